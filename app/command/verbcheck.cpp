// SPDX-License-Identifier: Apache-2.0
#include "app/command/jsonlines.h"
#include "app/command/texttable.h"
#include "app/command/verbs.h"
#include "models/export/csvwriter.h"
#include "models/findings/findingrules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

constexpr std::array columns{"rule", "severity", "kind", "id", "name", "message", "path"};
using Cells = std::array<QString, columns.size()>;

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

Cells cellsOf(const VerbJob &job, const Finding &finding)
{
    const FindingSubject subject = findingSubject(job.fleet(), job.loaded->report, finding);
    return {latin1(ruleOf(finding).id),
            latin1(severityName(finding.severity)),
            latin1(subject.kind),
            subject.id,
            subject.name,
            findingMessage(job.fleet(), finding, job.wording),
            subject.path};
}

void writeJson(const VerbJob &job, std::span<const Finding> findings)
{
    for (const Finding &finding : findings) {
        const Cells cells = cellsOf(job, finding);
        JsonLine line;
        for (std::size_t i = 0; i < cells.size(); ++i)
            line.add(columns[i], cells[i]);
        job.out.write(line.finished() + '\n');
        if (!job.out.isOpen())
            return;
    }
}

void writeCsv(const VerbJob &job, std::span<const Finding> findings)
{
    const auto write = [&job](const QStringList &cells) {
        std::string line;
        appendCsvLine(cells, line);
        job.out.write(line);
    };
    QStringList head;
    for (const char *column : columns)
        head += QLatin1String(column);
    write(head);
    for (const Finding &finding : findings) {
        const Cells cells = cellsOf(job, finding);
        write(QStringList(cells.begin(), cells.end()));
        if (!job.out.isOpen())
            return;
    }
}

QString said(const char *text, std::size_t count = 0)
{
    return QCoreApplication::translate("VerbCheck", text, nullptr, static_cast<int>(count));
}

/// The findings of one rule and severity, and what to do about them.
void writeGroup(const VerbJob &job, std::span<const Finding> group)
{
    const FindingRule &rule = ruleOf(group.front());
    //: %1 is a severity, %2 the title of a rule, %3 its id, %4 a number
    job.out.write(said(QT_TRANSLATE_NOOP("VerbCheck", "%1: %2 (%3): %4"))
                      .arg(severityText(group.front().severity), findingTitle(rule),
                           latin1(rule.id), job.wording.number(qint64(group.size())))
                  + u'\n');
    TextTable table(job.out, {TextTable::Left, TextTable::Left}, 2);
    for (const Finding &finding : group) {
        const FindingSubject subject = findingSubject(job.fleet(), job.loaded->report, finding);
        const QString message = findingMessage(job.fleet(), finding, job.wording);
        if (finding.node == none<NodeId>)
            table.add({message, {}});
        else
            table.add({subject.name, message});
        if (!job.out.isOpen())
            return;
    }
    table.finish();
    job.out.write(u"  → "_s + findingRemedy(rule) + u"\n\n"_s);
}

void writeText(const VerbJob &job, const Findings &findings)
{
    const auto all = findings.all();
    if (all.empty()) {
        job.out.write(said(QT_TRANSLATE_NOOP("VerbCheck", "Nothing found.")) + u'\n');
        return;
    }
    for (auto from = all.begin(); from != all.end() && job.out.isOpen();) {
        const auto to = std::find_if(from, all.end(), [from](const Finding &finding) {
            return finding.rule != from->rule || finding.severity != from->severity;
        });
        writeGroup(job, {from, to});
        from = to;
    }
    //: %1, %2 and %3 are counts with their words
    job.out.write(said(QT_TRANSLATE_NOOP("VerbCheck", "%1, %2, %3."))
                      .arg(said(QT_TRANSLATE_N_NOOP("VerbCheck", "%n error(s)"),
                                findings.count(Severity::Error)),
                           said(QT_TRANSLATE_N_NOOP("VerbCheck", "%n warning(s)"),
                                findings.count(Severity::Warning)),
                           said(QT_TRANSLATE_N_NOOP("VerbCheck", "%n remark(s)"),
                                findings.count(Severity::Remark)))
                  + u'\n');
}

/// Whether something was found that is as bad as --fail-on says, or worse.
bool fails(const CommandCall &call, const Findings &findings)
{
    const QString level = call.text(Option::FailOn);
    if (level == "never"_L1)
        return false;
    const bool hasWarning = findings.count(Severity::Warning) > 0;
    return findings.count(Severity::Error) > 0 || (level == "warning"_L1 && hasWarning);
}

} // namespace

Outcome runCheck(const VerbJob &job)
{
    const Findings &findings = *job.loaded->findings;
    const QString format = job.call.format();
    if (format == "json"_L1)
        writeJson(job, findings.all());
    else if (format == "csv"_L1)
        writeCsv(job, findings.all());
    else
        writeText(job, findings);
    return {.exit = fails(job.call, findings) ? Exit::SomethingFound : Exit::Done};
}

} // namespace chargetree
