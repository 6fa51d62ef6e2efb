// SPDX-License-Identifier: Apache-2.0
#include "app/desks/findingsdesk.h"

#include "ui/window/mainwindow.h"

namespace chargetree {

FindingsDesk::FindingsDesk(SavedStore &store, MainWindow &window)
    : QObject(&window)
    , m_store(store)
    , m_window(window)
{
    connect(&m_window, &MainWindow::ignoreRequested, this, &FindingsDesk::ignore);
    connect(&m_window, &MainWindow::stopIgnoringRequested, this, &FindingsDesk::stopIgnoring);
    connect(&m_store, &SavedStore::changed, this, &FindingsDesk::look);
    connect(&m_worker, &IgnoredWorker::found, &m_window, &MainWindow::showIgnored);
}

void FindingsDesk::showFleet(const LoadedFleetPtr &fleet, const FleetSource &source)
{
    m_loaded = fleet;
    m_connection = source.keptAs();
    look();
}

void FindingsDesk::look()
{
    m_worker.cancel(); // what it finds is of before
    if (!m_loaded)
        return;
    std::vector<IgnoredRow> rows;
    for (const IgnoredFinding &finding : m_store.items().ignored) {
        if (finding.connection == m_connection)
            rows.push_back({finding.rule.toStdString(), finding.key.toStdString(), finding.reason});
    }
    if (rows.empty())
        m_window.showIgnored({});
    else
        m_worker.look(m_loaded, std::move(rows));
}

void FindingsDesk::ignore(const std::vector<IgnoredFinding> &findings)
{
    if (m_store.items().ignored.size() + findings.size() > mostIgnoredFindings)
        m_window.showNotice(
            {NoticeBar::Kind::Warning,
             tr("No more than %n finding(s) can be ignored; mend the cause, or change the limits "
                "of findings.",
                "", int(mostIgnoredFindings))});
    else
        change([&](SavedItems items) { return withIgnored(std::move(items), findings); });
}

void FindingsDesk::stopIgnoring(const QStringList &keys)
{
    change([&](SavedItems items) { return withoutIgnored(std::move(items), m_connection, keys); });
}

void FindingsDesk::change(const std::function<SavedItems(SavedItems)> &edit)
{
    const WriteFailure failure = m_store.change(edit);
    if (failure.fault != WriteFault::None)
        m_window.showNotice({NoticeBar::Kind::Error, failure.sentence, failure.reason});
}

} // namespace chargetree
