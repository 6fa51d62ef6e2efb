// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/isotime.h"

#include <QByteArray>

namespace chargetree {

/// QPdfWriter takes the moment of writing from the clock; this puts another in its place. The
/// length stays, for the file's table of contents counts bytes. ISO 32000-1, 7.9.4.
void setCreationDate(QByteArray &pdf, TimeMs time);

} // namespace chargetree
