// SPDX-License-Identifier: Apache-2.0
#include "app/command/callreader.h"
#include "app/command/recordprinter.h"
#include "app/command/verbs.h"
#include "models/fields/rawrecord.h"

#include <array>

namespace chargetree {
namespace {

/// A record, and the row of the tree that it belongs to.
struct Found {
    ObjectId object;
    NodeId node;
};
using Records = std::vector<Found>;

/// Finds the records that one option names.
struct Selector {
    Option option;
    Records (*find)(const Fleet &, std::string_view id);
    const char *missing; // what to say where there is none
};

template <typename Table>
Records withText(const Fleet &fleet, const Table &table, FieldId field, std::string_view id)
{
    Records records;
    for (const auto &record : table) {
        if (fleet.store().text(record.object, field) == id)
            records.push_back({record.object, record.node});
    }
    return records;
}

Records findDrivers(const Fleet &fleet, std::string_view id)
{
    return withText(fleet, fleet.drivers(), field(Kind::Driver, "id"), id);
}

Records findHomeSites(const Fleet &fleet, std::string_view id)
{
    return withText(fleet, fleet.homeSites(), field(Kind::HomeSite, "id"), id);
}

Records findTags(const Fleet &fleet, std::string_view id)
{
    Records records;
    for (std::uint32_t i = 0; i < fleet.tags().size(); ++i) {
        const ObjectId object = fleet.tags()[i].object;
        if (fleet.store().text(object, field(Kind::Tag, "idTag")) == id)
            records.push_back({object, fleet.nodeOf(TagId(i))});
    }
    return records;
}

/// The copy that is shown, then the others that differ, for they may say different things.
template <typename Record>
void appendCopies(const Fleet &fleet, const Record &record, Records &records)
{
    records.push_back({record.object, record.node});
    for (const ObjectId copy : fleet.copies(record.copies)) {
        if (copy != record.object)
            records.push_back({copy, record.node});
    }
}

Records findSites(const Fleet &fleet, std::string_view id)
{
    Records records;
    for (const Site &site : fleet.sites()) {
        if (fleet.store().text(site.object, field(Kind::Site, "id")) == id)
            appendCopies(fleet, site, records);
    }
    return records;
}

Records findChargers(const Fleet &fleet, std::string_view id)
{
    Records records;
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

void writeRecords(const VerbJob &job, const Records &records)
{
    const bool isRevealed = job.call.has(Option::RevealSecrets);
    if (job.call.format() == QLatin1String("json")) {
        for (const Found &found : records) {
            job.out.write(
                rawRecord(job.fleet().store(), found.object, {.revealSecrets = isRevealed}) + '\n');
        }
        return;
    }
    RecordPrinter printer({.loaded = job.loaded, .wording = job.wording, .isRevealed = isRevealed},
                          job.out);
    for (std::size_t i = 0; i < records.size() && job.out.isOpen(); ++i) {
        if (i > 0)
            job.out.write("\n");
        printer.print(records[i].object, records[i].node);
    }
}

} // namespace

Outcome runShow(const VerbJob &job)
{
    for (const Selector &selector : selectors) {
        if (!job.call.has(selector.option))
            continue;
        const QString id = job.call.text(selector.option);
        const Records records = selector.find(job.fleet(), id.toStdString());
        if (records.empty()) {
            const QString missing = QCoreApplication::translate("VerbShow", selector.missing);
            return {.exit = Exit::NothingFound, .message = missing.arg(quoted(id))};
        }
        writeRecords(job, records);
    }
    return {};
}

} // namespace chargetree
