// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace chargetree {

struct Outcome;
struct VerbJob;

/// What the program can be asked to do; Window is a call without a verb.
enum class Verb : quint8 {
    Window,
    Info,
    Tree,
    Search,
    Show,
    Export,
    Access,
    Explain,
    WhatIf,
    Drift,
    Check,
    Diff,
    Compare,
    Report,
    Bundle,
    Fetch,
    Snapshots
};

enum class Option : quint8 {
    Demo,
    File,
    Url,
    ClientId,
    KeyFile,
    Connection,
    NewInstance,
    Depth,
    Query,
    Kind,
    Limit,
    From,
    Driver,
    Charger,
    Site,
    HomeSite,
    Tag,
    Chargers,
    Differences,
    Without,
    What,
    Columns,
    ListColumns,
    Sort,
    Preset,
    RevealSecrets,
    Output,
    FailOn,
    Format,
    Now,
    Quiet,
    Progress,
    Version,
    Help
};
inline constexpr std::size_t optionCount = 34;

/// What an option wants behind it.
enum class Takes : quint8 { Nothing, Text, Word, Count, Time };

/// All that the program says of one option: parsing, help and man page read it from here.
struct OptionRow {
    Option id = Option::Help;
    const char *name = ""; // without the dashes
    char letter = '\0';
    Takes takes = Takes::Nothing;
    const char *value = ""; // stands for the value in the help; of Word the words: "a|b"
    const char *help = ""; // English; context CommandLine
};

using VerbFunction = Outcome (*)(const VerbJob &);

/// All that the program says of one verb.
struct VerbRow {
    Verb id = Verb::Window;
    const char *name = "";
    const char *operand = ""; // what stands without an option name
    qsizetype compares = 0; // so many files, named without an option
    const char *summary = ""; // English; context CommandLine
    std::span<const Option> sources = {}; // where its fleet, if any, may come from
    bool needsSource = true;
    bool keepsBody = false; // wants the document itself beside the fleet
    bool drawsPages = false; // for people, with fonts, though without a display
    std::span<const Option> options = {}; // its own, in the order of the help
    std::span<const Option> oneOf = {}; // of which exactly one is wanted
    std::span<const Option> allOf = {}; // each of which is wanted
    bool needsOutput = false; // wants a place to write to
    const char *formats = "text"; // the first is the default
    const char *notes = ""; // English; context CommandLine
    VerbFunction run = nullptr; // none: it is the window
};

std::span<const VerbRow> verbRows();
const VerbRow &rowOf(Verb verb);
/// Nothing for a name that no verb has.
const VerbRow *verbNamed(const QString &name);

const OptionRow &rowOf(Option option);
/// Nothing for a name that no option has.
const OptionRow *optionNamed(const QString &name);
const OptionRow *optionLettered(QChar letter);

/// The options that every verb has.
std::span<const Option> commonOptions();
bool accepts(const VerbRow &verb, Option option);

/// The words that an option of this verb may have.
QStringList wordsOf(const VerbRow &verb, Option option);

} // namespace chargetree
