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
        JsonLine line;
        line.add("kind", hit.kind).add("id", hit.id).add("name", hit.name);
        line.add("path", hit.path).add("matched", hit.matched);
        if (hit.kind == "tag"_L1)
            line.add("driverId", hit.driverId);
        if (hit.kind == "socket"_L1)
            line.add("chargerId", hit.chargerId);
        out.write(line.finished() + '\n');
    };
}

std::string csvLine(const QStringList &cells)
{
    std::string line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        appendCsvField(cells[i].toStdString(), line);
    }
    return line + "\r\n";
}

WriteHit csvWriter(TextOutput &out)
{
    const auto write = [&out](const QStringList &row) { out.write(csvLine(row)); };
    write({u"kind"_s, u"id"_s, u"name"_s, u"path"_s, u"matched"_s, u"driverId"_s, u"chargerId"_s});
    return [write](const SearchHit &hit) {
        write({hit.kind, hit.id, hit.name, hit.path, hit.matched.join(u' '), hit.driverId,
               hit.chargerId});
    };
}

WriteHit textWriter(TextTable &table, const Fleet &fleet)
{
    return [&table, &fleet](const SearchHit &hit) {
        table.add({Wording::kind(fleet.at(hit.node).kind()), hit.name, nodeIdText(fleet, hit.node),
                   hit.path});
    };
}

} // namespace

Outcome runSearch(const VerbJob &job)
{
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
