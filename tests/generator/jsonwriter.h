// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chargetree::generator {

enum class Layout { Compact, Indented };

/// Appends JSON to a string, compact or indented by two spaces; the caller keeps the grammar.
class JsonWriter final {
public:
    JsonWriter(std::string &out, Layout layout)
        : m_out(out)
        , m_isIndented(layout == Layout::Indented)
    {
    }

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void beginArray(std::string_view name);
    void beginObject(std::string_view name);

    void text(std::string_view name, std::string_view value);
    void number(std::string_view name, std::int64_t value);
    void flag(std::string_view name, bool value);
    void optionalText(std::string_view name, const std::optional<std::string> &value);
    void optionalNumber(std::string_view name, std::optional<std::int64_t> value);
    /// A scalar that is JSON already.
    void raw(std::string_view name, std::string_view json);
    void rawElement(std::string_view json);
    void textElement(std::string_view value);
    /// An element written earlier by a writer of the same layout, moved to this depth.
    void embed(std::string_view element);

private:
    void begin(char bracket);
    void end(char bracket);
    void key(std::string_view name);
    void separate();
    void newLine();
    void quoted(std::string_view value);

    std::string &m_out;
    std::size_t m_level = 0;
    bool m_isIndented;
    bool m_isFirst = true;
    bool m_isAfterKey = false;
};

} // namespace chargetree::generator
