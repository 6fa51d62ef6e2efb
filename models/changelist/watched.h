// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changelist/changeindex.h"
#include "models/fields/wording.h"
#include "models/saved/saveditems.h"

#include <QString>

namespace chargetree {

/// What is said of a watched item: "Depot 12 North is Offline now".
struct WatchedNews {
    BookmarkKind kind = {};
    QString key = {}; // of the item, as its bookmark's
    QString sentence = {};
};

/// Of each watched item that has changed. What is minor is no news. A charger's sockets and
/// configurations, and a driver's tags and grants, are watched with it. However many changes there
/// are, it looks at those of what is watched.
std::vector<WatchedNews> watchedNews(const ChangeIndex &changes,
                                     const std::vector<Bookmark> &watched, const Wording &wording);

/// The newer ones first, then what was said before of other items.
std::vector<WatchedNews> withOlder(std::vector<WatchedNews> newer,
                                   const std::vector<WatchedNews> &older);

} // namespace chargetree
