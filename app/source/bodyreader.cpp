// SPDX-License-Identifier: Apache-2.0
#include "app/source/bodyreader.h"

#include "app/snapshots/snapshotreader.h"
#include "app/source/demodates.h"
#include "app/source/inflater.h"

#include <QFile>

#include <algorithm>
#include <vector>

// Has to stand outside of the namespace.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace chargetree {

namespace {

using Why = ReadFailure::Kind;
using Outcome = std::optional<ReadFailure>;

constexpr std::size_t pieceSize = 256 * 1024; // as stored
constexpr std::size_t plainStep = 1024 * 1024;
constexpr std::size_t beginningSize = 64 * 1024;

Outcome unpackFailure(Inflater::State state, std::size_t limit)
{
    switch (state) {
    case Inflater::State::Open:
    case Inflater::State::Complete:
        return {};
    case Inflater::State::Damaged:
        return ReadFailure{Why::Damaged};
    case Inflater::State::TooLarge:
        return ReadFailure{.kind = Why::TooLarge, .limit = limit};
    case Inflater::State::OutOfMemory:
        return ReadFailure{Why::OutOfMemory};
    }
    return {};
}

/// One reading of a file in progress.
class Reading final {
public:
    Reading(InputFile file, std::size_t limit, const ReadGoOn &goOn)
        : m_file(std::move(file))
        , m_goOn(goOn)
        , m_buffer(std::make_shared<BodyBuffer>(limit))
        , m_piece(pieceSize)
    {
    }

    std::variant<Body, ReadFailure> run()
    {
        Outcome failure = readHead();
        if (!failure && !isPacked() && isObject())
            failure = makeRoomForAll();
        while (!failure && !m_isAtEnd && !isEnough())
            failure = isPacked() ? readPacked() : readPlain();
        if (!failure && m_isAtEnd && m_inflater && m_state != Inflater::State::Complete)
            failure = ReadFailure{Why::Damaged};
        if (!failure && m_snapshot)
            failure = finishSnapshot();
        if (failure)
            return *failure;
        m_buffer->finish();
        const bool isWhole = m_isAtEnd || (!isPacked() && m_file.done() == m_file.size());
        return Body{std::move(m_buffer), m_asOf.isValid() ? m_asOf : m_file.modified(), !isWhole};
    }

private:
    [[nodiscard]] bool isPacked() const { return m_inflater || m_snapshot; }

    std::variant<std::size_t, ReadFailure> readInto(std::span<char> room)
    {
        const auto read = m_file.read(room, m_goOn);
        if (const auto *count = std::get_if<std::size_t>(&read))
            m_isAtEnd = *count == 0;
        return read;
    }

    Outcome readHead()
    {
        std::size_t size = 0;
        while (size < snapshotBeginSize && !m_isAtEnd) {
            const auto read = readInto(std::span(m_piece).subspan(size));
            if (const auto *failure = std::get_if<ReadFailure>(&read))
                return *failure;
            size += std::get<std::size_t>(read);
        }
        const std::string_view head(m_piece.data(), size);
        if (isSnapshot(head)) {
            m_snapshot.emplace(m_buffer.get());
            return m_snapshot->feed(head);
        }
        if (const Packing packing = packingOf(head); packing != Packing::Plain) {
            m_inflater.emplace(packing);
            return unpack(head);
        }
        return m_buffer->append(head) ? Outcome() : bufferFailure();
    }

    Outcome readPacked()
    {
        const auto read = readInto(m_piece);
        if (const auto *failure = std::get_if<ReadFailure>(&read))
            return *failure;
        const std::size_t count = std::get<std::size_t>(read);
        return count > 0 ? unpack({m_piece.data(), count}) : Outcome();
    }

    Outcome unpack(std::string_view packed)
    {
        if (m_snapshot)
            return m_snapshot->feed(packed);
        m_state = m_inflater->feed(packed, *m_buffer);
        return unpackFailure(m_state, m_buffer->limit());
    }

    Outcome finishSnapshot()
    {
        const auto finished = m_snapshot->finish();
        if (const auto *failure = std::get_if<ReadFailure>(&finished))
            return *failure;
        m_asOf = std::get<SnapshotHeader>(finished).asOf;
        return {};
    }

    /// A file's size is known: room for it is made once, with the byte that shows its end.
    Outcome makeRoomForAll()
    {
        const auto size = static_cast<std::size_t>(std::max(m_file.size(), qint64(0)));
        if (size > m_buffer->limit())
            return ReadFailure{.kind = Why::TooLarge, .limit = m_buffer->limit()};
        return m_buffer->room(size + 1).empty() ? bufferFailure() : Outcome();
    }

    Outcome readPlain()
    {
        const std::span<char> room = m_buffer->room(m_buffer->size() + 1);
        if (room.empty())
            return bufferFailure();
        const auto read = readInto(room.first(std::min(room.size(), plainStep)));
        if (const auto *failure = std::get_if<ReadFailure>(&read))
            return *failure;
        return m_buffer->commit(std::get<std::size_t>(read)) ? Outcome() : bufferFailure();
    }

    bool isObject() { return m_first.in(m_buffer->text()) == '{'; }

    bool isEnough()
    {
        if (m_snapshot) // its seal stands at its end
            return false;
        const std::optional<char> first = m_first.in(m_buffer->text());
        return first && *first != '{' && m_buffer->size() >= beginningSize;
    }

    [[nodiscard]] Outcome bufferFailure() const
    {
        return unpackFailure(m_buffer->fault() == BodyBuffer::Fault::TooLarge
                                 ? Inflater::State::TooLarge
                                 : Inflater::State::OutOfMemory,
                             m_buffer->limit());
    }

    InputFile m_file;
    const ReadGoOn &m_goOn;
    std::shared_ptr<BodyBuffer> m_buffer;
    std::vector<char> m_piece;
    std::optional<SnapshotUnpacker> m_snapshot;
    QDateTime m_asOf; // told by the file itself
    std::optional<Inflater> m_inflater;
    Inflater::State m_state = Inflater::State::Open;
    FirstCharacter m_first;
    bool m_isAtEnd = false;
};

std::variant<Body, ReadFailure> readDemo(const ReadOptions &options)
{
    initResources();
    QFile file(QStringLiteral(":/chargetree/demo-fleet.json.zst"));
    if (!file.open(QIODevice::ReadOnly))
        return ReadFailure{Why::Missing};
    const QByteArray packed = file.readAll();
    auto buffer = std::make_shared<BodyBuffer>(options.limit);
    const std::string_view bytes(packed.data(), static_cast<std::size_t>(packed.size()));
    const Inflater::State state = Inflater(packingOf(bytes)).feed(bytes, *buffer);
    if (const Outcome failure = unpackFailure(state, options.limit))
        return *failure;
    const int days = demoShift(options.now);
    shiftDates(buffer->data(), buffer->size(), days);
    buffer->finish();
    const QDateTime asOf = QDateTime::fromMSecsSinceEpoch(demoReference, Qt::UTC).addDays(days);
    return Body{.bytes = std::move(buffer), .asOf = asOf};
}

} // namespace

std::variant<Body, ReadFailure> readBody(const FleetSource &source, const ReadOptions &options,
                                         const ReadGoOn &goOn)
{
    if (source.isDemo())
        return readDemo(options);
    if (!source.file())
        return ReadFailure{Why::NotAFile};
    auto opened = InputFile::open(source.file()->path);
    if (const auto *failure = std::get_if<ReadFailure>(&opened))
        return *failure;
    return Reading(std::get<InputFile>(std::move(opened)), options.limit, goOn).run();
}

} // namespace chargetree
