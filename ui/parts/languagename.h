// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

namespace chargetree {

/// As its speakers write it, with a capital: "Suomi".
inline QString languageName(const QLocale &language)
{
    QString name = language.nativeLanguageName();
    return name.replace(0, 1, language.toUpper(name.left(1)));
}

} // namespace chargetree
