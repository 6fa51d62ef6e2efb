// SPDX-License-Identifier: Apache-2.0
#include "models/geo/worldfile.h"

#include <algorithm>
#include <cmath>

namespace chargetree {

namespace {

constexpr double steps = 100'000; // of the globe's 360° and 180°

/// Numbers one after the other; past the end, and past what a number may be, all is 0.
class Reader final {
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    quint32 number()
    {
        quint32 value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            if (m_at >= m_bytes.size())
                break;
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            value |= quint32(byte & 0x7fU) << shift;
            if (byte < 0x80)
                return value;
        }
        m_isBroken = true;
        return 0;
    }
    qint32 signedNumber()
    {
        const quint32 coded = number();
        return qint32(coded >> 1U) ^ -qint32(coded & 1U);
    }
    /// How many follow, each of a byte at least.
    std::size_t count()
    {
        const quint32 value = number();
        m_isBroken = m_isBroken || value > m_bytes.size() - m_at;
        return m_isBroken ? 0 : value;
    }
    void fail() { m_isBroken = true; }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};

GeoLine readArc(Reader &reader)
{
    GeoLine arc(reader.count());
    qint64 across = 0;
    qint64 up = 0;
    for (GeoPoint &point : arc) {
        across += reader.signedNumber();
        up += reader.signedNumber();
        if (across < 0 || across > qint64(steps) || up < 0 || up > qint64(steps))
            reader.fail();
        point = {double(up) / steps * 180 - 90, double(across) / steps * 360 - 180};
    }
    return arc;
}

/// Arcs meet in a point, which stands once.
void append(GeoLine &ring, const GeoLine &arc, bool isBackwards)
{
    const auto add = [&ring](const GeoPoint &point) {
        if (ring.empty() || ring.back() != point)
            ring.push_back(point);
    };
    if (isBackwards)
        std::for_each(arc.rbegin(), arc.rend(), add);
    else
        std::for_each(arc.begin(), arc.end(), add);
}

QRectF boxOf(const MapLine &line)
{
    const auto [west, east] = std::ranges::minmax_element(line, {}, &QPointF::x);
    const auto [north, south] = std::ranges::minmax_element(line, {}, &QPointF::y);
    return {QPointF(west->x(), north->y()), QPointF(east->x(), south->y())};
}

void add(std::vector<WorldLine> &lines, std::vector<MapLine> pieces)
{
    for (MapLine &piece : pieces) {
        const QRectF box = boxOf(piece);
        lines.push_back({std::move(piece), box});
    }
}

bool isOfPoleOrEdge(const GeoPoint &point)
{
    return std::abs(point.longitude) == 180 || point.latitude <= -89;
}

/// Where the data were cut for the map is no coast.
std::vector<GeoLine> withoutCuts(const GeoLine &arc)
{
    std::vector<GeoLine> coasts;
    bool isOpen = false;
    for (std::size_t i = 1; i < arc.size(); ++i) {
        if (isOfPoleOrEdge(arc[i - 1]) && isOfPoleOrEdge(arc[i])) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            coasts.push_back({arc[i - 1]});
        coasts.back().push_back(arc[i]);
        isOpen = true;
    }
    return coasts;
}

} // namespace

std::optional<World> readWorld(const QByteArray &bytes)
{
    constexpr QByteArrayView magic("CTW1");
    if (!bytes.startsWith(magic))
        return std::nullopt;
    Reader reader(QByteArrayView(bytes).sliced(magic.size()));
    std::vector<GeoLine> arcs(reader.count());
    for (GeoLine &arc : arcs)
        arc = readArc(reader);
    World world;
    for (std::size_t ring = 0, rings = reader.count(); ring < rings; ++ring) {
        GeoLine whole;
        for (std::size_t i = 0, count = reader.count(); i < count; ++i) {
            const qint32 coded = reader.signedNumber();
            const auto arc = std::size_t(coded < 0 ? ~coded : coded);
            if (arc >= arcs.size())
                return std::nullopt;
            append(whole, arcs[arc], coded < 0);
            for (const GeoLine &coast : withoutCuts(arcs[arc]))
                add(world.coasts, cutLine(coast));
        }
        if (!whole.empty() && whole.front() == whole.back())
            whole.pop_back();
        add(world.land, cutRing(whole));
    }
    for (std::size_t i = 0, count = reader.count(); i < count; ++i) {
        const quint32 arc = reader.number();
        if (arc >= arcs.size())
            return std::nullopt;
        add(world.borders, cutLine(arcs[arc]));
    }
    if (reader.isBroken() || !reader.atEnd())
        return std::nullopt;
    return world;
}

World simplified(const World &world, double distance)
{
    const auto thinned = [distance](const std::vector<WorldLine> &lines) {
        std::vector<WorldLine> kept;
        for (const WorldLine &whole : lines) {
            if (std::max(whole.box.width(), whole.box.height()) < distance)
                continue;
            WorldLine thin{.box = whole.box};
            for (const QPointF &place : whole.line) {
                const QPointF way = thin.line.empty() ? QPointF(1, 1) : place - thin.line.back();
                if (std::max(std::abs(way.x()), std::abs(way.y())) >= distance)
                    thin.line.push_back(place);
            }
            if (thin.line.back() != whole.line.back()) // lines go on to meet others
                thin.line.push_back(whole.line.back());
            kept.push_back(std::move(thin));
        }
        return kept;
    };
    return {thinned(world.land), thinned(world.coasts), thinned(world.borders)};
}

} // namespace chargetree
