// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace chargetree {

/// Draws one standing column, with its number above it where that has room.
class WeekDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// What is left free of columns, in pixels.
    struct Margins {
        int above = 0;
        int below = 0;
    };
    explicit WeekDelegate(QObject *parent = nullptr);

    void setMargins(const Margins &margins) { m_margins = margins; }
    /// Where the number of a week stands whose cell this is, above its column; empty without one.
    [[nodiscard]] QRect numberRect(const QRect &cell, const QModelIndex &week) const;
    /// Of one column with its margins.
    void setSize(const QSize &size) { m_size = size; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return m_size;
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] QRect columnRect(const QRect &cell, const QModelIndex &week) const;

    Margins m_margins;
    QSize m_size;
};

} // namespace chargetree
