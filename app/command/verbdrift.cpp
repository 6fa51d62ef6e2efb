// SPDX-License-Identifier: Apache-2.0
#include "app/command/callreader.h"
#include "app/command/jsonlines.h"
#include "app/command/texttable.h"
#include "app/command/verbs.h"
#include "app/files/filewriter.h"
#include "models/drift/driftvalue.h"
#include "models/export/csvwriter.h"
#include "models/export/jsonwriter.h"
#include "models/fields/visibletext.h"

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

/// Calls `visit(DriftedKey, DriftOutlier)` for each outlier, as long as somebody reads.
template <typename Visit>
void forEachOutlier(const VerbJob &job, const Drift &drift, const Visit &visit)
{
    for (const DriftedKey &key : drift.keys) {
        for (const DriftOutlier &outlier : key.outliers) {
            if (!job.out.isOpen())
                return;
            visit(key, outlier);
        }
    }
}

void printJson(const VerbJob &job, const Drift &drift, bool isRevealed)
{
    forEachOutlier(job, drift, [&](const DriftedKey &key, const DriftOutlier &outlier) {
        JsonLine line;
        const auto values = driftValues(job.fleet(), drift, key, outlier, isRevealed);
        for (std::size_t i = 0; i < values.size(); ++i) {
            std::string json;
            appendJsonValue(values[i], Type::Text, json);
            if (values[i].type != ValueType::Absent)
                line.addRaw(driftColumns()[i].name, json);
        }
        job.out.write(line.finished() + '\n');
    });
}

void printCsv(const VerbJob &job, const Drift &drift, bool isRevealed)
{
    QStringList cells;
    for (const DriftColumn &column : driftColumns())
        cells += exactText(column.name);
    std::string text;
    appendCsvLine(cells, text);
    forEachOutlier(job, drift, [&](const DriftedKey &key, const DriftOutlier &outlier) {
        cells.clear();
        for (const ExactValue &value : driftValues(job.fleet(), drift, key, outlier, isRevealed))
            cells += exactText(value.text);
        appendCsvLine(cells, text);
        job.out.write(text);
        text.clear();
    });
    job.out.write(text);
}

void printForPeople(const VerbJob &job, const Drift &drift, bool isRevealed)
{
    const DriftGroup *last = nullptr;
    for (const DriftedKey &key : drift.keys) {
        const DriftGroup &group = drift.groupOf(key);
        if (std::exchange(last, &group) != &group)
            job.out.write(driftTitle(group) + u'\n');
        const auto shown = [&](ObjectId configuration) {
            return driftText(job.fleet().store(), configuration, isRevealed);
        };
        job.out.write(
            u"  "_s + visibleText(key.key) + u": "_s
            + QCoreApplication::translate("VerbDrift", "%1 (%2 of %3)", "value (chargers)")
                  .arg(shown(key.example), job.wording.number(key.agreeing),
                       job.wording.number(qint64(group.chargers.size())))
            + u'\n');
        TextTable table(job.out, {TextTable::Left, TextTable::Left}, 4);
        for (const DriftOutlier &outlier : key.outliers)
            table.add(
                {visibleText(job.fleet().identity(outlier.charger)), shown(outlier.configuration)});
        if (!job.out.isOpen())
            return;
    }
    if (drift.keys.empty())
        job.out.write(QCoreApplication::translate("VerbDrift", "No configuration has drifted.")
                      + u'\n');
}

} // namespace

Outcome runDrift(const VerbJob &job)
{
    const Drift drift = driftOf(job.fleet());
    const bool isRevealed = job.call.has(Option::RevealSecrets);
    if (job.call.format() == "json"_L1)
        printJson(job, drift, isRevealed);
    else if (job.call.format() == "csv"_L1)
        printCsv(job, drift, isRevealed);
    else
        printForPeople(job, drift, isRevealed);
    return {};
}

} // namespace chargetree
