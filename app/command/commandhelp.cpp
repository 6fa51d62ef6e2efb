// SPDX-License-Identifier: Apache-2.0
#include "app/command/commandhelp.h"

#include "models/search/query/queryhelp.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

constexpr qsizetype pageWidth = 80;
constexpr qsizetype helpColumn = 26;

QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("CommandLine", text);
}

/// Lines of words, each after the first indented; the first is assumed to stand at `column`.
QString wrapped(const QString &text, qsizetype column, qsizetype indent)
{
    QString page;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (column > indent && column + 1 + word.size() > pageWidth) {
            page += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            page += u' ';
            ++column;
        }
        page += word;
        column += word.size();
    }
    return page + u'\n';
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u'\n' + wrapped(text, 0, 0);
}

QString entry(const QString &term, const QString &help)
{
    QString line = "  "_L1 + term;
    if (line.size() + 2 > helpColumn)
        line += u'\n' + QString(helpColumn, u' ');
    else
        line = line.leftJustified(helpColumn);
    return line + wrapped(help, helpColumn, helpColumn);
}

QString optionTerm(const VerbRow &verb, const OptionRow &option)
{
    QString term = option.letter == '\0' ? QString() : u"-%1, "_s.arg(QLatin1Char(option.letter));
    term += "--"_L1 + QLatin1String(option.name);
    if (option.takes == Takes::Word)
        return term + u' ' + wordsOf(verb, option.id).join(u'|');
    return option.takes == Takes::Nothing ? term : term + u' ' + QString::fromUtf8(option.value);
}

QString optionList(const VerbRow &verb, const QString &title, std::span<const Option> options)
{
    QString entries;
    for (const Option id : options) {
        const OptionRow &option = rowOf(id);
        if (!option.isLater)
            entries += entry(optionTerm(verb, option), translated(option.help));
    }
    return entries.isEmpty() ? QString() : u'\n' + title + u'\n' + entries;
}

QString verbList()
{
    QString entries = u'\n' + QCoreApplication::translate("CommandLine", "Verbs") + u'\n';
    for (const VerbRow &verb : verbRows()) {
        if (verb.run)
            entries += entry(QLatin1String(verb.name), translated(verb.summary));
    }
    return entries;
}

QString exitCodes()
{
    return paragraph(QCoreApplication::translate(
        "CommandLine",
        "Exit status: 0 done, 1 nothing of that name, 2 wrong call, 3 the source could not be "
        "read, "
        "4 it is not this document, 5 the output could not be written, 130 interrupted."));
}

QString programPage(const VerbRow &window)
{
    return u"chargetree [--demo | --url URL --client-id ID | FILE] [--new-instance]\n"_s
           + u"chargetree VERB SOURCE [OPTION…]\n"_s + paragraph(translated(window.summary))
           + paragraph(QCoreApplication::translate(
               "CommandLine",
               "With a verb no window is needed; 'chargetree VERB --help' explains it."))
           + verbList()
           + optionList(window, QCoreApplication::translate("CommandLine", "Source"),
                        window.sources)
           + optionList(window, QCoreApplication::translate("CommandLine", "Options"),
                        window.options)
           + exitCodes();
}

QString queryPage()
{
    QString page;
    for (const QueryHelp &section : queryHelp()) {
        page += u'\n' + section.title + u'\n';
        for (const QueryHelp::Row &row : section.rows)
            page += entry(row.example, row.help);
    }
    return page;
}

} // namespace

QString helpPage(Verb id)
{
    const VerbRow &verb = rowOf(id);
    if (id == Verb::Window)
        return programPage(verb);
    QString call = u"chargetree "_s + QLatin1String(verb.name);
    if (verb.needsSource)
        call += " SOURCE"_L1;
    if (*verb.operand != '\0')
        call += u' ' + QLatin1String(verb.operand);
    return call + u" [OPTION…]\n"_s + paragraph(translated(verb.summary))
           + optionList(verb, QCoreApplication::translate("CommandLine", "Source"), verb.sources)
           + optionList(verb, QCoreApplication::translate("CommandLine", "Options"), verb.options)
           + optionList(verb, QCoreApplication::translate("CommandLine", "For all verbs"),
                        commonOptions())
           + paragraph(translated(verb.notes)) + (id == Verb::Search ? queryPage() : QString());
}

QString versionLine()
{
    return u"chargetree " CHARGETREE_VERSION "\n"_s;
}

} // namespace chargetree
