// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/rowdrag.h"

#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/tables/tableclipboard.h"

#include <QAbstractItemView>
#include <QDrag>
#include <QMimeData>
#include <QPainter>

namespace chargetree {

namespace {

/// The one place that waits in a loop of its own, for Qt knows no other way to drag. Nothing
/// follows it that a change of the fleet meanwhile could harm.
void carryByMouse(QDrag &drag)
{
    drag.exec(Qt::CopyAction);
}

QPixmap picture(const QString &text, const QWidget &source)
{
    const QFontMetrics font = source.fontMetrics();
    const QRect area(0, 0, font.horizontalAdvance(text) + 2 * metrics::spacing,
                     metrics::rowHeight(font));
    const ThemeColors &colors = themeColors(source.palette());
    QPixmap pixmap(area.size() * source.devicePixelRatioF());
    pixmap.setDevicePixelRatio(source.devicePixelRatioF());
    pixmap.fill(colors.fieldLine);
    QPainter painter(&pixmap);
    painter.setFont(source.font());
    painter.fillRect(area.adjusted(1, 1, -1, -1), colors.base);
    painter.setPen(colors.text);
    painter.drawText(area, Qt::AlignCenter, text);
    return pixmap;
}

} // namespace

RowDrag::RowDrag(QAbstractItemView &view)
    : QObject(&view)
    , m_view(view)
    , m_carry(carryByMouse)
{
}

void RowDrag::start(const std::function<ClipTable()> &rows, bool hasTitles)
{
    const QItemSelectionModel *selection = m_view.selectionModel();
    const std::size_t count = selection ? selectedRowCount(selection->selection()) : 0;
    if (count == 0 || count > mostCopiedRows)
        return;
    const ClipTable table = rows();
    if (table.rows.empty())
        return;
    auto *drag = new QDrag(&m_view); // Qt deletes it when it was dropped
    drag->setMimeData(tableData(table, hasTitles && !table.isOneCell()).release());
    drag->setPixmap(picture(tr("%n row(s)", "", int(table.rows.size())), m_view));
    m_carry(*drag);
}

} // namespace chargetree
