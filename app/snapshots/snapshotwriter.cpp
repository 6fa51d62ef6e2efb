// SPDX-License-Identifier: Apache-2.0
#include "app/snapshots/snapshotwriter.h"

#include <QCryptographicHash>

#include <cerrno>
#include <vector>

#include <zstd.h>

namespace chargetree {

namespace {

constexpr std::size_t pieceSize = std::size_t(1) << 20U;

/// A file whose bytes are sealed.
class SealedFile final {
public:
    explicit SealedFile(const QString &path)
        : m_file(path)
    {
    }

    bool open() { return m_file.open(); }
    bool write(std::string_view bytes)
    {
        m_hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        return m_file.write(bytes);
    }
    bool commit()
    {
        const QByteArray seal = sealFrame(m_hash.result());
        return m_file.write({seal.data(), std::size_t(seal.size())}) && m_file.commit();
    }
    [[nodiscard]] const WriteFailure &failure() const { return m_file.failure(); }

private:
    FileWriter m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

struct Release {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};
using Context = std::unique_ptr<ZSTD_CCtx, Release>;

/// A fleet repeats its chargers megabytes apart: they are found in 16 MB, at the price of as much
/// memory for whoever unpacks it.
Context contextFor(std::size_t bodySize)
{
    constexpr int level = 3;
    constexpr int windowLog = 24;
    Context context(ZSTD_createCCtx());
    ZSTD_CCtx *raw = context.get();
    const bool isReady =
        raw && !ZSTD_isError(ZSTD_CCtx_setParameter(raw, ZSTD_c_compressionLevel, level))
        && !ZSTD_isError(ZSTD_CCtx_setParameter(raw, ZSTD_c_windowLog, windowLog))
        && !ZSTD_isError(ZSTD_CCtx_setParameter(raw, ZSTD_c_enableLongDistanceMatching, 1))
        && !ZSTD_isError(ZSTD_CCtx_setParameter(raw, ZSTD_c_checksumFlag, 1))
        && !ZSTD_isError(ZSTD_CCtx_setPledgedSrcSize(raw, bodySize));
    return isReady ? std::move(context) : nullptr;
}

enum class Packed { Done, NotWritten, OutOfMemory };

Packed packPiece(ZSTD_CCtx *context, std::string_view piece, ZSTD_EndDirective how,
                 std::span<char> room, SealedFile &file)
{
    ZSTD_inBuffer input{piece.data(), piece.size(), 0};
    for (;;) {
        ZSTD_outBuffer output{room.data(), room.size(), 0};
        const std::size_t left = ZSTD_compressStream2(context, &output, &input, how);
        if (ZSTD_isError(left))
            return Packed::OutOfMemory;
        if (!file.write({room.data(), output.pos}))
            return Packed::NotWritten;
        if (how == ZSTD_e_end ? left == 0 : input.pos == input.size)
            return Packed::Done;
    }
}

Packed packBody(std::string_view body, SealedFile &file)
{
    const Context context = contextFor(body.size());
    if (!context)
        return Packed::OutOfMemory;
    std::vector<char> room(ZSTD_CStreamOutSize());
    Packed packed = Packed::Done;
    bool isLast = false;
    while (packed == Packed::Done && !isLast) {
        const std::string_view piece = body.substr(0, pieceSize);
        body.remove_prefix(piece.size());
        isLast = body.empty();
        packed = packPiece(context.get(), piece, isLast ? ZSTD_e_end : ZSTD_e_continue, room, file);
    }
    return packed;
}

} // namespace

WriteFailure writeSnapshot(const QString &path, const SnapshotHeader &header, std::string_view body)
{
    SealedFile file(path);
    const QByteArray head = headFrame(header);
    if (!file.open() || !file.write({head.data(), std::size_t(head.size())}))
        return file.failure();
    switch (packBody(body, file)) {
    case Packed::OutOfMemory:
        return {.fault = WriteFault::Other, .reason = qt_error_string(ENOMEM)};
    case Packed::Done:
    case Packed::NotWritten:
        break;
    }
    file.commit();
    return file.failure();
}

} // namespace chargetree
