// SPDX-License-Identifier: Apache-2.0
#include "app/files/filewriter.h"

#include "models/fields/visiblepath.h"

#include <array>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

#include <QFileInfo>

namespace chargetree {

namespace {

constexpr std::size_t chunk = std::size_t(1) << 20U;

struct FaultRow {
    WriteFault fault;
    const char *sentence; // %1 is the path
};

// A fault of the system's that has no row of its own is said with the system's words, %2.
constexpr std::array faultRows{
    FaultRow{WriteFault::NoName,
             QT_TRANSLATE_NOOP("chargetree::FileWriter", "There is no file name; give one.")},
    FaultRow{WriteFault::IsFolder,
             QT_TRANSLATE_NOOP("chargetree::FileWriter",
                               "“%1” is a folder; choose the name of a file in it.")},
    FaultRow{WriteFault::NotAFile,
             QT_TRANSLATE_NOOP("chargetree::FileWriter",
                               "“%1” is a device or a pipe; choose the name of a file.")},
    FaultRow{WriteFault::BrokenLink,
             QT_TRANSLATE_NOOP("chargetree::FileWriter",
                               "“%1” is a link that leads nowhere; choose another file.")},
    FaultRow{WriteFault::NoFolder,
             QT_TRANSLATE_NOOP("chargetree::FileWriter",
                               "“%1” cannot be written because its folder is missing; create the "
                               "folder or choose another.")},
    FaultRow{WriteFault::NoPermission,
             QT_TRANSLATE_NOOP("chargetree::FileWriter",
                               "You have no permission to write “%1”; choose another folder.")},
    FaultRow{WriteFault::ReadOnly,
             QT_TRANSLATE_NOOP("chargetree::FileWriter",
                               "“%1” is on a read-only disk; choose another folder.")},
    FaultRow{WriteFault::DiskFull,
             QT_TRANSLATE_NOOP("chargetree::FileWriter",
                               "“%1” was not written because the disk is full; make room or choose "
                               "another folder.")},
    FaultRow{WriteFault::TooLarge,
             QT_TRANSLATE_NOOP("chargetree::FileWriter",
                               "“%1” was not written because it is too large for this disk; choose "
                               "another folder or export less.")},
    FaultRow{WriteFault::NameTooLong,
             QT_TRANSLATE_NOOP("chargetree::FileWriter",
                               "The name “%1” is too long for this disk; choose a shorter one.")},
    FaultRow{WriteFault::Other,
             QT_TRANSLATE_NOOP("chargetree::FileWriter",
                               "“%1” was not written (%2); try again or choose another folder.")},
};

struct SystemRow {
    int error;
    WriteFault fault;
};

constexpr std::array systemRows{
    SystemRow{EACCES, WriteFault::NoPermission}, SystemRow{EPERM, WriteFault::NoPermission},
    SystemRow{EROFS, WriteFault::ReadOnly},      SystemRow{ENOSPC, WriteFault::DiskFull},
    SystemRow{EDQUOT, WriteFault::DiskFull},     SystemRow{EFBIG, WriteFault::TooLarge},
    SystemRow{ENOENT, WriteFault::NoFolder},     SystemRow{ENOTDIR, WriteFault::NoFolder},
    SystemRow{EISDIR, WriteFault::IsFolder},     SystemRow{ENAMETOOLONG, WriteFault::NameTooLong},
    SystemRow{ELOOP, WriteFault::BrokenLink},
};

/// Where a chain of links ends, be there a file or not; empty if they lead to each other.
QString endOfLinks(QString path)
{
    constexpr int mostLinks = 40; // as the system's own limit
    for (int links = 0; links < mostLinks; ++links) {
        const QFileInfo info(path);
        if (!info.isSymLink())
            return path;
        path = info.symLinkTarget();
    }
    return {};
}

} // namespace

WriteFault writeFaultOf(int error)
{
    for (const SystemRow &row : systemRows) {
        if (row.error == error)
            return row.fault;
    }
    return WriteFault::Other;
}

FileWriter::FileWriter(const QString &path)
    : m_path(path)
    , m_target(endOfLinks(QFileInfo(path).absoluteFilePath()))
    , m_file(m_target)
{
}

FileWriter::~FileWriter()
{
    cancel();
}

WriteFault FileWriter::faultOfTarget() const
{
    if (m_path.isEmpty())
        return WriteFault::NoName;
    if (m_target.isEmpty())
        return WriteFault::BrokenLink;
    struct stat status = {};
    if (::stat(QFile::encodeName(m_target).constData(), &status) == 0) {
        if (S_ISDIR(status.st_mode))
            return WriteFault::IsFolder;
        // Writing beside a device and renaming would put a file in the device's place.
        return S_ISREG(status.st_mode) ? WriteFault::None : WriteFault::NotAFile;
    }
    const int error = errno;
    if (error == ENOENT && m_path.endsWith(u'/'))
        return WriteFault::IsFolder;
    if (error == ENOENT && QFileInfo(QFileInfo(m_target).absolutePath()).isDir())
        return WriteFault::None;
    return writeFaultOf(error);
}

bool FileWriter::open()
{
    if (const WriteFault fault = faultOfTarget(); fault != WriteFault::None)
        return fail(fault);
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        const bool isReadOnlyFile = m_file.error() == QFileDevice::WriteError && errno == 0;
        return isReadOnlyFile ? fail(WriteFault::NoPermission) : failBySystem(errno);
    }
    // Before any byte. Where it fails the disk knows no permissions.
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return true;
}

