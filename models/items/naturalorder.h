// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QLocale>
#include <QString>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace chargetree {

/// The order in which people look for names: by the locale, case aside, numbers by their value
/// (Depot 2 before Depot 10). The C locale, which knows no such order, is taken as English. Not for
/// several threads at once.
class NaturalOrder final {
public:
    explicit NaturalOrder(const QLocale &locale);

    /// Negative, zero or positive.
    [[nodiscard]] int compare(const QString &one, const QString &two) const;
    /// The place of each text (UTF-8) among them: equal ones share it, an empty one is `missing`.
    [[nodiscard]] std::vector<std::uint32_t> ranks(std::span<const std::string_view> texts) const;
    static constexpr std::uint32_t missing = 0xffffffffU;

    /// Whether this locale orders ASCII as most do, which is decided without the collator.
    [[nodiscard]] bool hasPlainAscii() const { return m_hasPlainAscii; }

private:
    [[nodiscard]] bool ordersAsciiPlainly() const;
    [[nodiscard]] bool rankByAscii(std::span<const std::string_view> texts,
                                   std::vector<std::uint32_t> &ranks) const;
    void rankByCollator(std::span<const std::string_view> texts,
                        std::vector<std::uint32_t> &ranks) const;

    QCollator m_collator;
    bool m_hasPlainAscii = false;
};

} // namespace chargetree
