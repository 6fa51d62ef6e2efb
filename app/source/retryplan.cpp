// SPDX-License-Identifier: Apache-2.0
#include "app/source/retryplan.h"

#include <algorithm>

namespace chargetree {

namespace {

using namespace std::chrono_literals;

constexpr int mostTries = 8;
constexpr std::chrono::milliseconds firstWait = 2s;

bool isBusy(const FetchFailure &failure)
{
    constexpr int serviceUnavailable = 503;
    return failure.kind == FetchFailure::Kind::TooManyRequests
           || failure.status == serviceUnavailable;
}

} // namespace

std::optional<std::chrono::milliseconds> RetryPlan::next(const FetchFailure &failure, double chance)
{
    if (!isBusy(failure) || m_tries >= mostTries)
        return {};
    const std::chrono::milliseconds most = longest;
    std::chrono::milliseconds wait = std::min(firstWait * (1 << m_tries), most);
    ++m_tries;
    if (failure.retryAfter)
        return std::min<std::chrono::milliseconds>(*failure.retryAfter, most);
    wait -= std::chrono::milliseconds(static_cast<qint64>(double(wait.count()) / 2 * chance));
    return wait;
}

} // namespace chargetree
