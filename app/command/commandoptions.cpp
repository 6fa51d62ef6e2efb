// SPDX-License-Identifier: Apache-2.0
#include "app/command/commandoptions.h"

#include <algorithm>
#include <array>
#include <cstring>

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
     .help = QT_TRANSLATE_NOOP("CommandLine", "a connection that the program keeps")},
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
    {.id = Option::From,
     .name = "from",
     .takes = Takes::Text,
     .value = "FILE",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "look up each value of a list, one a line; - is standard input")},
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
    {.id = Option::Chargers,
     .name = "chargers",
     .takes = Takes::Text,
     .value = "A,B,…",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "the charger ids of 2 to 50 chargers; the first is the one that the "
                               "others are compared with")},
    {.id = Option::Differences,
     .name = "differences",
     .help = QT_TRANSLATE_NOOP("CommandLine", "only what is not the same in all chargers")},
    {.id = Option::Without,
     .name = "without",
     .takes = Takes::Text,
     .value = "WHAT",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "what is imagined away: site=ID, charger=ID, tag=IDTAG or "
                               "grant=DRIVER:SITE")},
    {.id = Option::What,
     .name = "what",
     .takes = Takes::Word,
     .value = "drivers|tags|sites|chargers|sockets|configurations|access|findings",
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
     .value = "exact|spreadsheet",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "how CSV is written: exact is RFC 4180, nothing altered; "
                               "spreadsheet has a byte-order mark, the locale's delimiter and "
                               "decimal sign, and an apostrophe before texts that would be "
                               "calculated")},
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
    {.id = Option::FailOn,
     .name = "fail-on",
     .takes = Takes::Word,
     .value = "error|warning|never",
     .help = QT_TRANSLATE_NOOP(
         "CommandLine", "exit with 1 if a finding is that bad or worse; error unless given")},
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

} // namespace

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

} // namespace chargetree
