// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/panels.h"

#include "ui/look/motion.h"

#include <QHeaderView>
#include <QPainter>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

namespace chargetree {

namespace {

const QHeaderView *columnsOf(const QWidget *view)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->header();
    const auto *table = qobject_cast<const QTableView *>(view);
    return table ? table->horizontalHeader() : nullptr;
}

/// Of a row, with what it is indented by.
struct Cell {
    QRect place;
    bool isFirst = true;
    bool isLast = true;
};

Cell cellOf(const QRect &item, const QHeaderView *columns)
{
    if (!columns)
        return {item};
    const int column = columns->logicalIndexAt(item.center().x());
    const int start = columns->sectionPosition(column);
    const int width = columns->sectionSize(column);
    return {.place = {columns->sectionViewportPosition(column), item.y(), width, item.height()},
            .isFirst = start == 0,
            .isLast = start + width == columns->length()};
}

/// Around the whole row: what is selected is only tinted, which is no contrast.
void drawSelectionLines(const Canvas &canvas, const QStyleOptionViewItem &item)
{
    const QColor color = colorsOf(item).text;
    const auto [cell, isFirst, isLast] = cellOf(item.rect, columnsOf(canvas.widget));
    const bool isMirrored = item.direction == Qt::RightToLeft;
    drawUpperLine(canvas.painter, cell, color);
    drawLowerLine(canvas.painter, cell, color);
    if (isMirrored ? isLast : isFirst)
        canvas.painter.fillRect(cell.x(), cell.y(), 1, cell.height(), color);
    if (isMirrored ? isFirst : isLast)
        canvas.painter.fillRect(cell.right(), cell.y(), 1, cell.height(), color);
}

/// A bar that says that there is something to wait for, where Fusion moves stripes.
void drawStillBar(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(colorsOf(option).accent, Qt::BDiagPattern));
    painter.drawRect(option.rect);
    painter.restore();
}

void drawDone(QPainter &painter, const QStyleOptionProgressBar &bar)
{
    const QRect inside = bar.rect.adjusted(1, 1, -1, -1);
    const qint64 range = qMax<qint64>(1, qint64(bar.maximum) - bar.minimum);
    const qint64 way = qBound<qint64>(0, qint64(bar.progress) - bar.minimum, range);
    QRect done = inside;
    done.setWidth(int(inside.width() * way / range));
    if (!done.isEmpty())
        drawBox(painter, QStyle::visualRect(bar.direction, inside, done),
                {.fill = colorsOf(bar).accent});
}

} // namespace

/// Items are clipped, so that only here can be drawn what is beside them.
void drawRowPanel(const Canvas &canvas, const QStyleOptionViewItem &item)
{
    canvas.base.drawPrimitive(QStyle::PE_PanelItemViewRow, &item, &canvas.painter, canvas.widget);
    if (item.state.testFlag(QStyle::State_Selected) && isHighContrast(item.palette))
        drawSelectionLines(canvas, item);
}

/// Flat, where Fusion shades and outlines.
void drawItemPanel(const Canvas &canvas, const QStyleOptionViewItem &item)
{
    const bool isEnabled = item.state & QStyle::State_Enabled;
    if (item.state & QStyle::State_Selected) {
        const auto group = isEnabled ? QPalette::Normal : QPalette::Disabled;
        canvas.painter.fillRect(item.rect, item.palette.brush(group, QPalette::Highlight));
        if (isHighContrast(item.palette))
            drawSelectionLines(canvas, item);
    } else if (isHovered(item)) {
        canvas.painter.fillRect(item.rect, colorsOf(item).hover);
    } else if (item.backgroundBrush.style() != Qt::NoBrush) {
        canvas.painter.fillRect(item.rect, item.backgroundBrush);
    }
}

void drawMenuItem(const Canvas &canvas, const QStyleOption &item)
{
    canvas.base.drawControl(QStyle::CE_MenuItem, &item, &canvas.painter, canvas.widget);
    if ((item.state & QStyle::State_Selected) && isHighContrast(item.palette))
        drawFocus(canvas.painter, item);
}

void drawFocusRect(const Canvas &canvas, const QStyleOption &option)
{
    if (qobject_cast<const QTabBar *>(canvas.widget))
        return; // the whole tab has it
    if (!canvas.widget || qobject_cast<const QAbstractItemView *>(canvas.widget)
        || isHighContrast(option.palette))
        drawFocus(canvas.painter, option);
    else
        canvas.base.drawPrimitive(QStyle::PE_FrameFocusRect, &option, &canvas.painter,
                                  canvas.widget);
}

void drawProgress(const Canvas &canvas, const QStyleOptionProgressBar &bar)
{
    const bool isBusy = bar.minimum == 0 && bar.maximum == 0;
    if (!isBusy) {
        drawDone(canvas.painter, bar);
    } else if (isStill()) {
        drawStillBar(canvas.painter, bar);
    } else {
        QStyleOptionProgressBar moving = bar;
        moving.palette.setColor(QPalette::Highlight, colorsOf(bar).accent);
        canvas.base.drawControl(QStyle::CE_ProgressBarContents, &moving, &canvas.painter,
                                canvas.widget);
    }
}

void drawProgressGroove(const Canvas &canvas, const QStyleOption &option)
{
    const ThemeColors &colors = colorsOf(option);
    drawBox(canvas.painter, option.rect, {.fill = colors.base, .line = colors.fieldLine});
}

void drawSplitter(const Canvas &canvas, const QStyleOption &handle)
{
    canvas.painter.fillRect(handle.rect, colorsOf(handle).line);
}

void drawToolTip(const Canvas &canvas, const QStyleOption &tip)
{
    const ThemeColors &colors = colorsOf(tip);
    canvas.painter.fillRect(tip.rect, colors.tile);
    drawFrame(canvas.painter, tip.rect, colors.fieldLine);
}

} // namespace chargetree
