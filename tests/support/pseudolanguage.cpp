// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pseudolanguage.h"

namespace chargetree {

namespace {

constexpr int lettersPerMore = 3; // every third makes the text one longer

QChar accented(QChar letter)
{
    constexpr QStringView plain = u"aceinosuyACEINOSUY";
    constexpr QStringView strange = u"áçéíñóšúýÁÇÉÍÑÓŠÚÝ";
    const auto place = plain.indexOf(letter);
    return place < 0 ? letter : strange[place];
}

} // namespace

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text.isEmpty())
        return {};
    QString said = begin;
    int letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%') { // a placeholder stays: %1, %L1, %n, %Ln
            said += text[i];
            while (i + 1 < text.size()
                   && (text[i + 1].isDigit() || QStringView(u"Ln").contains(text[i + 1])))
                said += text[++i];
            continue;
        }
        said += accented(text[i]);
        if (text[i].isLetter() && ++letters % lettersPerMore == 0)
            said += u'~';
    }
    return said + end;
}

} // namespace chargetree
