// SPDX-License-Identifier: Apache-2.0
#include "models/saved/savedcompletion.h"

namespace chargetree {

namespace {

constexpr int mostSearches = 5;
constexpr qsizetype shortestName = 2; // one letter is in too many names

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
        completion.suggestions.push_back(
            {.text = search.query, .help = search.name, .isWholeQuery = true});
        --room;
    }
    return completion;
}

} // namespace chargetree
