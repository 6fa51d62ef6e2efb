// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/skeleton.h"

#include "ui/look/badgelook.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <array>

namespace chargetree {

namespace {

constexpr int treeShare = 46; // percent of the width
constexpr int full = 12; // steps of strength: each is painted once a breath in and out
constexpr int faint = 6;
constexpr int breathTime = 1800; // ms

struct TreeRow {
    int level;
    int name; // percent of the tree's width
};
constexpr std::array treeRows{TreeRow{0, 22}, TreeRow{1, 30}, TreeRow{2, 26}, TreeRow{2, 34},
                              TreeRow{2, 22}, TreeRow{1, 36}, TreeRow{2, 28}, TreeRow{0, 26},
                              TreeRow{1, 32}, TreeRow{1, 24}, TreeRow{0, 30}};
constexpr std::array paneRows{34, 22, 46, 28, 38, 18, 30}; // percent of the pane's width
constexpr std::array tabs{4, 8, 6, 6, 9, 8}; // in widths of an icon

/// Paints bars into a room from its top, left to right; turned round for right-to-left.
class Bars final {
public:
    Bars(QPainter &painter, const QWidget &widget)
        : m_painter(painter)
        , m_widget(widget)
        , m_icon(metrics::iconSize(widget.fontMetrics()))
        , m_row(metrics::rowHeight(widget.fontMetrics()) + metrics::halfSpacing)
    {
    }

    void paintTabs(const QRect &room) const
    {
        int x = room.left();
        for (const int tab : tabs) {
            bar(x, room.top(), tab * m_icon, room.height());
            x += tab * m_icon + metrics::margin;
        }
    }

    void paintTree(const QRect &room) const
    {
        int y = room.top();
        for (const TreeRow &row : treeRows) {
            const int x = room.left() + row.level * (m_icon + metrics::halfSpacing);
            tile(QRect(x, y + (m_row - m_icon) / 2, m_icon, m_icon));
            bar(x + m_icon + metrics::spacing, y, room.width() * row.name / 100, m_row);
            y += m_row;
        }
    }

    void paintPane(const QRect &room) const
    {
        const int side = metrics::headingTile(m_widget.fontMetrics());
        const int x = room.left() + side + metrics::margin;
        tile(QRect(room.left(), room.top(), side, side));
        bar(x, room.top(), room.width() * 2 / 5, side / 2);
        bar(x, room.top() + side / 2, room.width() / 4, side / 2);
        int y = room.top() + side + metrics::margin;
        for (const int value : paneRows) {
            bar(room.left(), y, room.width() / 5, m_row);
            bar(room.left() + room.width() * 3 / 10, y, room.width() * value / 100, m_row);
            y += m_row;
        }
    }

private:
    /// In the middle of a line.
    void bar(int x, int y, int width, int height) const
    {
        const int thickness = m_icon * 5 / 8;
        tile(QRect(x, y + (height - thickness) / 2, width, thickness));
    }
    void tile(const QRect &place) const
    {
        const QRectF seen = QStyle::visualRect(m_widget.layoutDirection(), m_widget.rect(), place);
        m_painter.drawRoundedRect(seen.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius,
                                  metrics::radius);
    }

    QPainter &m_painter;
    const QWidget &m_widget;
    int m_icon;
    int m_row;
};

} // namespace

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
    , m_strength(full)
{
    m_breath.setStartValue(full);
    m_breath.setKeyValueAt(0.5, faint);
    m_breath.setEndValue(full);
    m_breath.setDuration(breathTime);
    m_breath.setLoopCount(-1);
    connect(&m_breath, &QVariantAnimation::valueChanged, this, [this](const QVariant &strength) {
        if (std::exchange(m_strength, strength.toInt()) != strength.toInt())
            update();
    });
}

void Skeleton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    const int tabHeight = metrics::rowHeight(fontMetrics()) + metrics::spacing;
    const int treeWidth = width() * treeShare / 100;
    const QRect below = rect().adjusted(metrics::margin, tabHeight + metrics::margin,
                                        -metrics::margin, -metrics::margin);
    painter.fillRect(QRect(0, tabHeight, width(), 1), colors.line);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(),
                                        QRect(treeWidth, tabHeight, 1, height() - tabHeight)),
                     colors.line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(double(m_strength) / full);
    useBadgeColors(painter, palette());
    const Bars bars(painter, *this);
    bars.paintTabs(QRect(metrics::margin, 0, width(), tabHeight));
    bars.paintTree(below.adjusted(0, 0, treeWidth - width(), 0));
    bars.paintPane(below.adjusted(treeWidth, 0, 0, 0));
}

void Skeleton::breathe()
{
    const int time = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (isVisible() && time > 0) {
        m_breath.start();
        return;
    }
    m_breath.stop();
    m_strength = full;
    update();
}

void Skeleton::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    breathe();
}

void Skeleton::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_breath.stop();
}

void Skeleton::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) // or nothing is to move any more
        breathe();
}

} // namespace chargetree
