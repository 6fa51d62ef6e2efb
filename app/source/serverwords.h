// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace chargetree {

/// What a server says when it refuses: read so far as anybody might read it.
class ServerWords final {
public:
    void clear() { m_bytes.clear(); }
    void read(QIODevice &reply);
    /// Enough was read.
    [[nodiscard]] bool isFull() const;
    /// Unpacked if they came packed.
    [[nodiscard]] QString text(bool isPacked) const;

private:
    QByteArray m_bytes;
};

} // namespace chargetree
