// SPDX-License-Identifier: Apache-2.0
#include "models/saved/saveditems.h"

#include <QUuid>

#include <algorithm>

namespace chargetree {

namespace {

auto isCalled(const QString &id)
{
    return [&id](const auto &item) { return item.id == id; };
}

/// Calls `visit(list, place)` for the one with this id.
template <typename Items, typename Visit>
void visitItem(Items &items, const QString &id, const Visit &visit)
{
    const auto look = [&](auto &list) {
        if (const auto place = std::ranges::find_if(list, isCalled(id)); place != list.end())
            visit(list, place);
    };
    look(items.searches);
    look(items.bookmarks);
}

template <typename List, typename Item>
void insertBefore(List &list, const QString &before, Item item)
{
    list.insert(std::ranges::find_if(list, isCalled(before)), std::move(item));
}

bool isSame(const SavedSearch &one, const SavedSearch &two)
{
    return one.name == two.name && one.query == two.query;
}

bool isSame(const Bookmark &one, const Bookmark &two)
{
    return one.connection == two.connection && one.kind == two.kind && one.key == two.key;
}

const std::vector<SavedSearch> &listFor(const SavedItems &items, const SavedSearch &)
{
    return items.searches;
}

const std::vector<Bookmark> &listFor(const SavedItems &items, const Bookmark &)
{
    return items.bookmarks;
}

std::vector<SavedSearch> &listFor(SavedItems &items, const SavedSearch &)
{
    return items.searches;
}

std::vector<Bookmark> &listFor(SavedItems &items, const Bookmark &)
{
    return items.bookmarks;
}

} // namespace

QString newSavedId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString idOf(const SavedItem &item)
{
    return std::visit([](const auto &any) { return any.id; }, item);
}

QString nameOf(const SavedItem &item)
{
    return std::visit([](const auto &any) { return any.name; }, item);
}

QString savedName(const QString &typed)
{
    return typed.simplified().left(longestSavedName);
}

std::optional<QString> idOfSame(const SavedItems &items, const SavedItem &item)
{
    const auto look = [&items](const auto &any) -> std::optional<QString> {
        const auto &list = listFor(items, any);
        const auto same =
            std::ranges::find_if(list, [&any](const auto &known) { return isSame(known, any); });
        return same == list.end() ? std::nullopt : std::optional(same->id);
    };
    return std::visit(look, item);
}

SavedItems with(SavedItems items, const SavedItem &item, const QString &before)
{
    const auto add = [&](const auto &any) {
        auto &list = listFor(items, any);
        if (std::ranges::none_of(list, isCalled(any.id)))
            insertBefore(list, before, any);
    };
    std::visit(add, item);
    return items;
}

SavedItems renamed(SavedItems items, const QString &id, const QString &name)
{
    const QString kept = savedName(name);
    if (!kept.isEmpty())
        visitItem(items, id, [&kept](auto &, auto place) { place->name = kept; });
    return items;
}

SavedItems moved(SavedItems items, const QString &id, const QString &before)
{
    if (id == before)
        return items;
    visitItem(items, id, [&before](auto &list, auto place) {
        auto item = std::move(*place);
        list.erase(place);
        insertBefore(list, before, std::move(item));
    });
    return items;
}

SavedItems without(SavedItems items, const QString &id)
{
    visitItem(items, id, [](auto &list, auto place) { list.erase(place); });
    return items;
}

std::optional<RemovedItem> removalOf(const SavedItems &items, const QString &id)
{
    std::optional<RemovedItem> removal;
    visitItem(items, id, [&removal](const auto &list, auto place) {
        const auto behind = std::next(place);
        removal = RemovedItem{*place, behind == list.end() ? QString() : behind->id};
    });
    return removal;
}

SavedItems restored(SavedItems items, const RemovedItem &removed)
{
    return with(std::move(items), removed.item, removed.before);
}

SavedItems withIgnored(SavedItems items, const std::vector<IgnoredFinding> &findings)
{
    for (const IgnoredFinding &finding : findings) {
        const auto known =
            std::ranges::find_if(items.ignored, [&finding](const IgnoredFinding &other) {
                return other.connection == finding.connection && other.key == finding.key;
            });
        if (known != items.ignored.end())
            known->reason = finding.reason;
        else if (items.ignored.size() < mostIgnoredFindings)
            items.ignored.push_back(finding);
    }
    return items;
}

SavedItems withoutIgnored(SavedItems items, const QString &connection, const QStringList &keys)
{
    std::erase_if(items.ignored, [&](const IgnoredFinding &finding) {
        return finding.connection == connection && keys.contains(finding.key);
    });
    return items;
}

SavedItems merged(SavedItems items, const SavedItems &more)
{
    const auto add = [&items](auto item) {
        if (idOfSame(items, item))
            return;
        item.id = newSavedId();
        items = with(std::move(items), item);
    };
    std::ranges::for_each(more.searches, add);
    std::ranges::for_each(more.bookmarks, add);
    // A reason that was given here counts.
    return withIgnored(withIgnored(items, more.ignored), items.ignored);
}

} // namespace chargetree
