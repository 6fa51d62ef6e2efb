// SPDX-License-Identifier: Apache-2.0
#include "app/saved/saveddesk.h"
#include "models/fields/visiblepath.h"

#include "models/fields/visibletext.h"
#include "ui/saved/savedpanel.h"
#include "ui/window/mainwindow.h"

namespace chargetree {

namespace {

constexpr QLatin1String undoAction("undoDelete");

} // namespace

SavedDesk::SavedDesk(SavedStore &store, MainWindow &window)
    : QObject(&window)
    , m_store(store)
    , m_window(window)
    , m_panel(window.savedPanel())
{
    connectPanel();
    connect(&m_store, &SavedStore::changed, this, &SavedDesk::fill);
    connect(&m_worker, &SavedWorker::counted, &m_panel, &SavedPanel::showCount);
    connect(&m_worker, &SavedWorker::found, &m_panel, &SavedPanel::showNode);
    connect(&m_window, &MainWindow::noticeActionRequested, this, [this](const QString &id) {
        if (id == undoAction)
            undoRemove();
    });
    fill();
}

void SavedDesk::connectPanel()
{
    connect(&m_panel, &SavedPanel::answersWanted, this,
            [this](const QStringList &queries, const std::vector<Bookmark> &bookmarks) {
                m_worker.ask({m_loaded, m_moment, queries, bookmarks});
            });
    connect(&m_panel, &SavedPanel::addRequested, this, [this](const SavedItem &item) {
        change([&](SavedItems items) { return with(std::move(items), item); });
    });
    connect(&m_panel, &SavedPanel::renameRequested, this,
            [this](const QString &id, const QString &name) {
                change([&](SavedItems items) { return renamed(std::move(items), id, name); });
            });
    connect(&m_panel, &SavedPanel::moveRequested, this,
            [this](const QString &id, const QString &before) {
                change([&](SavedItems items) { return moved(std::move(items), id, before); });
            });
    connect(&m_panel, &SavedPanel::removeRequested, this, &SavedDesk::remove);
    connect(&m_panel, &SavedPanel::undoRequested, this, &SavedDesk::undoRemove);
    connect(&m_panel, &SavedPanel::importRequested, this, &SavedDesk::importFrom);
    connect(&m_panel, &SavedPanel::exportRequested, this, &SavedDesk::exportTo);
}

void SavedDesk::showFleet(const LoadedFleetPtr &fleet, const FleetSource &source,
                          const QueryMoment &moment)
{
    m_worker.cancel(); // what it finds is of the fleet before
    m_loaded = fleet;
    m_moment = moment;
    m_panel.showFleet(source.keptAs());
}

void SavedDesk::fill()
{
    m_panel.showItems(m_store.items());
    m_panel.showProblem(m_store.problem());
}

void SavedDesk::change(const std::function<SavedItems(SavedItems)> &edit)
{
    static_cast<void>(isDone(m_store.change(edit)));
}

bool SavedDesk::isDone(const WriteFailure &failure)
{
    const bool isDone = failure.fault == WriteFault::None;
    if (!isDone)
        m_window.showNotice({NoticeBar::Kind::Error, failure.sentence, failure.reason});
    return isDone;
}

void SavedDesk::remove(const QString &id)
{
    std::optional<RemovedItem> removal;
    const WriteFailure failure = m_store.change([&](SavedItems items) {
        removal = removalOf(items, id);
        return without(std::move(items), id);
    });
    if (!isDone(failure) || !removal)
        return;
    m_removed.push_back(*removal);
    m_window.showNotice({.sentence = tr("“%1” deleted").arg(visibleText(nameOf(removal->item))),
                         .actions = {{undoAction, tr("Undo")}},
                         .isPersonal = true});
}

void SavedDesk::undoRemove()
{
    if (m_removed.empty())
        return;
    const RemovedItem removed = m_removed.back();
    if (!isDone(
            m_store.change([&](SavedItems items) { return restored(std::move(items), removed); })))
        return;
    m_removed.pop_back();
    m_window.dismissNotice();
    m_panel.select(idOf(removed.item));
}

void SavedDesk::importFrom(const QString &path)
{
    const auto came = m_store.importFrom(path);
    if (const auto *sentence = std::get_if<QString>(&came))
        m_window.showNotice({NoticeBar::Kind::Error, *sentence});
    else
        m_window.showNotice({NoticeBar::Kind::Info,
                             tr("%n searches and bookmarks came in.", "", std::get<int>(came))});
}

void SavedDesk::exportTo(const QString &path)
{
    if (isDone(m_store.exportTo(path)))
        m_window.showNotice(
            {NoticeBar::Kind::Info,
             tr("The searches and bookmarks were exported to %1.").arg(visiblePath(path))});
}

} // namespace chargetree
