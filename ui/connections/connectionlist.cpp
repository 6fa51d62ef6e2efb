// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectionlist.h"

#include "ui/connections/environmentbadge.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace chargetree {

namespace {

enum Role { IdRole = Qt::UserRole, HostRole, EnvironmentRole };

/// Two lines, the environment's badge at their end.
class ConnectionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int lines =
            option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height();
        return {metrics::spacing * 16, lines + 2 * metrics::spacing};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem panel(option);
    initStyleOption(&panel, index);
    panel.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &panel, painter, option.widget);

    const auto environment = Environment(index.data(EnvironmentRole).toInt());
    const QSize badge = environmentBadgeSize(environment, option.font);
    const QRect room = option.rect.adjusted(metrics::margin, metrics::spacing, -metrics::spacing,
                                            -metrics::spacing);
    const int badgeRoom = badge.isEmpty() ? 0 : badge.width() + metrics::spacing;
    const auto mirrored = [&option](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const auto write = [&](const QRect &line, const QString &text, const QFont &font,
                           QPalette::ColorRole colour) {
        painter->setFont(font);
        painter->setPen(option.palette.color(colour));
        painter->drawText(mirrored(line),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)
                              | Qt::AlignVCenter | Qt::TextSingleLine),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    };
    painter->save();
    const QFont small = smallFont(option.font);
    const int nameHeight = option.fontMetrics.height();
    const bool isSelected = option.state & QStyle::State_Selected;
    write({room.left(), room.top(), room.width() - badgeRoom, nameHeight}, index.data().toString(),
          option.font, isSelected ? QPalette::HighlightedText : QPalette::Text);
    write({room.left(), room.top() + nameHeight, room.width(), QFontMetrics(small).height()},
          index.data(HostRole).toString(), small, QPalette::PlaceholderText);
    painter->restore();
    const QPoint place(room.right() + 1 - badge.width(),
                       room.top() + (nameHeight - badge.height()) / 2);
    paintEnvironmentBadge(painter, mirrored({place, badge}).topLeft(), environment, option.font,
                          option.palette);
}

} // namespace

ConnectionList::ConnectionList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("connectionList"));
    setItemDelegate(new ConnectionDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
}

void ConnectionList::show(const std::vector<Connection> &connections, const QString &current)
{
    const QSignalBlocker blocker(this);
    clear();
    for (const Connection &connection : connections) {
        auto *item = new QListWidgetItem(this);
        item->setData(IdRole, connection.id);
        update(connection);
    }
    setCurrentId(current);
}

void ConnectionList::update(const Connection &connection)
{
    QListWidgetItem *item = itemOf(connection.id);
    if (!item)
        return;
    const QString title = connection.title();
    const QString host = connection.base.host();
    item->setText(title.isEmpty() ? tr("New connection") : title);
    item->setData(HostRole, !connection.isManaged ? host : tr("%1, handed out").arg(host));
    item->setData(EnvironmentRole, int(connection.environment));
    const QString said =
        markedName(item->text(), connection.environment) % QStringLiteral(", ") % host;
    item->setData(Qt::AccessibleTextRole, said);
    item->setToolTip(plainToolTip(item->text() % u'\n' % item->data(HostRole).toString()));
}

QListWidgetItem *ConnectionList::itemOf(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == id)
            return item(row);
    }
    return nullptr;
}

void ConnectionList::setCurrentId(const QString &id)
{
    const QSignalBlocker blocker(this);
    setCurrentItem(itemOf(id));
}

QString ConnectionList::currentId() const
{
    return currentItem() ? currentItem()->data(IdRole).toString() : QString();
}

} // namespace chargetree
