// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/statescan.h"

#include "models/search/query/fieldscan.h"

namespace chargetree {

namespace {

template <typename Records, typename IsMet>
void setMet(const Records &records, BitSet &met, const IsMet &isMet)
{
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (isMet(records[i]))
            met.set(i);
    }
}

} // namespace

Hits metByState(const SearchScope &scope, const StateRow &state)
{
    const Fleet &fleet = scope.fleet;
    Hits hits = noHits(fleet);
    if (state.homeSite)
        setMet(fleet.homeSites(), hits.homeSites, state.homeSite);
    if (state.driver)
        setMet(fleet.drivers(), hits.drivers, state.driver);
    if (state.tag) {
        setMet(fleet.tags(), hits.tags,
               [&](const Tag &tag) { return state.tag(fleet, tag, scope.moment.judgement); });
        hits.tags.forEach([&](std::size_t i) { hits.drivers.set(number(fleet.tags()[i].driver)); });
    }
    if (state.charger) {
        setMet(fleet.chargers(), hits.chargers,
               [&](const Charger &charger) { return state.charger(fleet, charger); });
        RecordKinds parts{RecordKind::Configuration};
        if (!state.socket)
            parts.add(RecordKind::Socket);
        spreadToParts(fleet, hits, parts);
    }
    if (state.socket)
        setMet(fleet.sockets(), hits.sockets, state.socket);
    if (state.socket && !state.charger) {
        hits.sockets.forEach(
            [&](std::size_t i) { hits.chargers.set(number(fleet.sockets()[i].charger)); });
    }
    return hits;
}

RecordKinds kindsOwningState(const StateRow &state)
{
    RecordKinds kinds;
    if (state.homeSite)
        kinds.add(RecordKind::HomeSite);
    if (state.driver)
        kinds.add(RecordKind::Driver);
    if (state.tag)
        kinds.add(RecordKind::Tag);
    if (state.charger)
        kinds.add(RecordKind::Charger);
    if (state.socket)
        kinds.add(RecordKind::Socket);
    return kinds;
}

RecordKinds kindsInState(const StateRow &state)
{
    RecordKinds kinds = kindsOwningState(state);
    if (state.tag)
        kinds.add(RecordKind::Driver);
    if (state.socket)
        kinds.add(RecordKind::Charger);
    if (state.charger) {
        kinds.add(RecordKind::Socket);
        kinds.add(RecordKind::Configuration);
    }
    return kinds;
}

} // namespace chargetree
