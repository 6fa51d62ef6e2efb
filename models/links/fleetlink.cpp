// SPDX-License-Identifier: Apache-2.0
#include "models/links/fleetlink.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

constexpr QLatin1StringView scheme("chargetree:");
constexpr qsizetype longestValue = 512; // characters
constexpr qsizetype longestText = 4 * 3 * longestValue + 32; // each may be four bytes, `%XX` each

using Kind = FleetLink::Kind;

struct KindRow {
    Kind kind;
    QLatin1StringView name;
    bool isNumber;
};

constexpr std::array<KindRow, 6> kindRows{{
    {Kind::Driver, QLatin1StringView("driver"), true},
    {Kind::Tag, QLatin1StringView("tag"), false},
    {Kind::Charger, QLatin1StringView("charger"), false},
    {Kind::Site, QLatin1StringView("site"), true},
    {Kind::HomeSite, QLatin1StringView("home-site"), true},
    {Kind::Search, QLatin1StringView("search"), false},
}};

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// RFC 3986: what may stand in one segment of a path, encoded bytes whole.
bool isSegment(const QByteArray &text)
{
    const QByteArray others("-._~!$&'()*+,;=:@");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c == '%') {
            if (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2]))
                return false;
            i += 2;
        } else if (!isLetter && !(c >= '0' && c <= '9') && !others.contains(c)) {
            return false;
        }
    }
    return true;
}

/// Nothing where the bytes are no UTF-8 or hold control characters.
std::optional<QString> decoded(QStringView encoded)
{
    const QByteArray utf8 = encoded.toUtf8();
    if (!isSegment(utf8))
        return {};
    const QByteArray bytes = QByteArray::fromPercentEncoding(utf8);
    const QString value = QString::fromUtf8(bytes);
    const bool isClean = std::none_of(value.cbegin(), value.cend(),
                                      [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!isClean || value.toUtf8() != bytes)
        return {};
    return value;
}

bool isWholeNumber(const QString &text)
{
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber && QString::number(number) == text;
}

} // namespace

std::optional<FleetLink> fleetLinkFrom(const QString &text)
{
    if (text.size() > longestText || !text.startsWith(scheme, Qt::CaseInsensitive))
        return {};
    const QStringView rest = QStringView(text).sliced(scheme.size());
    const qsizetype slash = rest.indexOf(u'/');
    for (const KindRow &row : kindRows) {
        if (slash < 0 || rest.first(slash) != row.name)
            continue;
        const auto value = decoded(rest.sliced(slash + 1));
        if (!value || value->trimmed().isEmpty() || value->size() > longestValue
            || (row.isNumber && !isWholeNumber(*value)))
            return {};
        return FleetLink{row.kind, *value};
    }
    return {};
}

QString textOf(const FleetLink &link)
{
    for (const KindRow &row : kindRows) {
        if (row.kind == link.kind)
            return scheme + row.name + QLatin1Char('/')
                   + QString::fromLatin1(link.value.toUtf8().toPercentEncoding());
    }
    return {};
}

} // namespace chargetree
