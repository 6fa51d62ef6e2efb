// SPDX-License-Identifier: Apache-2.0
// `search --from`: a list of values instead of a query, or within what a query finds.
#include "app/command/jsonlines.h"
#include "app/command/listfile.h"
#include "app/command/texttable.h"
#include "app/command/verbs.h"
#include "models/export/csvwriter.h"
#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"
#include "models/lookup/lookupline.h"
#include "models/lookup/lookuplist.h"
#include "models/lookup/lookupwords.h"

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

using WriteRow = std::function<void(const LookupRow &)>;

QString said(const char *text)
{
    return QCoreApplication::translate("VerbLookup", text);
}

QString answerText(const LookupResult &result, const LookupRow &row)
{
    const QString word = LookupWords::verdict(result.answerOf(row.value).verdict());
    return result.isRepeat(row.value) ? said(QT_TRANSLATE_NOOP("VerbLookup", "%1, again")).arg(word)
                                      : word;
}

QString summary(const LookupResult &result, const QLocale &locale)
{
    const auto count = [&](LookupVerdict verdict) {
        return locale.toString(qulonglong(result.count(verdict)));
    };
    return said(QT_TRANSLATE_NOOP("VerbLookup", "%1 found, %2 unknown, %3 ambiguous."))
        .arg(count(LookupVerdict::Found), count(LookupVerdict::Unknown),
             count(LookupVerdict::Ambiguous));
}

/// The records among which values are looked up: those that the query finds, of the kind that is
/// named; nothing where that is all of them.
std::optional<Hits> amongOf(const VerbJob &job)
{
    const QString kind = job.call.text(Option::Kind);
    const bool hasQuery = !job.call.operand().isEmpty();
    if (!hasQuery && kind.isEmpty())
        return {};
    const Fleet &fleet = job.fleet();
    Hits among = hasQuery ? findHits(job.searchScope(), job.call.query()) : noHits(fleet);
    if (hasQuery && !among.areSocketsNamed) {
        among.chargers.forEach([&](std::size_t charger) {
            const Range<SocketId> sockets = fleet.chargers()[charger].sockets;
            among.sockets.setRun(sockets.first, sockets.count);
        });
    }
    for (const RecordKindRow &row : recordKindRows) {
        BitSet &places = among.*row.hits;
        if (!kind.isEmpty() && kind != exactText(row.word))
            places.clear();
        else if (!hasQuery)
            places.setRun(0, places.size());
    }
    return among;
}

WriteRow jsonWriter(TextOutput &out, const Fleet &fleet, const LookupResult &result)
{
    return [&](const LookupRow &row) {
        const LookupLine line = lookupLine(fleet, result, row);
        JsonLine json;
        json.add("value", line.value).add("answer", line.answer);
        if (row.hit) {
            const FoundRecord &record = line.record;
            json.add("kind", record.kind).add("id", record.id).add("name", record.name);
            json.add("path", record.path).add("matched", QStringList(line.matched));
            if (!line.form.isEmpty())
                json.add("form", line.form);
            if (record.kind == "tag"_L1)
                json.add("driverId", record.driverId).add("driverName", line.driverName);
            if (record.kind == "socket"_L1)
                json.add("chargerId", record.chargerId);
            json.add("records", std::uint64_t(line.records));
        }
        if (line.repeats > 0)
            json.add("repeats", std::uint64_t(line.repeats));
        out.write(json.finished() + '\n');
    };
}

WriteRow csvWriter(TextOutput &out, const Fleet &fleet, const LookupResult &result)
{
    const auto write = [&out](const QStringList &cells) {
        std::string line;
        appendCsvLine(cells, line);
        out.write(line);
    };
    write(lookupColumns());
    return [write, &fleet, &result](const LookupRow &row) {
        write(lookupCells(lookupLine(fleet, result, row)));
    };
}

WriteRow textWriter(TextTable &table, const Fleet &fleet, const LookupResult &result)
{
    return [&](const LookupRow &row) {
        const QString value = visibleText(result.values[row.value].text);
        const QString answer = answerText(result, row);
        if (!row.hit)
            return table.add({value, answer, {}, {}, {}, {}, {}});
        const NodeId node = nodeOf(fleet, row.hit->kind, row.hit->place);
        table.add({value, answer, Wording::kind(fleet.at(node).kind()), nodeName(fleet, node),
                   nodeIdText(fleet, node), LookupWords::how(*row.hit), nodePath(fleet, node)});
    };
}

} // namespace

Outcome runLookup(const VerbJob &job)
{
    const auto list = readListFile(job.call.text(Option::From));
    if (const auto *failure = std::get_if<Failure>(&list))
        return {static_cast<Exit>(exitCode(*failure)), failureText(*failure, job.wording.locale())};
    const std::optional<Hits> among = amongOf(job);
    const LookupResult result = lookUp({.fleet = job.fleet(), .among = among ? &*among : nullptr},
                                       splitLookupList(std::get<QString>(list)));
    TextTable table(job.out, std::vector<TextTable::Alignment>(7, TextTable::Left));
    const QString format = job.call.format();
    const WriteRow write = format == "json"_L1  ? jsonWriter(job.out, job.fleet(), result)
                           : format == "csv"_L1 ? csvWriter(job.out, job.fleet(), result)
                                                : textWriter(table, job.fleet(), result);
    std::uint64_t left = job.call.count(Option::Limit).value_or(UINT64_MAX);
    for (const LookupRow &row : lookupRows(result)) {
        if (left-- == 0 || !job.out.isOpen())
            break;
        write(row);
    }
    job.note(summary(result, job.wording.locale()));
    return {};
}

} // namespace chargetree
