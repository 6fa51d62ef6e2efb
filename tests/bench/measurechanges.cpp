// SPDX-License-Identifier: Apache-2.0
#include "models/changes/comparefleets.h"
#include "models/decode/fleetdecoder.h"
#include "tests/bench/measurements.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <string>
#include <vector>

namespace chargetree::bench {

namespace {

std::string replacedAll(const std::string &text, const std::string &what, const std::string &by)
{
    std::string made;
    made.reserve(text.size());
    std::size_t done = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, done)) {
        made.append(text, done, at - done).append(by);
        done = at + what.size();
    }
    return made.append(text, done);
}

FleetPtr fleetOf(const std::string &text)
{
    auto decoded = decodeFleet(text);
    const auto *fleet = std::get_if<DecodedFleet>(&decoded);
    return fleet ? fleet->fleet : FleetPtr();
}

/// Seconds, the median of five runs.
double timeOf(const Fleet &old, const Fleet &now, std::size_t &changes)
{
    std::vector<double> runs;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        changes = compareFleets(old, now, {.oldTime = 1, .nowTime = 2}).changes.size();
        runs.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::sort(runs.begin(), runs.end());
    return runs[runs.size() / 2];
}

} // namespace

/// Two fleets compared: the same one twice, one in which every charger was seen again and many went
/// offline, and one in which nothing is who it was.
QJsonObject measureDiff(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return {};
    const std::string text = input.readAll().toStdString();
    const FleetPtr old = fleetOf(text);
    const FleetPtr same = fleetOf(text);
    FleetPtr now =
        fleetOf(replacedAll(replacedAll(text, R"("lastSeen":"20)", R"("lastSeen":"21)"),
                            R"("chargerStatus":"Charging")", R"("chargerStatus":"Offline")"));
    if (!old || !same || !now)
        return {};
    std::size_t changes = 0;
    QJsonObject figures{{QStringLiteral("diffSameSeconds"), timeOf(*old, *same, changes)}};
    figures[QStringLiteral("diffSeconds")] = timeOf(*old, *now, changes);
    figures[QStringLiteral("diffChanges")] = double(changes);
    std::string other = replacedAll(text, R"("chargerId":")", R"("chargerId":"X)");
    for (char digit = '1'; digit <= '9'; ++digit)
        other = replacedAll(other, std::string(R"("id":)") + digit, R"("id":77)");
    now = fleetOf(other);
    if (now)
        figures[QStringLiteral("diffOtherSeconds")] = timeOf(*old, *now, changes);
    return figures;
}

} // namespace chargetree::bench
