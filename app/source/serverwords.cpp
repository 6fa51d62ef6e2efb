// SPDX-License-Identifier: Apache-2.0
#include "app/source/serverwords.h"

#include "app/source/answerunpacker.h"

#include <QIODevice>

namespace chargetree {

namespace {

constexpr qsizetype mostBytes = 64 * 1024;

} // namespace

void ServerWords::read(QIODevice &reply)
{
    if (!isFull())
        m_bytes += reply.read(mostBytes - m_bytes.size());
}

bool ServerWords::isFull() const
{
    return m_bytes.size() >= mostBytes;
}

QString ServerWords::text(bool isPacked) const
{
    AnswerUnpacker words(isPacked, mostBytes);
    words.feed(m_bytes);
    words.finish();
    const auto unpacked = words.take();
    const std::string_view text = unpacked->text();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace chargetree
