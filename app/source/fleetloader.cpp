// SPDX-License-Identifier: Apache-2.0
#include "app/source/fleetloader.h"

#include "models/changelist/rowmarksof.h"
#include "models/items/nodemap.h"

#include <new>
#include <optional>

namespace chargetree {

namespace {

using Outcome = std::variant<LoadedResult, Failure>;

/// Lets one report in a hundredth of the whole pass, and the first of each stage.
class Throttle final {
public:
    bool isDue(LoadStage stage, qint64 done, qint64 total)
    {
        constexpr qint64 unknownStep = 4 * 1024 * 1024;
        const qint64 step = total < 0 ? unknownStep : total / 100;
        if (stage == m_stage && done - m_done < step)
            return false;
        m_stage = stage;
        m_done = done;
        return true;
    }

private:
    std::optional<LoadStage> m_stage;
    qint64 m_done = 0;
};

LoadedResult resultOf(LoadedFleetPtr fleet, const LoadedFleetPtr &previous)
{
    LoadedResult result;
    result.fleet = std::move(fleet);
    if (!previous)
        return result;
    const Fleet &old = *previous->fleet;
    const Fleet &now = *result.fleet->fleet;
    result.map = mapNodes(old, now);
    if (isSameShape(result.map, old, now))
        result.changed = changedRuns(old, previous->standing, now, result.fleet->standing);
    if (previous->fleet != result.fleet->fleet) {
        result.changes = changedFleet(compareFleets(old, now, timesOf(*previous, *result.fleet)),
                                      previous->provenance.asOf);
    }
    return result;
}

template <typename Load>
Outcome outcomeOf(const Load &load, const FleetSource &source, const FindingLimits &limits,
                  const LoadedFleetPtr &previous)
{
    try {
        std::variant<LoadedFleetPtr, Failure> loaded = load();
        if (auto *failure = std::get_if<Failure>(&loaded))
            return std::move(*failure);
        LoadedResult result = resultOf(std::get<LoadedFleetPtr>(std::move(loaded)), previous);
        result.limits = limits;
        return result;
    } catch (const std::bad_alloc &) {
        return Failure{source, DecodeFailure{DecodeFailure::Reason::OutOfMemory}};
    }
}

} // namespace

FleetLoader::FleetLoader(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("decoder"))
{
}

FleetLoader::~FleetLoader()
{
    m_flag.cancel();
}

void FleetLoader::cancel()
{
    m_flag.cancel();
    ++m_ticket;
    m_isLoading = false;
}

LoadHooks FleetLoader::hooksFor(const CancelFlag &flag, quint64 ticket)
{
    const auto goOn = [this, flag, ticket, throttle = Throttle()](LoadStage stage, qint64 done,
                                                                  qint64 total) mutable {
        if (throttle.isDue(stage, done, total)) {
            QMetaObject::invokeMethod(
                this, [=, this] { report(ticket, stage, done, total); }, Qt::QueuedConnection);
        }
        return !flag.isCancelled();
    };
    return {goOn};
}

template <typename Load>
quint64 FleetLoader::post(Load load, const FleetSource &source, const FindingLimits &limits,
                          const LoadedFleetPtr &previous)
{
    cancel();
    m_flag = {};
    m_isLoading = true;
    auto job = [this, load = std::move(load), source, limits, previous, flag = m_flag,
                ticket = m_ticket]() mutable {
        if (flag.isCancelled())
            return;
        const auto keeper = std::move(previous);
        Outcome outcome =
            outcomeOf([&] { return load(hooksFor(flag, ticket)); }, source, limits, keeper);
        QMetaObject::invokeMethod(
            this, [this, ticket, outcome = std::move(outcome)] { conclude(ticket, outcome); },
            Qt::QueuedConnection);
    };
    m_thread.post(std::move(job));
    return m_ticket;
}

quint64 FleetLoader::load(const FleetSource &source, const LoadOptions &options,
                          const LoadedFleetPtr &previous)
{
    return post([=](const LoadHooks &hooks) { return loadFleet(source, options, hooks); }, source,
                options.findingLimits, previous);
}

quint64 FleetLoader::load(Body body, const FleetSource &source, const LoadOptions &options,
                          const LoadedFleetPtr &previous)
{
    return post(
        [=, body = std::move(body)](const LoadHooks &hooks) mutable {
            return loadFleet(std::move(body), source, options, hooks);
        },
        source, options.findingLimits, previous);
}

quint64 FleetLoader::renew(const LoadedFleetPtr &fleet, const QDateTime &asOf,
                           const LoadOptions &options)
{
    const auto again = [=](const LoadHooks &) -> std::variant<LoadedFleetPtr, Failure> {
        return judgedAnew(*fleet, asOf, options);
    };
    return post(again, {}, options.findingLimits, fleet);
}

void FleetLoader::report(quint64 ticket, LoadStage stage, qint64 done, qint64 total)
{
    if (ticket == m_ticket && m_isLoading)
        Q_EMIT progressed(stage, done, total);
}

void FleetLoader::conclude(quint64 ticket, const Outcome &outcome)
{
    if (ticket != m_ticket || !m_isLoading)
        return;
    m_isLoading = false;
    if (const auto *failure = std::get_if<Failure>(&outcome))
        Q_EMIT failed(*failure, ticket);
    else
        Q_EMIT loaded(std::get<LoadedResult>(outcome), ticket);
}

} // namespace chargetree
