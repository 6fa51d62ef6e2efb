// SPDX-License-Identifier: Apache-2.0
#include "models/saved/savedfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chargetree {

namespace {

constexpr QLatin1String magicName("chargetree");
constexpr QLatin1String magic("searches");
constexpr QLatin1String versionName("version");
constexpr QLatin1String searchesName("searches");
constexpr QLatin1String bookmarksName("bookmarks");
constexpr QLatin1String idName("id");
constexpr QLatin1String nameName("name");
constexpr QLatin1String queryName("query");
constexpr QLatin1String connectionName("connection");
constexpr QLatin1String kindName("kind");
constexpr QLatin1String keyName("key");
constexpr QLatin1String ignoredName("ignored");
constexpr QLatin1String ruleName("rule");
constexpr QLatin1String reasonName("reason");
constexpr int version = 1;
constexpr qsizetype longestText = 4096;
constexpr std::size_t mostItems = 1000; // of searches and of bookmarks

// In the order of the enumeration.
constexpr std::array<QLatin1String, bookmarkKindCount> kindWords{
    QLatin1String("homeSite"), QLatin1String("driver"), QLatin1String("tag"), QLatin1String("site"),
    QLatin1String("charger")};

std::optional<BookmarkKind> kindOf(const QString &word)
{
    const auto found = std::ranges::find(kindWords, word);
    if (found == kindWords.end())
        return {};
    return BookmarkKind(found - kindWords.begin());
}

QJsonObject toJson(const SavedSearch &search)
{
    return {{idName, search.id}, {nameName, search.name}, {queryName, search.query}};
}

QJsonObject toJson(const Bookmark &bookmark)
{
    return {{idName, bookmark.id},
            {connectionName, bookmark.connection},
            {kindName, kindWords[static_cast<std::size_t>(bookmark.kind)]},
            {keyName, bookmark.key},
            {nameName, bookmark.name}};
}

QJsonObject toJson(const IgnoredFinding &finding)
{
    return {{idName, finding.id},     {connectionName, finding.connection},
            {ruleName, finding.rule}, {keyName, finding.key},
            {nameName, finding.name}, {reasonName, finding.reason}};
}

template <typename Item>
QJsonArray toJson(const std::vector<Item> &items)
{
    QJsonArray list;
    for (const Item &item : items)
        list.append(toJson(item));
    return list;
}

QString textOf(const QJsonObject &object, QLatin1String name)
{
    return object.value(name).toString().left(longestText);
}

std::optional<SavedSearch> searchFrom(const QJsonObject &object)
{
    const QString query = textOf(object, queryName).trimmed();
    if (query.isEmpty() || query.size() > longestSavedQuery)
        return {};
    return SavedSearch{.id = textOf(object, idName), .name = query, .query = query};
}

std::optional<Bookmark> bookmarkFrom(const QJsonObject &object)
{
    const auto kind = kindOf(textOf(object, kindName));
    const QString key = textOf(object, keyName);
    if (!kind || key.isEmpty())
        return {};
    return Bookmark{.id = textOf(object, idName),
                    .connection = textOf(object, connectionName),
                    .kind = *kind,
                    .key = key,
                    .name = key};
}

std::optional<IgnoredFinding> ignoredFrom(const QJsonObject &object)
{
    const QString rule = textOf(object, ruleName);
    const QString key = textOf(object, keyName);
    if (rule.isEmpty() || key.isEmpty())
        return {};
    return IgnoredFinding{.id = textOf(object, idName),
                          .connection = textOf(object, connectionName),
                          .rule = rule,
                          .key = key,
                          .name = key,
                          .reason = savedName(textOf(object, reasonName))};
}

/// Ids tell rows apart, so each is there once.
template <typename Read>
auto listFrom(const QJsonValue &list, QSet<QString> &ids, const Read &read,
              std::size_t most = mostItems)
{
    std::vector<typename decltype(read({}))::value_type> items;
    for (const QJsonValue &element : list.toArray()) {
        auto item = read(element.toObject());
        if (!item || items.size() >= most)
            continue;
        const QString name = savedName(textOf(element.toObject(), nameName));
        item->name = name.isEmpty() ? savedName(item->name) : name;
        if (QUuid::fromString(item->id).isNull() || ids.contains(item->id))
            item->id = newSavedId();
        ids.insert(item->id);
        items.push_back(std::move(*item));
    }
    return items;
}

} // namespace

QByteArray toJson(const SavedItems &items)
{
    return QJsonDocument(QJsonObject{{magicName, magic},
                                     {versionName, version},
                                     {searchesName, toJson(items.searches)},
                                     {bookmarksName, toJson(items.bookmarks)},
                                     {ignoredName, toJson(items.ignored)}})
        .toJson();
}

std::optional<SavedItems> savedItemsFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(magicName) != magic || object.value(versionName).toInt(version + 1) > version)
        return {};
    QSet<QString> ids;
    SavedItems items;
    items.searches = listFrom(object.value(searchesName), ids, searchFrom);
    items.bookmarks = listFrom(object.value(bookmarksName), ids, bookmarkFrom);
    items.ignored = listFrom(object.value(ignoredName), ids, ignoredFrom, mostIgnoredFindings);
    return items;
}

} // namespace chargetree
