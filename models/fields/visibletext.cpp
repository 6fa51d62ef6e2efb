// SPDX-License-Identifier: Apache-2.0
#include "models/fields/visibletext.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace chargetree {

namespace {

constexpr char16_t ellipsis = u'…';

QString markOf(char16_t unit)
{
    if (unit < 0x20)
        return QString(QChar(char16_t(0x2400 + unit))); // the control's own picture
    if (unit == 0x7f)
        return QString(QChar(0x2421));
    return u"‹U+" % QString::number(unit, 16).toUpper().rightJustified(4, u'0') % u"›";
}

bool isPlain(QStringView text)
{
    AccentHeap accents;
    return std::none_of(text.begin(), text.end(), [&accents](QChar c) {
        return accents.isTooHigh(c) || isHidden(c.unicode()) || c.isSurrogate();
    });
}

void cutAt(QString &text, qsizetype length)
{
    if (length > 0 && text.at(length - 1).isHighSurrogate())
        --length;
    text.truncate(length);
    text += ellipsis;
}

/// `isPart`: more follows, whatever the length. What lies beyond the limit is not looked at: to go
/// through a megabyte for each cell that is painted takes too long.
QString shown(QStringView whole, qsizetype limit, bool isPart)
{
    const QStringView text = whole.left(limit + 2); // a pair may stand across the limit
    QString out;
    if (isPlain(text)) {
        out = text.toString();
    } else {
        const qsizetype most = std::min(text.size(), limit + 1);
        out.reserve(most);
        AccentHeap accents;
        for (qsizetype i = 0; i < text.size() && out.size() <= limit; ++i) {
            const QChar c = text.at(i);
            const bool isHeaped = accents.isTooHigh(c);
            const bool isPair =
                c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            if (isPair)
                out += text.mid(i++, 2);
            else if (c.isSurrogate())
                out += QChar(QChar::ReplacementCharacter);
            else if (isHidden(c.unicode()) || isHeaped)
                out += markOf(c.unicode());
            else
                out += c;
        }
    }
    if (out.size() > limit || isPart)
        cutAt(out, std::min(out.size(), std::max<qsizetype>(limit - 1, 0)));
    return out;
}

} // namespace

bool isHidden(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7f && unit <= 0x9f) || unit == 0x061c || unit == 0x200b
           || unit == 0x200e || unit == 0x200f || (unit >= 0x2028 && unit <= 0x202e)
           || (unit >= 0x2060 && unit <= 0x206f) || unit == 0xfeff
           || (unit >= 0xfff9 && unit <= 0xfffb) || unit >= 0xfffe;
}

QString exactText(std::string_view utf8)
{
    const QByteArrayView bytes(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (!utf8.starts_with("\xef\xbb\xbf"))
        return QString::fromUtf8(bytes);
    // fromUtf8() drops a byte-order mark, which here is a character like any other
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}

QString visibleText(std::string_view utf8, qsizetype limit)
{
    // A character is at most four bytes: what lies beyond need not be decoded.
    std::size_t length = std::min(utf8.size(), (static_cast<std::size_t>(limit) + 1) * 4);
    const bool isPart = length < utf8.size();
    while (isPart && length > 0 && (static_cast<unsigned char>(utf8[length]) & 0xc0U) == 0x80U)
        --length;
    return shown(exactText(utf8.substr(0, length)), limit, isPart);
}

QString visibleText(const QString &text, qsizetype limit)
{
    return shown(text, limit, false);
}

QString visibleLines(const QString &text, qsizetype limit)
{
    QStringList lines = text.left(limit).split(u'\n');
    for (QString &line : lines)
        line = shown(line, limit, false);
    QString out = lines.join(u'\n');
    if (text.size() > limit || out.size() > limit)
        cutAt(out, std::min(out.size(), std::max<qsizetype>(limit - 1, 0)));
    return out;
}

} // namespace chargetree
