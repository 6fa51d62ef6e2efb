// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/snapshots/snapshotformat.h"
#include "app/source/inflater.h"
#include "app/source/inputfile.h"

#include <QCryptographicHash>

#include <optional>
#include <string>
#include <variant>

namespace chargetree {

/// Checks an offline copy as it comes, and unpacks its body. What it unpacked counts only once
/// finish() has found the seal unbroken.
class SnapshotUnpacker final {
public:
    /// Without `out` it only checks the seal.
    explicit SnapshotUnpacker(BodyBuffer *out = nullptr)
        : m_out(out)
    {
    }

    /// Takes the next bytes; after a failure it takes no more.
    std::optional<ReadFailure> feed(std::string_view bytes);
    /// At the end of the file. An older or newer version is told from damage.
    [[nodiscard]] std::variant<SnapshotHeader, ReadFailure> finish() const;

private:
    std::optional<ReadFailure> take(std::string_view bytes);
    std::optional<ReadFailure> takeHead(std::string_view &bytes);
    std::optional<ReadFailure> unpack(std::string_view packed);
    [[nodiscard]] bool isSealed() const;

    BodyBuffer *m_out;
    Inflater m_inflater{Packing::Zstd};
    Inflater::State m_state = Inflater::State::Open;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::string m_head;
    std::optional<int> m_version; // once the head is whole
    std::string m_held; // what may be the seal
};

/// Checks a whole file without unpacking it; a missing one and one that can not be read are
/// failures of their own. Blocks.
std::variant<SnapshotHeader, ReadFailure> checkSnapshot(const QString &path);

/// Only the first lines, which nothing has checked: quick.
std::variant<SnapshotHeader, ReadFailure> readSnapshotHeader(const QString &path);

} // namespace chargetree
