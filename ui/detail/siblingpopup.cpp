// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/siblingpopup.h"

#include "models/fields/personal.h"
#include "models/items/fleetfilter.h"
#include "ui/look/metrics.h"
#include "ui/privacy/veil.h"
#include "ui/tree/treedelegate.h"

#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace chargetree {

namespace {

constexpr int mostRows = 16; // the others are scrolled to
constexpr int measuredRows = 200; // further names may be cut
constexpr int leastWidth = 200;
constexpr int mostWidth = 440;

} // namespace

SiblingPopup::SiblingPopup(FleetFilter &rows, NodeId parent, QWidget *owner)
    : QListView(owner)
    , m_rows(rows)
{
    setWindowFlag(Qt::Popup);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("siblingPopup"));
    setAccessibleName(tr("Rows beside"));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(new TreeDelegate(this));
    setModel(&rows);
    setRootIndex(rows.indexOf(parent));
    connect(this, &QListView::clicked, this, &SiblingPopup::choose);
    connect(this, &QListView::entered, this, &QListView::setCurrentIndex);
    connect(&rows, &QAbstractItemModel::modelReset, this, &QWidget::close);
    connect(&rows, &QAbstractItemModel::layoutAboutToBeChanged, this, &QWidget::close);
}

void SiblingPopup::open(const QRect &anchor, NodeId current)
{
    const QModelIndex row = current == none<NodeId> ? m_rows.index(0, NameColumn, rootIndex())
                                                    : m_rows.indexOf(current);
    QRect place({0, 0}, wantedSize());
    const QRect room = screen()->availableGeometry();
    if (isRightToLeft())
        place.moveTopRight({anchor.right(), anchor.bottom() + 1});
    else
        place.moveTopLeft({anchor.left(), anchor.bottom() + 1});
    if (place.bottom() > room.bottom())
        place.moveBottom(std::max(anchor.top() - 1, room.top() + place.height()));
    place.moveLeft(
        std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width())));
    setGeometry(place);
    show();
    setFocus(Qt::PopupFocusReason);
    setCurrentIndex(row);
    scrollTo(row, PositionAtCenter);
}

QSize SiblingPopup::wantedSize() const
{
    const int count = m_rows.rowCount(rootIndex());
    int name = 0;
    for (int row = 0; row < std::min(count, measuredRows); ++row) {
        const QModelIndex index = m_rows.index(row, NameColumn, rootIndex());
        const bool isCoverable = isVeiled(this) && index.data(PersonalRole).toBool();
        const QString behind = index.data(CountRole).toString() + index.data(RemarkRole).toString();
        const int width = isCoverable
                              ? coverRoom(fontMetrics()) + fontMetrics().horizontalAdvance(behind)
                              : fontMetrics().horizontalAdvance(index.data().toString() + behind);
        name = std::max(name, width);
    }
    const int beside = metrics::iconSize(fontMetrics()) + 4 * metrics::spacing
                       + verticalScrollBar()->sizeHint().width();
    const int height = std::clamp(count, 1, mostRows) * metrics::rowHeight(fontMetrics());
    return {std::clamp(name + beside, leastWidth, mostWidth), height + 2 * frameWidth()};
}

void SiblingPopup::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    Q_EMIT nodeChosen(FleetModel::nodeOf(index));
    close();
}

void SiblingPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QListView::keyPressEvent(event);
}

} // namespace chargetree
