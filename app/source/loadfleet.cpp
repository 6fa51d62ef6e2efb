// SPDX-License-Identifier: Apache-2.0
#include "app/source/loadfleet.h"

#include <QElapsedTimer>

#include <new>
#include <stdexcept>

namespace chargetree {

namespace {

using Loaded = std::variant<LoadedFleetPtr, Failure>;
using Reason = DecodeFailure::Reason;

bool isEndFault(JsonFault fault)
{
    return fault == JsonFault::UnclosedString || fault == JsonFault::UnclosedObject
           || fault == JsonFault::UnclosedArray;
}

/// A fault at the end of a beginning is none of the text: all that is known is that it is no
/// object.
DecodeFailure faultOfBeginning(const DecodeFailure &failure, std::size_t size)
{
    constexpr std::size_t longestToken = 16; // `false`, `\u0000`, a character's bytes
    if (!failure.error)
        return failure;
    if (isEndFault(failure.error->fault) || failure.error->offset + longestToken >= size)
        return {Reason::OtherShape};
    return failure;
}

std::variant<DecodedFleet, DecodeFailure> decodeBody(const Body &body, const LoadHooks &hooks)
{
    const std::string_view text = body.bytes->text();
    const auto total = static_cast<qint64>(text.size());
    if (hooks.goOn && !hooks.goOn(LoadStage::Decoding, 0, total))
        return DecodeFailure{Reason::Cancelled};
    DecodeHooks decodeHooks;
    if (hooks.goOn)
        decodeHooks.goOn = [&hooks, total](std::size_t done) {
            return hooks.goOn(LoadStage::Decoding, static_cast<qint64>(done), total);
        };
    auto decoded = decodeFleet(text, decodeHooks);
    if (const auto *failure = std::get_if<DecodeFailure>(&decoded); failure && body.isBeginning)
        return faultOfBeginning(*failure, text.size());
    return decoded;
}

/// Everything that is computed once with each load; false where nobody wants it any more.
bool prepare(LoadedFleet &loaded, const LoadOptions &options, const LoadHooks &hooks)
{
    constexpr int steps = 4;
    const auto goOn = [&](int done) {
        return !hooks.goOn || hooks.goOn(LoadStage::Preparing, done, steps);
    };
    const Fleet &fleet = *loaded.fleet;
    if (!goOn(0))
        return false;
    loaded.standing = Standing(fleet, options.judgement);
    if (!goOn(1))
        return false;
    if (!options.isForSearch)
        return goOn(steps);
    loaded.index = TextIndex(fleet);
    loaded.access = AccessIndex(fleet);
    loaded.numbers = usedNumbers(fleet);
    if (!goOn(2))
        return false;
    loaded.ranks = Ranks(fleet, loaded.standing, options.locale);
    if (!goOn(3))
        return false;
    loaded.findings = findFindings(fleet, loaded.report, options.judgement, options.findingLimits);
    return goOn(steps);
}

Provenance provenanceOf(const Body &body, const FleetSource &source, const LoadOptions &options)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(options.judgement.now, Qt::UTC);
    return {.name = source.name(),
            .place = source.place(),
            .asOf = body.asOf.isValid() ? body.asOf : now,
            .bytes = static_cast<qint64>(body.bytes->size()),
            .decodeMs = 0};
}

std::variant<LoadedFleetPtr, DecodeFailure>
makeFleet(Body body, const FleetSource &source, const LoadOptions &options, const LoadHooks &hooks)
{
    auto loaded = std::make_shared<LoadedFleet>();
    loaded->provenance = provenanceOf(body, source, options);
    QElapsedTimer timer;
    timer.start();
    auto decoded = decodeBody(body, hooks);
    body = {};
    loaded->provenance.decodeMs = timer.elapsed();
    if (const auto *failure = std::get_if<DecodeFailure>(&decoded))
        return *failure;
    loaded->fleet = std::move(std::get<DecodedFleet>(decoded).fleet);
    loaded->report = std::move(std::get<DecodedFleet>(decoded).report);
    if (!prepare(*loaded, options, hooks))
        return DecodeFailure{Reason::Cancelled};
    return LoadedFleetPtr(std::move(loaded));
}

} // namespace

std::variant<Body, Failure> readFleetBody(const FleetSource &source, const LoadOptions &options,
                                          const LoadHooks &hooks)
{
    ReadGoOn goOn;
    if (hooks.goOn)
        goOn = [&hooks](qint64 done, qint64 total) {
            return hooks.goOn(LoadStage::Reading, done, total);
        };
    auto body = readBody(source, {options.judgement.now, options.bodyLimit}, goOn);
    if (const auto *failure = std::get_if<ReadFailure>(&body))
        return Failure{source, *failure};
    return std::get<Body>(std::move(body));
}

Loaded loadFleet(const FleetSource &source, const LoadOptions &options, const LoadHooks &hooks)
{
    auto body = readFleetBody(source, options, hooks);
    if (auto *failure = std::get_if<Failure>(&body))
        return std::move(*failure);
    return loadFleet(std::get<Body>(std::move(body)), source, options, hooks);
}

Loaded loadFleet(Body body, const FleetSource &source, const LoadOptions &options,
                 const LoadHooks &hooks)
{
    try {
        auto made = makeFleet(std::move(body), source, options, hooks);
        if (const auto *failure = std::get_if<DecodeFailure>(&made))
            return Failure{source, *failure};
        return std::get<LoadedFleetPtr>(std::move(made));
    } catch (const std::bad_alloc &) {
        return Failure{source, DecodeFailure{Reason::OutOfMemory}};
    } catch (const std::length_error &) {
        return Failure{source, DecodeFailure{Reason::TooLarge}};
    }
}

LoadedFleetPtr judgedAnew(const LoadedFleet &fleet, const QDateTime &asOf,
                          const LoadOptions &options)
{
    auto judged = std::make_shared<LoadedFleet>(fleet);
    judged->provenance.asOf = asOf;
    judged->standing = Standing(*fleet.fleet, options.judgement);
    judged->ranks = Ranks(*fleet.fleet, judged->standing, options.locale);
    judged->findings =
        findFindings(*fleet.fleet, fleet.report, options.judgement, options.findingLimits);
    return judged;
}

} // namespace chargetree
