// SPDX-License-Identifier: Apache-2.0
#include "app/commandoptions.h"

#include "app/verbs.h"

#include <algorithm>
#include <array>
#include <cstring>

/// Marks a text for the translators; the tables stay constant data.

namespace chargetree {
namespace {

// In the order of the enumeration.
constexpr std::array<OptionRow, optionCount> options{{
    {.id = Option::Demo,
     .name = "demo",
     .help = QT_TRANSLATE_NOOP("CommandLine", "the fleet that comes with the program")},
    {.id = Option::File,
     .name = "file",
     .takes = Takes::Text,
     .value = "PATH",
     .help = QT_TRANSLATE_NOOP("CommandLine", "a file, plain, .gz or .zst; - is standard input")},
    {.id = Option::Url,
     .name = "url",
     .takes = Takes::Text,
     .value = "URL",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "the call's address, without key and client id; the key stands in "
                               "CHARGETREE_API_KEY or in a key file")},
    {.id = Option::ClientId,
     .name = "client-id",
     .takes = Takes::Text,
     .value = "ID",
     .help = QT_TRANSLATE_NOOP("CommandLine", "the client id that goes with the key")},
    {.id = Option::KeyFile,
     .name = "key-file",
     .takes = Takes::Text,
     .value = "PATH",
     .help = QT_TRANSLATE_NOOP("CommandLine", "a file whose first line is the key")},
    {.id = Option::Connection,
     .name = "connection",
     .takes = Takes::Text,
     .value = "NAME",
     .isLater = true},
    {.id = Option::NewInstance,
     .name = "new-instance",
     .help = QT_TRANSLATE_NOOP("CommandLine", "start beside a running program")},
    {.id = Option::Depth,
     .name = "depth",
     .takes = Takes::Count,
     .value = "N",
     .help = QT_TRANSLATE_NOOP("CommandLine", "only the first N levels")},
    {.id = Option::Query,
     .name = "query",
     .takes = Takes::Text,
     .value = "QUERY",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "only what meets the query: words, all of which must be met")},
    {.id = Option::Kind,
     .name = "kind",
     .takes = Takes::Word,
     .value = "driver|tag|homeSite|site|charger|socket",
     .help = QT_TRANSLATE_NOOP("CommandLine", "only hits of one kind")},
    {.id = Option::Limit,
     .name = "limit",
     .takes = Takes::Count,
     .value = "N",
     .help = QT_TRANSLATE_NOOP("CommandLine", "stop after N hits")},
    {.id = Option::From, .name = "from", .takes = Takes::Text, .value = "FILE", .isLater = true},
    {.id = Option::Driver,
     .name = "driver",
     .takes = Takes::Text,
     .value = "ID",
     .help = QT_TRANSLATE_NOOP("CommandLine", "drivers of this id")},
    {.id = Option::Charger,
     .name = "charger",
     .takes = Takes::Text,
     .value = "CHARGERID",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "the charger of this charger id, case kept; each of its copies that "
                               "differ")},
    {.id = Option::Site,
     .name = "site",
     .takes = Takes::Text,
     .value = "ID",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "the charging site of this id; each of its copies that differ")},
    {.id = Option::HomeSite,
     .name = "home-site",
     .takes = Takes::Text,
     .value = "ID",
     .help = QT_TRANSLATE_NOOP("CommandLine", "home sites of this id")},
    {.id = Option::Tag,
     .name = "tag",
     .takes = Takes::Text,
     .value = "IDTAG",
     .help = QT_TRANSLATE_NOOP("CommandLine", "tags of this idTag")},
    {.id = Option::What,
     .name = "what",
     .takes = Takes::Word,
     .value = "drivers|tags|sites|chargers|sockets|configurations",
     .laterWords = "access|findings",
     .help = QT_TRANSLATE_NOOP("CommandLine", "the kind of records, one a row")},
    {.id = Option::Columns,
     .name = "columns",
     .takes = Takes::Text,
     .value = "A,B,…",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "these columns in this order, by the names of --list-columns")},
    {.id = Option::ListColumns,
     .name = "list-columns",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "print the names of the columns that --what has, one a line")},
    {.id = Option::Sort,
     .name = "sort",
     .takes = Takes::Text,
     .value = "COLUMN[:desc]",
     .help = QT_TRANSLATE_NOOP(
         "CommandLine", "by this column, numbers in words by their value; else in the order of the "
                        "document")},
    {.id = Option::Preset,
     .name = "preset",
     .takes = Takes::Word,
     .value = "exact",
     .laterWords = "spreadsheet",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "how CSV is written: exact is RFC 4180, nothing altered")},
    {.id = Option::RevealSecrets,
     .name = "reveal-secrets",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "do not mask configuration values whose name looks like a secret")},
    {.id = Option::Output,
     .name = "output",
     .letter = 'o',
     .takes = Takes::Text,
     .value = "PATH",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "write to this file, which stays as it was if anything fails; - is "
                               "standard output")},
    {.id = Option::Format,
     .name = "format",
     .takes = Takes::Word,
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "how to write; all but text is stable and English in any locale")},
    {.id = Option::Now,
     .name = "now",
     .takes = Takes::Time,
     .value = "TIME",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "the moment to judge at, as ISO 8601; without a zone it is UTC")},
    {.id = Option::Quiet,
     .name = "quiet",
     .help = QT_TRANSLATE_NOOP("CommandLine", "nothing but results and errors")},
    {.id = Option::Progress,
     .name = "progress",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "say how far it is, on standard error, if that is a terminal")},
    {.id = Option::Version,
     .name = "version",
     .help = QT_TRANSLATE_NOOP("CommandLine", "print the version")},
    {.id = Option::Help,
     .name = "help",
     .letter = 'h',
     .help = QT_TRANSLATE_NOOP("CommandLine", "print this page")},
}};

