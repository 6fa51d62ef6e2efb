// SPDX-License-Identifier: Apache-2.0
#include "app/command/listfile.h"

#include <QStringDecoder>

#include <vector>

namespace chargetree {

namespace {

constexpr std::size_t pieceSize = 64 * 1024;
constexpr qsizetype limit = 64 * 1024 * 1024; // bytes: more than anybody means to look up

std::variant<QByteArray, ReadFailure> readBytes(const QString &path)
{
    auto opened = InputFile::open(path);
    if (const auto *failure = std::get_if<ReadFailure>(&opened))
        return *failure;
    InputFile &file = std::get<InputFile>(opened);
    QByteArray bytes;
    std::vector<char> room(pieceSize);
    for (;;) {
        const auto read = file.read(room, {});
        if (const auto *failure = std::get_if<ReadFailure>(&read))
            return *failure;
        const std::size_t count = std::get<std::size_t>(read);
        if (count == 0)
            return bytes;
        bytes.append(room.data(), qsizetype(count));
        if (bytes.size() > limit)
            return ReadFailure{.kind = ReadFailure::Kind::TooLarge, .limit = std::size_t(limit)};
    }
}

} // namespace

std::variant<QString, Failure> readListFile(const QString &path)
{
    const auto read = readBytes(path);
    if (const auto *failure = std::get_if<ReadFailure>(&read))
        return Failure{FleetSource(FleetFile{path}), *failure};
    const auto &bytes = std::get<QByteArray>(read);
    const auto encoding = QStringConverter::encodingForData(bytes);
    return QString(QStringDecoder(encoding.value_or(QStringConverter::Utf8)).decode(bytes));
}

} // namespace chargetree
