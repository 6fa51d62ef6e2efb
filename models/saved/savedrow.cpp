// SPDX-License-Identifier: Apache-2.0
#include "models/saved/savedrow.h"

#include "models/saved/readysearches.h"

namespace chargetree {

namespace {

// Hints stand in for rows and need ids that no row has.
constexpr QLatin1String bookmarkHint("bookmark-hint");
constexpr QLatin1String searchHint("search-hint");

SavedRow rowOf(const SavedSearch &search, SavedRow::Kind kind)
{
    return {.kind = kind, .id = search.id, .name = search.name, .query = search.query};
}

} // namespace

std::vector<SavedRow> SavedRows::bookmarks(const SavedItems &items, const QString &connection)
{
    std::vector<SavedRow> rows;
    for (const Bookmark &bookmark : items.bookmarks) {
        if (bookmark.connection == connection)
            rows.push_back({.kind = SavedRow::Kind::Bookmark,
                            .id = bookmark.id,
                            .name = bookmark.name,
                            .bookmark = bookmark});
    }
    if (rows.empty())
        rows.push_back({.id = bookmarkHint, .name = tr("Ctrl+D keeps the row you are on here")});
    return rows;
}

std::vector<SavedRow> SavedRows::searches(const SavedItems &items)
{
    std::vector<SavedRow> rows;
    for (const SavedSearch &search : items.searches)
        rows.push_back(rowOf(search, SavedRow::Kind::Search));
    if (rows.empty())
        rows.push_back({.id = searchHint, .name = tr("Ctrl+S keeps your search here")});
    return rows;
}

std::vector<SavedRow> SavedRows::readyMade()
{
    std::vector<SavedRow> rows;
    for (const SavedSearch &search : readySearches())
        rows.push_back(rowOf(search, SavedRow::Kind::ReadyMade));
    return rows;
}

} // namespace chargetree
