// SPDX-License-Identifier: Apache-2.0
// Who tells whom in one window: read it and you know the program.
#include "app/session.h"

#include "models/fields/visiblepath.h"
#include "ui/map/mapground.h"

namespace chargetree {

void Session::connectSources()
{
    connect(&m_window, &MainWindow::demoRequested, this, [this] { open(DemoFleet{}); });
    connect(&m_window, &MainWindow::fileRequested, this,
            [this](const QString &path) { open(FleetFile{path}); });
    connect(&m_window, &MainWindow::refreshRequested, this, &Session::refresh);
    connect(&m_window, &MainWindow::retryRequested, this, &Session::retry);
    connect(&m_window, &MainWindow::cancelRequested, this, &Session::cancel);
    connect(&m_window, &MainWindow::noticeActionRequested, this, &Session::answerNotice);
    connect(&m_schedule, &RefreshSchedule::due, this, &Session::refreshUnasked);
}

void Session::connectConnections()
{
    const auto openById = [this](const QString &id) {
        if (const auto connection = m_parts.connections.byId(id))
            open(*connection);
    };
    connect(&m_window, &MainWindow::connectionChosen, this, openById);
    connect(&m_window, &MainWindow::newWindowRequested, this, &Session::newWindowRequested);
    connect(&m_window, &MainWindow::connectionsRequested, this, [this] {
        const Connection *shown = m_shown.connection();
        m_desk->show(shown ? shown->id : QString(), m_locale);
    });
    connect(m_desk, &ConnectionsDesk::openRequested, this, openById);
    connect(m_desk, &ConnectionsDesk::openInNewWindowRequested, this, &Session::newWindowRequested);
    connect(&m_parts.connections, &ConnectionStore::changed, this, &Session::followConnection);
}

void Session::connectFetch()
{
    connect(&m_fetch, &ConnectionFetch::progressed, this, [this](qint64 done, qint64 total) {
        showLater(tr("Fetching the fleet"), done, total);
    });
    connect(&m_fetch, &ConnectionFetch::fetched, this, &Session::takeAnswer);
    connect(&m_fetch, &ConnectionFetch::unchanged, this, [this] {
        m_failed.reset();
        m_loader.renew(m_loaded, m_parts.moments.now(), loadOptions());
    });
    connect(&m_fetch, &ConnectionFetch::failed, this, &Session::failToFetch);
    connect(&m_fetch, &ConnectionFetch::keyWanted, this, &Session::wantKey);
}

void Session::connectLoader()
{
    connect(&m_loader, &FleetLoader::progressed, this,
            [this](LoadStage stage, qint64 done, qint64 total) {
                showLater(stage == LoadStage::Reading ? tr("Reading the fleet")
                                                      : tr("Sorting out the fleet"),
                          done, total);
            });
    connect(&m_loader, &FleetLoader::loaded, this,
            [this](const LoadedResult &result, quint64 ticket) {
                if (ticket == m_judging)
                    showJudged(result);
                else
                    show(result);
            });
    connect(&m_loader, &FleetLoader::failed, this, [this](const Failure &failure, quint64 ticket) {
        if (m_copy) // the answer is still on its way, or has failed and said so
            m_parts.log.note(QStringLiteral("copies"), failureText(failure, m_locale),
                             LogLevel::Warning);
        else
            fail(failure);
        m_copy.reset();
        m_answer.reset();
        if (ticket != m_judging)
            followLimits();
    });
}

void Session::connectSearch()
{
    connect(&m_window, &MainWindow::searchRequested, this, [this](const QString &text) {
        m_searched = text;
        if (text.trimmed().isEmpty())
            m_searcher.cancel();
        else
            m_searcher.search(m_loaded, text, queryMoment());
    });
    connect(
        &m_window, &MainWindow::completionRequested, this,
        [this](const QString &text, int cursor) { m_searcher.complete(m_loaded, text, cursor); });
    connect(&m_searcher, &SearchWorker::completed, &m_window, &MainWindow::showCompletion);
    connect(&m_searcher, &SearchWorker::faulty, this, [this](const QueryFault &fault) {
        m_window.showQueryFault(fault.sentence, fault.position, fault.length);
    });
    connect(&m_searcher, &SearchWorker::found, this, [this](const SearchAnswer &answer) {
        if (!answer.mask || answer.fleet != m_loaded)
            return;
        SearchShown shown{.text = m_searched,
                          .hits = std::make_shared<const Hits>(answer.hits),
                          .mask = answer.mask,
                          .foldedWords = answer.query.marks()};
        if (const auto &form = answer.cardForm) {
            shown.foldedWords.append(QString::fromStdString(form->folded));
            shown.cardForm = tagFormWords(form->how);
        }
        m_window.showSearch(shown);
    });
}

void Session::connectLists()
{
    connect(&m_window, &MainWindow::arrangementWanted, &m_arranger, &ListWorker::arrange);
    connect(&m_arranger, &ListWorker::arranged, &m_window, &MainWindow::showArranged);
}

void Session::connectGlance()
{
    connect(&m_window, &MainWindow::glanceWanted, &m_glancer, &GlanceWorker::count);
    connect(&m_glancer, &GlanceWorker::counted, &m_window, &MainWindow::showGlance);
}

void Session::connectLocator()
{
    connect(&m_window, &MainWindow::locateRequested, this,
            [this](const QString &typed) { m_locator.locate(m_loaded, typed); });
    connect(&m_locator, &LocatorWorker::located, this, [this](const LocatorAnswer &answer) {
        if (answer.fleet == m_loaded)
            m_window.showLocated(answer.typed, answer.hits);
    });
}

void Session::connectLookup()
{
    connect(&m_window, &MainWindow::lookupRequested, this, [this](const QString &text) {
        if (text.isEmpty())
            m_lookup.cancel();
        else
            m_lookup.lookUp(m_loaded, text);
    });
    connect(&m_lookup, &LookupWorker::lookedUp, &m_window, &MainWindow::showLookedUp);
}

void Session::connectCompare()
{
    connect(&m_window, &MainWindow::compareWanted, &m_comparer, &CompareWorker::compare);
    connect(&m_comparer, &CompareWorker::compared, &m_window, &MainWindow::showCompared);
    connect(&m_window, &MainWindow::driftWanted, &m_comparer, &CompareWorker::findDrift);
    connect(&m_comparer, &CompareWorker::drifted, &m_window, &MainWindow::showDrift);
}

void Session::connectAccess()
{
    connect(&m_window, &MainWindow::explainRequested, &m_access, &AccessWorker::explain);
    connect(&m_access, &AccessWorker::explained, &m_window, &MainWindow::showExplained);
    connect(&m_window, &MainWindow::whatIfRequested, &m_access, &AccessWorker::imagine);
    connect(&m_window, &MainWindow::whatIfCancelled, &m_access, &AccessWorker::cancelWhatIf);
    connect(&m_access, &AccessWorker::imagined, &m_window, &MainWindow::showWhatIf);
    connect(&m_window, &MainWindow::outageExportRequested, &m_exporter, &ExportJob::startOutage);
}

void Session::connectExport()
{
    connect(&m_window, &MainWindow::exportPlanWanted, &m_exportPlanner, &ExportPlanner::plan);
    connect(&m_exportPlanner, &ExportPlanner::planned, &m_window, &MainWindow::showExportPlan);
    connect(&m_window, &MainWindow::exportRequested, &m_exporter, &ExportJob::start);
    connect(&m_window, &MainWindow::lookupExportRequested, &m_exporter, &ExportJob::startLookup);
    connect(&m_window, &MainWindow::tableExportRequested, &m_exporter, &ExportJob::startTable);
    connect(&m_exporter, &ExportJob::progressed, this,
            [this](qint64 done, qint64 total) { showLater(tr("Exporting"), done, total); });
    connect(&m_exporter, &ExportJob::finished, this, [this](const QString &path, qint64 rows) {
        endProgress();
        m_window.showExported(path, rows);
    });
    connect(&m_exporter, &ExportJob::failed, this, [this](const QString &sentence) {
        endProgress();
        m_window.showNotice({NoticeBar::Kind::Error, sentence});
    });
    connect(&m_exporter, &ExportJob::cancelled, this, &Session::endProgress);
}

void Session::connectBundle()
{
    connect(&m_window, &MainWindow::bundleRequested, this, [this](const BundleWish &wish) {
        m_bundler.start(wish.loaded, wish.choice, wish.path);
    });
    connect(&m_bundler, &BundleJob::progressed, this, [this](qint64 done, qint64 total) {
        showLater(tr("Writing the share-safe bundle"), done, total);
    });
    connect(&m_bundler, &BundleJob::finished, this, &Session::showBundled);
    connect(&m_bundler, &BundleJob::failed, this, [this](const QString &sentence) {
        endProgress();
        m_window.showNotice({NoticeBar::Kind::Error, sentence});
    });
}

void Session::connectPages()
{
    connect(&m_window, &MainWindow::pageSaveRequested, &m_pageSaver, &SaveJob::save);
    connect(&m_pageSaver, &SaveJob::saved, this, [this](const QString &path) {
        m_window.showNotice(
            {NoticeBar::Kind::Info, tr("The page was saved as %1.").arg(visiblePath(path))});
    });
    connect(&m_pageSaver, &SaveJob::failed, this, [this](const QString &sentence) {
        m_window.showNotice({NoticeBar::Kind::Error, sentence});
    });
}

void Session::connectCopies()
{
    connect(&m_parts.copies, &SnapshotJob::found, this, &Session::showNewestCopy);
    connect(&m_parts.copies, &SnapshotJob::failed, this, [this](const QString &sentence) {
        m_parts.log.note(QStringLiteral("copies"), sentence, LogLevel::Warning);
        m_window.showNotice({NoticeBar::Kind::Warning, sentence});
    });
}

void Session::connectTiles()
{
    MapGround &ground = m_window.mapGround();
    connect(&ground, &MapGround::tileWanted, &m_parts.tiles, &TileFetcher::fetch);
    connect(&ground, &MapGround::tileUnwanted, &m_parts.tiles, &TileFetcher::giveUp);
    connect(&m_parts.tiles, &TileFetcher::fetched, &ground, &MapGround::showTile);
    connect(&m_parts.tiles, &TileFetcher::pauseChanged, &ground, &MapGround::setPausing);
    ground.setPausing(m_parts.tiles.isPausing());
}

} // namespace chargetree
