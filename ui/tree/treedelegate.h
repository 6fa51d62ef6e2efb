// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/textlines.h"

#include <QStringList>
#include <QStyledItemDelegate>

namespace chargetree {

/// Paints the rows of the tree: icon, name with the hits marked, count and remark behind it; status
/// as dot and word; ids in a quieter colour. Knows roles, no model.
class TreeDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TreeDelegate(QObject *parent = nullptr);

    /// Folded words that are marked where they occur in names and ids.
    void setMarks(const QStringList &foldedWords) { m_marks = foldedWords; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// The whole text of a cell that is cut, as plain text.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintStatusOf(QPainter &painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const;
    enum class Line { Usual, Small, Id };
    /// Draws one elided line, marked where `marks` occur; returns the width that it took.
    int paintText(QPainter &painter, const QRect &rect, const QString &text, const QColor &color,
                  const QStyleOptionViewItem &option, const QStringList &marks,
                  Line kind = Line::Usual) const;

    QStringList m_marks;
    mutable TextLines m_lines;
    mutable TextLines m_smallLines;
    mutable TextLines m_idLines{Qt::ElideMiddle}; // ids differ at their ends
};

} // namespace chargetree
