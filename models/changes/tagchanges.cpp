// SPDX-License-Identifier: Apache-2.0
#include "models/changes/tagchanges.h"

#include "models/changes/recordvalues.h"

#include <algorithm>

namespace chargetree {

namespace {

/// The tags of one fleet and who they are.
class TagSide final {
public:
    TagSide(const Fleet &fleet, const std::vector<std::string> &drivers)
        : m_fleet(fleet)
        , m_drivers(drivers)
    {
        m_keys.reserve(fleet.tags().size());
        for (const Driver &driver : fleet.drivers()) {
            Repeats repeats;
            for (const TagId tag : driver.tags) {
                m_keys.push_back(
                    repeats.unique(idOr(fleet.store(), fleet.at(tag).object,
                                        field(Kind::Tag, "idTag"), field(Kind::Tag, "id"))));
            }
        }
        for (const std::string &key : m_keys)
            ++m_counts[key];
    }
    [[nodiscard]] const std::string &key(TagId tag) const { return m_keys[number(tag)]; }
    [[nodiscard]] bool isOnlyOne(const std::string &key) const
    {
        const auto found = m_counts.find(key);
        return found == m_counts.end() || found->second == 1;
    }
    [[nodiscard]] const std::string &driver(TagId tag) const
    {
        return m_drivers[number(m_fleet.at(tag).driver)];
    }
    [[nodiscard]] ObjectId object(TagId tag) const { return m_fleet.at(tag).object; }

private:
    const Fleet &m_fleet;
    const std::vector<std::string> &m_drivers;
    std::vector<std::string> m_keys; // within its driver
    std::unordered_map<std::string_view, int> m_counts;
};

class TagComparer final {
public:
    TagComparer(ChangeSink &sink, const ItemIds &old, const ItemIds &now)
        : before(sink.now().tags().size(), none<TagId>)
        , m_sink(sink)
        , m_old(sink.old(), old.drivers)
        , m_now(sink.now(), now.drivers)
    {
    }
    void compareWithin(DriverId old, DriverId now);
    void takeAll(Range<TagId> tags, std::vector<TagId> &left)
    {
        for (const TagId tag : tags)
            left.push_back(tag);
    }
    void compareLeft();

    std::vector<TagId> before; // of each tag of the new fleet
    std::vector<TagId> leftOld; // without a counterpart within its driver
    std::vector<TagId> leftNow;

private:
    /// Of a tag that both have, `id` is who it was.
    [[nodiscard]] ChangedItem item(const TagSide &side, TagId tag, const TagSide &idSide,
                                   TagId idTag) const;
    void comparePair(TagId old, TagId now);

    ChangeSink &m_sink;
    TagSide m_old;
    TagSide m_now;
};

ChangedItem TagComparer::item(const TagSide &side, TagId tag, const TagSide &idSide,
                              TagId idTag) const
{
    const std::string &key = idSide.key(idTag);
    const bool isPlain = m_old.isOnlyOne(key) && m_now.isOnlyOne(key);
    return {.kind = ItemKind::Tag,
            .id = isPlain ? key : idSide.driver(idTag) + ':' + key,
            .parent = textJson(side.driver(tag)),
            .object = side.object(tag),
            .node = &side == &m_now ? m_sink.now().nodeOf(tag) : none<NodeId>};
}

void TagComparer::comparePair(TagId old, TagId now)
{
    before[number(now)] = old;
    const ChangedItem both = item(m_now, now, m_old, old);
    m_sink.move(both, textJson(m_old.driver(old)));
    m_sink.compare(both, m_old.object(old), m_now.object(now));
}

void TagComparer::compareWithin(DriverId old, DriverId now)
{
    const Range<TagId> ones = m_sink.old().at(old).tags;
    const Range<TagId> twos = m_sink.now().at(now).tags;
    const auto keysOf = [](const TagSide &side, Range<TagId> tags) {
        std::vector<std::string> keys;
        for (const TagId tag : tags)
            keys.push_back(side.key(tag));
        return keys;
    };
    const MatchedIds matched(keysOf(m_old, ones), keysOf(m_now, twos));
    for (const auto &[one, two] : matched.pairs)
        comparePair(ones.at(one), twos.at(two));
    for (const std::uint32_t place : matched.onlyOld)
        leftOld.push_back(ones.at(place));
    for (const std::uint32_t place : matched.onlyNow)
        leftNow.push_back(twos.at(place));
}

void TagComparer::compareLeft()
{
    std::unordered_map<std::string_view, std::vector<TagId>> wanted;
    for (auto tag = leftNow.rbegin(); tag != leftNow.rend(); ++tag)
        wanted[m_now.key(*tag)].push_back(*tag);
    for (const TagId old : leftOld) {
        const auto found = wanted.find(m_old.key(old));
        if (found == wanted.end() || found->second.empty()) {
            m_sink.remove(item(m_old, old, m_old, old));
            continue;
        }
        const TagId now = found->second.back();
        found->second.pop_back();
        comparePair(old, now);
    }
    for (const TagId now : leftNow) {
        if (before[number(now)] == none<TagId>)
            m_sink.add(item(m_now, now, m_now, now));
    }
}

} // namespace

std::vector<TagId> compareTags(ChangeSink &sink, const FleetMatch &match)
{
    TagComparer comparer(sink, match.oldIds, match.nowIds);
    for (const auto &[one, two] : match.drivers.pairs)
        comparer.compareWithin(DriverId(one), DriverId(two));
    for (const std::uint32_t driver : match.drivers.onlyOld)
        comparer.takeAll(sink.old().at(DriverId(driver)).tags, comparer.leftOld);
    for (const std::uint32_t driver : match.drivers.onlyNow)
        comparer.takeAll(sink.now().at(DriverId(driver)).tags, comparer.leftNow);
    comparer.compareLeft();
    return std::move(comparer.before);
}

} // namespace chargetree
