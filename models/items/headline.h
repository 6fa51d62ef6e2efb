// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordcell.h"

#include <QStringList>

namespace chargetree {

/// What stands at the top of the pane: who it is, how it stands, and the few facts that one asks
/// first.
struct Headline {
    QString name;
    QString statusText;
    std::optional<Status> status;
    std::optional<Validity> validity;
    QStringList facts;
};

Headline headlineOf(const RecordContext &context, NodeId node, ObjectId copy);

} // namespace chargetree
