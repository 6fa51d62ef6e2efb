// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/tagmaker.h"

#include "tests/generator/names.h"
#include "tests/generator/timetext.h"

#include <algorithm>

namespace chargetree::generator {

namespace {

using std::chrono::days;

constexpr std::array<std::string_view, 6> cardNames{
    "Company card", "Company card",         "Key fob",
    "Private card", "Fuel and charge card", "Visitor card"};
constexpr std::array<std::string_view, 3> vehicleNames{"Number plate", "Autocharge",
                                                       "Plug & Charge"};

std::chrono::milliseconds someTimeOf(Random &random, int dayFromReference)
{
    return days{dayFromReference} + std::chrono::seconds{random.between(-40'000, 40'000)};
}

void nameCard(Random &random, Tag &tag)
{
    tag.tokenName = random.pick(cardNames);
    const unsigned kind = random.below(20);
    if (kind == 0) {
        tag.tokenName = "PIN";
        tag.idTag = digitText(random, 6);
    } else if (kind < 6) {
        tag.idTag = hexText(random, 8);
    } else {
        tag.idTag = "04" + hexText(random, 12);
    }
}

void nameVehicle(Random &random, Tag &tag, std::string_view plate)
{
    const auto kind = static_cast<std::size_t>(tag.id) % vehicleNames.size();
    tag.tokenName = vehicleNames[kind];
    if (kind == 0)
        tag.idTag = plate;
    else if (kind == 1)
        tag.idTag = "VID:" + hexText(random, 12);
    else
        tag.idTag.append("XZ9")
            .append(hexText(random, 6))
            .append("0B0")
            .append(padded(static_cast<std::uint64_t>(tag.id) % 100'000, 5));
}

void date(Random &random, Tag &tag)
{
    int start = -random.between(40, 900);
    int expiry = random.between(45, 1400);
    const unsigned state = random.below(100);
    if (state < 6) {
        expiry = -random.between(2, 200);
        start = expiry - 365;
    } else if (state < 12) {
        expiry = random.between(2, 28);
    } else if (state < 14) {
        start = random.between(2, 60);
        expiry = start + 730;
    }
    tag.expiringDate = timeText(someTimeOf(random, expiry));
    tag.startDate = timeText(someTimeOf(random, start));
    tag.lastUpdated = timeText(someTimeOf(random, std::min(start, -1)));
    if (state >= 88)
        tag.expiringDate = noExpiry(static_cast<NoExpiry>(state % 4));
    if (state == 20)
        tag.startDate.reset();
    if (state == 21)
        tag.lastUpdated.reset();
}

} // namespace

OptionalText noExpiry(NoExpiry encoding)
{
    switch (encoding) {
    case NoExpiry::Null:
        return {};
    case NoExpiry::Empty:
        return "";
    case NoExpiry::YearOne:
        return "0001-01-01T00:00:00Z";
    case NoExpiry::YearLast:
        return "9999-12-31T23:59:59.999Z";
    }
    return {};
}

Tag makeTag(Random &random, std::int64_t id, std::string_view plate)
{
    Tag tag{.id = id,
            .idTag = {},
            .expiringDate = {},
            .startDate = {},
            .lastUpdated = {},
            .tokenName = {},
            .isInvoicable = random.chance(150)};
    if (plate.empty())
        nameCard(random, tag);
    else
        nameVehicle(random, tag, plate);
    date(random, tag);
    return tag;
}

} // namespace chargetree::generator
