// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

class QPainter;
class QPalette;
class QRectF;

namespace chargetree {

/// What a status says, whatever it is a status of. A tag without expiry is `Valid`;
/// `Booting` is also the vendor's Info, `InUse` all that is neither free nor charging.
enum class Tone {
    None,
    Available,
    Charging,
    InUse,
    Error,
    Warning,
    Offline,
    Unavailable,
    Booting,
    Other,
    Valid,
    Expiring,
    Expired,
    NotYetValid,
};

enum class DotShape { None, Filled, Hollow, Crossed };

/// How a status is drawn. The word beside it is always in the text colour.
struct StatusLook {
    QColor color;
    DotShape shape = DotShape::None;
};

StatusLook statusLook(Tone tone, const QPalette &palette);

/// Draws the dot in the middle of `rect`, as large as fits.
void paintStatusDot(QPainter *painter, const QRectF &rect, const StatusLook &look);

} // namespace chargetree
