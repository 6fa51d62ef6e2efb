// SPDX-License-Identifier: Apache-2.0
#include "models/drift/firmwaredrift.h"

#include "models/drift/majority.h"

#include <map>
#include <utility>

namespace chargetree {

namespace {

struct Running {
    ChargerId charger;
    std::string_view firmware;
};

} // namespace

std::vector<FirmwareDrift> firmwareDriftOf(const Fleet &fleet, const DriftRules &rules)
{
    std::map<std::pair<std::string_view, std::string_view>, std::vector<Running>> groups;
    for (std::size_t i = 0; i < fleet.chargers().size(); ++i) {
        const auto stated = [&, object = fleet.chargers()[i].object](FieldId field) {
            return statedValue(fleet.store(), object, field).text;
        };
        const std::string_view model = stated(field(Kind::Charger, "chargerModel"));
        const std::string_view firmware = stated(field(Kind::Charger, "firmwareVersion"));
        if (!model.empty() && !firmware.empty())
            groups[{stated(field(Kind::Charger, "manufacturer")), model}].push_back(
                {idAt<ChargerId>(i), firmware});
    }
    std::vector<FirmwareDrift> drift;
    for (const auto &[names, chargers] : groups) {
        const auto majority = majorityOf<std::string_view>(
            chargers, chargers.size(), [](const Running &running) { return running.firmware; });
        if (majority.agreeing == 0 || majority.agreeing == chargers.size()
            || chargers.size() < rules.leastChargers)
            continue;
        FirmwareDrift &one =
            drift.emplace_back(FirmwareDrift{.manufacturer = names.first,
                                             .model = names.second,
                                             .firmware = majority.value,
                                             .chargers = std::uint32_t(chargers.size()),
                                             .agreeing = majority.agreeing});
        for (const Running &running : chargers) {
            if (running.firmware != majority.value)
                one.outliers.push_back(running.charger);
        }
    }
    return drift;
}

} // namespace chargetree
