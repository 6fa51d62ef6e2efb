// SPDX-License-Identifier: Apache-2.0
#include "models/lookup/lookupscan.h"

#include "models/fields/fieldtext.h"

#include <algorithm>

namespace chargetree {

namespace {

constexpr std::size_t recordsBetweenLooks = 1024; // whether it was cancelled

/// The value itself, the same characters, the same number.
int rankOf(const std::optional<TagForm::How> &form)
{
    if (!form)
        return 0;
    return *form == TagForm::How::AsPrinted ? 1 : 2;
}

bool isSameRecord(const LookupHit &one, const LookupHit &two)
{
    return one.kind == two.kind && one.place == two.place;
}

} // namespace

LookupScan::LookupScan(const LookupScope &scope, const WantedValues &wanted)
    : m_scope(scope)
    , m_fleet(scope.fleet)
    , m_store(scope.fleet.store())
    , m_wanted(wanted)
    , m_candidates(wanted.size())
{
}

bool LookupScan::run()
{
    const auto readHomeSite = [this](const HomeSite &homeSite) {
        readFields(homeSite.object, lookupfields::homeSite);
    };
    return forEach(RecordKind::HomeSite, m_fleet.homeSites(), readHomeSite)
           && forEach(RecordKind::Driver, m_fleet.drivers(),
                      [this](const Driver &driver) { readDriver(driver); })
           && forEach(RecordKind::Tag, m_fleet.tags(), [this](const Tag &tag) { readTag(tag); })
           && forEach(RecordKind::Site, m_fleet.sites(),
                      [this](const Site &site) { readSite(site); })
           && forEach(RecordKind::Charger, m_fleet.chargers(),
                      [this](const Charger &charger) { readCharger(charger); })
           && forEach(RecordKind::Socket, m_fleet.sockets(),
                      [this](const Socket &) { readSocket(SocketId(m_hit.place)); });
}

template <typename Record, typename Visit>
bool LookupScan::forEach(RecordKind kind, std::span<const Record> records, const Visit &visit)
{
    const BitSet *among =
        m_scope.among ? &(m_scope.among->*recordKindRows[static_cast<std::size_t>(kind)].hits)
                      : nullptr;
    for (std::size_t place = 0; place < records.size(); ++place) {
        if (place % recordsBetweenLooks == 0 && m_scope.isCancelled && m_scope.isCancelled())
            return false;
        if (among && !among->test(place))
            continue;
        m_hit = {.kind = kind, .place = static_cast<std::uint32_t>(place)};
        visit(records[place]);
    }
    return true;
}

void LookupScan::readDriver(const Driver &driver)
{
    readFields(driver.object, lookupfields::driver);
    constexpr FieldId list = field(Kind::Driver, "integratedExternalIds");
    for (const Cell cell : m_store.elements(driver.object, list)) {
        if (cell.isObject())
            readFields(cell.object(), lookupfields::externalId);
    }
}

void LookupScan::readTag(const Tag &tag)
{
    readFields(tag.object, lookupfields::tag);
}

/// Copies may say different things: each is found.
void LookupScan::readSite(const Site &site)
{
    for (const ObjectId copy : m_fleet.copies(site.copies))
        readFields(copy, lookupfields::site);
}

void LookupScan::readCharger(const Charger &charger)
{
    readFields(charger.object, lookupfields::charger);
    constexpr FieldId chargerId = field(Kind::Charger, "chargerId");
    const std::string_view identity = m_store.scalar(charger.identity).text;
    m_hit.field = chargerId;
    if (m_store.text(charger.object, chargerId) != identity) // what people see instead of it
        readText(identity, LookupSpelling::Text);
}

void LookupScan::readSocket(SocketId socket)
{
    const std::string uid = evseUid(m_fleet, socket).toStdString();
    if (uid != m_fleet.identity(m_fleet.at(socket).charger)) // which is found by that itself
        readText(uid, LookupSpelling::EvseId);
}

void LookupScan::readFields(ObjectId object, std::span<const LookupField> fields)
{
    for (const LookupField &row : fields) {
        m_hit.field = row.field;
        readText(m_store.text(object, row.field), row.spelling);
    }
}

void LookupScan::readText(std::string_view text, LookupSpelling spelling)
{
    m_keys.clear();
    appendLookupKeys(text, m_keys);
    if (spelling == LookupSpelling::EvseId)
        std::erase(m_keys, '*');
    std::string_view keys = m_keys;
    const std::string_view first = keys.substr(0, keys.find(WantedValues::spelling));
    const LookupSpelling whole =
        spelling == LookupSpelling::TagCode ? LookupSpelling::Text : spelling;
    while (!keys.empty()) {
        const std::string_view key = keys.substr(0, keys.find(WantedValues::spelling));
        offer(key, whole);
        keys.remove_prefix(std::min(keys.size(), key.size() + 1));
    }
    if (spelling == LookupSpelling::TagCode)
        offer(withoutTagSeparators(first), LookupSpelling::TagCode);
}

void LookupScan::offer(std::string_view key, LookupSpelling spelling)
{
    if (key.empty())
        return;
    m_wanted.forEach(spelling, key,
                     [this](std::uint32_t number, const std::optional<TagForm::How> &form) {
                         LookupHit hit = m_hit;
                         hit.form = form;
                         add(number, hit);
                     });
}

void LookupScan::add(std::uint32_t number, const LookupHit &hit)
{
    Candidates &candidates = m_candidates[number];
    const int rank = rankOf(hit.form);
    if (!candidates.hits.empty() && rank > candidates.rank)
        return;
    if (rank < candidates.rank)
        candidates.hits.clear();
    candidates.rank = rank;
    if (candidates.hits.empty() || !isSameRecord(candidates.hits.back(), hit))
        candidates.hits.push_back(hit);
}

/// Drops what another hit belongs to.
void LookupScan::dropOwners(std::vector<LookupHit> &hits) const
{
    BitSet drivers(m_fleet.drivers().size());
    BitSet chargers(m_fleet.chargers().size());
    for (const LookupHit &hit : hits) {
        if (hit.kind == RecordKind::Tag)
            drivers.set(number(m_fleet.tags()[hit.place].driver));
        else if (hit.kind == RecordKind::Socket)
            chargers.set(number(m_fleet.sockets()[hit.place].charger));
    }
    std::erase_if(hits, [&](const LookupHit &hit) {
        return (hit.kind == RecordKind::Driver && drivers.test(hit.place))
               || (hit.kind == RecordKind::Charger && chargers.test(hit.place));
    });
}

std::vector<LookupAnswer> LookupScan::answers()
{
    std::vector<LookupAnswer> answers;
    answers.reserve(m_candidates.size());
    for (Candidates &candidates : m_candidates) {
        std::vector<LookupHit> &hits = candidates.hits;
        if (hits.size() > 1)
            dropOwners(hits);
        LookupAnswer answer{.count = static_cast<std::uint32_t>(hits.size())};
        hits.resize(std::min(hits.size(), LookupAnswer::mostHits));
        answer.hits = std::move(hits);
        answers.push_back(std::move(answer));
    }
    return answers;
}

} // namespace chargetree
