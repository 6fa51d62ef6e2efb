// SPDX-License-Identifier: Apache-2.0
#include "models/geo/clusters.h"

#include "models/geo/mercator.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace chargetree {

namespace {

constexpr std::uint32_t nothing = 0xffffffffU;

/// Some points that became one.
struct Group {
    QPointF first = {}; // the others are looked for around it
    QPointF sum = {}; // of the ways from there
    std::uint32_t weight = 0;

    [[nodiscard]] QPointF middle() const
    {
        const QPointF middle = first + sum / weight;
        return {wrapped(middle.x()), middle.y()};
    }
};

/// Groups by where they began, in squares no smaller than the distance that is looked for.
class Grid final {
public:
    explicit Grid(double distance)
        : m_distance(distance)
        , m_columns(std::max<std::int64_t>(1, std::int64_t(std::floor(1 / distance))))
    {
    }
    [[nodiscard]] std::uint32_t nearest(const QPointF &point,
                                        const std::vector<Group> &groups) const
    {
        std::uint32_t found = nothing;
        double least = m_distance * m_distance;
        const auto column = columnOf(point);
        const auto row = rowOf(point);
        const std::int64_t reach = m_columns > 2 ? 1 : 0; // else they are all the same two
        for (auto x = column - 1; x <= column + reach; ++x) {
            for (auto y = row - 1; y <= row + 1; ++y) {
                const auto cell = m_cells.find(keyOf(x, y));
                for (auto i = cell == m_cells.end() ? nothing : cell->second; i != nothing;
                     i = m_next[i]) {
                    const double across = wayAcross(groups[i].first.x(), point.x());
                    const double down = point.y() - groups[i].first.y();
                    if (const double way = across * across + down * down; way < least) {
                        least = way;
                        found = i;
                    }
                }
            }
        }
        return found;
    }
    /// The group that was made last.
    void add(const QPointF &point)
    {
        const auto group = std::uint32_t(m_next.size());
        auto &head =
            m_cells.try_emplace(keyOf(columnOf(point), rowOf(point)), nothing).first->second;
        m_next.push_back(std::exchange(head, group));
    }

private:
    [[nodiscard]] std::int64_t columnOf(const QPointF &point) const
    {
        return std::min(m_columns - 1, std::int64_t(point.x() * double(m_columns)));
    }
    [[nodiscard]] std::int64_t rowOf(const QPointF &point) const
    {
        return std::int64_t(point.y() * double(m_columns));
    }
    [[nodiscard]] std::uint64_t keyOf(std::int64_t column, std::int64_t row) const
    {
        const auto round = (column + m_columns) % m_columns;
        return std::uint64_t(round) << 32U | std::uint64_t(row + 1);
    }

    double m_distance;
    std::int64_t m_columns;
    std::unordered_map<std::uint64_t, std::uint32_t> m_cells; // the group added last
    std::vector<std::uint32_t> m_next; // in the same cell
};

/// One round: each of `points` joins the nearest group, or begins one. Tells which.
std::vector<Group> join(const std::vector<Group> &points, double distance,
                        std::vector<std::uint32_t> &groupOf)
{
    std::vector<Group> groups;
    Grid grid(distance);
    groupOf.clear();
    for (const Group &point : points) {
        const QPointF at = point.middle();
        std::uint32_t group = grid.nearest(at, groups);
        if (group == nothing) {
            group = std::uint32_t(groups.size());
            groups.push_back({.first = at});
            grid.add(at);
        }
        Group &joined = groups[group];
        joined.sum +=
            QPointF(wayAcross(joined.first.x(), at.x()), at.y() - joined.first.y()) * point.weight;
        joined.weight += point.weight;
        groupOf.push_back(group);
    }
    return groups;
}

} // namespace

Clusters clustersOf(std::span<const ChargerSpot> spots, double distance)
{
    constexpr int mostRounds = 4; // middles move towards each other when groups have grown
    std::vector<Group> groups;
    groups.reserve(spots.size());
    for (const ChargerSpot &spot : spots)
        groups.push_back({.first = {wrapped(spot.at.x()), spot.at.y()}, .weight = 1});
    std::vector<std::uint32_t> groupOfSpot(spots.size());
    std::iota(groupOfSpot.begin(), groupOfSpot.end(), 0U);
    std::vector<std::uint32_t> groupOf;
    for (int round = 0; round < mostRounds; ++round) {
        std::vector<Group> joined = join(groups, distance, groupOf);
        const bool isDone = joined.size() == groups.size();
        groups = std::move(joined);
        for (std::uint32_t &group : groupOfSpot)
            group = groupOf[group];
        if (isDone)
            break;
    }

    Clusters made;
    made.clusters.reserve(groups.size());
    std::uint32_t first = 0;
    for (const Group &group : groups) {
        made.clusters.push_back({.at = group.middle(), .members = {first, 0}});
        first += group.weight;
    }
    made.members.resize(spots.size());
    for (std::uint32_t i = 0; i < spots.size(); ++i) {
        Cluster &cluster = made.clusters[groupOfSpot[i]];
        made.members[cluster.members.first + cluster.members.count++] = i;
        cluster.worst = std::max(cluster.worst, spots[i].status);
    }
    return made;
}

std::array<std::uint32_t, statusCount> statusesOf(std::span<const ChargerSpot> spots,
                                                  std::span<const std::uint32_t> members)
{
    std::array<std::uint32_t, statusCount> counts{};
    for (const std::uint32_t member : members)
        ++counts[std::size_t(spots[member].status)];
    return counts;
}

} // namespace chargetree
