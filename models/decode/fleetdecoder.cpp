// SPDX-License-Identifier: Apache-2.0
#include "models/decode/fleetdecoder.h"

#include "models/decode/rawjson.h"
#include "models/decode/recordreader.h"
#include "models/fleet/fleetbuilder.h"

#include <new>
#include <stdexcept>

namespace chargetree {

namespace {

using Reason = DecodeFailure::Reason;

bool isFleet(const RecordStore &store, ObjectId document)
{
    return store.cell(document, field(Kind::Document, "userGroups"))
           || store.cell(document, field(Kind::Document, "spareUsers"));
}

/// A text that no decoding can make a fleet: broken JSON, or JSON of another shape.
DecodeFailure failureOf(std::string_view text)
{
    const auto error = findJsonError(text);
    return {error ? Reason::NotJson : Reason::OtherShape, error};
}

DecodeFailure failureOf(std::string_view text, const JsonStop &stop)
{
    if (stop.fault == JsonFault::TooDeep) {
        if (const auto error = findJsonError(text))
            return {Reason::NotJson, error};
        return {Reason::TooDeep, jsonErrorAt(text, stop.fault, stop.offset)};
    }
    return {Reason::NotJson, jsonErrorAt(text, stop.fault, stop.offset)};
}

std::variant<DecodedFleet, DecodeFailure> read(std::string_view text, const DecodeHooks &hooks)
{
    JsonReader json(text);
    if (json.peek() != '{')
        return failureOf(text);
    DocumentReport report;
    RecordStore store;
    const ObjectId document = RecordReader(store, report, json, hooks).readDocument();
    if (!isFleet(store, document))
        return DecodeFailure{Reason::OtherShape};
    FleetPtr fleet = FleetBuilder(std::move(store), document, report).finish();
    return DecodedFleet{std::move(fleet), std::move(report)};
}

} // namespace

std::variant<DecodedFleet, DecodeFailure> decodeFleet(std::string_view text,
                                                      const DecodeHooks &hooks)
{
    try {
        return read(text, hooks);
    } catch (const JsonStop &stop) {
        return failureOf(text, stop);
    } catch (const Cancelled &) {
        return DecodeFailure{Reason::Cancelled};
    } catch (const std::length_error &) {
        return DecodeFailure{Reason::TooLarge};
    } catch (const std::bad_alloc &) {
        return DecodeFailure{Reason::OutOfMemory};
    }
}

bool isWellFormed(std::string_view text)
{
    try {
        JsonReader json(text);
        std::string ignored;
        appendMinified(json, ignored);
        json.finish();
        return true;
    } catch (const JsonStop &) {
        return false;
    }
}

} // namespace chargetree
