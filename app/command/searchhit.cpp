// SPDX-License-Identifier: Apache-2.0
#include "app/command/searchhit.h"

#include "app/command/matchedfields.h"
#include "models/fields/visibletext.h"

#include <array>

namespace chargetree {
namespace {

template <typename Id>
QStringList matchedAt(MatchedFields &matched, std::size_t place)
{
    return matched.of(idAt<Id>(place));
}

struct KindRow {
    RecordKind kind;
    QStringList (*matched)(MatchedFields &, std::size_t place);
};

constexpr std::array kindRows{
    KindRow{.kind = RecordKind::HomeSite, .matched = &matchedAt<HomeSiteId>},
    KindRow{.kind = RecordKind::Driver, .matched = &matchedAt<DriverId>},
    KindRow{.kind = RecordKind::Tag, .matched = &matchedAt<TagId>},
    KindRow{.kind = RecordKind::Site, .matched = &matchedAt<SiteId>},
    KindRow{.kind = RecordKind::Charger, .matched = &matchedAt<ChargerId>},
    KindRow{.kind = RecordKind::Socket, .matched = &matchedAt<SocketId>},
};

QString wordOf(RecordKind kind)
{
    return exactText(recordKindRows[static_cast<std::size_t>(kind)].word);
}

} // namespace

void forEachHit(const SearchScope &scope, const Query &query, const QString &kind,
                const std::function<bool(const SearchHit &)> &visit)
{
    MatchedFields matched(scope, query);
    Hits hits = kind.isEmpty() ? findHits(scope, query) : Hits();
    for (const KindRow &row : kindRows) {
        if (!kind.isEmpty() && kind != wordOf(row.kind))
            continue;
        if (!kind.isEmpty()) // sockets too where just their charger is named
            hits = findHits(scope, query.of(row.kind));
        const BitSet &places = hitsOf(hits, row.kind);
        for (std::uint32_t place = 0; place < places.size(); ++place) {
            if (places.test(place)
                && !visit({.record = foundRecord(scope.fleet, row.kind, place),
                           .matched = row.matched(matched, place)}))
                return;
        }
    }
}

} // namespace chargetree
