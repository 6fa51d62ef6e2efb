// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/change.h"
#include "models/fields/wording.h"
#include "models/saved/saveditems.h"

#include <QStringList>

namespace chargetree {

/// A sentence for each watched item that has changed: "Depot 12 North is Offline now". What is
/// minor is no news. A charger's sockets and configurations, and a driver's tags and grants, are
/// watched with it.
QStringList watchedNews(const FleetChanges &changes, const std::vector<Bookmark> &watched,
                        const Wording &wording);

} // namespace chargetree
