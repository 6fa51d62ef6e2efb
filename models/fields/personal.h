// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <QStringView>
#include <Qt>
#include <span>

namespace chargetree {

/// The role of every model that says true where the text of a cell tells who somebody is.
inline constexpr int PersonalRole = Qt::UserRole + 64;

/// The fields that tell who somebody is: names, cards, SIMs, ids in other systems. The rest of what
/// a share-safe bundle replaces (sites, addresses, serial numbers) tells where something is.
std::span<const FieldId> personalFields();
bool isPersonal(FieldId field);

/// Whether what is of this kind is called by such a field: drivers and tags.
bool isPersonal(NodeKind kind);
bool isPersonal(Kind kind);
/// The same of what is called so: a site may go by somebody's address.
bool isPersonal(NodeKind kind, QStringView name);

/// Whether it has the look of an e-mail address, whatever field it stands in.
bool looksPersonal(QStringView text);

/// The field is personal, or its text looks so.
bool isPersonal(FieldId field, QStringView text);

} // namespace chargetree
