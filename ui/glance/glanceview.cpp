// SPDX-License-Identifier: Apache-2.0
#include "ui/glance/glanceview.h"

#include "ui/look/metrics.h"

#include <QKeyEvent>

namespace chargetree {

namespace {

constexpr int leastWidth = metrics::spacing * 24;
constexpr int usualWidth = metrics::spacing * 40;

} // namespace

GlanceView::GlanceView(GlanceChart chart, QWidget *parent)
    : QListView(parent)
    , m_bars(chart)
{
    setModel(&m_bars);
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QListView::clicked, this, &GlanceView::ask);
}

void GlanceView::show(const GlanceSeries &series, const QDate &today, const Wording &wording)
{
    const int row = currentIndex().row();
    m_bars.show(series, today, wording);
    setAccessibleName(glanceTitle(m_bars.chart()));
    if (!currentIndex().isValid() && row >= 0)
        setCurrentIndex(m_bars.index(qMin(row, m_bars.rowCount() - 1)));
    arrange();
    updateGeometry();
}

void GlanceView::ask(const QModelIndex &index)
{
    if (const QString query = index.data(QueryRole).toString(); !query.isEmpty())
        Q_EMIT queryRequested(query);
}

void GlanceView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter)
        ask(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void GlanceView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT currentBarMoved(visualRect(current));
}

void GlanceView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    arrange();
}

void GlanceView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
        updateGeometry();
    }
}

QSize GlanceView::sizeHint() const
{
    return {usualWidth, contentHeight()};
}

QSize GlanceView::minimumSizeHint() const
{
    return {leastWidth, contentHeight()};
}

} // namespace chargetree
