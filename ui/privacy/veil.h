// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEvent>
#include <QStyleOptionViewItem>

class QModelIndex;
class QPainter;
class QWidget;

// The privacy view: what tells who somebody is lies under bars on the screen until it is pointed
// at, or revealed by the keyboard where it has the focus. Copies and exports know nothing of it.
namespace chargetree {

/// Covers or shows a window and all that opens from it.
void setVeiled(QWidget &window, bool isVeiled);
bool isVeiled(const QWidget *widget);
/// What every widget in the windows gets when one of these answers changes.
QEvent::Type veilChange();

/// Reveals what has the focus in the window, or covers it again: of a list its current row, for as
/// long as it is the current one.
void revealFocused(QWidget &window);

/// Whether the text of this cell is to be covered now.
bool isCovered(const QStyleOptionViewItem &option, const QModelIndex &index);
/// Whether it is covered when nobody points at it: then nothing may be as wide or as high as it.
bool isCoverable(const QStyleOptionViewItem &option, const QModelIndex &index);
/// The same of a widget that shows such a text.
bool isCovered(const QWidget &widget);

/// What stands in a covered text's place; says nothing of its length.
int coverWidth(const QFontMetrics &font);
/// The room that is given to it, in which most texts find a place when they are pointed at.
int coverRoom(const QFontMetrics &font);
/// `room` is meant left to right and is mirrored within the option's rectangle. Returns the width
/// that the bars took.
int paintCover(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option);
/// For buttons and menus, which paint their own text.
QString coverText();

} // namespace chargetree
