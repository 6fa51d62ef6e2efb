// SPDX-License-Identifier: Apache-2.0
#include "app/source/answerunpacker.h"

#include <utility>

namespace chargetree {

namespace {

using State = Inflater::State;

constexpr std::size_t magicSize = 4;
constexpr std::size_t shownBeginning = 64 * 1024;

bool isFault(State state)
{
    return state != State::Open && state != State::Complete;
}

} // namespace

AnswerUnpacker::AnswerUnpacker(bool isPacked, std::size_t limit)
    : m_isPacked(isPacked)
    , m_buffer(std::make_shared<BodyBuffer>(limit))
{
}

AnswerUnpacker::Progress AnswerUnpacker::feed(const QByteArray &bytes)
{
    m_state = unpack({bytes.data(), static_cast<std::size_t>(bytes.size())});
    return progress();
}

AnswerUnpacker::Progress AnswerUnpacker::finish()
{
    if (!m_isKnown && !m_isPacked)
        m_state = keep(std::exchange(m_head, {}));
    if (m_state == State::Open)
        m_state = State::Damaged;
    return progress();
}

AnswerUnpacker::Progress AnswerUnpacker::progress()
{
    Progress progress{.state = m_state};
    const std::optional<char> first = m_first.in(m_buffer->text());
    if (!isFault(m_state) && first && *first != '{') {
        progress.wrongStart = first;
        const std::string_view text = m_buffer->text().substr(0, shownBeginning);
        progress.beginning = {text.data(), static_cast<qsizetype>(text.size())};
    }
    return progress;
}

State AnswerUnpacker::unpack(std::string_view bytes)
{
    if (m_isKnown)
        return m_inflater ? m_inflater->feed(bytes, *m_buffer) : keep(bytes);
    m_head += bytes;
    if (m_head.size() < magicSize && !m_isPacked)
        return State::Open;
    m_isKnown = true;
    if (m_isPacked || packingOf(m_head) == Packing::Gzip)
        m_inflater.emplace(Packing::Gzip);
    return unpack(std::exchange(m_head, {}));
}

State AnswerUnpacker::keep(std::string_view bytes)
{
    if (m_buffer->append(bytes))
        return State::Complete; // as far as it can tell
    return m_buffer->fault() == BodyBuffer::Fault::TooLarge ? State::TooLarge : State::OutOfMemory;
}

std::shared_ptr<const BodyBuffer> AnswerUnpacker::take()
{
    m_buffer->finish();
    return std::move(m_buffer);
}

} // namespace chargetree
