// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace chargetree {

/// A file in a zip archive (PKWARE APPNOTE 4.4.12).
struct ZipEntry {
    std::string name = {};
    quint16 method = 0; // 0 stored, 8 deflated
    quint32 crc = 0;
    quint64 packedSize = 0;
    quint64 offset = 0; // of its local header
};

/// The archive's own list of what is in it; empty where there is none.
std::vector<ZipEntry> zipEntries(QIODevice &archive);

/// Unpacks an entry piece by piece. False where it is damaged, or a piece was refused.
bool readZipEntry(QIODevice &archive, const ZipEntry &entry,
                  const std::function<bool(std::string_view)> &take);

} // namespace chargetree
