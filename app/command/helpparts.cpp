// SPDX-License-Identifier: Apache-2.0
#include "app/command/helpparts.h"

#include "models/search/query/queryhelp.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("CommandLine", text);
}

HelpPart optionList(const VerbRow &verb, const QString &title, std::span<const Option> options)
{
    HelpPart part{.title = title};
    for (const Option id : options) {
        const OptionRow &option = rowOf(id);
        part.rows.push_back({optionTerm(verb, option), translated(option.help)});
    }
    return part;
}

} // namespace

QString optionTerm(const VerbRow &verb, const OptionRow &option)
{
    QString term = option.letter == '\0' ? QString() : u"-%1, "_s.arg(QLatin1Char(option.letter));
    term += "--"_L1 + QLatin1String(option.name);
    if (option.takes == Takes::Word)
        return term + u' ' + wordsOf(verb, option.id).join(u'|');
    return option.takes == Takes::Nothing ? term : term + u' ' + QString::fromUtf8(option.value);
}

QStringList synopsis(const VerbRow &verb)
{
    if (verb.id == Verb::Window)
        return {u"chargetree [--demo | --url URL --client-id ID | FILE] [--new-instance]"_s,
                u"chargetree LINK"_s, u"chargetree VERB SOURCE [OPTION…]"_s};
    QString call = u"chargetree "_s + QLatin1String(verb.name);
    if (verb.needsSource)
        call += " SOURCE"_L1;
    if (*verb.operand != '\0')
        call += u' ' + QLatin1String(verb.operand);
    return {call + u" [OPTION…]"_s};
}

HelpPart summaryPart(const VerbRow &verb)
{
    return {.text = translated(verb.summary)};
}

HelpPart verbsPart()
{
    HelpPart part{.title = QCoreApplication::translate("CommandLine", "Verbs")};
    for (const VerbRow &verb : verbRows()) {
        if (verb.run)
            part.rows.push_back({QLatin1String(verb.name), translated(verb.summary)});
    }
    return part;
}

HelpPart sourcesPart(const VerbRow &verb)
{
    return optionList(verb, QCoreApplication::translate("CommandLine", "Source"), verb.sources);
}

HelpPart optionsPart(const VerbRow &verb)
{
    return optionList(verb, QCoreApplication::translate("CommandLine", "Options"), verb.options);
}

HelpPart commonPart(const VerbRow &verb)
{
    return optionList(verb, QCoreApplication::translate("CommandLine", "For all verbs"),
                      commonOptions());
}

HelpPart notesPart(const VerbRow &verb)
{
    return {.text = translated(verb.notes)};
}

HelpPart exitPart()
{
    return {
        .text = QCoreApplication::translate(
            "CommandLine",
            "Exit status: 0 done, 1 nothing of that name, 'check' found something, or two fleets "
            "differ, 2 wrong call, 3 the source could not be read, 4 it is not this document, 5 "
            "the output could not be written, 130 interrupted.")};
}

std::vector<HelpPart> queryParts()
{
    std::vector<HelpPart> parts;
    for (const QueryHelp &section : queryHelp()) {
        HelpPart part{.title = section.title};
        for (const QueryHelp::Row &row : section.rows)
            part.rows.push_back({row.example, row.help});
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace chargetree
