// SPDX-License-Identifier: Apache-2.0
#include "models/lookup/lookupline.h"

#include "models/export/csvwriter.h"
#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace chargetree {

namespace {

// In the order of the enumerations.
constexpr std::array<QLatin1String, lookupVerdictCount> verdictWords{"found"_L1, "unknown"_L1,
                                                                     "ambiguous"_L1};
constexpr std::array<QLatin1String, 4> formWords{"asPrinted"_L1, "decimal"_L1, "reversed"_L1,
                                                 "reversedDecimal"_L1};

struct ColumnRow {
    QLatin1String name;
    QString (*cell)(const LookupLine &line);
};

QString numberCell(quint32 number)
{
    return number > 0 ? QString::number(number) : QString();
}

constexpr std::array columnRows{
    ColumnRow{"value"_L1, [](const LookupLine &line) { return line.value; }},
    ColumnRow{"answer"_L1, [](const LookupLine &line) { return line.answer; }},
    ColumnRow{"kind"_L1, [](const LookupLine &line) { return line.record.kind; }},
    ColumnRow{"id"_L1, [](const LookupLine &line) { return line.record.id; }},
    ColumnRow{"name"_L1, [](const LookupLine &line) { return line.record.name; }},
    ColumnRow{"path"_L1, [](const LookupLine &line) { return line.record.path; }},
    ColumnRow{"matched"_L1, [](const LookupLine &line) { return line.matched; }},
    ColumnRow{"form"_L1, [](const LookupLine &line) { return line.form; }},
    ColumnRow{"driverId"_L1, [](const LookupLine &line) { return line.record.driverId; }},
    ColumnRow{"driverName"_L1, [](const LookupLine &line) { return line.driverName; }},
    ColumnRow{"chargerId"_L1, [](const LookupLine &line) { return line.record.chargerId; }},
    ColumnRow{"records"_L1, [](const LookupLine &line) { return numberCell(line.records); }},
    ColumnRow{"repeats"_L1, [](const LookupLine &line) { return numberCell(line.repeats); }},
};

QString matchedName(const std::optional<FieldId> &field)
{
    if (!field)
        return u"evseUid"_s;
    const QString name = exactText(rowOf(*field).name);
    constexpr FieldId list = chargetree::field(Kind::Driver, "integratedExternalIds");
    return field->kind == Kind::ExternalId ? QString(exactText(rowOf(list).name) % u'.' % name)
                                           : name;
}

} // namespace

LookupLine lookupLine(const Fleet &fleet, const LookupResult &result, const LookupRow &row)
{
    const LookupResult::Value &value = result.values[row.value];
    const LookupAnswer &answer = result.answerOf(row.value);
    LookupLine line{.value = value.text,
                    .answer = verdictWords[static_cast<std::size_t>(answer.verdict())],
                    .records = answer.count,
                    .repeats = result.isRepeat(row.value) ? value.first + 1 : 0};
    if (!row.hit)
        return line;
    line.record = foundRecord(fleet, row.hit->kind, row.hit->place);
    line.matched = matchedName(row.hit->field);
    if (row.hit->form)
        line.form = formWords[static_cast<std::size_t>(*row.hit->form)];
    if (row.hit->kind == RecordKind::Tag) {
        const DriverId driver = fleet.at(TagId(row.hit->place)).driver;
        line.driverName = recordName(fleet, fleet.at(driver).object);
    }
    return line;
}

QStringList lookupColumns()
{
    QStringList names;
    for (const ColumnRow &row : columnRows)
        names.append(row.name);
    return names;
}

QStringList lookupCells(const LookupLine &line)
{
    QStringList cells;
    for (const ColumnRow &row : columnRows)
        cells.append(row.cell(line));
    return cells;
}

bool writeLookup(const Fleet &fleet, const LookupResult &result, const std::vector<LookupRow> &rows,
                 Sink &sink, const std::function<bool(std::size_t)> &goOn)
{
    std::string line;
    appendCsvLine(lookupColumns(), line);
    if (!sink.write(line))
        return false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (goOn && !goOn(i))
            return false;
        line.clear();
        appendCsvLine(lookupCells(lookupLine(fleet, result, rows[i])), line);
        if (!sink.write(line))
            return false;
    }
    return true;
}

} // namespace chargetree
