// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <span>
#include <string_view>

namespace chargetree {

/// A text that grows by half, in place where the system can, and never beyond its limit.
class BodyBuffer final {
public:
    enum class Fault { None, TooLarge, OutOfMemory };

    /// `limit` in bytes of text.
    explicit BodyBuffer(std::size_t limit);

    [[nodiscard]] std::string_view text() const { return {m_data.get(), m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Bytes that it holds in memory.
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    [[nodiscard]] std::size_t limit() const { return m_limit; }
    /// The last fault; the text before it stays.
    [[nodiscard]] Fault fault() const { return m_fault; }

    /// Where the next bytes may be written, for a text of about `size` bytes in all. Empty only if
    /// memory ran out.
    std::span<char> room(std::size_t size);
    /// Says how much of the room was written; false if the text is beyond its limit.
    bool commit(std::size_t written);
    /// False with a fault.
    bool append(std::string_view bytes);
    /// Ends the growing: gives back what is not needed.
    void finish();

    /// For changes in place.
    [[nodiscard]] char *data() { return m_data.get(); }

private:
    bool resize(std::size_t capacity);

    struct Release {
        void operator()(char *data) const { std::free(data); }
    };
    std::unique_ptr<char, Release> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
    std::size_t m_limit;
    Fault m_fault = Fault::None;
};

} // namespace chargetree
