// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/body.h"
#include "app/source/inflater.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace chargetree {

/// Unpacks an answer as it comes. Knows no thread: whoever feeds it waits for one feed to end
/// before the next.
class AnswerUnpacker final {
public:
    /// `isPacked`: the server said gzip. One that did not say so is known by its first bytes.
    AnswerUnpacker(bool isPacked, std::size_t limit);

    struct Progress {
        Inflater::State state = Inflater::State::Open;
        /// Of something whose first character is not `{`: that, and its first bytes.
        std::optional<char> wrongStart = {};
        QByteArray beginning = {};
    };
    Progress feed(const QByteArray &bytes);
    /// Says that no more comes: Complete, or Damaged if something is missing.
    Progress finish();
    /// Nothing but white space came.
    [[nodiscard]] bool isEmpty() { return !m_first.in(m_buffer->text()); }
    /// What was unpacked; afterwards there is nothing left here.
    std::shared_ptr<const BodyBuffer> take();

private:
    Inflater::State unpack(std::string_view bytes);
    Inflater::State keep(std::string_view bytes);
    Progress progress();

    bool m_isPacked;
    bool m_isKnown = false; // how it is packed
    std::string m_head; // while that is not known
    std::shared_ptr<BodyBuffer> m_buffer;
    std::optional<Inflater> m_inflater;
    Inflater::State m_state = Inflater::State::Open;
    FirstCharacter m_first;
};

} // namespace chargetree
