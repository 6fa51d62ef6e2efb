// SPDX-License-Identifier: Apache-2.0
// Any bytes at all through decodeFleet, against simdjson's DOM parser.
#include "models/decode/fleetdecoder.h"
#include "models/decode/jsonreader.h"
#include "models/fields/rawrecord.h"
#include "tests/fuzz/fleetlaws.h"
#include "tests/support/dompeer.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace chargetree;

namespace {

using Reason = DecodeFailure::Reason;
using Outcome = std::variant<DecodedFleet, DecodeFailure>;

void demand(bool holds, const char *law)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken: %s\n", law);
    std::abort();
}

bool areSame(const std::optional<JsonError> &a, const std::optional<JsonError> &b)
{
    return a && b && a->fault == b->fault && a->offset == b->offset && a->line == b->line
           && a->column == b->column;
}

void checkFailure(const DecodeFailure &failure, const DomPeer &dom,
                  const std::optional<JsonError> &fault)
{
    switch (failure.reason) {
    case Reason::NotJson:
        demand(areSame(failure.error, fault), "what is not JSON has the reader's fault");
        break;
    case Reason::OtherShape:
        demand(!fault, "another shape is JSON");
        demand(!dom.hasFleet(), "a fleet is no other shape");
        break;
    case Reason::TooDeep:
        demand(failure.error && failure.error->fault == JsonFault::TooDeep, "too deep has a place");
        break;
    case Reason::TooLarge:
    case Reason::OutOfMemory:
    case Reason::Cancelled:
        demand(false, "a short text is neither too large nor cancelled");
        break;
    }
}

void checkRawRecord(const Fleet &fleet, const DomPeer &dom, bool indented)
{
    const RawRecordOptions options{.indented = indented, .revealSecrets = true};
    const std::string raw = rawRecord(fleet.store(), fleet.document(), options);
    demand(!findJsonError(raw), "the raw record is JSON");
    if (dom.accepts()) {
        static DomPeer peer;
        peer.read(raw);
        demand(peer.equals(dom), "the raw record equals the document");
    }
    const Outcome again = decodeFleet(raw);
    const auto *twin = std::get_if<DecodedFleet>(&again);
    demand(twin, "the raw record is a fleet");
    demand(twin->fleet->counts() == fleet.counts(), "the raw record counts the same");
}

void checkFleet(const DecodedFleet &read, const DomPeer &dom)
{
    const char *law = brokenLaw(*read.fleet);
    demand(!law, law);
    checkRawRecord(*read.fleet, dom, false);
    checkRawRecord(*read.fleet, dom, true);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    static DomPeer dom;
    dom.read(text);
    const auto fault = findJsonError(text);
    demand(!dom.accepts() || !fault, "what the DOM parser accepts the reader accepts");
    demand(dom.accepts() || fault || dom.mayBeTooStrict(), "what the reader accepts is JSON");
    demand(isWellFormed(text) == !findJsonError(text, 256), "both walks agree");

    const Outcome outcome = decodeFleet(text);
    if (const auto *failure = std::get_if<DecodeFailure>(&outcome)) {
        checkFailure(*failure, dom, fault);
        return 0;
    }
    demand(!fault, "only JSON is a fleet");
    checkFleet(std::get<DecodedFleet>(outcome), dom);
    return 0;
}
