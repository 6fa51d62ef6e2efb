// SPDX-License-Identifier: Apache-2.0
#include "ui/manual/manualtext.h"

#include "models/exportplan/exportways.h"
#include "models/findings/findinglimits.h"
#include "models/findings/findingrules.h"
#include "models/search/query/queryhelp.h"
#include "ui/manual/manualchapters.h"
#include "ui/window/actions.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

namespace chargetree {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Manual)
};

QString textOf(const ManualChapter &chapter)
{
    QFile file(QStringLiteral(":/chargetree/manual/%1.md").arg(QLatin1String(chapter.id)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What Markdown would read as a sign stands for itself.
QString escaped(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral(R"(([\\`*_{}\[\]<>#|~]))"));
    return QString(text).replace(signs, QStringLiteral(R"(\\1)"));
}

QString plainName(const QAction &action)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&"));
    return action.text().remove(mnemonic);
}

QString keyOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

QString saidAction(const QAction &action)
{
    const QString name = QStringLiteral("**%1**").arg(escaped(plainName(action)));
    const QString key = keyOf(action);
    return key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, escaped(key));
}

QString saidQuery(const QString &query)
{
    return QStringLiteral("[`%1`](query:%2)")
        .arg(query, QString::fromLatin1(QUrl::toPercentEncoding(query)));
}

QString row(const QStringList &cells)
{
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

QString table(const QStringList &titles)
{
    const QStringList rule(titles.size(), QStringLiteral("---"));
    return row(titles) + row(rule);
}

QString queriesTable(const Actions &)
{
    QString text;
    for (const QueryHelp &section : queryHelp()) {
        text += QStringLiteral("\n### %1\n\n").arg(escaped(section.title));
        text += table({Words::tr("Query"), Words::tr("What it finds")});
        for (const QueryHelp::Row &help : section.rows)
            text += row({saidQuery(help.example), escaped(help.help)});
    }
    return text;
}

QString findingsTable(const Actions &)
{
    QString text = table({Words::tr("Finding"), Words::tr("Severity"), Words::tr("Why it matters"),
                          Words::tr("What to do")});
    for (const FindingRule &rule : findingRules()) {
        text += row({escaped(findingTitle(rule)), escaped(severityText(rule.severity)),
                     escaped(findingReason(rule)), escaped(findingRemedy(rule))});
    }
    return text;
}

QString limitsTable(const Actions &)
{
    QString text = table({Words::tr("Limit"), Words::tr("At first")});
    for (const FindingLimitRow &limit : findingLimitRows()) {
        const int value = FindingLimits{}.*limit.limit;
        text += row({escaped(limitTitle(limit)),
                     QString::number(value) + escaped(limitSuffix(limit.unit, value))});
    }
    return text;
}

QString formatsTable(const Actions &)
{
    QString text = table({Words::tr("Format"), Words::tr("What it is for")});
    for (const ExportWay &way : exportWays())
        text += row({escaped(exportWayTitle(way)), escaped(exportWayAdvice(way))});
    return text;
}

QString keysTable(const Actions &actions)
{
    QString text = table({Words::tr("Key"), Words::tr("What it does")});
    for (std::size_t i = 0; i < commandCount; ++i) {
        const QAction &action = *actions.at(static_cast<Command>(i));
        if (!action.shortcut().isEmpty())
            text += row({escaped(keyOf(action)), escaped(plainName(action))});
    }
    return text;
}

struct TableRow {
    const char *mark;
    QString (*make)(const Actions &actions);
};

constexpr std::array tables{
    TableRow{"{queries}", &queriesTable}, TableRow{"{findings}", &findingsTable},
    TableRow{"{limits}", &limitsTable},   TableRow{"{formats}", &formatsTable},
    TableRow{"{keys}", &keysTable},
};

const QAction *actionNamed(const Actions &actions, QStringView name)
{
    for (std::size_t i = 0; i < commandCount; ++i) {
        const QAction *action = actions.at(static_cast<Command>(i));
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

const QRegularExpression &marks()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{(action|query):([^}]*)\})"));
    return pattern;
}

QString withMarksSaid(const QString &text, const Actions &actions)
{
    QString said;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &mark : marks().globalMatch(text)) {
        said += QStringView(text).mid(done, mark.capturedStart() - done);
        done = mark.capturedEnd();
        const QAction *action = actionNamed(actions, mark.capturedView(2));
        if (mark.capturedView(1) == QLatin1String("query"))
            said += saidQuery(mark.captured(2));
        else
            said += action ? saidAction(*action) : mark.captured();
    }
    said += QStringView(text).mid(done);
    return said;
}

} // namespace

QString manualText(const ManualChapter &chapter, const Actions &actions)
{
    QString text = textOf(chapter);
    if (text.isEmpty())
        return {};
    text = withMarksSaid(text, actions);
    for (const TableRow &known : tables) {
        const QLatin1String mark(known.mark);
        if (text.contains(mark))
            text.replace(mark, known.make(actions));
    }
    return QStringLiteral("# %1\n\n%2").arg(escaped(manualTitle(chapter)), text);
}

QStringList manualQueries(const ManualChapter &chapter)
{
    QStringList queries;
    const QString text = textOf(chapter);
    for (const QRegularExpressionMatch &mark : marks().globalMatch(text)) {
        if (mark.capturedView(1) == QLatin1String("query"))
            queries += mark.captured(2);
    }
    return queries;
}

} // namespace chargetree
