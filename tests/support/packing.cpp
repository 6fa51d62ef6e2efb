// SPDX-License-Identifier: Apache-2.0
#include "tests/support/packing.h"

#include <zlib.h>
#include <zstd.h>

namespace chargetree {

QByteArray gzip(const QByteArray &text)
{
    z_stream stream = {};
    deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(text.size()))) + 32, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray zstd(const QByteArray &text)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(text.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(packed.data(), std::size_t(packed.size()), text.data(),
                                           std::size_t(text.size()), 3);
    packed.truncate(qsizetype(size));
    return packed;
}

QByteArray unzstd(const QByteArray &packed, qsizetype most)
{
    QByteArray text(most, Qt::Uninitialized);
    const std::size_t size = ZSTD_decompress(text.data(), std::size_t(text.size()), packed.data(),
                                             std::size_t(packed.size()));
    if (ZSTD_isError(size))
        return {};
    text.truncate(qsizetype(size));
    return text;
}

QByteArray noisyFleet(int drivers)
{
    QByteArray text = R"({"spareUsers":[)";
    quint32 random = 7;
    for (int i = 0; i < drivers; ++i) {
        random = random * 1664525 + 1013904223;
        text += (i > 0 ? R"(,{"id":)" : R"({"id":)") + QByteArray::number(random) + '}';
    }
    return text + "]}";
}

} // namespace chargetree
