// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/secrets.h"
#include "models/fields/wording.h"

#include <Qt>

namespace chargetree {

/// The field's translated title.
QString fieldTitle(FieldId field);

/// A field for people: dates, numbers, flags and units by the wording, texts made visible; "" for
/// absent and null. Lists and records give their number of elements. A configuration's secret is
/// masked unless asked.
QString fieldText(const Fleet &fleet, ObjectId object, FieldId field, const Wording &wording);

/// The value exactly as the API gave it, as text: for the clipboard and exports. Numbers keep their
/// digits, null and absent are empty, JSON stays JSON. Secrets are masked unless `revealSecrets`.
QString fieldValue(const Fleet &fleet, ObjectId object, FieldId field, bool revealSecrets = false);

/// Right for numbers, else left.
Qt::Alignment fieldAlignment(FieldId field);

/// The exact value behind a short one (a date's full form), or "".
QString fieldToolTip(const Fleet &fleet, ObjectId object, FieldId field, const Wording &wording);

/// What stands in a row of the tree: a name ("Controller", "Socket 1 · Type 2", a tag's id; where a
/// name is missing the id, else the kind in brackets).
QString nodeName(const Fleet &fleet, NodeId node);
/// Of a record on its own: drivers, chargers, sites … with the same fallbacks.
QString recordName(const Fleet &fleet, ObjectId object);
/// What identifies it: driver id, tag's label, charger id, site id, EVSE UID of a socket; "" for
/// none.
QString nodeIdText(const Fleet &fleet, NodeId node);
/// The status column.
QString nodeStatusText(const Fleet &fleet, const Standing &standing, NodeId node,
                       const Wording &wording);
/// Names from the top down to the node: "Home sites › Helsinki › Aino".
QString nodePath(const Fleet &fleet, NodeId node);
/// Distinct things below, as the tree counts them (home site: drivers; May use, site: chargers …);
/// -1 where no count is shown.
qint64 nodeCount(const Fleet &fleet, NodeId node);

/// EVSE UID of a socket: chargerId, or chargerId and socket id where `splitEvseBySocket`. ""
/// without an id.
QString evseUid(const Fleet &fleet, SocketId socket);

} // namespace chargetree
