// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace chargetree {

/// A search that a person kept, in the query language of parseQuery().
struct SavedSearch {
    QString id = {}; // a UUID without braces, as of bookmarks
    QString name = {};
    QString query = {};
    bool operator==(const SavedSearch &) const = default;
};

/// What a bookmark can point at. Home sites and sites are two kinds: their ids may be equal.
enum class BookmarkKind { HomeSite, Driver, Tag, Site, Charger };
inline constexpr std::size_t bookmarkKindCount = 5;

/// A record that a person wants to find again in the fleet of one connection.
struct Bookmark {
    QString id = {};
    QString connection = {}; // its id; of a file or the demo what stands for where it came from
    BookmarkKind kind = BookmarkKind::Driver;
    QString key = {}; // a driver's or site's id, a tag's idTag, a charger's identity
    QString name = {};
    bool operator==(const Bookmark &) const = default;
};

/// A finding that a person does not want to hear of again in the fleet of one connection.
struct IgnoredFinding {
    QString id = {};
    QString connection = {}; // as of bookmarks
    QString rule = {}; // its id
    QString key = {}; // as findingKey()
    QString name = {}; // what was said when it was ignored
    QString reason = {}; // why
    bool operator==(const IgnoredFinding &) const = default;
};

/// All that a person kept, in the order that they chose.
struct SavedItems {
    std::vector<SavedSearch> searches = {};
    std::vector<Bookmark> bookmarks = {};
    std::vector<IgnoredFinding> ignored = {};
    bool operator==(const SavedItems &) const = default;
};

using SavedItem = std::variant<SavedSearch, Bookmark>;

/// Something that is about to be removed, and the id of what stands behind it; "" at the end.
struct RemovedItem {
    SavedItem item = {};
    QString before = {};
};

inline constexpr qsizetype longestSavedName = 200; // characters; of reasons, too
inline constexpr std::size_t mostIgnoredFindings = 5'000; // of all connections
inline constexpr qsizetype longestSavedQuery = 1'000; // as many as the search box takes

QString newSavedId();
QString idOf(const SavedItem &item);
QString nameOf(const SavedItem &item);

/// A name as it is kept: one line of at most longestSavedName.
QString savedName(const QString &typed);

/// The same search by name and query, or the same record of the same connection, whatever its id;
/// nothing where there is none.
std::optional<QString> idOfSame(const SavedItems &items, const SavedItem &item);

/// With one more in front of the one with the id `before`, or at the end where there is none. What
/// is there by its id stays as it is.
SavedItems with(SavedItems items, const SavedItem &item, const QString &before = {});
/// Without a change for a name of nothing.
SavedItems renamed(SavedItems items, const QString &id, const QString &name);
/// In front of the one with the id `before`, which is of the same list, or at its end.
SavedItems moved(SavedItems items, const QString &id, const QString &before);
SavedItems without(SavedItems items, const QString &id);
/// What restored() needs to bring one back; nothing for an unknown id.
std::optional<RemovedItem> removalOf(const SavedItems &items, const QString &id);
/// At its old place, or at the end if what stood behind it is gone, too.
SavedItems restored(SavedItems items, const RemovedItem &removed);
/// With those findings ignored as well; of one that is already the reason changes.
SavedItems withIgnored(SavedItems items, const std::vector<IgnoredFinding> &findings);
/// With the findings of these keys ignored no more in the fleet of this connection.
SavedItems withoutIgnored(SavedItems items, const QString &connection, const QStringList &keys);
/// With those of `more` at the end that are not here yet, under new ids.
SavedItems merged(SavedItems items, const SavedItems &more);

} // namespace chargetree
