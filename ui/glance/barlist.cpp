// SPDX-License-Identifier: Apache-2.0
#include "ui/glance/barlist.h"

#include "ui/glance/bardelegate.h"
#include "ui/look/metrics.h"

namespace chargetree {

namespace {

constexpr int mostOfWidth = 45; // percent that labels may take

} // namespace

BarList::BarList(GlanceChart chart, QWidget *parent)
    : GlanceView(chart, parent)
    , m_delegate(new BarDelegate(this))
{
    setItemDelegate(m_delegate);
}

int BarList::labelHint() const
{
    int width = 0;
    for (int row = 0; row < bars().rowCount(); ++row)
        width = qMax(width, BarDelegate::labelWidth(bars().index(row), fontMetrics()));
    return width;
}

void BarList::setLabelRoom(int width)
{
    m_labelRoom = width;
    arrange();
}

void BarList::arrange()
{
    int number = 0;
    for (int row = 0; row < bars().rowCount(); ++row)
        number = qMax(number, BarDelegate::numberWidth(bars().index(row), fontMetrics()));
    m_delegate->setRooms(
        {.label = qMin(m_labelRoom, viewport()->width() * mostOfWidth / 100), .number = number});
    viewport()->update();
}

int BarList::contentHeight() const
{
    return bars().rowCount() * metrics::rowHeight(fontMetrics());
}

} // namespace chargetree
