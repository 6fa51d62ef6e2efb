// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fold.h"
#include "ui/parts/textlines.h"

#include <QStringList>

class QPainter;
class QStyleOptionViewItem;

namespace chargetree {

/// Draws one elided line, marked where the folded words occur; returns the width that it took.
/// `rect` is meant left to right and is mirrored within the option's rectangle.
int paintMarkedLine(QPainter &painter, TextLines &lines, const QFont &font, const QRect &rect,
                    const QString &text, const QColor &color, const QStyleOptionViewItem &option,
                    const QStringList &foldedWords);

/// The same with ranges of the whole text.
int paintMarkedLine(QPainter &painter, TextLines &lines, const QFont &font, const QRect &rect,
                    const QString &text, const QColor &color, const QStyleOptionViewItem &option,
                    const QList<MarkedRange> &marks);

} // namespace chargetree
