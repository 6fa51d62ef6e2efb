// SPDX-License-Identifier: Apache-2.0
#include "models/items/naturalorder.h"

#include "models/items/asciikey.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace chargetree {

namespace {

QCollator collatorOf(const QLocale &locale)
{
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setIgnorePunctuation(false);
    return collator;
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string keyOf(std::string_view ascii)
{
    std::string key;
    appendAsciiKey(ascii, key);
    return key;
}

/// Each printable character, and each pair of letters.
std::vector<std::string> asciiSamples()
{
    std::vector<std::string> samples;
    for (char one = ' '; one <= '~'; ++one)
        samples.emplace_back(1, one);
    for (char one = 'a'; one <= 'z'; ++one) {
        for (char two = 'a'; two <= 'z'; ++two)
            samples.push_back({one, two});
    }
    std::sort(samples.begin(), samples.end(), [](const std::string &one, const std::string &two) {
        return keyOf(one) < keyOf(two);
    });
    return samples;
}

/// One place in the order; texts that are equal in it share a key.
struct AsciiPlace {
    std::uint64_t start; // the key's first eight bytes, the first of them the highest
    std::string_view key;
    std::uint32_t text;

    bool operator<(const AsciiPlace &other) const
    {
        return start != other.start ? start < other.start : key < other.key;
    }
};

std::uint64_t startOf(std::string_view key)
{
    std::uint64_t start = 0;
    for (std::size_t i = 0; i < sizeof start; ++i)
        start = start << 8U | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
    return start;
}

} // namespace

NaturalOrder::NaturalOrder(const QLocale &locale)
    : m_collator(collatorOf(locale))
    , m_hasPlainAscii(ordersAsciiPlainly())
{
}

/// Languages with letters of two characters, or with another place for a letter of the alphabet,
/// show it in some pair.
bool NaturalOrder::ordersAsciiPlainly() const
{
    const std::vector<std::string> samples = asciiSamples();
    for (std::size_t i = 1; i < samples.size(); ++i) {
        const int expected = keyOf(samples[i - 1]) < keyOf(samples[i]) ? -1 : 0;
        const int found = m_collator.compare(textOf(samples[i - 1]), textOf(samples[i]));
        if ((found < 0 ? -1 : found) != expected)
            return false;
    }
    return true;
}

int NaturalOrder::compare(const QString &one, const QString &two) const
{
    return m_collator.compare(one, two);
}

std::vector<std::uint32_t> NaturalOrder::ranks(std::span<const std::string_view> texts) const
{
    std::vector<std::uint32_t> ranks(texts.size(), missing);
    if (!rankByAscii(texts, ranks))
        rankByCollator(texts, ranks);
    return ranks;
}

bool NaturalOrder::rankByAscii(std::span<const std::string_view> texts,
                               std::vector<std::uint32_t> &ranks) const
{
    if (!m_hasPlainAscii)
        return false;
    std::string keys;
    std::vector<std::size_t> ends;
    for (const std::string_view text : texts) {
        if (!appendAsciiKey(text, keys))
            return false;
        ends.push_back(keys.size());
    }
    std::vector<AsciiPlace> order;
    std::size_t from = 0;
    for (std::size_t i = 0; i < texts.size(); from = ends[i++]) {
        const auto key = std::string_view(keys).substr(from, ends[i] - from);
        if (!key.empty())
            order.push_back({startOf(key), key, static_cast<std::uint32_t>(i)});
    }
    std::sort(order.begin(), order.end());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && order[i - 1] < order[i])
            ++rank;
        ranks[order[i].text] = rank;
    }
    return true;
}

void NaturalOrder::rankByCollator(std::span<const std::string_view> texts,
                                  std::vector<std::uint32_t> &ranks) const
{
    std::unordered_map<std::string_view, std::uint32_t> places; // making a key is dear
    std::vector<QCollatorSortKey> keys;
    for (const std::string_view text : texts) {
        if (!text.empty() && places.try_emplace(text, keys.size()).second)
            keys.push_back(m_collator.sortKey(textOf(text)));
    }
    std::vector<std::uint32_t> order(keys.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&keys](std::uint32_t one, std::uint32_t two) {
        return keys[one].compare(keys[two]) < 0;
    });
    std::vector<std::uint32_t> rankOf(keys.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]].compare(keys[order[i]]) < 0)
            ++rank;
        rankOf[order[i]] = rank;
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i].empty())
            ranks[i] = rankOf[places.at(texts[i])];
    }
}

} // namespace chargetree
