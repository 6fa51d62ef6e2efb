// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <memory>

namespace chargetree {

/// A secret in pages of its own, which no core dump holds; wiped when nobody shares it any more.
class SecretBytes final {
public:
    /// Takes a copy; wiping the original is the caller's part.
    static std::shared_ptr<const SecretBytes> copyOf(QByteArrayView bytes);
    ~SecretBytes();
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] QByteArrayView view() const { return {m_pages, m_size}; }

private:
    explicit SecretBytes(QByteArrayView bytes);

    char *m_pages = nullptr;
    qsizetype m_size = 0;
    std::size_t m_capacity = 0; // whole pages
};

/// Overwrites the bytes where nobody else shares them, and empties the array.
void wipeSecret(QByteArray &bytes);

} // namespace chargetree
