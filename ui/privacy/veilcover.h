// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

namespace chargetree {

/// Lies over a widget whose whole text may be of persons (a record as JSON, the preview of a file),
/// as long as isCovered() says so. Clicks and keys go through it. Belongs to the widget.
class VeilCover final : public QWidget {
    Q_OBJECT

public:
    explicit VeilCover(QWidget *over);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QWidget *m_over;
};

/// Paints cells as the style does, bars in the place of what is covered.
class VeilDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace chargetree
