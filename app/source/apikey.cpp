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

/// In place, for a copy would have to be wiped as well.
void dropNewline(QByteArray &text)
{
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
}

Found keyOf(QByteArray secret, const QString &path)
{
    dropNewline(secret);
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    if (std::all_of(secret.cbegin(), secret.cend(), isBlank))
        return KeyFailure{Why::Empty, path};
    if (secret.size() > longestKey || std::any_of(secret.cbegin(), secret.cend(), isControl))
        return KeyFailure{Why::NotAKey, path};
    return ApiKey(std::move(secret));
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
    : m_bytes(secret.isEmpty() ? nullptr : SecretBytes::copyOf(secret))
{
    wipeSecret(secret);
}

QByteArray ApiKey::secret() const
{
    return m_bytes ? m_bytes->view().toByteArray() : QByteArray();
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
    // Unbuffered: a buffer of the file's own would keep a copy.
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered,
                   QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return KeyFailure{Why::ReadError, path};
    }
    if (const auto fault = faultOf(descriptor))
        return KeyFailure{*fault, path};
    QByteArray text = file.read(longestKey + 3); // CR LF, and one byte too many
    if (file.error() != QFileDevice::NoError)
        return KeyFailure{Why::ReadError, path};
    return keyOf(std::move(text), path);
}

Found keyFromEnvironment()
{
    QByteArray text = qgetenv("CHARGETREE_API_KEY");
    if (text.isEmpty())
        return KeyFailure{Why::NotGiven};
    return keyOf(std::move(text), {});
}

} // namespace chargetree
