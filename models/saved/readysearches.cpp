// SPDX-License-Identifier: Apache-2.0
#include "models/saved/readysearches.h"

#include <QCoreApplication>

#include <array>

namespace chargetree {

namespace {

struct ReadyRow {
    const char *id = "";
    const char *name = ""; // English
    const char *query = "";
};

constexpr const char *context = "chargetree::ReadySearches";

constexpr std::array rows{
    ReadyRow{.id = "expiring",
             .name = QT_TRANSLATE_NOOP("chargetree::ReadySearches", "Expiring in 30 days"),
             .query = "expires<30d"},
    ReadyRow{.id = "expired",
             .name = QT_TRANSLATE_NOOP("chargetree::ReadySearches", "Expired in the last 30 days"),
             .query = "expires:-30d..0d"},
    ReadyRow{.id = "offline",
             .name = QT_TRANSLATE_NOOP("chargetree::ReadySearches", "Offline for over a day"),
             .query = "is:offline lastseen>24h"},
    ReadyRow{.id = "error",
             .name = QT_TRANSLATE_NOOP("chargetree::ReadySearches", "Errors now"),
             .query = "is:error"},
    ReadyRow{.id = "untagged",
             .name = QT_TRANSLATE_NOOP("chargetree::ReadySearches", "Drivers without tags"),
             .query = "kind:driver -has:tags"},
    ReadyRow{.id = "excluded",
             .name = QT_TRANSLATE_NOOP("chargetree::ReadySearches", "Drivers without access"),
             .query = "kind:driver -has:access"},
    // A tag that expires soon, or never, is valid, too.
    ReadyRow{.id = "spare",
             .name =
                 QT_TRANSLATE_NOOP("chargetree::ReadySearches", "Spare drivers with valid tags"),
             .query = "kind:driver is:spare (is:valid OR is:expiring OR is:noexpiry)"},
};

} // namespace

std::vector<SavedSearch> readySearches()
{
    std::vector<SavedSearch> searches;
    for (const ReadyRow &row : rows)
        searches.push_back({.id = QLatin1String(row.id),
                            .name = QCoreApplication::translate(context, row.name),
                            .query = QLatin1String(row.query)});
    return searches;
}

} // namespace chargetree
