// SPDX-License-Identifier: Apache-2.0
#include "models/changelist/watched.h"

#include "models/changes/changewords.h"
#include "models/changes/recordvalues.h"
#include "models/fields/visibletext.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Watched", text);
}

struct WatchedRow {
    BookmarkKind bookmark;
    ItemKind kind;
    std::array<std::optional<ItemKind>, 2> parts = {}; // that belong to it
};

constexpr std::array<WatchedRow, bookmarkKindCount> watchedRows{{
    {BookmarkKind::HomeSite, ItemKind::HomeSite},
    {BookmarkKind::Driver, ItemKind::Driver, {ItemKind::Tag, ItemKind::Grant}},
    {BookmarkKind::Tag, ItemKind::Tag},
    {BookmarkKind::Site, ItemKind::Site},
    {BookmarkKind::Charger, ItemKind::Charger, {ItemKind::Socket, ItemKind::Configuration}},
}};

/// What a person watches, as changes name it.
struct Watched {
    explicit Watched(const Bookmark &bookmark)
        : row(watchedRows[static_cast<std::size_t>(bookmark.kind)])
        , key(bookmark.key.toStdString())
        , parent(textJson(key))
    {
    }
    [[nodiscard]] bool isIt(const Change &change) const
    {
        return change.kind == row.kind
               && (change.id == key
                   || (row.kind == ItemKind::Tag && change.id.ends_with(':' + key)));
    }
    [[nodiscard]] bool concerns(const Change &change) const
    {
        const bool isPart =
            std::find(row.parts.begin(), row.parts.end(), change.kind) != row.parts.end();
        return isIt(change) || (isPart && change.parent == parent);
    }

    const WatchedRow &row;
    std::string key;
    std::string parent;
};

/// Of one change to the item itself, the one that tells most.
QString sentenceOf(const Change &change, const QString &name, const Wording &wording)
{
    if (change.type == ChangeType::Removed)
        return said(QT_TRANSLATE_NOOP("Watched", "%1 is not there any more")).arg(name);
    if (change.type == ChangeType::Added)
        return said(QT_TRANSLATE_NOOP("Watched", "%1 is there again")).arg(name);
    const QString now = changeValue(change, change.now, wording);
    const bool isStanding =
        change.fieldId == field(Kind::Charger, "chargerStatus") || change.field == "validity";
    return isStanding ? said(QT_TRANSLATE_NOOP("Watched", "%1 is %2 now")).arg(name, now)
                      : said(QT_TRANSLATE_NOOP("Watched", "%1: %2 %3"))
                            .arg(name, changeField(change), changeValues(change, wording));
}

/// The lower the more it tells.
int weightOf(const Change &change, const Watched &watched)
{
    if (!watched.isIt(change))
        return 3;
    if (change.type == ChangeType::Removed || change.type == ChangeType::Added)
        return 0;
    const bool isStanding =
        change.fieldId == field(Kind::Charger, "chargerStatus") || change.field == "validity";
    return isStanding ? 1 : 2;
}

QString newsOf(const ChangeIndex &changes, const Bookmark &bookmark, const Wording &wording)
{
    const Watched watched(bookmark);
    const auto own = changes.ofItem(watched.key);
    const auto parts = changes.ofParts(watched.parent);
    std::vector<std::uint32_t> places(own.begin(), own.end());
    places.insert(places.end(), parts.begin(), parts.end());
    std::ranges::sort(places); // in the order of the comparison, of which the first tells most
    places.erase(std::unique(places.begin(), places.end()), places.end());
    const Change *best = nullptr;
    int count = 0;
    for (const std::uint32_t place : places) {
        const Change &change = changes.changes().at(place);
        if (!watched.concerns(change))
            continue;
        ++count;
        if (!best || weightOf(change, watched) < weightOf(*best, watched))
            best = &change;
    }
    if (!best)
        return {};
    const QString name = visibleText(bookmark.name);
    if (weightOf(*best, watched) < 2 || (count == 1 && watched.isIt(*best)))
        return sentenceOf(*best, name, wording);
    return QCoreApplication::translate(
               "Watched", QT_TRANSLATE_N_NOOP("Watched", "%1 has %n change(s)"), nullptr, count)
        .arg(name);
}

} // namespace

std::vector<WatchedNews> watchedNews(const ChangeIndex &changes,
                                     const std::vector<Bookmark> &watched, const Wording &wording)
{
    std::vector<WatchedNews> news;
    for (const Bookmark &bookmark : watched) {
        if (const QString sentence = newsOf(changes, bookmark, wording); !sentence.isEmpty())
            news.push_back({bookmark.kind, bookmark.key, sentence});
    }
    return news;
}

std::vector<WatchedNews> withOlder(std::vector<WatchedNews> newer,
                                   const std::vector<WatchedNews> &older)
{
    const std::size_t count = newer.size();
    for (const WatchedNews &news : older) {
        const auto end = newer.begin() + std::ptrdiff_t(count);
        const bool isSaidAnew = std::any_of(newer.begin(), end, [&](const WatchedNews &other) {
            return other.kind == news.kind && other.key == news.key;
        });
        if (!isSaidAnew)
            newer.push_back(news);
    }
    return newer;
}

} // namespace chargetree
