// SPDX-License-Identifier: Apache-2.0
// One window: its sources, searches and exports. What it says of failures is in sessionnotices.cpp.
#include "app/session.h"

#include "app/language.h"

#include "ui/fleetview.h"
#include "ui/icons.h"

#include <QDir>

namespace chargetree {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 300ms; // a shorter wait is no wait
constexpr auto ageStep = 1min;

} // namespace

Session::Session(const SharedParts &parts)
    : m_parts(parts)
    , m_fetch(parts.keys)
    , m_desk(new ConnectionsDesk(parts.connections, parts.keys, parts.copies, parts.places.copies,
                                 &m_window))
{
    m_window.installEventFilter(this);
    m_window.setWindowIcon(programIcon());
    m_window.restoreWindowLayout(parts.settings.windowLayout());
    m_window.setAppearance(parts.settings.appearance());
    m_window.setConnections(parts.connections.connections());
    m_window.setRecentFiles(parts.settings.recentFiles());
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connectSources();
    connectConnections();
    connectFetch();
    connectLoader();
    connectCopies();
    connectSearch();
    connectExport();
    connect(&m_minute, &QTimer::timeout, this, [this] { m_window.setWording(wording()); });
    m_minute.start(ageStep);
}

Session::~Session()
{
    m_parts.settings.setWindowLayout(m_window.windowLayout());
}

bool Session::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close)
        Q_EMIT closed();
    return QObject::eventFilter(watched, event);
}

void Session::connectSources()
{
    connect(&m_window, &MainWindow::demoRequested, this, [this] { open(DemoFleet{}); });
    connect(&m_window, &MainWindow::fileRequested, this,
            [this](const QString &path) { open(FleetFile{path}); });
    connect(&m_window, &MainWindow::refreshRequested, this, &Session::refresh);
    connect(&m_window, &MainWindow::retryRequested, this, &Session::retry);
    connect(&m_window, &MainWindow::cancelRequested, this, &Session::cancel);
    connect(&m_window, &MainWindow::noticeActionRequested, this, &Session::answerNotice);
    connect(&m_schedule, &RefreshSchedule::due, this, &Session::refresh);
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
        m_loader.renew(m_loaded, now());
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
    connect(&m_loader, &FleetLoader::loaded, this, &Session::show);
    connect(&m_loader, &FleetLoader::failed, this, [this](const Failure &failure) {
        if (m_copy) // the answer is still on its way, or has failed and said so
            m_parts.log.note(QStringLiteral("copies"), failureText(failure, m_locale),
                             LogLevel::Warning);
        else
            fail(failure);
        m_copy.reset();
        m_answer.reset();
    });
}

void Session::connectSearch()
{
    connect(&m_window, &MainWindow::searchRequested, this, [this](const QString &text) {
        m_searched = text;
        if (text.trimmed().isEmpty())
            m_searcher.cancel();
        else
            m_searcher.search(m_loaded, text);
    });
    connect(&m_searcher, &SearchWorker::found, this, [this](const SearchAnswer &answer) {
        if (!answer.mask || answer.fleet != m_loaded)
            return;
        m_window.showSearch({m_searched, std::make_shared<const Hits>(answer.hits), answer.mask,
                             answer.query.marks()});
    });
}

void Session::connectExport()
{
    connect(&m_window, &MainWindow::exportRequested, this, [this](const ExportWish &wish) {
        m_exporter.start(m_loaded, {.kind = wish.kind, .rows = wish.rows}, wish.path);
    });
    connect(&m_exporter, &ExportJob::progressed, this,
            [this](qint64 done, qint64 total) { showLater(tr("Exporting"), done, total); });
    connect(&m_exporter, &ExportJob::finished, this, [this](const QString &path, qint64 rows) {
        endProgress();
        m_window.showNotice({NoticeBar::Kind::Info,
                             tr("%1 rows exported to %2", "", int(rows))
                                 .arg(m_locale.toString(rows), QDir::toNativeSeparators(path))});
    });
    connect(&m_exporter, &ExportJob::failed, this, [this](const QString &sentence) {
        endProgress();
        m_window.showNotice({NoticeBar::Kind::Error, sentence});
    });
}

QDateTime Session::now() const
{
    return m_parts.fixedNow.isValid() ? m_parts.fixedNow : QDateTime::currentDateTimeUtc();
}

