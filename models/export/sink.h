// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace chargetree {

/// Takes bytes in order.
class Sink {
public:
    virtual ~Sink() = default;
    /// False: they could not be taken, and nothing more need be tried.
    [[nodiscard]] virtual bool write(std::string_view bytes) = 0;
};

/// Hands text on to a sink in large pieces: append to `text`, call passOn() now and then, and
/// finish() at the end. Both are false where the sink refused.
class SinkText final {
public:
    explicit SinkText(Sink &sink)
        : m_sink(sink)
    {
    }
    [[nodiscard]] bool passOn() { return text.size() < piece || flush(); }
    [[nodiscard]] bool finish() { return text.empty() || flush(); }

    std::string text;

private:
    static constexpr std::size_t piece = 64 * 1024;

    bool flush()
    {
        const bool isTaken = m_sink.write(text);
        text.clear();
        return isTaken;
    }

    Sink &m_sink;
};

} // namespace chargetree
