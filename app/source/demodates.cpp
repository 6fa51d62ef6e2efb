// SPDX-License-Identifier: Apache-2.0
#include "app/source/demodates.h"

#include <chrono>
#include <cstring>
#include <optional>

namespace chargetree {

namespace {

using namespace std::chrono;

constexpr TimeMs dayMs = 24 * 60 * 60 * 1000;
constexpr std::size_t dateSize = 10; // YYYY-MM-DD

std::optional<int> numberAt(const char *digits, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i) {
        if (digits[i] < '0' || digits[i] > '9')
            return {};
        value = value * 10 + (digits[i] - '0');
    }
    return value;
}

void writeNumber(char *digits, int count, int value)
{
    for (int i = count; i-- > 0; value /= 10)
        digits[i] = static_cast<char>('0' + value % 10);
}

bool isMeant(year_month_day date)
{
    return date.ok() && date.year() > year(1) && date.year() < year(9999);
}

std::optional<year_month_day> readDate(const char *text)
{
    if (text[4] != '-' || text[7] != '-' || text[dateSize] != 'T')
        return {};
    const auto years = numberAt(text, 4);
    const auto months = numberAt(text + 5, 2);
    const auto days = numberAt(text + 8, 2);
    if (!years || !months || !days)
        return {};
    return year_month_day(year(*years), month(static_cast<unsigned>(*months)),
                          day(static_cast<unsigned>(*days)));
}

void shiftDate(char *text, days shift)
{
    const auto date = readDate(text);
    if (!date || !isMeant(*date))
        return;
    const year_month_day moved = sys_days(*date) + shift;
    if (!isMeant(moved))
        return;
    writeNumber(text, 4, int(moved.year()));
    writeNumber(text + 5, 2, static_cast<int>(unsigned(moved.month())));
    writeNumber(text + 8, 2, static_cast<int>(unsigned(moved.day())));
}

} // namespace

int demoShift(TimeMs now)
{
    const TimeMs since = now - demoReference;
    const TimeMs whole = since / dayMs - (since % dayMs < 0 ? 1 : 0);
    return static_cast<int>(whole);
}

void shiftDates(char *begin, std::size_t size, int shift)
{
    char *const end = begin + size;
    for (char *at = begin; at < end;) {
        const auto left = static_cast<std::size_t>(end - at);
        char *quote = static_cast<char *>(std::memchr(at, '"', left));
        if (!quote)
            return;
        at = quote + 1;
        const bool isEscaped = quote != begin && quote[-1] == '\\';
        const bool hasRoom = static_cast<std::size_t>(end - at) > dateSize;
        if (hasRoom && !isEscaped && at[4] == '-')
            shiftDate(at, days(shift));
    }
}

} // namespace chargetree
