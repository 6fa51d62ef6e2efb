// SPDX-License-Identifier: Apache-2.0
#include "app/desks/changesdesk.h"

#include "app/snapshots/snapshotstore.h"
#include "models/changelist/rowmarksof.h"
#include "models/changes/comparefleets.h"
#include "ui/browse/browser.h"
#include "ui/changes/changespage.h"
#include "ui/tree/fleetview.h"
#include "ui/window/mainwindow.h"

#include <new>
#include <utility>

namespace chargetree {

namespace {

using Compared = std::variant<ChangedFleet, Failure>;

Compared compared(const LoadedFleetPtr &now, const QString &path, const LoadOptions &options,
                  const CancelFlag &flag)
{
    const FleetSource source{FleetFile{path}};
    const LoadHooks hooks{[flag](LoadStage, qint64, qint64) { return !flag.isCancelled(); }};
    auto loaded = loadFleet(source, options, hooks);
    if (auto *failure = std::get_if<Failure>(&loaded))
        return std::move(*failure);
    const LoadedFleetPtr old = std::get<LoadedFleetPtr>(std::move(loaded));
    try {
        return changedFleet(compareFleets(*old->fleet, *now->fleet, timesOf(*old, *now)),
                            old->provenance.asOf);
    } catch (const std::bad_alloc &) {
        return Failure{source, DecodeFailure{DecodeFailure::Reason::OutOfMemory}};
    }
}

} // namespace

ChangesDesk::ChangesDesk(MainWindow &window, QString copies)
    : QObject(&window)
    , m_window(window)
    , m_copies(std::move(copies))
    , m_thread(QStringLiteral("changes"))
{
    connect(&window.browser(), &Browser::changesMade, this, [this](ChangesPage &page) {
        connect(&page, &ChangesPage::olderStatesWanted, this, &ChangesDesk::listCopies);
        connect(&page, &ChangesPage::comparisonWanted, this, &ChangesDesk::compareWith);
        connect(&page, &ChangesPage::lastRefreshWanted, this, &ChangesDesk::showLastRefresh);
        connect(&page, &ChangesPage::arrangementWanted, this, &ChangesDesk::arrange);
        connect(&page, &ChangesPage::nodeRequested, &m_window, &MainWindow::reveal);
    });
}

ChangesDesk::~ChangesDesk()
{
    m_flag.cancel();
    m_arranging.cancel();
}

void ChangesDesk::showFleet(const LoadedResult &result, const QString &connectionId,
                            const Wording &wording, const LoadOptions &options)
{
    const bool isSame = m_loaded && m_loaded->fleet == result.fleet->fleet;
    m_loaded = result.fleet;
    m_connectionId = connectionId;
    m_wording = wording;
    m_options = options;
    if (isSame) // the server says that nothing has changed
        return;
    m_lastRefresh = result.changes;
    showLastRefresh();
}

void ChangesDesk::showLastRefresh()
{
    m_flag.cancel();
    take(m_lastRefresh);
}

void ChangesDesk::take(const ChangedFleet &comparison)
{
    Browser &browser = m_window.browser();
    browser.changes().show(comparison, m_wording);
    browser.setChangeCount(comparison.changes ? std::optional(comparison.news) : std::nullopt);
    browser.tree().model().setRowMarks(comparison.marks ? *comparison.marks : RowMarks());
}

void ChangesDesk::arrange(const ChangesQuestion &question)
{
    std::exchange(m_arranging, {}).cancel();
    m_thread.post([this, question, flag = m_arranging] {
        ChangesAnswer answer = answerTo(question, [flag] { return flag.isCancelled(); });
        const auto conclude = [this, flag, answer = std::move(answer)] {
            if (!flag.isCancelled())
                m_window.browser().changes().showArranged(answer);
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

void ChangesDesk::listCopies()
{
    ChangesPage &page = m_window.browser().changes();
    const bool hasLast = m_lastRefresh.changes != nullptr;
    if (m_connectionId.isEmpty()) {
        page.showOlderStates({}, hasLast);
        return;
    }
    page.awaitOlderStates(hasLast); // the thread may be busy with one
    m_thread.post([this, id = m_connectionId, folder = m_copies] {
        std::vector<OlderState> states;
        for (const SnapshotFile &file : SnapshotStore(folder).list(id))
            states.push_back({file.path, file.name.time});
        QMetaObject::invokeMethod(
            this,
            [this, id, states = std::move(states)] {
                if (id == m_connectionId)
                    m_window.browser().changes().showOlderStates(states,
                                                                 m_lastRefresh.changes != nullptr);
            },
            Qt::QueuedConnection);
    });
}

void ChangesDesk::compareWith(const QString &path)
{
    if (!m_loaded)
        return;
    m_flag.cancel();
    m_flag = {};
    m_window.browser().changes().showBusy();
    m_thread.post([this, path, loaded = m_loaded, options = m_options, flag = m_flag] {
        if (flag.isCancelled())
            return;
        Compared answer = compared(loaded, path, options, flag);
        const auto conclude = [this, flag, answer = std::move(answer)] {
            if (flag.isCancelled())
                return;
            if (const auto *failure = std::get_if<Failure>(&answer))
                m_window.browser().changes().showProblem(failureText(*failure, m_wording.locale()));
            else
                take(std::get<ChangedFleet>(answer));
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

} // namespace chargetree
