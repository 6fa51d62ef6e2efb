// SPDX-License-Identifier: Apache-2.0
#include "app/snapshots/snapshotreader.h"

#include <vector>

namespace chargetree {

namespace {

using Why = ReadFailure::Kind;
using Outcome = std::optional<ReadFailure>;
using Read = std::variant<SnapshotHeader, ReadFailure>;

constexpr std::size_t pieceSize = 256 * 1024;

QByteArrayView viewOf(std::string_view bytes)
{
    return {bytes.data(), qsizetype(bytes.size())};
}

} // namespace

std::optional<ReadFailure> SnapshotUnpacker::feed(std::string_view bytes)
{
    m_held.append(bytes);
    if (m_held.size() <= sealSize)
        return {};
    const std::size_t free = m_held.size() - sealSize;
    const Outcome failure = take(std::string_view(m_held).substr(0, free));
    m_held.erase(0, free);
    return failure;
}

std::optional<ReadFailure> SnapshotUnpacker::take(std::string_view bytes)
{
    m_hash.addData(viewOf(bytes));
    if (!m_version) {
        if (const Outcome failure = takeHead(bytes))
            return failure;
    }
    const bool isOurs = m_version == snapshotVersion;
    return m_out && isOurs && !bytes.empty() ? unpack(bytes) : Outcome();
}

std::optional<ReadFailure> SnapshotUnpacker::takeHead(std::string_view &bytes)
{
    m_head.append(bytes);
    const auto size = headFrameSize(m_head);
    if (m_head.size() < size.value_or(frameHeadSize)) {
        bytes = {};
        return {};
    }
    m_version = size ? versionIn(std::string_view(m_head).substr(0, *size)) : std::nullopt;
    if (!m_version)
        return ReadFailure{Why::DamagedCopy};
    bytes.remove_prefix(bytes.size() - (m_head.size() - *size));
    m_head.resize(*size);
    return {};
}

std::optional<ReadFailure> SnapshotUnpacker::unpack(std::string_view packed)
{
    m_state = m_inflater.feed(packed, *m_out);
    switch (m_state) {
    case Inflater::State::Open:
    case Inflater::State::Complete:
        return {};
    case Inflater::State::Damaged:
        return ReadFailure{Why::DamagedCopy};
    case Inflater::State::TooLarge:
        return ReadFailure{.kind = Why::TooLarge, .limit = m_out->limit()};
    case Inflater::State::OutOfMemory:
        return ReadFailure{Why::OutOfMemory};
    }
    return {};
}

bool SnapshotUnpacker::isSealed() const
{
    const QByteArray seal = sealFrame(m_hash.result());
    return m_version && viewOf(m_held) == seal;
}

Read SnapshotUnpacker::finish() const
{
    if (!isSealed())
        return ReadFailure{Why::DamagedCopy};
    if (*m_version > snapshotVersion)
        return ReadFailure{Why::NewerCopy};
    const auto header = headerIn(m_head);
    const bool isWhole = !m_out
                         || (m_state == Inflater::State::Complete && header
                             && m_out->size() == static_cast<std::size_t>(header->bodyBytes));
    if (!header || !isWhole)
        return ReadFailure{Why::DamagedCopy};
    return *header;
}

Read checkSnapshot(const QString &path)
{
    auto opened = InputFile::open(path);
    if (const auto *failure = std::get_if<ReadFailure>(&opened))
        return *failure;
    auto &file = std::get<InputFile>(opened);
    SnapshotUnpacker unpacker;
    std::vector<char> piece(pieceSize);
    for (;;) {
        const auto read = file.read(piece, {});
        if (const auto *failure = std::get_if<ReadFailure>(&read))
            return *failure;
        const std::size_t count = std::get<std::size_t>(read);
        if (count == 0)
            return unpacker.finish();
        if (const auto failure = unpacker.feed({piece.data(), count}))
            return *failure;
    }
}

Read readSnapshotHeader(const QString &path)
{
    auto opened = InputFile::open(path);
    if (const auto *failure = std::get_if<ReadFailure>(&opened))
        return *failure;
    auto &file = std::get<InputFile>(opened);
    std::vector<char> room(frameHeadSize + mostHeaderBytes);
    std::size_t size = 0;
    for (std::size_t wanted = frameHeadSize; size < wanted;) {
        const auto read = file.read(std::span(room).subspan(size, wanted - size), {});
        if (const auto *failure = std::get_if<ReadFailure>(&read))
            return *failure;
        if (std::get<std::size_t>(read) == 0)
            return ReadFailure{Why::DamagedCopy};
        size += std::get<std::size_t>(read);
        wanted = headFrameSize({room.data(), size}).value_or(wanted);
    }
    const std::string_view head(room.data(), size);
    const auto version = versionIn(head);
    if (version && *version > snapshotVersion)
        return ReadFailure{Why::NewerCopy};
    const auto header = version ? headerIn(head) : std::nullopt;
    if (!header)
        return ReadFailure{Why::DamagedCopy};
    return *header;
}

} // namespace chargetree
