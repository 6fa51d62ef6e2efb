// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace chargetree {

/// Draws one lying bar: status dot and label, the bar in the status' colour, the number behind it.
class BarDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// In pixels, the same for all bars of a chart.
    struct Rooms {
        int label = 0;
        int number = 0;
    };
    static constexpr int inset = 4; // of what is painted, for the frame of the focus
    explicit BarDelegate(QObject *parent = nullptr);

    void setRooms(const Rooms &rooms) { m_rooms = rooms; }
    [[nodiscard]] static int labelWidth(const QModelIndex &index, const QFontMetrics &font);
    [[nodiscard]] static int numberWidth(const QModelIndex &index, const QFontMetrics &font);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                  const QModelIndex &index) const;

    Rooms m_rooms;
};

} // namespace chargetree
