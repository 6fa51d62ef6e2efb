// SPDX-License-Identifier: Apache-2.0
#include "app/command/jsonlines.h"
#include "app/command/texttable.h"
#include "app/command/verbs.h"
#include "app/source/loadfleet.h"
#include "models/changes/changewords.h"
#include "models/changes/comparefleets.h"
#include "models/changes/recordvalues.h"
#include "models/export/csvwriter.h"
#include "models/fields/jsontext.h"
#include "models/fields/visibletext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

/// Two fleets and what differs between them.
struct Difference {
    LoadedFleetPtr old = {};
    LoadedFleetPtr now = {};
    FleetChanges changes = {};
    bool revealSecrets = false;

    /// The value before, as JSON; of a record that was removed all of it. "" for none.
    [[nodiscard]] std::string oldJson(const Change &change) const
    {
        return change.oldObject == none<ObjectId>
                   ? change.old
                   : recordJson(old->fleet->store(), change.oldObject, revealSecrets, IdsAs::Texts);
    }
    [[nodiscard]] std::string nowJson(const Change &change) const
    {
        return change.nowObject == none<ObjectId>
                   ? change.now
                   : recordJson(now->fleet->store(), change.nowObject, revealSecrets, IdsAs::Texts);
    }
};

/// Ids are texts: a machine's numbers end at 2^53.
std::string withTextIds(const Change &change, std::string json)
{
    const bool isId = change.fieldId && rowOf(*change.fieldId).type == Type::Id;
    const bool isNumber = isId && !json.empty() && json != "null"
                          && json.find_first_of("\"{[tf") == std::string::npos;
    return isNumber ? textJson(json) : json;
}

/// A text without its quotes, anything else as it is. Null is nothing, save where the other side
/// has nothing at all.
std::string plain(const std::string &json, bool isNullSaid = false)
{
    if (json == "null")
        return isNullSaid ? json : std::string();
    return json.starts_with('"') ? jsonStringText(json) : json;
}

void writeJson(const VerbJob &job, const Difference &difference)
{
    for (const Change &change : difference.changes.changes) {
        JsonLine line;
        line.add("change", changeKey(change.type))
            .add("kind", kindKey(change.kind))
            .add("id", change.id)
            .add("field", change.field);
        if (const std::string old = difference.oldJson(change); !old.empty())
            line.addRaw("old", withTextIds(change, old));
        if (const std::string now = difference.nowJson(change); !now.empty())
            line.addRaw("new", withTextIds(change, now));
        if (!change.parent.empty())
            line.addRaw("parent", change.parent);
        job.out.write(line.finished() + '\n');
        if (!job.out.isOpen())
            return;
    }
}

void writeCsv(const VerbJob &job, const Difference &difference)
{
    job.out.write("change,kind,id,field,old,new,parent\r\n");
    for (const Change &change : difference.changes.changes) {
        std::string line(changeKey(change.type));
        const std::string old = difference.oldJson(change);
        const std::string now = difference.nowJson(change);
        for (const std::string &cell :
             {std::string(kindKey(change.kind)), change.id, change.field, plain(old, now.empty()),
              plain(now, old.empty()), plain(change.parent)}) {
            line += ',';
            appendCsvField(cell, line);
        }
        job.out.write(line + "\r\n");
        if (!job.out.isOpen())
            return;
    }
}

void writeText(const VerbJob &job, const Difference &difference)
{
    const auto said = [](const char *text) {
        return QCoreApplication::translate("VerbDiff", text);
    };
    if (difference.changes.changes.empty() && difference.changes.effects.empty()) {
        job.out.write(said(QT_TRANSLATE_NOOP("VerbDiff", "Nothing differs.")) + u'\n');
        return;
    }
    for (const Effect &effect : difference.changes.effects)
        job.out.write(effectSentence(effect) + u'\n');
    if (!difference.changes.effects.empty() && !difference.changes.changes.empty())
        job.out.write("\n");
    TextTable table(job.out, std::vector(5, TextTable::Left));
    for (const Change &change : difference.changes.changes) {
        const QString values = changeValues(change, job.wording);
        table.add({changeWord(change.type), kindWord(change.kind), visibleText(change.id),
                   visibleText(change.name),
                   changeField(change) + (values.isEmpty() ? QString() : u": "_s + values)});
        if (!job.out.isOpen())
            return;
    }
}

} // namespace

Outcome runDiff(const VerbJob &job)
{
    const LoadOptions options{.judgement = job.wording.judgement(), .isForSearch = false};
    Difference difference{.revealSecrets = job.call.has(Option::RevealSecrets)};
    for (const QString &path : job.call.compared()) {
        auto loaded = loadFleet(FleetSource(FleetFile{path}), options);
        if (const auto *failure = std::get_if<Failure>(&loaded))
            return {static_cast<Exit>(exitCode(*failure)),
                    failureText(*failure, job.wording.locale())};
        (difference.old ? difference.now : difference.old) =
            std::get<LoadedFleetPtr>(std::move(loaded));
    }
    const Fleet &old = *difference.old->fleet;
    const Fleet &now = *difference.now->fleet;
    const auto contactOf = [&job](const LoadedFleet &loaded) {
        const TimeMs latest = std::min(job.wording.judgement().now,
                                       TimeMs(loaded.provenance.asOf.toMSecsSinceEpoch()));
        return newestContact(*loaded.fleet, latest).value_or(0);
    };
    difference.changes =
        compareFleets(old, now,
                      {.revealSecrets = difference.revealSecrets,
                       .oldTime = contactOf(*difference.old),
                       .nowTime = job.call.now().value_or(contactOf(*difference.now))});
    if (job.call.format() == "json"_L1)
        writeJson(job, difference);
    else if (job.call.format() == "csv"_L1)
        writeCsv(job, difference);
    else
        writeText(job, difference);
    return {.exit = difference.changes.changes.empty() ? Exit::Done : Exit::Different};
}

} // namespace chargetree
