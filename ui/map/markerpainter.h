// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/status.h"
#include "ui/look/statusstyle.h"

#include <QFont>
#include <QHash>
#include <QPalette>
#include <QPixmap>

#include <functional>

namespace chargetree {

/// Paints the markers of a map: a tile with the glyph of the worst status, and behind it how many
/// chargers it stands for. Each look is drawn once and kept.
class MarkerPainter final {
public:
    /// How a marker stands out.
    enum Accent : unsigned { Plain = 0, Selected = 1, Hovered = 2, Focused = 4 };

    /// What follows is drawn with these; call it before each painting.
    void use(const QPalette &palette, const QFont &font, qreal ratio);

    /// Around the middle of a marker, without what makes it stand out; `count` in words, empty for
    /// a single charger.
    [[nodiscard]] QRectF rectOf(const QPointF &middle, const QString &count) const;
    void paint(QPainter &painter, const QPointF &middle, Status worst, const QString &count,
               unsigned accents);
    /// A name below a marker, readable over anything.
    [[nodiscard]] QRectF labelRect(const QRectF &marker, const QString &label) const;
    void paintLabel(QPainter &painter, const QRectF &rect, const QString &label);

private:
    [[nodiscard]] QSizeF sizeOf(const QString &count) const;
    [[nodiscard]] QPixmap emptyPixmap(const QSizeF &size) const;
    [[nodiscard]] QPixmap drawn(Status worst, const QString &count, unsigned accents) const;
    [[nodiscard]] QPixmap drawnLabel(const QString &label, const QSizeF &size) const;
    const QPixmap &kept(const QString &key, const std::function<QPixmap()> &draw);
    void place(QPainter &painter, const QPointF &corner, const QPixmap &pixmap) const;

    QPalette m_palette;
    QFont m_font;
    qreal m_ratio = 0;
    qint64 m_paletteKey = 0;
    QHash<QString, QPixmap> m_kept;
};

} // namespace chargetree
