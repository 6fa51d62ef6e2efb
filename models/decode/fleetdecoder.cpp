// SPDX-License-Identifier: Apache-2.0
#include "models/decode/fleetdecoder.h"

#include "models/decode/recordreader.h"
#include "models/fleet/fleetbuilder.h"

#include <stdexcept>

namespace chargetree {

using namespace simdjson;

namespace {

using Reason = DecodeFailure::Reason;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

struct ReadDocument {
    RecordStore store;
    ObjectId document = none<ObjectId>;
};

std::string_view withoutByteOrderMark(std::string_view text)
{
    return text.starts_with(byteOrderMark) ? text.substr(byteOrderMark.size()) : text;
}

/// Only white space may be left when the outermost value was read.
void requireEnd(ondemand::document &document)
{
    if (document.current_location().error() != OUT_OF_BOUNDS)
        throw simdjson_error(TRAILING_CONTENT);
}

ReadDocument readDocument(padded_string_view text, DocumentReport &report, const DecodeHooks &hooks)
{
    ondemand::parser parser;
    ondemand::document document = parser.iterate(text);
    ReadDocument read;
    RecordReader reader(read.store, report, text.data(), hooks);
    read.document = reader.readDocument(document.get_object());
    requireEnd(document);
    return read;
}

/// On-Demand looks at the byte behind the text when brackets are left open: any but NUL might close
/// or continue them.
bool isPadded(std::string_view text, std::size_t readable)
{
    return readable >= text.size() + SIMDJSON_PADDING && text.data()[text.size()] == '\0';
}

bool isFleet(const RecordStore &store, ObjectId document)
{
    return store.cell(document, field(Kind::Document, "userGroups"))
           || store.cell(document, field(Kind::Document, "spareUsers"));
}

/// What simdjson refused without a place; if the text is JSON after all, it is of another shape.
DecodeFailure explained(std::string_view text, error_code code)
{
    if (code == CAPACITY)
        return {Reason::TooLarge};
    if (code == MEMALLOC)
        return {Reason::OutOfMemory};
    try {
        const auto error = findJsonError(text);
        return {error ? Reason::NotJson : Reason::OtherShape, error};
    } catch (const std::bad_alloc &) {
        return {Reason::OutOfMemory};
    }
}

/// `padded` is `text` without the byte-order mark.
std::variant<DecodedFleet, DecodeFailure>
decodePadded(padded_string_view padded, std::string_view text, const DecodeHooks &hooks)
{
    DocumentReport report;
    ReadDocument read;
    try {
        read = readDocument(padded, report, hooks);
    } catch (const TooDeep &stop) {
        const auto offset = static_cast<std::size_t>(stop.at - padded.data());
        const std::size_t mark = text.size() - padded.length();
        return DecodeFailure{Reason::TooDeep, jsonErrorAt(text, JsonFault::TooDeep, mark + offset)};
    }
    if (!isFleet(read.store, read.document))
        return DecodeFailure{Reason::OtherShape};
    FleetPtr fleet = FleetBuilder(std::move(read.store), read.document, report).finish();
    return DecodedFleet{std::move(fleet), std::move(report)};
}

} // namespace

std::size_t decodePadding()
{
    return SIMDJSON_PADDING;
}

std::variant<DecodedFleet, DecodeFailure> decodeFleet(std::string_view text, std::size_t capacity,
                                                      const DecodeHooks &hooks)
{
    const std::string_view json = withoutByteOrderMark(text);
    const std::size_t readable = capacity - (text.size() - json.size());
    const std::size_t first = json.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || json[first] != '{')
        return explained(text, SUCCESS); // spares stage 1 on gigabytes of something else
    try {
        if (isPadded(json, readable))
            return decodePadded(padded_string_view(json.data(), json.size(), readable), text,
                                hooks);
        const padded_string copy(json);
        if (!copy.data())
            return DecodeFailure{Reason::OutOfMemory};
        return decodePadded(copy, text, hooks);
    } catch (const simdjson_error &error) {
        return explained(text, error.error());
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
        const padded_string copy(withoutByteOrderMark(text));
        ondemand::parser parser;
        ondemand::document document = parser.iterate(copy);
        std::string ignored;
        const std::string_view start = document.raw_json_token();
        if (!start.empty() && (start.front() == '{' || start.front() == '[')) {
            appendMinified(document.get_value(), ignored);
            requireEnd(document);
            return true;
        }
        return !findJsonError(text); // a lone scalar is no structure to walk
    } catch (const simdjson_error &) {
        return false;
    } catch (const TooDeep &) {
        return false;
    }
}

} // namespace chargetree
