// SPDX-License-Identifier: Apache-2.0
#include "models/saved/savedcompletion.h"

#include "models/saved/readysearches.h"

#include <algorithm>

namespace chargetree {

namespace {

constexpr int mostSearches = 5;
constexpr qsizetype shortestName = 2; // one letter is in too many names

/// Somebody's own may be called by whom it finds.
bool isReadyMade(const SavedSearch &search)
{
    return std::ranges::any_of(
        readySearches(), [&search](const SavedSearch &ready) { return ready.id == search.id; });
}

} // namespace

Completion withSavedSearches(Completion completion, const std::vector<SavedSearch> &searches,
                             const QString &typed)
{
    const QString name = typed.simplified();
    int room = name.size() < shortestName ? 0 : mostSearches;
    for (const SavedSearch &search : searches) {
        if (room == 0)
            break;
        if (!search.name.contains(name, Qt::CaseInsensitive) || search.query == name)
            continue;
        completion.suggestions.push_back({.text = search.query,
                                          .help = search.name,
                                          .isWholeQuery = true,
                                          .isPersonal = !isReadyMade(search)});
        --room;
    }
    return completion;
}

} // namespace chargetree
