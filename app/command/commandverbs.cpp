// SPDX-License-Identifier: Apache-2.0
#include "app/command/commandoptions.h"
#include "app/command/verbs.h"

#include <algorithm>
#include <array>

namespace chargetree {
namespace {

constexpr std::array ofSource{Option::Demo,     Option::File,    Option::Url,
                              Option::ClientId, Option::KeyFile, Option::Connection};
constexpr std::array ofAddress{Option::Url, Option::ClientId, Option::KeyFile, Option::Connection};
constexpr std::array ofConnection{Option::Connection};
constexpr std::array ofAll{Option::Format,   Option::Now,     Option::Quiet,
                           Option::Progress, Option::Version, Option::Help};

constexpr std::array ofWindow{Option::NewInstance};
constexpr std::array ofTree{Option::Depth, Option::Query};
constexpr std::array ofSearch{Option::Kind, Option::Limit, Option::From};
constexpr std::array ofShow{Option::Driver,   Option::Charger, Option::Site,
                            Option::HomeSite, Option::Tag,     Option::RevealSecrets};
constexpr std::array ofAccess{Option::Driver, Option::Charger, Option::Site};
constexpr std::array ofExplain{Option::Tag, Option::Charger};
constexpr std::array ofWhatIf{Option::Without};
constexpr std::array ofDrift{Option::RevealSecrets};
constexpr std::array ofCompare{Option::Chargers, Option::Differences, Option::RevealSecrets};
constexpr std::array ofExport{Option::What,          Option::Query, Option::Columns,
                              Option::ListColumns,   Option::Sort,  Option::Preset,
                              Option::RevealSecrets, Option::Output};
constexpr std::array ofCheck{Option::FailOn};
constexpr std::array ofBundle{Option::Query, Option::Output};
constexpr std::array ofFetch{Option::Output};
constexpr std::array ofReport{Option::Driver, Option::Charger, Option::Site, Option::Output};
constexpr std::array ofDiff{Option::RevealSecrets};
constexpr std::array recordOfShow{Option::Driver, Option::Charger, Option::Site, Option::HomeSite,
                                  Option::Tag};
constexpr std::array recordOfReport{Option::Driver, Option::Charger, Option::Site};

// In the order of the enumeration.
constexpr std::array verbs{
    VerbRow{.id = Verb::Window,
            .name = "",
            .operand = "FILE",
            .summary =
                QT_TRANSLATE_NOOP("CommandLine", "Open the window, with a fleet if one is named."),
            .sources = ofSource,
            .options = ofWindow,
            .notes = QT_TRANSLATE_NOOP(
                "CommandLine",
                "A link, such as chargetree:driver/300012, is followed in the window that is open; "
                "it can name a driver, tag, charger, site, home-site or search.")},
    VerbRow{
        .id = Verb::Info,
        .name = "info",
        .summary = QT_TRANSLATE_NOOP(
            "CommandLine", "Count what is in a fleet, and list what is odd in the document."),
        .sources = ofSource,
        .formats = "text|json",
        .notes = QT_TRANSLATE_NOOP(
            "CommandLine",
            "Sites and chargers are counted once, however often the document repeats them; "
            "sockets are those of distinct chargers, without controllers. JSON: one object with "
            "homeSites, drivers, tags, sites, chargers, sockets, chargerReferences, bytes, "
            "decodeMs and report, whose elements have kind, count and firstPath (a JSON "
            "Pointer)."),
        .run = &runInfo},
    VerbRow{.id = Verb::Tree,
            .name = "tree",
            .summary = QT_TRANSLATE_NOOP("CommandLine", "Print the tree as indented text."),
            .sources = ofSource,
            .options = ofTree,
            .notes = QT_TRANSLATE_NOOP(
                "CommandLine",
                "Each line is a name, in brackets how many drivers or chargers are below, and the "
                "status. With a query only hits stand there, with what is above and below them."),
            .run = &runTree},
    VerbRow{.id = Verb::Search,
            .name = "search",
            .operand = "QUERY",
            .summary = QT_TRANSLATE_NOOP(
                "CommandLine", "Find home sites, drivers, tags, sites, chargers and sockets."),
            .sources = ofSource,
            .options = ofSearch,
            .formats = "text|json|csv",
            .notes = QT_TRANSLATE_NOOP(
                "CommandLine",
                "All terms must be met by one record, in any order; case and accents do not count. "
                "A term is a word, where * stands for any letters, \"words in quotes\", "
                "field:text, field=\"the whole text\", a number or time that is compared "
                "(power>=50000, id:100..200, expires<30d), is:STATE, has:FIELD or kind:driver. "
                "-term is not met, a OR b is met by either, and brackets hold together. Times are "
                "dates or counted from now in m, h, d, w and y. Fields have the names below or the "
                "API's own. Write -- in front of a query that begins with a dash. JSON: one object "
                "a line with kind, id, name, path and matched; tags also have "
                "driverId, sockets chargerId. The id is what people name a record by: of a tag its "
                "idTag, of a charger its chargerId. matched lists the fields, by the API's names, "
                "in which a word was found; those of a part have the part's name before a dot, as "
                "tags.idTag. CSV has the same columns, with spaces between the names in matched. "
                "With --from the query may be left out; where there is one, and a --kind, values "
                "are looked up among its hits alone. A value is compared whole with names and ids, "
                "tags also as they are printed on cards, and is found, unknown or ambiguous. JSON: "
                "one object for each record of a value with value, answer, what a hit has, form of "
                "tags (asPrinted, decimal, reversed or reversedDecimal), driverName and records, "
                "their number, of which the first 20 are listed; an unknown value has value and "
                "answer alone. repeats is the number of the value, from 1, that it repeats."),
            .run = &runSearch},
    VerbRow{
        .id = Verb::Show,
        .name = "show",
        .summary = QT_TRANSLATE_NOOP("CommandLine", "Show every field of the records of one id."),
        .sources = ofSource,
        .options = ofShow,
        .oneOf = recordOfShow,
        .formats = "text|json",
        .notes = QT_TRANSLATE_NOOP(
            "CommandLine", "JSON is each record as it was received, one a line. Exit status 1 if "
                           "there is none."),
        .run = &runShow},
    VerbRow{
        .id = Verb::Export,
        .name = "export",
        .summary = QT_TRANSLATE_NOOP("CommandLine", "Write records as a table."),
        .sources = ofSource,
        .options = ofExport,
        .formats = "csv|xlsx|json|ndjson|geojson",
        .notes = QT_TRANSLATE_NOOP(
            "CommandLine",
            "A file is written beside its place and moved there when it is whole. JSON without "
            "--columns is the records as received, secrets masked; with --columns, and of access, "
            "it is flat objects in which ids are strings. A workbook (xlsx) has ids as text, dates "
            "in UTC, and a sheet that says where it came from. GeoJSON has chargers alone, "
            "longitude first. Access has one row a grant: who may use which charger, and by which "
            "site, as stated by this document."),
        .run = &runExport},
    VerbRow{.id = Verb::Access,
            .name = "access",
            .summary = QT_TRANSLATE_NOOP("CommandLine",
                                         "Say which chargers a driver may use, or who may use a "
                                         "charger or a site, and why."),
            .sources = ofSource,
            .options = ofAccess,
            .oneOf = ofAccess,
            .formats = "text|json|csv",
            .notes = QT_TRANSLATE_NOOP(
                "CommandLine",
                "One row a grant, as stated by this document. Of --driver the columns of CSV and "
                "the keys of JSON, one object a line, are chargerId, chargerName, siteId and "
                "grant; of --charger driverId, driverName, tags and grant; of --site driverId, "
                "driverName, chargerId and grant, for the chargers of the site and its subsites. "
                "siteId is the site that holds the charger in that grant; grant is its path, or "
                "direct for a charger that was granted by itself. Text marks the grants that give "
                "nothing which others do not give as well: all that are marked could be revoked at "
                "once, and nothing would be lost. Exit status 1 if there is nothing of that "
                "name."),
            .run = &runAccess},
    VerbRow{.id = Verb::Explain,
            .name = "explain",
            .summary = QT_TRANSLATE_NOOP("CommandLine",
                                         "Say why a card would be refused at a charger, reason by "
                                         "reason."),
            .sources = ofSource,
            .options = ofExplain,
            .allOf = ofExplain,
            .formats = "text|json|csv",
            .notes = QT_TRANSLATE_NOOP(
                "CommandLine",
                "The tag may be written as it is printed, too: with spaces or colons, as a decimal "
                "number, with its bytes reversed; the charger may be named by another id of its "
                "own. JSON: one object a line with reason, verdict and detail; CSV has the same "
                "columns. verdict is yes where the card would be refused for that reason, no, or "
                "unknown. The reasons are, in this order, tagUnknown, tagNotYetValid, tagExpired, "
                "noGrant, chargerUnknown, chargerOffline (or unavailable), socketError (or out of "
                "service), socketOccupied, and what no document says: accessGroups, "
                "authorizationList, backOffice, payerAccount. Where several records have the tag, "
                "or several chargers the id, all reasons are answered for each. Exit status 0 "
                "whatever the answer."),
            .run = &runExplain},
    VerbRow{.id = Verb::WhatIf,
            .name = "what-if",
            .summary = QT_TRANSLATE_NOOP("CommandLine",
                                         "Say who would lose what if a site, a charger, a tag or a "
                                         "grant were gone."),
            .sources = ofSource,
            .options = ofWhatIf,
            .allOf = ofWhatIf,
            .formats = "text|json|csv",
            .notes = QT_TRANSLATE_NOOP(
                "CommandLine",
                "As stated by this document. JSON: one object a line for each driver and charger "
                "that is concerned, with driverId, chargerId and otherGrants: the grants of that "
                "driver to that charger which do not need what is gone, each a path or direct. CSV "
                "has the same columns, the grants joined by semicolons. site=ID is the site with "
                "its subsites: its chargers are gone however they are granted. tag=IDTAG is judged "
                "at --now: without another valid tag all is lost. grant=DRIVER:SITE is the grant "
                "of a site to a driver, or of a single charger by its charger id. Text sums up, "
                "and lists the drivers who are concerned. Exit status 1 if there is nothing of "
                "that name."),
            .run = &runWhatIf},
    VerbRow{
        .id = Verb::Drift,
        .name = "drift",
        .summary = QT_TRANSLATE_NOOP(
            "CommandLine",
            "Find chargers whose configuration is not that of the others of their kind."),
        .sources = ofSource,
        .options = ofDrift,
        .formats = "text|json|csv",
        .notes = QT_TRANSLATE_NOOP(
            "CommandLine",
            "Chargers of the same manufacturer, model and firmware are a group if there are three "
            "or more that state a configuration. A key has drifted where more than half of its "
            "group have the same value and some do not, or do not have the key. Keys that are "
            "individual are left out: those of which at least four chargers, and at least one in "
            "five, have a value that no other charger has. JSON: one object a line for each "
            "charger that stands against its group, with manufacturer, model, firmware, key, "
            "majority, chargerId and value, which is left out where the key is missing and null "
            "where it is stated as null. CSV has the same columns."),
        .run = &runDrift},
    VerbRow{.id = Verb::Check,
            .name = "check",
            .summary = QT_TRANSLATE_NOOP("CommandLine",
                                         "List what is wrong with a fleet, the worst first."),
            .sources = ofSource,
            .options = ofCheck,
            .formats = "text|json|csv",
            .notes = QT_TRANSLATE_NOOP(
                "CommandLine",
                "Each finding is an error, a warning or a remark by one rule about one record, or "
                "about the document as a whole. JSON: one object a line with rule, severity, kind, "
                "id, name, message and path; CSV has the same columns. kind is homeSite, driver, "
                "tag, site, charger, socket or document, whose path is a JSON Pointer. rule is one "
                "of a fixed list of words, such as charger-offline. Exit status 1 if something is "
                "at or above the level of --fail-on, so that a timer can tell."),
            .run = &runCheck},
    VerbRow{.id = Verb::Diff,
            .name = "diff",
            .operand = "OLD NEW",
            .compares = 2,
            .summary = QT_TRANSLATE_NOOP("CommandLine",
                                         "Say what differs between two files or offline copies."),
            .needsSource = false,
            .options = ofDiff,
            .formats = "text|json|csv",
            .notes = QT_TRANSLATE_NOOP(
                "CommandLine",
                "Records are matched by who they are, and the order in which they stand does not "
                "count; - is standard input. Text begins with what the changes come to; what "
                "expired is told by the newest contact with a charger that each document states, "
                "or by --now for NEW. JSON: one object a line with change (added, removed, changed "
                "or moved), kind (document, homeSite, driver, tag, site, charger, socket, "
                "configuration or grant), id, field, old, new and parent; old or new is left out "
                "where there is none. The id of a tag is its idTag, or DRIVER:IDTAG where several "
                "drivers have it; of the others CHARGER:SOCKET, CHARGER:KEY and DRIVER:SITE. field "
                "has the API's name; it is empty where a whole record came or went, which old or "
                "new then is, and parent where it has moved. A grant's field is chargerGroups or "
                "chargers, or copy where the driver's copy of a site deviates from the others. CSV "
                "has the same columns. Values of secrets are masked. Exit status 1 if there is a "
                "change."),
            .run = &runDiff},
    VerbRow{
        .id = Verb::Compare,
        .name = "compare",
        .summary = QT_TRANSLATE_NOOP(
            "CommandLine", "Show fields and configurations of several chargers side by side."),
        .sources = ofSource,
        .options = ofCompare,
        .formats = "text|json|csv",
        .notes = QT_TRANSLATE_NOOP(
            "CommandLine",
            "The others are compared with the first charger; ≠ marks what differs from it. JSON: "
            "one object a line for each field with section (charger, location, sockets or "
            "configuration), key, differs, which lists the ids of the chargers that differ from "
            "the first, and values, an object of the chargers' ids, in which a charger is left "
            "out that does not have the field at all. Of sockets the key is the socket's id and "
            "the field, as 1.status. CSV has section, key and differs, with spaces between the "
            "ids, and a column for each charger. Exit status 1 if there is no such charger."),
        .run = &runCompare},
    VerbRow{.id = Verb::Report,
            .name = "report",
            .summary = QT_TRANSLATE_NOOP(
                "CommandLine", "Write one page of a driver, a site or a charger as a PDF."),
            .sources = ofSource,
            .drawsPages = true,
            .options = ofReport,
            .oneOf = recordOfReport,
            .needsOutput = true,
            .formats = "pdf",
            .notes = QT_TRANSLATE_NOOP(
                "CommandLine",
                "The page is A4, or Letter where that is usual. Tables are cut to what fits, and "
                "say how much is left out. Where several records have the id, each has a page of "
                "its own; the copies of a site share one. With the same --now, locale, time zone "
                "and fonts the file is the same, byte for byte. Exit status 1 if there is no such "
                "record."),
            .run = &runReport},
    VerbRow{
        .id = Verb::Bundle,
        .name = "bundle",
        .summary = QT_TRANSLATE_NOOP("CommandLine",
                                     "Write a share-safe copy of a fleet, to be handed on."),
        .sources = ofSource,
        .options = ofBundle,
        .needsOutput = true,
        .formats = "json",
        .notes = QT_TRANSLATE_NOOP(
            "CommandLine",
            "The copy is a document of the same kind, which the program opens. Names, tags and "
            "their labels, SIMs, serials, external ids, costs and addresses are replaced, each "
            "value by the same words wherever it stands, in messages and configurations too; "
            "configuration values whose name looks like a secret are masked, logins are taken out "
            "of addresses, coordinates rounded to one decimal, and of what the program does not "
            "know each text and long number replaced. Ids, statuses, dates, models and cities "
            "stay. With a query: the drivers, home sites, sites and chargers that meet it, with "
            "all below them. Look it through before you hand it on."),
        .run = &runBundle},
    VerbRow{.id = Verb::Fetch,
            .name = "fetch",
            .summary = QT_TRANSLATE_NOOP("CommandLine",
                                         "Fetch a fleet once and write the document to a file."),
            .sources = ofAddress,
            .keepsBody = true,
            .options = ofFetch,
            .needsOutput = true,
            .formats = "text|json",
            .notes = QT_TRANSLATE_NOOP(
                "CommandLine",
                "The document is checked first, and written as it was received, unpacked. The "
                "counts are printed as by 'info'; with -o - they are left out. JSON: one object "
                "with homeSites, drivers, tags, sites, chargers, sockets, chargerReferences and "
                "bytes."),
            .run = &runFetch},
    VerbRow{.id = Verb::Snapshots,
            .name = "snapshots",
            .summary = QT_TRANSLATE_NOOP("CommandLine", "List the offline copies that are kept."),
            .sources = ofConnection,
            .needsSource = false,
            .formats = "text|json|csv",
            .notes = QT_TRANSLATE_NOOP(
                "CommandLine",
                "Of each connection the newest copy comes first; any of them can be opened by "
                "--file. JSON: one object a line with connectionId, connection, asOf, bytes (on "
                "the disk), bodyBytes (unpacked) and path. CSV has the same columns."),
            .run = &runSnapshots},
};
static_assert(verbs.size() == static_cast<std::size_t>(Verb::Snapshots) + 1);

QStringList parted(const char *words)
{
    return QString::fromUtf8(words).split(u'|', Qt::SkipEmptyParts);
}

} // namespace

std::span<const VerbRow> verbRows()
{
    return verbs;
}

const VerbRow &rowOf(Verb verb)
{
    return verbs[static_cast<std::size_t>(verb)];
}

const VerbRow *verbNamed(const QString &name)
{
    const auto row = std::ranges::find_if(verbs, [&](const VerbRow &verb) {
        return verb.id != Verb::Window && name == QLatin1String(verb.name);
    });
    return row == verbs.end() ? nullptr : &*row;
}

std::span<const Option> commonOptions()
{
    return ofAll;
}

bool accepts(const VerbRow &verb, Option option)
{
    const auto holds = [option](std::span<const Option> list) {
        return std::ranges::find(list, option) != list.end();
    };
    return holds(verb.options) || holds(verb.sources) || holds(commonOptions());
}

QStringList wordsOf(const VerbRow &verb, Option option)
{
    return parted(option == Option::Format ? verb.formats : rowOf(option).value);
}

} // namespace chargetree
