// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace chargetree {

/// Writes UTF-8 to an open descriptor, as standard output, in large pieces. Expects that SIGPIPE is
/// ignored.
class TextOutput final {
public:
    enum class State {
        Open,
        Closed, // whoever read it has gone away: no fault, but nothing more is wanted
        Failed // errorText() says why
    };

    explicit TextOutput(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    /// The text is kept until a piece is full; after Closed and Failed it is dropped.
    void write(std::string_view text);
    void write(const char *text) { write(std::string_view(text)); }
    void write(const QString &text);
    /// Writes what is kept.
    State flush();
    /// False where writing on is in vain.
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    [[nodiscard]] State state() const { return m_state; }
    /// The system's words for the fault.
    [[nodiscard]] QString errorText() const;

private:
    static constexpr std::size_t pieceSize = std::size_t(64) << 10U;

    int m_descriptor;
    State m_state = State::Open;
    int m_error = 0;
    std::string m_kept;
};

} // namespace chargetree
