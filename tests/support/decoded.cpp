// SPDX-License-Identifier: Apache-2.0
#include "tests/support/decoded.h"

#include <QtTest>

namespace chargetree {

namespace {

std::string_view nameOf(DecodeFailure::Reason reason)
{
    using Reason = DecodeFailure::Reason;
    switch (reason) {
    case Reason::NotJson:
        return "notJson";
    case Reason::OtherShape:
        return "otherShape";
    case Reason::TooDeep:
        return "tooDeep";
    case Reason::TooLarge:
        return "tooLarge";
    case Reason::OutOfMemory:
        return "outOfMemory";
    case Reason::Cancelled:
        return "cancelled";
    }
    return {};
}

} // namespace

DecodedFleet decoded(std::string_view text)
{
    auto outcome = decodeFleet(text);
    if (auto *fleet = std::get_if<DecodedFleet>(&outcome))
        return std::move(*fleet);
    const std::string_view reason = nameOf(std::get<DecodeFailure>(outcome).reason);
    QTest::qFail(reason.data(), __FILE__, __LINE__);
    return std::get<DecodedFleet>(decodeFleet(R"({"userGroups":[]})"));
}

std::optional<DecodeFailure> failureOf(std::string_view text)
{
    auto outcome = decodeFleet(text);
    if (auto *failure = std::get_if<DecodeFailure>(&outcome))
        return *failure;
    return {};
}

std::string_view outcomeOf(std::string_view text)
{
    const auto failure = failureOf(text);
    return failure ? nameOf(failure->reason) : std::string_view("loaded");
}

} // namespace chargetree
