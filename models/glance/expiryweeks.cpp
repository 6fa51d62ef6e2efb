// SPDX-License-Identifier: Apache-2.0
#include "models/glance/expiryweeks.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace chargetree {

namespace {

constexpr int daysBack = 30;
constexpr int daysAhead = 90;

} // namespace

ExpiryWeeks::ExpiryWeeks(const QueryMoment &moment, Qt::DayOfWeek weekStart)
    : m_today(QDateTime::fromMSecsSinceEpoch(moment.judgement.now, moment.zone).date())
{
    const QDate back = m_today.addDays(-daysBack);
    m_first = back.addDays(-((back.dayOfWeek() - int(weekStart) + 7) % 7));
    QDate day = m_first;
    for (; day <= m_today.addDays(daysAhead); day = day.addDays(7)) {
        m_starts.push_back(day.startOfDay(moment.zone).toMSecsSinceEpoch());
        m_weeks.push_back(0);
    }
    m_starts.push_back(day.startOfDay(moment.zone).toMSecsSinceEpoch());
}

void ExpiryWeeks::add(const Tag &tag)
{
    if (tag.expiry == std::numeric_limits<TimeMs>::max()) {
        ++m_never;
        return;
    }
    const auto behind = std::ranges::upper_bound(m_starts, tag.expiry);
    if (behind == m_starts.begin())
        ++m_before;
    else if (behind == m_starts.end())
        ++m_after;
    else
        ++m_weeks[std::size_t(behind - m_starts.begin()) - 1];
}

} // namespace chargetree
