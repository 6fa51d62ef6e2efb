// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <variant>

namespace chargetree {

/// Why a file, standard input or the demo could not be read.
struct ReadFailure {
    enum class Kind {
        Missing,
        NotPermitted,
        IsFolder,
        NotAFile, // an address: to be fetched, not read
        ReadError, // `systemError` says which
        Damaged, // packed, and cut or altered
        DamagedCopy, // an offline copy whose seal is broken
        NewerCopy, // an offline copy of a version to come
        TooLarge, // beyond `limit`
        OutOfMemory,
        Cancelled
    };
    Kind kind = Kind::Missing;
    int systemError = 0; // errno
    std::size_t limit = 0; // bytes
};

/// Called now and then with the bytes read so far and in all (-1: unknown); false stops the
/// reading.
using ReadGoOn = std::function<bool(qint64 done, qint64 total)>;

/// An open file, pipe or standard input, read without ever waiting beyond a cancel.
class InputFile final {
public:
    /// "-" is standard input.
    static std::variant<InputFile, ReadFailure> open(const QString &path);
    ~InputFile();
    InputFile(InputFile &&other) noexcept;
    InputFile &operator=(InputFile &&other) noexcept;
    InputFile(const InputFile &) = delete;
    InputFile &operator=(const InputFile &) = delete;

    /// In bytes; -1 for what is no regular file.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// When it was written; invalid for what is no regular file.
    [[nodiscard]] QDateTime modified() const { return m_modified; }
    [[nodiscard]] qint64 done() const { return m_done; }

    /// Reads what there is, at most `room`; 0 at the end.
    std::variant<std::size_t, ReadFailure> read(std::span<char> room, const ReadGoOn &goOn);

private:
    InputFile(int descriptor, bool isOwned);
    std::optional<ReadFailure> inspect();

    int m_descriptor;
    bool m_isOwned;
    qint64 m_size = -1;
    qint64 m_done = 0;
    QDateTime m_modified;
};

} // namespace chargetree
