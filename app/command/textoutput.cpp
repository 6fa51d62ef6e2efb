// SPDX-License-Identifier: Apache-2.0
#include "app/command/textoutput.h"

#include <cerrno>
#include <unistd.h>

#include <QByteArray>
#include <QtGlobal>

namespace chargetree {

void TextOutput::write(std::string_view text)
{
    if (!isOpen())
        return;
    m_kept += text;
    if (m_kept.size() >= pieceSize)
        flush();
}

void TextOutput::write(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    write(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

TextOutput::State TextOutput::flush()
{
    std::string_view rest = m_kept;
    while (isOpen() && !rest.empty()) {
        const ssize_t written = ::write(m_descriptor, rest.data(), rest.size());
        if (written >= 0) {
            rest.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno != EINTR) {
            m_error = errno;
            m_state = m_error == EPIPE ? State::Closed : State::Failed;
        }
    }
    m_kept.clear();
    return m_state;
}

QString TextOutput::errorText() const
{
    return qt_error_string(m_error);
}

} // namespace chargetree
