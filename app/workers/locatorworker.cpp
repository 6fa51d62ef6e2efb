// SPDX-License-Identifier: Apache-2.0
#include "app/workers/locatorworker.h"

namespace chargetree {

namespace {

LocatorIndex indexOf(const LoadedFleet &loaded)
{
    const Fleet &fleet = *loaded.fleet;
    return {fleet, [&](NodeId node) { return loaded.ranks.rank(fleet, node, NameColumn); }};
}

} // namespace

LocatorWorker::LocatorWorker(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("locator"))
{
}

LocatorWorker::~LocatorWorker()
{
    cancel();
}

void LocatorWorker::cancel()
{
    m_flag.cancel();
}

void LocatorWorker::locate(const LoadedFleetPtr &fleet, const QString &typed)
{
    cancel();
    if (!fleet)
        return;
    if (m_indexed.lock() != fleet) {
        m_indexed = fleet;
        m_index = std::make_shared<std::optional<LocatorIndex>>();
    }
    m_flag = {};
    m_thread.post([this, fleet, typed, index = m_index, flag = m_flag] {
        if (flag.isCancelled())
            return;
        if (!*index)
            *index = indexOf(*fleet);
        LocatorAnswer answer{.fleet = fleet, .typed = typed};
        answer.hits = chargetree::locate(*fleet->fleet, **index, LocatorQuery::of(typed));
        const auto conclude = [this, answer = std::move(answer), flag] {
            if (!flag.isCancelled())
                Q_EMIT located(answer);
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

} // namespace chargetree
