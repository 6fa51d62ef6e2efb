// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/personal.h"
#include "models/fields/wording.h"
#include "models/findings/ignoredfindings.h"
#include "models/items/fleetmodel.h"
#include "models/items/loadedfleet.h"

#include <QVariant>

#include <optional>
#include <variant>

namespace chargetree {

/// What cells of tables and details are made from.
struct RecordContext {
    LoadedFleetPtr loaded = {};
    Wording wording = {};
    bool isRevealed = false; // secrets are shown
    IgnoredFindingsPtr ignored = {}; // of this fleet or another; null: none

    [[nodiscard]] const Fleet &fleet() const { return *loaded->fleet; }
    [[nodiscard]] const RecordStore &store() const { return loaded->fleet->store(); }
};

/// What a cell is sorted by; nothing comes last.
using SortValue = std::variant<std::monostate, qint64, double, QString>;

/// One value as it is shown, and what is known behind it. All plain text.
struct RecordCell {
    QString text = {}; // one line, for people
    QString exact = {}; // for the clipboard, where it is not the text
    QString toolTip = {};
    QString remark = {}; // a quiet word behind the text: "also direct"
    QString url = {}; // http or https
    std::optional<Status> status = {};
    std::optional<Validity> validity = {};
    std::optional<Severity> severity = {};
    bool isPersonal = false; // it tells who somebody is
    NodeId link = none<NodeId>; // the row of the tree that it names
    SortValue sort = {};
};

/// Beside StatusRole, ValidityRole, RemarkRole and PersonalRole.
enum CellRole {
    ExactRole = RemarkRole + 1, // for the clipboard
    LinkRole, // quint32, a NodeId
    UrlRole,
    SectionRole, // true in a row that is a heading
    QuietRole, // true where the text only says that there is none
    SearchedRole, // true where searches look, so that hits are marked
    SeverityRole, // Severity as int, of what was found
    ComparedRole // true where it is not what it is compared with
};

QVariant cellData(const RecordCell &cell, int role);

/// A field of the API's page. `exact` stays empty: see exactField().
RecordCell fieldCell(const RecordContext &context, ObjectId object, FieldId field);
/// A field's exact value; of lists and records their number of elements.
QString exactField(const RecordContext &context, ObjectId object, FieldId field);

/// The values of a key that the API's page does not know, masked where it may be a secret.
RecordCell unknownCell(const RecordContext &context, ObjectId object, std::size_t place);
/// The keys of an object that the API's page does not know, as places in RecordStore::keys().
std::vector<std::size_t> unknownKeys(const RecordStore &store, ObjectId object);

RecordCell textCell(const QString &text);
/// The same of a sentence or a name that tells who somebody is.
RecordCell personalCell(const QString &text, bool isPersonal = true);
/// The EVSE UID of a socket; empty without one.
RecordCell evseUidCell(const Fleet &fleet, SocketId socket);
RecordCell numberCell(const RecordContext &context, qint64 number);
/// The name of a row of the tree, leading there.
RecordCell nodeCell(const RecordContext &context, NodeId node);
RecordCell worstCell(const RecordContext &context, const Worst &worst);
RecordCell worstCell(const RecordContext &context, const WorstTags &worst);
RecordCell validityCell(const RecordContext &context, const Tag &tag);

} // namespace chargetree
