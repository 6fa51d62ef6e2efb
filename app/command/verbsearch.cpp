// SPDX-License-Identifier: Apache-2.0
#include "app/command/callreader.h"
#include "app/command/jsonlines.h"
#include "app/command/searchhit.h"
#include "app/command/texttable.h"
#include "app/command/verbs.h"
#include "models/export/csvwriter.h"
#include "models/fields/fieldtext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

using WriteHit = std::function<void(const SearchHit &)>;

WriteHit jsonWriter(TextOutput &out)
{
    return [&out](const SearchHit &hit) {
        const FoundRecord &record = hit.record;
        JsonLine line;
        line.add("kind", record.kind).add("id", record.id).add("name", record.name);
        line.add("path", record.path).add("matched", hit.matched);
        if (record.kind == "tag"_L1)
            line.add("driverId", record.driverId);
        if (record.kind == "socket"_L1)
            line.add("chargerId", record.chargerId);
        out.write(line.finished() + '\n');
    };
}

WriteHit csvWriter(TextOutput &out)
{
    const auto write = [&out](const QStringList &cells) {
        std::string line;
        appendCsvLine(cells, line);
        out.write(line);
    };
    write({u"kind"_s, u"id"_s, u"name"_s, u"path"_s, u"matched"_s, u"driverId"_s, u"chargerId"_s});
    return [write](const SearchHit &hit) {
        const FoundRecord &record = hit.record;
        write({record.kind, record.id, record.name, record.path, hit.matched.join(u' '),
               record.driverId, record.chargerId});
    };
}

WriteHit textWriter(TextTable &table, const Fleet &fleet)
{
    return [&table, &fleet](const SearchHit &hit) {
        const FoundRecord &record = hit.record;
        table.add({Wording::kind(fleet.at(record.node).kind()), record.name,
                   nodeIdText(fleet, record.node), record.path});
    };
}

} // namespace

Outcome runSearch(const VerbJob &job)
{
    if (job.call.has(Option::From))
        return runLookup(job);
    TextTable table(job.out, {TextTable::Left, TextTable::Left, TextTable::Left, TextTable::Left});
    const QString format = job.call.format();
    const WriteHit write = format == "json"_L1  ? jsonWriter(job.out)
                           : format == "csv"_L1 ? csvWriter(job.out)
                                                : textWriter(table, job.fleet());
    const std::uint64_t limit = job.call.count(Option::Limit).value_or(UINT64_MAX);
    std::uint64_t found = 0;
    forEachHit(job.searchScope(), job.call.query(), job.call.text(Option::Kind),
               [&](const SearchHit &hit) {
                   write(hit);
                   return ++found < limit && job.out.isOpen();
               });
    if (found == 0) {
        job.note(QCoreApplication::translate("VerbSearch", "Nothing meets %1.")
                     .arg(quoted(job.call.operand())));
    }
    return {};
}

} // namespace chargetree
