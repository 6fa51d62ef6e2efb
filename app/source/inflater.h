// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/bodybuffer.h"

#include <memory>
#include <string_view>

namespace chargetree {

enum class Packing { Plain, Gzip, Zstd };

/// Told by the first four bytes, never by a name (RFC 1952, RFC 8878).
Packing packingOf(std::string_view head);

/// Unpacks gzip or Zstandard as it comes, straight into the buffer. Members or frames behind each
/// other are one text; anything else behind the end is damage.
class Inflater final {
public:
    enum class State {
        Open, // inside a member: more must come
        Complete, // may end here
        Damaged,
        TooLarge, // beyond the buffer's limit
        OutOfMemory
    };

    /// Not for Plain.
    explicit Inflater(Packing packing);
    ~Inflater();
    Inflater(Inflater &&) noexcept;
    Inflater &operator=(Inflater &&) noexcept;

    /// What was fed so far. After the last three nothing may be fed any more.
    State feed(std::string_view packed, BodyBuffer &out);

    class Stream;

private:
    std::unique_ptr<Stream> m_stream;
};

} // namespace chargetree
