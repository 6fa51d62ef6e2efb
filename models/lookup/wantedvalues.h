// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookup/lookupfields.h"
#include "models/search/tagforms.h"

#include <QStringList>

#include <optional>
#include <string>
#include <unordered_map>

namespace chargetree {

/// Appends a text as look-ups compare it, folded and with single spaces, and after a `spelling`
/// each of the other ways to write its umlauts.
void appendLookupKeys(std::string_view text, std::string &out);

/// The values of a list, each once however it is folded, hashed by every text by which one of the
/// fleet's fields would name it.
class WantedValues final {
public:
    static constexpr char spelling = '\x1d'; // folded texts do not hold it

    explicit WantedValues(const QStringList &values);

    /// How many there are; they are numbered by where they come first.
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Which of them each value of the list is.
    [[nodiscard]] const std::vector<std::uint32_t> &numbers() const { return m_numbers; }

    /// Calls `visit(number, form)` for each value that stands for a key of this spelling; `form` is
    /// nothing where it is the key itself.
    template <typename Visit>
    void forEach(LookupSpelling how, std::string_view key, const Visit &visit) const
    {
        const auto [first, last] = m_wishes[static_cast<std::size_t>(how)].equal_range(key);
        for (auto wish = first; wish != last; ++wish)
            visit(wish->second.number, wish->second.form);
    }

private:
    struct Wish {
        std::uint32_t number = 0;
        std::optional<TagForm::How> form = {};
    };
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    using Wishes = std::unordered_multimap<std::string, Wish, Hash, std::equal_to<>>;

    void add(const QString &value, const std::string &key, std::uint32_t number);
    Wishes &wishes(LookupSpelling how) { return m_wishes[static_cast<std::size_t>(how)]; }

    std::array<Wishes, 3> m_wishes; // one a spelling
    std::vector<std::uint32_t> m_numbers;
    std::size_t m_size = 0;
};

} // namespace chargetree
