// SPDX-License-Identifier: Apache-2.0
#include "app/command/callreader.h"
#include "app/command/comparechoice.h"
#include "app/command/jsonlines.h"
#include "app/command/texttable.h"
#include "app/command/verbs.h"
#include "app/files/filewriter.h"
#include "models/compare/comparetable.h"
#include "models/compare/comparevalue.h"
#include "models/export/csvwriter.h"
#include "models/export/jsonwriter.h"
#include "models/fields/visibletext.h"

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

/// The chargers of a row by their ids, each with its value if it has one.
std::string valuesJson(const VerbJob &job, const Comparison &comparison, const CompareRow &row)
{
    JsonLine values;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const ExactValue value =
            compareValue(job.fleet().store(), row, i, job.call.has(Option::RevealSecrets));
        std::string json;
        appendJsonValue(value, compareType(row), json);
        if (value.type != ValueType::Absent)
            values.addRaw(job.fleet().identity(comparison.chargers[i]), json);
    }
    return values.finished();
}

void printJson(const VerbJob &job, const Comparison &comparison,
               const std::vector<std::size_t> &rows)
{
    for (const std::size_t place : rows) {
        const CompareRow &row = comparison.rows[place];
        QStringList differing;
        for (const std::size_t charger : differingChargers(row, 0))
            differing += exactText(job.fleet().identity(comparison.chargers[charger]));
        job.out.write(JsonLine()
                          .add("section", compareWord(row.section))
                          .add("key", std::string_view(compareKey(row)))
                          .add("differs", differing)
                          .addRaw("values", valuesJson(job, comparison, row))
                          .finished()
                      + '\n');
    }
}

void printCsv(const VerbJob &job, const Comparison &comparison, std::vector<std::size_t> rows)
{
    OutputSink sink(job.out); // the output remembers what stopped it
    CsvWriter writer({}, sink);
    writeTable(compareTable(
                   job.fleet(), comparison,
                   {.rows = std::move(rows), .revealSecrets = job.call.has(Option::RevealSecrets)}),
               writer);
}

void printForPeople(const VerbJob &job, const Comparison &comparison,
                    const std::vector<std::size_t> &rows)
{
    const RecordContext context{.loaded = job.loaded,
                                .wording = job.wording,
                                .isRevealed = job.call.has(Option::RevealSecrets)};
    TextTable table(job.out, std::vector(comparison.chargers.size() + 1, TextTable::Left));
    const QStringList blank(qsizetype(comparison.chargers.size()), QString());
    QStringList titles{QString()};
    for (const ChargerId charger : comparison.chargers)
        titles += visibleText(job.fleet().identity(charger));
    table.add(titles);
    std::optional<CompareSection> last;
    for (const std::size_t place : rows) {
        const CompareRow &row = comparison.rows[place];
        if (std::exchange(last, row.section) != row.section)
            table.add(QStringList{compareSectionTitle(row.section)} + blank);
        QStringList cells{u"  "_s + compareTitle(row)};
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            cells +=
                (row.differs(i, 0) ? u"≠ "_s : u"  "_s) + compareCell(context, row, i).cell.text;
        table.add(cells);
    }
    if (rows.empty())
        table.add(QStringList{QCoreApplication::translate("VerbCompare", "No differences")}
                  + blank);
}

} // namespace

Outcome runCompare(const VerbJob &job)
{
    std::vector<ChargerId> chargers;
    for (const QString &id : chosenChargers(job.call)) {
        chargers.push_back(chargerNamed(job.fleet(), id.toStdString()));
        if (chargers.back() == none<ChargerId>) {
            return {.exit = Exit::NothingFound,
                    .message = QCoreApplication::translate("VerbShow",
                                                           "There is no charger %1 in this fleet.")
                                   .arg(quoted(id))};
        }
    }
    const Comparison comparison = compareChargers(job.fleet(), std::move(chargers));
    const std::vector<std::size_t> rows =
        compareRows(comparison, job.call.has(Option::Differences));
    if (job.call.format() == "json"_L1)
        printJson(job, comparison, rows);
    else if (job.call.format() == "csv"_L1)
        printCsv(job, comparison, rows);
    else
        printForPeople(job, comparison, rows);
    return {};
}

} // namespace chargetree
