// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

namespace chargetree {

/// As its speakers write it, with a capital: "Suomi". Without a country, which is not chosen here:
/// Qt calls English American where none is named.
inline QString languageName(const QLocale &language)
{
    const bool isEnglish = language.language() == QLocale::English;
    QString name =
        (isEnglish ? QLocale(QLocale::English, QLocale::World) : language).nativeLanguageName();
    return name.replace(0, 1, language.toUpper(name.left(1)));
}

} // namespace chargetree
