// SPDX-License-Identifier: Apache-2.0
#include "app/command/recordsnamed.h"

#include "app/command/callreader.h"

#include <algorithm>
#include <array>

namespace chargetree {
namespace {

/// Finds the records that one option names.
struct Selector {
    Option option;
    NamedRecords (*find)(const Fleet &, std::string_view id);
    const char *missing; // what to say where there is none
};

template <typename Table>
NamedRecords withText(const Fleet &fleet, const Table &table, FieldId field, std::string_view id)
{
    NamedRecords records;
    for (const auto &record : table) {
        if (fleet.store().text(record.object, field) == id)
            records.push_back({record.object, record.node});
    }
    return records;
}

NamedRecords findDrivers(const Fleet &fleet, std::string_view id)
{
    return withText(fleet, fleet.drivers(), field(Kind::Driver, "id"), id);
}

NamedRecords findHomeSites(const Fleet &fleet, std::string_view id)
{
    return withText(fleet, fleet.homeSites(), field(Kind::HomeSite, "id"), id);
}

NamedRecords findTags(const Fleet &fleet, std::string_view id)
{
    NamedRecords records;
    for (std::uint32_t i = 0; i < fleet.tags().size(); ++i) {
        const ObjectId object = fleet.tags()[i].object;
        if (fleet.store().text(object, field(Kind::Tag, "idTag")) == id)
            records.push_back({object, fleet.nodeOf(TagId(i))});
    }
    return records;
}

/// The copy that is shown, then the others that differ, for they may say different things.
template <typename Record>
void appendCopies(const Fleet &fleet, const Record &record, NamedRecords &records)
{
    records.push_back({record.object, record.node});
    for (const ObjectId copy : fleet.copies(record.copies)) {
        if (copy != record.object)
            records.push_back({copy, record.node});
    }
}

NamedRecords findSites(const Fleet &fleet, std::string_view id)
{
    NamedRecords records;
    for (const Site &site : fleet.sites()) {
        if (fleet.store().text(site.object, field(Kind::Site, "id")) == id)
            appendCopies(fleet, site, records);
    }
    return records;
}

NamedRecords findChargers(const Fleet &fleet, std::string_view id)
{
    NamedRecords records;
    for (std::uint32_t i = 0; i < fleet.chargers().size(); ++i) {
        if (fleet.identity(ChargerId(i)) == id)
            appendCopies(fleet, fleet.chargers()[i], records);
    }
    return records;
}

constexpr std::array selectors{
    Selector{.option = Option::Driver,
             .find = &findDrivers,
             .missing = QT_TRANSLATE_NOOP("VerbShow", "There is no driver %1 in this fleet.")},
    Selector{.option = Option::Charger,
             .find = &findChargers,
             .missing = QT_TRANSLATE_NOOP("VerbShow", "There is no charger %1 in this fleet.")},
    Selector{.option = Option::Site,
             .find = &findSites,
             .missing =
                 QT_TRANSLATE_NOOP("VerbShow", "There is no charging site %1 in this fleet.")},
    Selector{.option = Option::HomeSite,
             .find = &findHomeSites,
             .missing = QT_TRANSLATE_NOOP("VerbShow", "There is no home site %1 in this fleet.")},
    Selector{.option = Option::Tag,
             .find = &findTags,
             .missing = QT_TRANSLATE_NOOP("VerbShow", "There is no tag %1 in this fleet.")},
};

const Selector *selectorOf(const CommandCall &call)
{
    const auto row = std::ranges::find_if(
        selectors, [&](const Selector &selector) { return call.has(selector.option); });
    return row == selectors.end() ? nullptr : &*row;
}

} // namespace

NamedRecords recordsNamed(const CommandCall &call, const Fleet &fleet)
{
    const Selector *selector = selectorOf(call);
    return selector ? selector->find(fleet, call.text(selector->option).toStdString())
                    : NamedRecords();
}

QString nobodyNamed(const CommandCall &call)
{
    const Selector *selector = selectorOf(call);
    return selector ? QCoreApplication::translate("VerbShow", selector->missing)
                          .arg(quoted(call.text(selector->option)))
                    : QString();
}

} // namespace chargetree
