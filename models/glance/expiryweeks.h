// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"
#include "models/search/query/timerange.h"

#include <QDate>

#include <vector>

namespace chargetree {

/// The weeks around a moment, from the one that is 30 days past to the one that is 90 days ahead,
/// and how many tags expire in each.
class ExpiryWeeks final {
public:
    ExpiryWeeks(const QueryMoment &moment, Qt::DayOfWeek weekStart);

    void add(const Tag &tag);

    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] std::size_t count() const { return m_weeks.size(); }
    [[nodiscard]] QDate firstDay(std::size_t week) const
    {
        return m_first.addDays(qint64(week) * 7);
    }
    /// The day behind the last week.
    [[nodiscard]] QDate end() const { return firstDay(count()); }

    [[nodiscard]] std::uint32_t inWeek(std::size_t week) const { return m_weeks[week]; }
    [[nodiscard]] std::uint32_t before() const { return m_before; }
    [[nodiscard]] std::uint32_t after() const { return m_after; }
    [[nodiscard]] std::uint32_t never() const { return m_never; }

private:
    QDate m_today;
    QDate m_first;
    std::vector<TimeMs> m_starts; // of the weeks, and the end of the last one
    std::vector<std::uint32_t> m_weeks;
    std::uint32_t m_before = 0;
    std::uint32_t m_after = 0;
    std::uint32_t m_never = 0;
};

} // namespace chargetree
