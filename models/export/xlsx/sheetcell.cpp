// SPDX-License-Identifier: Apache-2.0
#include "models/export/xlsx/sheetcell.h"

#include "models/fleet/isotime.h"
#include "models/fleet/scalars.h"

#include <QDateTime>

#include <array>
#include <cmath>
#include <cstdio>

namespace chargetree {

namespace {

constexpr double msInDay = 86'400'000.0;
constexpr double epoch = 25'569.0; // 1970-01-01 as a serial
constexpr double firstSerial = 61.0; // before it spreadsheets count a day that never was
constexpr double endSerial = 2'958'466.0; // 10000-01-01
constexpr std::int64_t mostExact = std::int64_t(1) << 53U;
constexpr std::size_t mostUnits = 32'767;
constexpr std::string_view ellipsis = "…";

std::optional<SheetDate> dateOf(TimeMs time, const QTimeZone &zone)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    if (!moment.isValid())
        return {};
    const TimeMs local = time + TimeMs(zone.offsetFromUtc(moment)) * 1000;
    const double serial = static_cast<double>(local) / msInDay + epoch;
    if (serial < firstSerial || serial >= endSerial)
        return {};
    return SheetDate{serial};
}

SheetCell numberCell(const std::string &text)
{
    if (const auto whole = integerOf(text)) {
        if (*whole > mostExact || *whole < -mostExact)
            return text;
        return static_cast<double>(*whole);
    }
    if (const auto real = realOf(text))
        return *real;
    return text;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

/// UTF-16 units of the character that this byte begins.
std::size_t unitsOf(char byte)
{
    return static_cast<unsigned char>(byte) >= 0xf0U ? 2 : 1;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// `_x000D_`, which readers would take for an escape.
bool looksEscaped(std::string_view text)
{
    return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' && isHex(text[2])
           && isHex(text[3]) && isHex(text[4]) && isHex(text[5]);
}

bool isBarred(char c)
{
    return static_cast<unsigned char>(c) < 0x20U && c != '\n' && c != '\t';
}

void appendEscape(char c, std::string &out)
{
    std::array<char, 8> escape{};
    std::snprintf(escape.data(), escape.size(), "_x%04X_", static_cast<unsigned>(c));
    out += escape.data();
}

std::string escapedText(std::string_view utf8)
{
    constexpr std::string_view nonCharacter = "\xef\xbf"; // U+FFFE is EF BF BE, U+FFFF EF BF BF
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const std::string_view rest = utf8.substr(i);
        if (isBarred(rest.front())) {
            appendEscape(rest.front(), out);
        } else if (looksEscaped(rest)) {
            out += "_x005F_";
        } else if (rest.size() >= 3 && rest.starts_with(nonCharacter)
                   && static_cast<unsigned char>(rest[2]) >= 0xbeU) {
            out += "\xef\xbf\xbd"; // U+FFFD
            i += 2;
        } else {
            out += rest.front();
        }
    }
    return out;
}

std::string cutText(std::string text, bool &isCut)
{
    isCut = false;
    if (text.size() <= mostUnits)
        return text;
    std::size_t units = 0;
    std::size_t lastFit = 0; // where an ellipsis still has room
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isContinuation(text[i]))
            continue;
        if (units <= mostUnits - 1)
            lastFit = i;
        units += unitsOf(text[i]);
    }
    isCut = units > mostUnits;
    if (isCut)
        text.replace(lastFit, std::string::npos, ellipsis);
    return text;
}

} // namespace

SheetCell sheetCell(const ExactValue &value, Type type, const QTimeZone &zone)
{
    switch (value.type) {
    case ValueType::Absent:
    case ValueType::Null:
        return {};
    case ValueType::False:
        return false;
    case ValueType::True:
        return true;
    case ValueType::Number:
        return type == Type::Id ? SheetCell(value.text) : numberCell(value.text);
    case ValueType::Text:
        if (const auto time = parseIsoTime(value.text); time && type == Type::Date) {
            if (const auto date = dateOf(*time, zone))
                return *date;
        }
        break;
    case ValueType::BrokenText:
    case ValueType::Json:
    case ValueType::Object:
    case ValueType::List:
        break;
    }
    return value.text.empty() ? SheetCell() : SheetCell(value.text);
}

std::string sheetTitle(const WrittenColumn &column, const QTimeZone &zone, bool hasTitles)
{
    const std::string title = hasTitles ? column.title.toStdString() : column.name;
    return column.type == Type::Date ? title + " (" + zone.id().toStdString() + ')' : title;
}

QString sheetDateText(const SheetDate &date)
{
    const auto time = TimeMs(std::llround((date.serial - epoch) * msInDay));
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

std::string sheetText(std::string_view utf8, bool &isCut)
{
    return cutText(escapedText(utf8), isCut);
}

} // namespace chargetree
