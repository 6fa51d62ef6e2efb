// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/textarena.h"

#include "models/fleet/hash.h"

#include <stdexcept>

namespace chargetree {

namespace {

constexpr std::size_t alignment = 4; // ids count in fours, so 30 bits reach 4 GiB
constexpr std::size_t mostBytes = std::size_t(1) << 32U;

} // namespace

TextId TextArena::append(ValueType type, std::string_view text)
{
    if (m_bytes.size() + text.size() + 16 > mostBytes)
        throw std::length_error("text arena");
    const std::size_t place = m_bytes.size();
    m_bytes.push_back(static_cast<char>(type));
    std::size_t length = text.size();
    for (; length >= 0x80; length >>= 7U)
        m_bytes.push_back(static_cast<char>(length | 0x80U));
    m_bytes.push_back(static_cast<char>(length));
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_bytes.resize((m_bytes.size() + alignment - 1) / alignment * alignment);
    return idAt<TextId>(place / alignment);
}

Scalar TextArena::at(TextId id) const
{
    const char *from = m_bytes.data() + std::size_t(number(id)) * alignment;
    const auto type = static_cast<ValueType>(*from++);
    std::size_t length = 0;
    unsigned shift = 0;
    for (;; shift += 7U) {
        const auto byte = static_cast<unsigned char>(*from++);
        length |= std::size_t(byte & 0x7fU) << shift;
        if (byte < 0x80U)
            break;
    }
    return {type, {from, length}};
}

TextId TextInterner::intern(ValueType type, std::string_view text)
{
    if ((m_used + 1) * 4 > m_slots.size() * 3)
        grow();
    const auto hash = static_cast<std::uint32_t>(mixed(hashOf(text), std::uint64_t(type)));
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
        Slot &slot = m_slots[i];
        if (slot.id == none<TextId>) {
            slot = {hash, m_arena.append(type, text)};
            ++m_used;
            return slot.id;
        }
        if (slot.hash != hash)
            continue;
        const Scalar held = m_arena.at(slot.id);
        if (held.type == type && held.text == text)
            return slot.id;
    }
}

void TextInterner::grow()
{
    std::vector<Slot> old(m_slots.empty() ? 1024 : m_slots.size() * 2);
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.id == none<TextId>)
            continue;
        std::size_t i = slot.hash & mask;
        while (m_slots[i].id != none<TextId>)
            i = (i + 1) & mask;
        m_slots[i] = slot;
    }
}

} // namespace chargetree
