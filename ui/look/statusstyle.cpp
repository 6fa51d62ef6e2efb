// SPDX-License-Identifier: Apache-2.0
#include "ui/look/statusstyle.h"

#include "ui/look/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <iterator>

namespace chargetree {

namespace {

struct Row {
    Tone tone;
    std::array<QRgb, schemeCount> colors;
    DotShape shape;
};

constexpr Row rows[]{
    {Tone::None, {0x000000, 0xffffff, 0x000000, 0xffffff}, DotShape::None},
    {Tone::Available, {0x2e7d32, 0x81c784, 0x004d00, 0x80ff80}, DotShape::Filled},
    {Tone::Charging, {0x1565c0, 0x64b5f6, 0x00308f, 0x99ccff}, DotShape::Filled},
    {Tone::InUse, {0xb26a00, 0xffb74d, 0x5c3500, 0xffc14d}, DotShape::Filled},
    {Tone::Error, {0xc62828, 0xef9a9a, 0x8b0000, 0xffb3b3}, DotShape::Filled},
    {Tone::Warning, {0xb26a00, 0xffb74d, 0x5c3500, 0xffc14d}, DotShape::Filled},
    {Tone::Offline, {0x555555, 0xaaaaaa, 0x333333, 0xd9d9d9}, DotShape::Hollow},
    {Tone::Unavailable, {0x6d6d6d, 0xa0a0a0, 0x404040, 0xcccccc}, DotShape::Crossed},
    {Tone::Booting, {0x6a1b9a, 0xce93d8, 0x4a0072, 0xe6b3ff}, DotShape::Filled},
    {Tone::Other, {0x5b6670, 0xa9b2bb, 0x2b3a45, 0xd0d8e0}, DotShape::Hollow},
    {Tone::Valid, {0x2e7d32, 0x81c784, 0x004d00, 0x80ff80}, DotShape::Filled},
    {Tone::Expiring, {0xb26a00, 0xffb74d, 0x5c3500, 0xffc14d}, DotShape::Filled},
    {Tone::Expired, {0xc62828, 0xef9a9a, 0x8b0000, 0xffb3b3}, DotShape::Filled},
    {Tone::NotYetValid, {0x6a1b9a, 0xce93d8, 0x4a0072, 0xe6b3ff}, DotShape::Filled},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        if (static_cast<std::size_t>(rows[i].tone) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder(), "a row's place is its tone");

} // namespace

StatusLook statusLook(Tone tone, const QPalette &palette)
{
    const Row &row = rows[static_cast<std::size_t>(tone)];
    return {.color = row.colors[std::size_t(schemeOf(palette))], .shape = row.shape};
}

void paintStatusDot(QPainter *painter, const QRectF &rect, const StatusLook &look)
{
    if (look.shape == DotShape::None) {
        return;
    }
    const qreal diameter = std::min(rect.width(), rect.height());
    const qreal width = std::max(1.5, diameter / 6);
    QRectF dot(0, 0, diameter, diameter);
    dot.moveCenter(rect.center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (look.shape == DotShape::Filled) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.color);
        painter->drawEllipse(dot);
    } else {
        const QRectF ring = dot.adjusted(width / 2, width / 2, -width / 2, -width / 2);
        painter->setPen(QPen(look.color, width, Qt::SolidLine, Qt::RoundCap));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(ring);
        if (look.shape == DotShape::Crossed) {
            const qreal reach = ring.width() / 2 * M_SQRT1_2;
            const QPointF corner(reach, reach);
            painter->drawLine(ring.center() - corner, ring.center() + corner);
        }
    }
    painter->restore();
}

} // namespace chargetree
