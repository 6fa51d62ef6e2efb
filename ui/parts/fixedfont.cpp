// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/fixedfont.h"

#include <QFontDatabase>

namespace chargetree {

QFont fixedFont()
{
    QFont font;
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace chargetree
