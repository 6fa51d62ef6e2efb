// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/foldingrow.h"

#include "ui/look/metrics.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace chargetree {

namespace {

constexpr int lettersTyped = 40; // in all that stands in the row, where the choices are beside it

} // namespace

FoldingRow::FoldingRow(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(metrics::spacing);
}

QBoxLayout &FoldingRow::addTyped()
{
    m_typed = add(1);
    return *m_typed;
}

QBoxLayout &FoldingRow::addChosen()
{
    m_chosen = add(0);
    return *m_chosen;
}

QBoxLayout *FoldingRow::add(int stretch)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::spacing);
    m_rows->addLayout(row, stretch);
    return row;
}

QSize FoldingRow::minimumSizeHint() const
{
    const QMargins margins = m_rows->contentsMargins();
    const int width = std::max(m_typed->minimumSize().width(), m_chosen->minimumSize().width());
    return {width + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

void FoldingRow::arrange()
{
    const int typed = lettersTyped * fontMetrics().averageCharWidth();
    const bool isNarrow = width() < typed + m_chosen->sizeHint().width();
    m_rows->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool FoldingRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // other words, or larger ones
        arrange();
    return QWidget::event(event);
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace chargetree
