// SPDX-License-Identifier: Apache-2.0
#include "app/command/manpage.h"

#include "app/command/helpparts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

struct EnvironmentRow {
    const char *name;
    const char *help;
};

constexpr std::array environmentRows{
    EnvironmentRow{"CHARGETREE_API_KEY", "The key for --url."},
    EnvironmentRow{"CHARGETREE_HOME",
                   "A folder for settings, connections and offline copies instead of the user's "
                   "own."},
    EnvironmentRow{"NO_PROXY, HTTPS_PROXY", "As other programs read them."},
};

/// What troff would take for something of its own.
QString escaped(QString text)
{
    text.replace(u'\\', "\\e"_L1).replace(u'-', "\\-"_L1).replace(u"…"_s, u"..."_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend("\\&"_L1);
    return text;
}

QString quoted(const QString &text)
{
    return u'"' + escaped(text).replace(u'"', "\\(dq"_L1) + u'"';
}

QString section(const QString &title)
{
    return ".SH "_L1 + quoted(title.toUpper()) + u'\n';
}

QString laidOut(const HelpPart &part)
{
    QString page;
    if (!part.title.isEmpty() && !part.isEmpty())
        page += ".PP\n.B "_L1 + quoted(part.title) + u'\n';
    if (!part.text.isEmpty())
        page += ".PP\n"_L1 + escaped(part.text) + u'\n';
    for (const HelpPart::Row &row : part.rows)
        page += ".TP\n.B "_L1 + quoted(row.term) + u'\n' + escaped(row.help) + u'\n';
    return page;
}

QString verbSection(const VerbRow &verb)
{
    QString page;
    for (const QString &call : synopsis(verb))
        page += ".SS "_L1 + quoted(call) + u'\n';
    return page + laidOut(summaryPart(verb)) + laidOut(optionsPart(verb))
           + laidOut(notesPart(verb));
}

QString environment()
{
    HelpPart part;
    for (const EnvironmentRow &row : environmentRows)
        part.rows.push_back({QString::fromUtf8(row.name), QString::fromUtf8(row.help)});
    return section(u"Environment"_s) + laidOut(part);
}

} // namespace

QString manPage()
{
    const VerbRow &window = rowOf(Verb::Window);
    QString page = u".TH CHARGETREE 1 \"\" \"Chargetree " CHARGETREE_VERSION "\"\n"_s
                   + section(u"Name"_s)
                   + u"chargetree \\- browse, search and export a fleet of drivers and chargers\n"_s
                   + section(u"Synopsis"_s);
    for (const QString &call : synopsis(window))
        page += ".PP\n"_L1 + escaped(call) + u'\n';
    page += section(u"Description"_s) + laidOut(summaryPart(window)) + laidOut(notesPart(window))
            + laidOut(verbsPart()) + laidOut(sourcesPart(window)) + laidOut(optionsPart(window))
            + laidOut(commonPart(window)) + section(u"Verbs"_s);
    for (const VerbRow &verb : verbRows()) {
        if (verb.run)
            page += verbSection(verb);
    }
    page += section(u"Queries"_s);
    for (const HelpPart &part : queryParts())
        page += laidOut(part);
    return page + section(u"Exit status"_s) + laidOut(exitPart()) + environment();
}

} // namespace chargetree
