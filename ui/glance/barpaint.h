// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/statusstyle.h"

class QAbstractItemView;
class QHelpEvent;
class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace chargetree {

/// What the bar of a glance says by its colour beside its label.
Tone toneOfBar(const QModelIndex &index);
/// That tone's colour; without one the accent, quieter for what is no value.
QColor colorOfBar(const QModelIndex &index, const QPalette &palette);

/// The background of a bar as the style has it for rows of a list: mouse over it, focus.
void paintBarGround(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index);

/// Shows a bar's tooltip as plain text.
bool showBarHelp(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                 const QModelIndex &index);

} // namespace chargetree