constexpr bool isInOrder(std::span<const OptionRow> rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].id) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(options));

constexpr std::array ofSource{Option::Demo,     Option::File,    Option::Url,
                              Option::ClientId, Option::KeyFile, Option::Connection};
constexpr std::array ofAll{Option::Format,   Option::Now,     Option::Quiet,
                           Option::Progress, Option::Version, Option::Help};

constexpr std::array ofWindow{Option::NewInstance};
constexpr std::array ofTree{Option::Depth, Option::Query};
constexpr std::array ofSearch{Option::Kind, Option::Limit, Option::From};
constexpr std::array ofShow{Option::Driver,   Option::Charger, Option::Site,
                            Option::HomeSite, Option::Tag,     Option::RevealSecrets};
constexpr std::array ofExport{Option::What,          Option::Query, Option::Columns,
                              Option::ListColumns,   Option::Sort,  Option::Preset,
                              Option::RevealSecrets, Option::Output};

// In the order of the enumeration.
constexpr std::array verbs{
    VerbRow{.id = Verb::Window,
            .name = "",
            .operand = "FILE",
            .summary =
                QT_TRANSLATE_NOOP("CommandLine", "Open the window, with a fleet if one is named."),
            .options = ofWindow},
    VerbRow{
        .id = Verb::Info,
        .name = "info",
        .summary = QT_TRANSLATE_NOOP(
            "CommandLine", "Count what is in a fleet, and list what is odd in the document."),
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
            .options = ofSearch,
            .formats = "text|json|csv",
            .notes = QT_TRANSLATE_NOOP(
                "CommandLine",
                "All words must be met by one record, in any order; case and accents do not count. "
                "JSON: one object a line with kind, id, name, path and matched; tags also have "
                "driverId, sockets chargerId. The id is what people name a record by: of a tag its "
                "idTag, of a charger its chargerId. matched lists the fields, by the API's names, "
                "in which a word was found; those of a part have the part's name before a dot, as "
                "tags.idTag. CSV has the same columns, with spaces between the names in matched."),
            .run = &runSearch},
    VerbRow{
        .id = Verb::Show,
        .name = "show",
        .summary = QT_TRANSLATE_NOOP("CommandLine", "Show every field of the records of one id."),
        .options = ofShow,
        .formats = "text|json",
        .notes = QT_TRANSLATE_NOOP(
            "CommandLine", "JSON is each record as it was received, one a line. Exit status 1 if "
                           "there is none."),
        .run = &runShow},
    VerbRow{
        .id = Verb::Export,
        .name = "export",
        .summary = QT_TRANSLATE_NOOP("CommandLine", "Write records as a table."),
        .options = ofExport,
        .formats = "csv",
        .laterFormats = "xlsx|json|ndjson|geojson",
        .notes = QT_TRANSLATE_NOOP(
            "CommandLine", "A file is written beside its place and moved there when it is whole."),
        .run = &runExport},
    VerbRow{.id = Verb::Access, .name = "access"},
    VerbRow{.id = Verb::Explain, .name = "explain"},
    VerbRow{.id = Verb::WhatIf, .name = "what-if"},
    VerbRow{.id = Verb::Drift, .name = "drift"},
    VerbRow{.id = Verb::Check, .name = "check"},
    VerbRow{.id = Verb::Diff, .name = "diff"},
    VerbRow{.id = Verb::Compare, .name = "compare"},
    VerbRow{.id = Verb::Report, .name = "report"},
    VerbRow{.id = Verb::Bundle, .name = "bundle"},
    VerbRow{.id = Verb::Fetch, .name = "fetch"},
    VerbRow{.id = Verb::Snapshots, .name = "snapshots"},
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

const OptionRow &rowOf(Option option)
{
    return options[static_cast<std::size_t>(option)];
}

const OptionRow *optionNamed(const QString &name)
{
    const auto row = std::ranges::find_if(
        options, [&](const OptionRow &option) { return name == QLatin1String(option.name); });
    return row == options.end() ? nullptr : &*row;
}

const OptionRow *optionLettered(QChar letter)
{
    const auto row = std::ranges::find_if(options, [&](const OptionRow &option) {
        return option.letter != '\0' && letter == QLatin1Char(option.letter);
    });
    return row == options.end() ? nullptr : &*row;
}

std::span<const Option> sourceOptions()
{
    return ofSource;
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
    return holds(verb.options) || holds(sourceOptions()) || holds(commonOptions());
}

QStringList wordsOf(const VerbRow &verb, Option option)
{
    return parted(option == Option::Format ? verb.formats : rowOf(option).value);
}

QStringList laterWordsOf(const VerbRow &verb, Option option)
{
    return parted(option == Option::Format ? verb.laterFormats : rowOf(option).laterWords);
}

} // namespace chargetree
