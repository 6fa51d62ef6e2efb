// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <simdjson.h>

#include <string_view>

namespace chargetree {

/// What simdjson's DOM parser, which validates everything, thinks of a text.
class DomPeer final {
public:
    DomPeer() = default;
    explicit DomPeer(std::string_view text);
    /// Another text with the memory of the one before: new memory costs more than the parsing.
    void read(std::string_view text);
    [[nodiscard]] bool accepts() const { return m_error == simdjson::SUCCESS; }
    /// Whether it refuses what RFC 8259 leaves open: numbers that do not fit, lone surrogates,
    /// depth.
    [[nodiscard]] bool mayBeTooStrict() const;
    /// Whether the text is an object with one of the fleet's keys.
    [[nodiscard]] bool hasFleet() const;
    /// Equal value for value; order of keys and spelling of numbers aside.
    [[nodiscard]] bool equals(const DomPeer &other) const;

private:
    simdjson::dom::parser m_parser;
    simdjson::dom::element m_top;
    simdjson::error_code m_error = simdjson::EMPTY;
};

} // namespace chargetree
