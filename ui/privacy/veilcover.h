// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

class QLineEdit;

namespace chargetree {

/// Lies over a widget whose whole text may be of persons (a record as JSON, a sentence, the preview
/// of a file), as long as isCovered() says so. Clicks and keys go through it. What takes no focus
/// otherwise takes it under the cover, so that the keyboard can reveal it. Belongs to the widget.
class VeilCover : public QWidget {
    Q_OBJECT

public:
    explicit VeilCover(QWidget *over);

    /// Whether there is something to cover; at first there is.
    void setNeeded(bool isNeeded);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QWidget &over() const { return *m_over; }
    virtual void follow();
    /// Shows or hides it, wherever it stands.
    void cover();

private:
    QWidget *m_over;
    Qt::FocusPolicy m_policy; // the widget's own
    bool m_isNeeded = true;
};

/// The same of what is typed into a field. The buttons in it stay.
class VeilField final : public VeilCover {
    Q_OBJECT

public:
    explicit VeilField(QLineEdit *field);

protected:
    void paintEvent(QPaintEvent *event) override;
    void follow() override;
};

/// Paints cells as the style does, bars in the place of what is covered.
class VeilDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace chargetree