bool FileWriter::write(std::string_view bytes)
{
    while (!bytes.empty() && m_failure.fault == WriteFault::None) {
        const std::string_view piece = bytes.substr(0, chunk);
        errno = 0;
        const qint64 written = m_file.write(piece.data(), static_cast<qint64>(piece.size()));
        // A full disk takes a part and says nothing: what is short is lost.
        if (written != static_cast<qint64>(piece.size()) || !m_file.flush())
            return failBySystem(errno != 0 || written <= 0 ? errno : ENOSPC);
        bytes.remove_prefix(piece.size());
    }
    return m_failure.fault == WriteFault::None;
}

bool FileWriter::commit()
{
    if (m_failure.fault != WriteFault::None)
        return false;
    errno = 0;
    // QSaveFile looks away where this fails, and it may be the first to know of a full disk.
    const bool isOnDisk =
        m_file.flush() && (::fsync(m_file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP);
    if (!isOnDisk)
        return failBySystem(errno);
    errno = 0;
    return m_file.commit() || failBySystem(errno);
}

void FileWriter::cancel()
{
    if (!m_file.isOpen())
        return;
    m_file.cancelWriting();
    m_file.commit(); // takes the half away
}

bool FileWriter::failBySystem(int error)
{
    return fail(writeFaultOf(error), error != 0 ? qt_error_string(error) : m_file.errorString());
}

bool FileWriter::fail(WriteFault fault, const QString &reason)
{
    m_failure.fault = fault;
    m_failure.reason = reason;
    const QString path = visiblePath(m_path);
    for (const FaultRow &row : faultRows) {
        if (row.fault != fault)
            continue;
        m_failure.sentence = tr(row.sentence);
        // Both at once: a path may hold "%2" itself.
        if (fault == WriteFault::Other)
            m_failure.sentence = m_failure.sentence.arg(path, reason);
        else if (fault != WriteFault::NoName)
            m_failure.sentence = m_failure.sentence.arg(path);
    }
    cancel();
    return false;
}

WriteFailure writeFile(const QString &path, std::string_view bytes)
{
    FileWriter writer(path);
    if (writer.open() && writer.write(bytes) && writer.commit())
        return {};
    return writer.failure();
}

} // namespace chargetree
