// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/sink.h"

#include <cstdint>

namespace chargetree {

/// Keeps what is written, and refuses from a number of bytes on.
class StringSink final : public Sink {
public:
    explicit StringSink(std::size_t limit = SIZE_MAX)
        : m_limit(limit)
    {
    }
    bool write(std::string_view bytes) override
    {
        if (text.size() + bytes.size() > m_limit)
            return false;
        text += bytes;
        return true;
    }
    std::string text;

private:
    std::size_t m_limit;
};

} // namespace chargetree
