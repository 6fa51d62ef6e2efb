// SPDX-License-Identifier: Apache-2.0
#include "app/command/searchhit.h"

#include "app/command/matchedfields.h"
#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

/// Makes hits of places in the fleet's tables.
class HitMaker final {
public:
    HitMaker(const SearchScope &scope, const Query &query)
        : m_fleet(scope.fleet)
        , m_matched(scope, query)
    {
    }
    SearchHit make(HomeSiteId id) { return withId(id, field(Kind::HomeSite, "id")); }
    SearchHit make(DriverId id) { return withId(id, field(Kind::Driver, "id")); }
    SearchHit make(SiteId id) { return withId(id, field(Kind::Site, "id")); }
    SearchHit make(TagId id)
    {
        const Tag &tag = m_fleet.at(id);
        SearchHit hit = common(id, m_fleet.nodeOf(id));
        hit.id = text(tag.object, field(Kind::Tag, "idTag"));
        hit.driverId = text(m_fleet.at(tag.driver).object, field(Kind::Driver, "id"));
        return hit;
    }
    SearchHit make(ChargerId id)
    {
        SearchHit hit = common(id, m_fleet.at(id).node);
        hit.id = exactText(m_fleet.identity(id));
        return hit;
    }
    SearchHit make(SocketId id)
    {
        const Socket &socket = m_fleet.at(id);
        const Charger &charger = m_fleet.at(socket.charger);
        const Range<NodeId> siblings = m_fleet.children(charger.node);
        SearchHit hit = common(id, siblings.at(number(id) - charger.sockets.first));
        hit.id = text(socket.object, field(Kind::Socket, "id"));
        hit.chargerId = exactText(m_fleet.identity(socket.charger));
        return hit;
    }

private:
    template <typename Id>
    SearchHit common(Id id, NodeId node)
    {
        SearchHit hit{.node = node};
        hit.name = nodeName(m_fleet, node);
        hit.path = nodePath(m_fleet, node);
        hit.matched = m_matched.of(id);
        return hit;
    }
    template <typename Id>
    SearchHit withId(Id id, FieldId idField)
    {
        SearchHit hit = common(id, m_fleet.at(id).node);
        hit.id = text(m_fleet.at(id).object, idField);
        return hit;
    }
    [[nodiscard]] QString text(ObjectId object, FieldId id) const
    {
        return exactText(m_fleet.store().text(object, id));
    }

    const Fleet &m_fleet;
    MatchedFields m_matched;
};

QLatin1String wordOf(RecordKind kind)
{
    const std::string_view word = recordKindRows[static_cast<std::size_t>(kind)].word;
    return {word.data(), qsizetype(word.size())};
}

template <typename Id>
SearchHit hitAt(HitMaker &maker, std::size_t place)
{
    return maker.make(idAt<Id>(place));
}

struct KindRow {
    RecordKind kind;
    SearchHit (*make)(HitMaker &, std::size_t place);
};

constexpr std::array kindRows{
    KindRow{.kind = RecordKind::HomeSite, .make = &hitAt<HomeSiteId>},
    KindRow{.kind = RecordKind::Driver, .make = &hitAt<DriverId>},
    KindRow{.kind = RecordKind::Tag, .make = &hitAt<TagId>},
    KindRow{.kind = RecordKind::Site, .make = &hitAt<SiteId>},
    KindRow{.kind = RecordKind::Charger, .make = &hitAt<ChargerId>},
    KindRow{.kind = RecordKind::Socket, .make = &hitAt<SocketId>},
};

/// Calls `visit` for each record of one kind until it answers false, which is the answer then.
bool forEachHitOf(const KindRow &row, BitSet &places, HitMaker &maker,
                  const std::function<bool(const SearchHit &)> &visit)
{
    for (std::size_t place = 0; place < places.size(); ++place) {
        if (!places.test(place))
            continue;
        SearchHit hit = row.make(maker, place);
        hit.kind = wordOf(row.kind);
        if (!visit(hit))
            return false;
    }
    return true;
}

} // namespace

void forEachHit(const SearchScope &scope, const Query &query, const QString &kind,
                const std::function<bool(const SearchHit &)> &visit)
{
    HitMaker maker(scope, query);
    Hits hits = kind.isEmpty() ? findHits(scope, query) : Hits();
    for (const KindRow &row : kindRows) {
        if (!kind.isEmpty() && kind != wordOf(row.kind))
            continue;
        if (!kind.isEmpty()) // sockets too where just their charger is named
            hits = findHits(scope, query.of(row.kind));
        if (!forEachHitOf(row, hitsOf(hits, row.kind), maker, visit))
            return;
    }
}

} // namespace chargetree
