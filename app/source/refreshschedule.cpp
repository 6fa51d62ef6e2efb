// SPDX-License-Identifier: Apache-2.0
#include "app/source/refreshschedule.h"

#include <QDateTime>

#include <algorithm>

namespace chargetree {

namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 5s;
constexpr auto shortestSleep = 30s; // a smaller gap may be a clock that was put right

} // namespace

RefreshSchedule::Clocks RefreshSchedule::systemClocks()
{
    // On Linux the steady clock stands still while the machine sleeps.
    return {std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::steady_clock::now().time_since_epoch()),
            std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())};
}

RefreshSchedule::RefreshSchedule(std::function<Clocks()> clocks, QObject *parent)
    : QObject(parent)
    , m_clocks(std::move(clocks))
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &RefreshSchedule::look);
}

void RefreshSchedule::start(std::chrono::minutes every)
{
    m_every = every > 0min ? std::max(every, shortest) : 0min;
    m_hasSlept = false;
    m_last = m_clocks();
    restart();
    m_timer.start();
}

void RefreshSchedule::stop()
{
    m_timer.stop();
}

void RefreshSchedule::restart()
{
    m_asked = m_clocks().wall;
}

void RefreshSchedule::look()
{
    const Clocks now = m_clocks();
    const auto gap = (now.wall - m_last.wall) - (now.awake - m_last.awake);
    m_last = now;
    if (gap >= shortestSleep)
        m_hasSlept = true; // the network is only coming back: at the next look
    else if (m_hasSlept)
        tell(Reason::Wake);
    else if (m_every > 0min && (now.wall - m_asked >= m_every || now.wall < m_asked))
        tell(Reason::Interval);
}

void RefreshSchedule::tell(Reason reason)
{
    if (m_isMetered)
        return;
    m_hasSlept = false;
    restart();
    Q_EMIT due(reason);
}

} // namespace chargetree
