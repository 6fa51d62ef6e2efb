// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/isotime.h"

#include <array>
#include <cstddef>

namespace chargetree {

namespace {

constexpr TimeMs Second = 1000;
constexpr TimeMs Minute = 60 * Second;
constexpr TimeMs Hour = 60 * Minute;
constexpr TimeMs Day = 24 * Hour;
constexpr std::int64_t DaysInEra = 146'097; // 400 years, after which the calendar repeats
constexpr std::int64_t EpochDay = 719'468; // days from 0000-03-01 to 1970-01-01

struct Date {
    std::int64_t year = 1970;
    int month = 1;
    int day = 1;
};

constexpr std::int64_t floorDivide(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

constexpr bool isLeapYear(std::int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

constexpr bool exists(const Date &date)
{
    constexpr std::array Lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (date.month < 1 || date.month > 12 || date.day < 1)
        return false;
    const int leapDay = date.month == 2 && isLeapYear(date.year) ? 1 : 0;
    return date.day <= Lengths[static_cast<std::size_t>(date.month - 1)] + leapDay;
}

// Years are counted from March, so that a leap day ends one and months follow 153 days in five.
constexpr std::int64_t dayNumber(const Date &date)
{
    const std::int64_t year = date.year - (date.month <= 2 ? 1 : 0);
    const std::int64_t era = floorDivide(year, 400);
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t month = (date.month + 9) % 12;
    const std::int64_t dayOfYear = (153 * month + 2) / 5 + date.day - 1;
    return era * DaysInEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
           - EpochDay;
}

constexpr Date dateOf(std::int64_t dayNumber)
{
    const std::int64_t day = dayNumber + EpochDay;
    const std::int64_t era = floorDivide(day, DaysInEra);
    const std::int64_t dayOfEra = day - era * DaysInEra;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t month = (5 * dayOfYear + 2) / 153;
    return {.year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0),
            .month = static_cast<int>((month + 2) % 12 + 1),
            .day = static_cast<int>(dayOfYear - (153 * month + 2) / 5 + 1)};
}

class Reader final {
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
    }

    bool isAtEnd() const { return m_rest.empty(); }
    bool startsWithDigit() const
    {
        return !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9';
    }

    bool skip(char c)
    {
        const bool isThere = m_rest.starts_with(c);
        m_rest.remove_prefix(isThere ? 1 : 0);
        return isThere;
    }

    // A number of exactly so many digits, at most `most`.
    template <typename Number>
    bool read(int digits, int most, Number &value)
    {
        value = 0;
        for (int i = 0; i < digits; ++i) {
            if (!startsWithDigit())
                return false;
            value = value * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        return value <= most;
    }

private:
    std::string_view m_rest;
};

bool readDate(Reader &reader, Date &date)
{
    return reader.read(4, 9999, date.year) && reader.skip('-') && reader.read(2, 12, date.month)
           && reader.skip('-') && reader.read(2, 31, date.day) && exists(date);
}

bool readFraction(Reader &reader, TimeMs &milliseconds)
{
    constexpr int MostDigits = 9;
    int digits = 0;
    milliseconds = 0;
    for (int digit = 0; digits < MostDigits && reader.startsWithDigit(); ++digits) {
        reader.read(1, 9, digit);
        if (digits < 3)
            milliseconds = milliseconds * 10 + digit;
    }
    for (int i = digits; i < 3; ++i)
        milliseconds *= 10;
    return digits > 0;
}

bool readClock(Reader &reader, TimeMs &clock)
{
    TimeMs hours = 0;
    TimeMs minutes = 0;
    TimeMs seconds = 0;
    TimeMs milliseconds = 0;
    if (!reader.read(2, 23, hours) || !reader.skip(':') || !reader.read(2, 59, minutes))
        return false;
    if (reader.skip(':')) {
        if (!reader.read(2, 60, seconds))
            return false;
        if (reader.skip('.') && !readFraction(reader, milliseconds))
            return false;
    }
    const TimeMs sinceMinute = seconds == 60 ? Minute - 1 : seconds * Second + milliseconds;
    clock = hours * Hour + minutes * Minute + sinceMinute;
    return true;
}

bool readZone(Reader &reader, TimeMs &offset)
{
    offset = 0;
    if (reader.isAtEnd() || reader.skip('Z'))
        return true;
    const bool isWest = reader.skip('-');
    TimeMs hours = 0;
    TimeMs minutes = 0;
    if ((!isWest && !reader.skip('+')) || !reader.read(2, 23, hours))
        return false;
    if ((reader.skip(':') || reader.startsWithDigit()) && !reader.read(2, 59, minutes))
        return false;
    offset = (hours * Hour + minutes * Minute) * (isWest ? -1 : 1);
    return true;
}

void appendPadded(std::int64_t value, std::size_t width, std::string &out)
{
    const std::string digits = std::to_string(value);
    if (digits.size() < width)
        out.append(width - digits.size(), '0');
    out.append(digits);
}

void appendYear(std::int64_t year, std::string &out)
{
    if (year >= 0 && year <= 9999) {
        appendPadded(year, 4, out);
        return;
    }
    out.push_back(year < 0 ? '-' : '+');
    appendPadded(year < 0 ? -year : year, 6, out);
}

} // namespace

std::optional<TimeMs> parseIsoTime(std::string_view text)
{
    Reader reader(text);
    Date date;
    if (!readDate(reader, date))
        return std::nullopt;
    const TimeMs midnight = dayNumber(date) * Day;
    if (reader.isAtEnd())
        return midnight;
    TimeMs clock = 0;
    TimeMs offset = 0;
    if (!reader.skip('T') && !reader.skip(' '))
        return std::nullopt;
    if (!readClock(reader, clock) || !readZone(reader, offset) || !reader.isAtEnd())
        return std::nullopt;
    return midnight + clock - offset;
}

std::string formatIsoTime(TimeMs time)
{
    const std::int64_t days = floorDivide(time, Day);
    const TimeMs clock = time % Day + (time % Day < 0 ? Day : 0);
    const Date date = dateOf(days);
    std::string text;
    appendYear(date.year, text);
    const auto append = [&text](char separator, std::int64_t value, std::size_t width) {
        text.push_back(separator);
        appendPadded(value, width, text);
    };
    append('-', date.month, 2);
    append('-', date.day, 2);
    append('T', clock / Hour, 2);
    append(':', clock / Minute % 60, 2);
    append(':', clock / Second % 60, 2);
    if (clock % Second != 0)
        append('.', clock % Second, 3);
    text.push_back('Z');
    return text;
}

int yearOf(TimeMs time)
{
    return static_cast<int>(dateOf(floorDivide(time, Day)).year);
}

} // namespace chargetree