Wording Session::wording() const
{
    return {m_locale, QTimeZone::systemTimeZone(), Judgement{.now = now().toMSecsSinceEpoch()}};
}

LoadOptions Session::loadOptions() const
{
    return {.judgement = {.now = now().toMSecsSinceEpoch()}, .locale = m_locale};
}

void Session::speak(const QLocale &locale)
{
    m_locale = locale;
    m_window.setLanguages(availableLanguages(), locale);
    m_window.setWording(wording());
}

void Session::followConnection()
{
    m_window.setConnections(m_parts.connections.connections());
    const Connection *shown = m_shown.connection();
    const auto changed = shown ? m_parts.connections.byId(shown->id) : std::nullopt;
    if (!changed || *changed == *shown)
        return;
    // The next refresh asks as it says now; a name or a mark that changed is shown at once.
    if (m_wanted == m_shown)
        m_wanted = *changed;
    m_shown = *changed;
    m_window.showConnection(*changed);
    m_schedule.start(changed->refreshEvery);
}

void Session::openWithKeyFile(const FleetSource &source, const QString &keyFile)
{
    if (!source.connection()) {
        open(source);
        return;
    }
    const auto read = keyFile.isEmpty() ? keyFromEnvironment() : readKeyFile(keyFile);
    const auto *failure = std::get_if<KeyFailure>(&read);
    if (!failure) {
        open(source, std::get<ApiKey>(read));
    } else if (failure->kind == KeyFailure::Kind::NotGiven && !source.connection()->id.isEmpty()) {
        open(source); // the keyring may have it
    } else {
        m_wanted = source;
        fail({source, *failure});
    }
}

void Session::openNamed(const QString &name, const QString &keyFile)
{
    if (const auto connection = m_parts.connections.named(name))
        openWithKeyFile(*connection, keyFile);
    else
        m_window.showNotice(
            {NoticeBar::Kind::Error,
             tr("There is no connection “%1”; choose one from the list.").arg(name)});
}

void Session::open(const FleetSource &source, const ApiKey &key)
{
    m_key = key;
    if (!key.isEmpty())
        m_parts.log.hide(key);
    if (const FleetFile *file = source.file(); file && !source.isStandardInput()) {
        m_parts.settings.addRecentFile(file->path);
        m_window.setRecentFiles(m_parts.settings.recentFiles());
    }
    const Connection *connection = source.connection();
    m_parts.settings.setLastConnection(connection ? connection->id : QString());
    load(source);
    if (connection && !connection->id.isEmpty() && !isShown(source))
        m_parts.copies.findNewest(connection->id);
}

void Session::refresh()
{
    load(m_shown);
}

void Session::retry()
{
    load(m_wanted);
}

bool Session::isShown(const FleetSource &source) const
{
    const Connection *wanted = source.connection();
    const Connection *shown = m_shown.connection();
    if (wanted && shown && !wanted->id.isEmpty())
        return m_loaded && wanted->id == shown->id;
    return m_loaded && source == m_shown;
}

void Session::load(const FleetSource &source)
{
    m_fetch.cancel();
    m_loader.cancel();
    m_answer.reset();
    m_copy.reset();
    m_wanted = source;
    m_failed.reset();
    m_patience.start();
    m_schedule.restart();
    // What a support bundle holds names no file: those are often called after customers.
    const Connection *connection = source.connection();
    m_parts.log.note(QStringLiteral("fleet"), connection
                                                  ? tr("Fetching %1").arg(connection->title())
                                                  : tr("Opening a file"));
    if (connection)
        m_fetch.fetch(*connection, isShown(source) ? m_etag : QByteArray(), m_key);
    else
        m_loader.load(source, loadOptions(), isShown(source) ? m_loaded : nullptr);
}

void Session::cancel()
{
    m_fetch.cancel();
    m_loader.cancel();
    m_exporter.cancel();
    m_answer.reset();
    m_copy.reset();
    endProgress();
}

void Session::showLater(const QString &what, qint64 done, qint64 total)
{
    if (!m_patience.isActive())
        m_window.showProgress(what, done, total);
}

void Session::endProgress()
{
    m_patience.stop();
    m_window.endProgress();
}

} // namespace chargetree
