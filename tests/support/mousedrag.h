// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QtTest>

namespace chargetree {

/// Presses the left button over a cell and moves the mouse far enough for a drag; who carries it
/// returns at once, and the button is up again.
inline void dragFrom(QAbstractItemView &view, const QModelIndex &cell)
{
    QWidget &area = *view.viewport();
    view.scrollTo(cell);
    const QPoint from = view.visualRect(cell).center();
    QTest::mousePress(&area, Qt::LeftButton, {}, from);
    for (const int step : {1, 2}) { // the first says that it is a drag, the second how far
        const QPoint to = from + QPoint(step * QApplication::startDragDistance(), 2);
        QMouseEvent move(QEvent::MouseMove, to, area.mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(&area, &move);
    }
    QTest::mouseRelease(&area, Qt::LeftButton, {}, from);
}

} // namespace chargetree
