// SPDX-License-Identifier: Apache-2.0
#include "app/command/commandhelp.h"

#include "app/command/helpparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

constexpr qsizetype pageWidth = 80;
constexpr qsizetype helpColumn = 26;

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

QString laidOut(const HelpPart &part)
{
    QString page;
    if (!part.title.isEmpty() && !part.isEmpty())
        page += u'\n' + part.title + u'\n';
    page += paragraph(part.text);
    for (const HelpPart::Row &row : part.rows)
        page += entry(row.term, row.help);
    return page;
}

std::vector<HelpPart> partsOf(const VerbRow &verb)
{
    if (verb.id == Verb::Window) {
        const QString more = QCoreApplication::translate(
            "CommandLine",
            "With a verb no window is needed; 'chargetree VERB --help' explains it.");
        return {summaryPart(verb), notesPart(verb),   {.text = more}, verbsPart(),
                sourcesPart(verb), optionsPart(verb), exitPart()};
    }
    std::vector<HelpPart> parts{summaryPart(verb), sourcesPart(verb), optionsPart(verb),
                                commonPart(verb), notesPart(verb)};
    if (verb.id == Verb::Search) {
        const std::vector<HelpPart> query = queryParts();
        parts.insert(parts.end(), query.begin(), query.end());
    }
    return parts;
}

} // namespace

QString helpPage(Verb id)
{
    const VerbRow &verb = rowOf(id);
    QString page = synopsis(verb).join(u'\n') + u'\n';
    for (const HelpPart &part : partsOf(verb))
        page += laidOut(part);
    return page;
}

QString versionLine()
{
    return u"chargetree " CHARGETREE_VERSION "\n"_s;
}

} // namespace chargetree
