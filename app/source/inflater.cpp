// SPDX-License-Identifier: Apache-2.0
#include "app/source/inflater.h"

#include <algorithm>
#include <limits>

#define ZLIB_CONST
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

namespace chargetree {

namespace {

using State = Inflater::State;

constexpr std::size_t outputStep = 256 * 1024;

std::span<char> nextRoom(BodyBuffer &out)
{
    const std::span<char> room = out.room(out.size() + outputStep);
    return room.first(std::min(room.size(), outputStep));
}

} // namespace

/// One unpacking in progress.
class Inflater::Stream {
public:
    Stream() = default;
    virtual ~Stream() = default;
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    virtual State feed(std::string_view packed, BodyBuffer &out) = 0;
};

namespace {

class GzipStream final : public Inflater::Stream {
public:
    GzipStream()
    {
        constexpr int gzipOnly = 16;
        m_isReady = inflateInit2(&m_stream, MAX_WBITS + gzipOnly) == Z_OK;
    }
    ~GzipStream() override { inflateEnd(&m_stream); }
    GzipStream(const GzipStream &) = delete;
    GzipStream &operator=(const GzipStream &) = delete;

    State feed(std::string_view packed, BodyBuffer &out) override
    {
        if (!m_isReady)
            return State::OutOfMemory;
        while (!packed.empty()) {
            constexpr std::size_t most = std::numeric_limits<uInt>::max();
            const std::string_view piece = packed.substr(0, most);
            m_stream.next_in = reinterpret_cast<const Bytef *>(piece.data());
            m_stream.avail_in = static_cast<uInt>(piece.size());
            const State state = inflatePiece(out);
            if (state != State::Open && state != State::Complete)
                return state;
            packed.remove_prefix(piece.size());
        }
        return m_isComplete ? State::Complete : State::Open;
    }

private:
    State inflatePiece(BodyBuffer &out)
    {
        bool isOutputFull = true; // what zlib still holds comes without more input
        while (m_stream.avail_in > 0 || isOutputFull) {
            if (m_isComplete) { // another member, or damage
                if (m_stream.avail_in == 0)
                    return State::Complete;
                inflateReset(&m_stream);
                m_isComplete = false;
            }
            const std::span<char> free = nextRoom(out);
            if (free.empty())
                return State::OutOfMemory;
            m_stream.next_out = reinterpret_cast<Bytef *>(free.data());
            m_stream.avail_out = static_cast<uInt>(free.size());
            const int answer = inflate(&m_stream, Z_NO_FLUSH);
            if (!out.commit(free.size() - m_stream.avail_out))
                return State::TooLarge;
            if (answer == Z_MEM_ERROR)
                return State::OutOfMemory;
            if (answer != Z_OK && answer != Z_STREAM_END && answer != Z_BUF_ERROR)
                return State::Damaged;
            m_isComplete = answer == Z_STREAM_END;
            isOutputFull = m_stream.avail_out == 0;
        }
        return State::Open;
    }

    z_stream m_stream = {};
    bool m_isReady = false;
    bool m_isComplete = false;
};

class ZstdStream final : public Inflater::Stream {
public:
    State feed(std::string_view packed, BodyBuffer &out) override
    {
        if (!m_stream)
            return State::OutOfMemory;
        ZSTD_inBuffer input{packed.data(), packed.size(), 0};
        bool isOutputFull = true;
        while (input.pos < input.size || isOutputFull) {
            const std::span<char> free = nextRoom(out);
            if (free.empty())
                return State::OutOfMemory;
            ZSTD_outBuffer output{free.data(), free.size(), 0};
            const std::size_t answer = ZSTD_decompressStream(m_stream.get(), &output, &input);
            if (!out.commit(output.pos))
                return State::TooLarge;
            if (ZSTD_getErrorCode(answer) == ZSTD_error_memory_allocation)
                return State::OutOfMemory;
            if (ZSTD_isError(answer))
                return State::Damaged;
            m_isComplete = answer == 0;
            isOutputFull = output.pos == output.size && !m_isComplete;
        }
        return m_isComplete ? State::Complete : State::Open;
    }

private:
    struct Release {
        void operator()(ZSTD_DStream *stream) const { ZSTD_freeDStream(stream); }
    };
    std::unique_ptr<ZSTD_DStream, Release> m_stream{ZSTD_createDStream()};
    bool m_isComplete = false;
};

std::unique_ptr<Inflater::Stream> streamFor(Packing packing)
{
    if (packing == Packing::Zstd)
        return std::make_unique<ZstdStream>();
    return std::make_unique<GzipStream>();
}

} // namespace

Packing packingOf(std::string_view head)
{
    if (head.starts_with("\x1f\x8b"))
        return Packing::Gzip;
    if (head.starts_with("\x28\xb5\x2f\xfd"))
        return Packing::Zstd;
    return Packing::Plain;
}

Inflater::Inflater(Packing packing)
    : m_stream(streamFor(packing))
{
}

Inflater::~Inflater() = default;
Inflater::Inflater(Inflater &&) noexcept = default;
Inflater &Inflater::operator=(Inflater &&) noexcept = default;

State Inflater::feed(std::string_view packed, BodyBuffer &out)
{
    return m_stream->feed(packed, out);
}

} // namespace chargetree
