// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/drivermaker.h"

#include "tests/generator/names.h"
#include "tests/generator/tagmaker.h"
#include "tests/generator/timetext.h"

namespace chargetree::generator {

namespace {

constexpr std::array<std::string_view, 4> vehicles{"Van", "Truck", "Pool car", "Bus"};

std::string vehicleName(Random &random, const std::string &plate)
{
    std::string name{random.pick(vehicles)};
    name += " " + std::to_string(random.between(1, 99));
    return name + " (" + plate + ")";
}

void addExternalIds(Random &random, Driver &driver, const std::string &number)
{
    if (!random.chance(160))
        return;
    const auto since = std::chrono::days{-random.between(60, 1200)};
    driver.externalIds.push_back({0, "payroll", "P" + number, timeText(since)});
    if (random.chance(300))
        driver.externalIds.push_back({1, "leasing", "LS-" + digitText(random, 5),
                                      timeText(since + std::chrono::days{30}, Fraction::None)});
}

} // namespace

Driver makeDriver(Random &random, std::size_t number, Nation nation, std::size_t tags)
{
    const bool isVehicle = random.chance(80);
    const std::string plate = isVehicle ? licencePlate(random) : std::string{};
    const std::string digits = padded(number + 1, 6);
    Driver driver;
    driver.id = static_cast<std::int64_t>(300'001 + number);
    driver.name = isVehicle ? vehicleName(random, plate) : personName(random, nation);
    driver.externalId = (isVehicle ? "veh-" : "emp-") + digits;
    if (!random.chance(350))
        driver.payerId = 80'000 + static_cast<std::int64_t>(nation);
    addExternalIds(random, driver, digits);
    for (std::size_t tag = 0; tag < tags; ++tag) {
        const auto id = static_cast<std::int64_t>(2'000'000 + number * 100 + tag);
        driver.tags.push_back(makeTag(random, id, plate));
    }
    return driver;
}

} // namespace chargetree::generator
