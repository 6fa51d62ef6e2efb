// SPDX-License-Identifier: Apache-2.0
#include "models/saved/bookmarklink.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

struct KindRow {
    BookmarkKind bookmark;
    FleetLink::Kind link;
};

constexpr std::array<KindRow, bookmarkKindCount> kindRows{{
    {BookmarkKind::HomeSite, FleetLink::Kind::HomeSite},
    {BookmarkKind::Driver, FleetLink::Kind::Driver},
    {BookmarkKind::Tag, FleetLink::Kind::Tag},
    {BookmarkKind::Site, FleetLink::Kind::Site},
    {BookmarkKind::Charger, FleetLink::Kind::Charger},
}};

} // namespace

std::optional<FleetLink> linkOf(const Bookmark &bookmark)
{
    const auto *row = std::ranges::find(kindRows, bookmark.kind, &KindRow::bookmark);
    const FleetLink link{row->link, bookmark.key};
    return fleetLinkFrom(textOf(link)) == link ? std::optional(link) : std::nullopt;
}

std::optional<Bookmark> bookmarkOf(const FleetLink &link)
{
    const auto *row = std::ranges::find(kindRows, link.kind, &KindRow::link);
    if (row == kindRows.end())
        return {};
    return Bookmark{.kind = row->bookmark, .key = link.value};
}

} // namespace chargetree
