// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/timetext.h"

namespace chargetree::generator {

namespace {

void appendPadded(std::string &out, long long number, std::size_t digits)
{
    const std::string text = std::to_string(number);
    out.append(digits > text.size() ? digits - text.size() : 0, '0').append(text);
}

} // namespace

std::string timeText(std::chrono::milliseconds fromReference, Fraction fraction)
{
    using namespace std::chrono;
    constexpr sys_time<milliseconds> reference = sys_days{year{2026} / January / 1} + hours{12};
    const sys_time<milliseconds> instant = reference + fromReference;
    const sys_days day = floor<days>(instant);
    const year_month_day date{day};
    const hh_mm_ss clock{instant - day};

    std::string out;
    appendPadded(out, static_cast<int>(date.year()), 4);
    out += '-';
    appendPadded(out, static_cast<unsigned>(date.month()), 2);
    out += '-';
    appendPadded(out, static_cast<unsigned>(date.day()), 2);
    out += 'T';
    appendPadded(out, clock.hours().count(), 2);
    out += ':';
    appendPadded(out, clock.minutes().count(), 2);
    out += ':';
    appendPadded(out, clock.seconds().count(), 2);
    if (fraction == Fraction::Milliseconds) {
        out += '.';
        appendPadded(out, clock.subseconds().count(), 3);
    }
    out += 'Z';
    return out;
}

} // namespace chargetree::generator
