// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/textlines.h"

#include <QStringList>
#include <QStyledItemDelegate>

namespace chargetree {

/// Paints cells of tables and details: a status as dot and word, names that lead somewhere as
/// links, remarks as quiet badges behind the text, what differs
/// from a reference bold behind a bar. Tooltips are plain text. Knows roles, no model.
class StatusDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit StatusDelegate(QObject *parent = nullptr);

    /// A quiet line below each row.
    void setLined(bool isLined) { m_isLined = isLined; }

    /// Folded words that are marked where they occur in cells that searches look at.
    void setMarks(const QStringList &foldedWords) { m_marks = foldedWords; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    /// Sentences: as many lines as the row has room for.
    void paintWrapped(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintRemark(QPainter &painter, const QRect &room, const QString &remark,
                     const QStyleOptionViewItem &option) const;

    bool m_isLined = false;
    QStringList m_marks;
    mutable TextLines m_lines;
};

} // namespace chargetree
