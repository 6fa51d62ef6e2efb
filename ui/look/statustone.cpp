// SPDX-License-Identifier: Apache-2.0
#include "ui/look/statustone.h"

#include "ui/look/metrics.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace chargetree {

Tone toneOf(Status status)
{
    switch (status) {
    case Status::None:
        return Tone::None;
    case Status::Available:
        return Tone::Available;
    case Status::Charging:
        return Tone::Charging;
    case Status::Preparing:
    case Status::SuspendedCharger:
    case Status::SuspendedCar:
    case Status::Finishing:
    case Status::Reserved:
        return Tone::InUse;
    case Status::Info:
    case Status::Booting:
        return Tone::Booting;
    case Status::Other:
        return Tone::Other;
    case Status::Unavailable:
        return Tone::Unavailable;
    case Status::Offline:
        return Tone::Offline;
    case Status::Error:
        return Tone::Error;
    }
    return Tone::None;
}

Tone toneOf(Validity validity)
{
    switch (validity) {
    case Validity::NoTag:
        return Tone::None;
    case Validity::NoExpiry:
    case Validity::Valid:
        return Tone::Valid;
    case Validity::NotYetValid:
        return Tone::NotYetValid;
    case Validity::Expiring:
        return Tone::Expiring;
    case Validity::Expired:
        return Tone::Expired;
    }
    return Tone::None;
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Error;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Remark:
        return Tone::Other;
    }
    return Tone::None;
}

int statusDotRoom(Tone tone, const QFontMetrics &font)
{
    return tone == Tone::None ? 0 : metrics::dotSize(font) + metrics::spacing - 2;
}

QRect paintDot(QPainter *painter, const QRect &rect, Tone tone, const QStyleOptionViewItem &option)
{
    if (tone == Tone::None)
        return rect;
    const int side = metrics::dotSize(option.fontMetrics);
    const QRect dot(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
    paintStatusDot(painter, QStyle::visualRect(option.direction, option.rect, dot),
                   statusLook(tone, option.palette));
    return rect.adjusted(statusDotRoom(tone, option.fontMetrics), 0, 0, 0);
}

void paintStatus(QPainter *painter, const QRect &rect, Tone tone, const QString &text,
                 const QStyleOptionViewItem &option)
{
    const QRect room = paintDot(painter, rect, tone, option);
    if (room.width() <= 0)
        return;
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const QString line = option.fontMetrics.elidedText(text, Qt::ElideRight, room.width());
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, room),
                      int(side | Qt::AlignVCenter) | Qt::TextSingleLine, line);
    painter->restore();
}

} // namespace chargetree
