// SPDX-License-Identifier: Apache-2.0
#include "app/command/jsonlines.h"
#include "app/command/texttable.h"
#include "app/command/verbs.h"
#include "models/explain/explain.h"
#include "models/export/csvwriter.h"
#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("VerbExplain", text);
}

void printForMachines(const VerbJob &job, const std::vector<Explanation> &explanations)
{
    const bool isCsv = job.call.format() == "csv"_L1;
    std::string line;
    if (isCsv)
        appendCsvLine({u"reason"_s, u"verdict"_s, u"detail"_s}, line);
    for (const Explanation &explanation : explanations) {
        for (const ReasonAnswer &answer : explanation.reasons) {
            const std::string_view reason = reasonWord(answer.reason);
            const std::string_view verdict = verdictWord(answer.verdict);
            if (isCsv)
                appendCsvLine({exactText(reason), exactText(verdict), answer.detail}, line);
            else
                line += JsonLine()
                            .add("reason", reason)
                            .add("verdict", verdict)
                            .add("detail", answer.detail)
                            .finished()
                        + '\n';
        }
    }
    job.out.write(line);
}

QString heading(const Fleet &fleet, const Explanation &explanation)
{
    QStringList names;
    if (explanation.tag.tag != none<TagId>)
        names += nodePath(fleet, fleet.nodeOf(explanation.tag.tag));
    if (explanation.charger.charger != none<ChargerId>)
        names += nodePath(fleet, fleet.at(explanation.charger.charger).node);
    return names.join("  ·  "_L1);
}

void printForPeople(const VerbJob &job, const std::vector<Explanation> &explanations,
                    std::size_t leftOut)
{
    if (leftOut > 0)
        job.out.write(leftOutWords(leftOut) + u'\n');
    else if (explanations.size() > 1)
        job.out.write(said(QT_TRANSLATE_NOOP("VerbExplain",
                                             "More than one record is meant; each is answered."))
                      + u'\n');
    for (const Explanation &explanation : explanations) {
        if (explanations.size() > 1)
            job.out.write(u'\n' + heading(job.fleet(), explanation) + u'\n');
        job.out.write(explanation.summary + u'\n');
        TextTable table(job.out, std::vector(3, TextTable::Left), 2);
        for (const ReasonAnswer &answer : explanation.reasons)
            table.add({verdictTitle(answer.verdict), reasonTitle(answer.reason), answer.detail});
    }
}

} // namespace

Outcome runExplain(const VerbJob &job)
{
    const auto [explanations, leftOut] = explain(
        job.fleet(), {.tag = job.call.text(Option::Tag), .charger = job.call.text(Option::Charger)},
        job.wording);
    if (job.call.format() == "text"_L1) {
        printForPeople(job, explanations, leftOut);
        return {};
    }
    printForMachines(job, explanations);
    if (leftOut > 0)
        job.note(leftOutWords(leftOut));
    return {};
}

} // namespace chargetree
