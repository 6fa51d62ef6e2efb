// SPDX-License-Identifier: Apache-2.0
#include "app/source/inputfile.h"

#include <QFile>
#include <QTimeZone>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chargetree {

namespace {

using Why = ReadFailure::Kind;

constexpr int cancelCheckMs = 100;

ReadFailure systemFailure(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return {Why::Missing, error};
    case EACCES:
    case EPERM:
        return {Why::NotPermitted, error};
    case EISDIR:
        return {Why::IsFolder, error};
    case ENOMEM:
        return {Why::OutOfMemory, error};
    default:
        return {Why::ReadError, error};
    }
}

int openForReading(const QString &path)
{
    // Without O_NONBLOCK, opening a pipe that nobody writes to waits for ever.
    const QByteArray name = QFile::encodeName(path);
    return ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
}

} // namespace

InputFile::InputFile(int descriptor, bool isOwned)
    : m_descriptor(descriptor)
    , m_isOwned(isOwned)
{
}

InputFile::InputFile(InputFile &&other) noexcept
    : m_descriptor(other.m_descriptor)
    , m_isOwned(std::exchange(other.m_isOwned, false))
    , m_size(other.m_size)
    , m_done(other.m_done)
    , m_modified(std::move(other.m_modified))
{
}

InputFile &InputFile::operator=(InputFile &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_isOwned, other.m_isOwned);
    std::swap(m_size, other.m_size);
    std::swap(m_done, other.m_done);
    std::swap(m_modified, other.m_modified);
    return *this;
}

InputFile::~InputFile()
{
    if (m_isOwned)
        ::close(m_descriptor);
}

std::variant<InputFile, ReadFailure> InputFile::open(const QString &path)
{
    const bool isStandardInput = path == QLatin1String("-");
    if (path.isEmpty() || path.contains(QChar(u'\0')))
        return ReadFailure{Why::Missing};
    const int descriptor = isStandardInput ? STDIN_FILENO : openForReading(path);
    if (descriptor < 0)
        return systemFailure(errno);
    InputFile file(descriptor, !isStandardInput);
    if (const auto failure = file.inspect())
        return *failure;
    return file;
}

std::optional<ReadFailure> InputFile::inspect()
{
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0)
        return systemFailure(errno);
    if (S_ISDIR(status.st_mode))
        return ReadFailure{Why::IsFolder};
    if (S_ISREG(status.st_mode)) {
        m_size = status.st_size;
        m_modified = QDateTime::fromMSecsSinceEpoch(
            qint64(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1'000'000, Qt::UTC);
    }
    return {};
}

std::variant<std::size_t, ReadFailure> InputFile::read(std::span<char> room, const ReadGoOn &goOn)
{
    for (;;) {
        if (goOn && !goOn(m_done, m_size))
            return ReadFailure{Why::Cancelled};
        pollfd waiting = {m_descriptor, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, cancelCheckMs);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        if (ready < 0)
            return systemFailure(errno);
        const ssize_t count = ::read(m_descriptor, room.data(), room.size());
        if (count >= 0) {
            m_done += count;
            return static_cast<std::size_t>(count);
        }
        if (errno != EINTR && errno != EAGAIN)
            return systemFailure(errno);
    }
}

} // namespace chargetree
