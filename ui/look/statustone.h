// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/documentreport.h"
#include "models/fleet/standing.h"
#include "ui/look/statusstyle.h"

class QFontMetrics;
class QPainter;
class QRect;
class QString;
class QStyleOptionViewItem;

namespace chargetree {

Tone toneOf(Status status);
Tone toneOf(Validity validity);
Tone toneOf(Severity severity);

/// The room that a dot and the gap behind it take; 0 for a tone without a dot.
int statusDotRoom(Tone tone, const QFontMetrics &font);

/// Draws the dot at the beginning of `rect`, which is meant left to right and is mirrored within
/// the option's rectangle; returns the room that is left for the word.
QRect paintDot(QPainter *painter, const QRect &rect, Tone tone, const QStyleOptionViewItem &option);

/// Draws dot and word in one elided line. `rect` is meant left to right and is mirrored within the
/// option's rectangle; the word takes the option's text colour.
void paintStatus(QPainter *painter, const QRect &rect, Tone tone, const QString &text,
                 const QStyleOptionViewItem &option);

} // namespace chargetree
