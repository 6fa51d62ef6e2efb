// SPDX-License-Identifier: Apache-2.0
#include "app/source/loadfleet.h"
#include "models/glance/glance.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/measurements.h"

#include <map>

namespace chargetree::bench {

namespace {

bool hasGlance(NodeKind kind)
{
    return kind != NodeKind::Tag && kind != NodeKind::Charger && kind != NodeKind::Socket;
}

} // namespace

/// Counting the whole fleet, and the slowest of some rows of each kind.
QJsonObject measureGlance(const QString &file)
{
    constexpr int mostOfKind = 20;
    const TimeMs now = QDateTime::currentMSecsSinceEpoch();
    auto outcome = loadFleet(FleetFile{file}, {.judgement = {.now = now}});
    if (!std::holds_alternative<LoadedFleetPtr>(outcome))
        return {};
    GlanceQuestion question{.loaded = std::get<LoadedFleetPtr>(outcome), .moment = {{.now = now}}};
    const double whole = timed([&] { glanceOf(question); });
    double slowest = 0;
    std::map<NodeKind, int> seen;
    const auto nodes = question.loaded->fleet->nodes();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (!hasGlance(nodes[i].kind()) || seen[nodes[i].kind()]++ >= mostOfKind)
            continue;
        question.node = idAt<NodeId>(i);
        slowest = std::max(slowest, timed([&] { glanceOf(question); }));
    }
    return {{QStringLiteral("glanceMs"), whole}, {QStringLiteral("glanceSlowestMs"), slowest}};
}

} // namespace chargetree::bench
