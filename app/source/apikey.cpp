// SPDX-License-Identifier: Apache-2.0
#include "app/source/apikey.h"

#include "app/log/redactor.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chargetree {

namespace {

using Why = KeyFailure::Kind;
using Found = std::variant<ApiKey, KeyFailure>;

constexpr qsizetype longestKey = 4096;

QByteArray withoutNewline(QByteArray text)
{
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    return text;
}

Found keyOf(const QByteArray &text, const QString &path)
{
    const QByteArray secret = withoutNewline(text);
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    if (secret.trimmed().isEmpty())
        return KeyFailure{Why::Empty, path};
    if (secret.size() > longestKey || std::any_of(secret.cbegin(), secret.cend(), isControl))
        return KeyFailure{Why::NotAKey, path};
    return ApiKey(secret);
}

Why kindOf(int systemError)
{
    if (systemError == ENOENT || systemError == ENOTDIR)
        return Why::Missing;
    return systemError == EACCES || systemError == EPERM ? Why::NotPermitted : Why::ReadError;
}

/// Judged by the open file, not by its name, which may change between two looks.
std::optional<Why> faultOf(int descriptor)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return Why::ReadError;
    if (!S_ISREG(status.st_mode))
        return Why::NotAFile;
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return Why::OpenToOthers;
    return {};
}

} // namespace

ApiKey::ApiKey(QByteArray secret)
    : m_secret(std::move(secret))
{
}

QString ApiKey::removedFrom(const QString &text) const
{
    Redactor redactor;
    redactor.add(*this);
    return redactor.cleaned(text);
}

Found readKeyFile(const QString &path)
{
    // Without O_NONBLOCK, opening a pipe that nobody writes to waits for ever.
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return KeyFailure{kindOf(errno), path};
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return KeyFailure{Why::ReadError, path};
    }
    if (const auto fault = faultOf(descriptor))
        return KeyFailure{*fault, path};
    const QByteArray text = file.read(longestKey + 3); // CR LF, and one byte too many
    if (file.error() != QFileDevice::NoError)
        return KeyFailure{Why::ReadError, path};
    return keyOf(text, path);
}

Found keyFromEnvironment()
{
    const QByteArray text = qgetenv("CHARGETREE_API_KEY");
    if (text.isEmpty())
        return KeyFailure{Why::NotGiven};
    return keyOf(text, {});
}

} // namespace chargetree
