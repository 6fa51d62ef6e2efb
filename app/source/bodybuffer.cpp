// SPDX-License-Identifier: Apache-2.0
#include "app/source/bodybuffer.h"

#include <algorithm>
#include <cstring>

namespace chargetree {

namespace {

constexpr std::size_t leastRoom = 64 * 1024;

} // namespace

BodyBuffer::BodyBuffer(std::size_t limit)
    : m_limit(limit)
{
}

bool BodyBuffer::resize(std::size_t capacity)
{
    // realloc moves the pages of large blocks instead of copying them.
    void *moved = std::realloc(m_data.get(), capacity);
    if (!moved) {
        m_fault = Fault::OutOfMemory;
        return false;
    }
    static_cast<void>(m_data.release());
    m_data.reset(static_cast<char *>(moved));
    m_capacity = capacity;
    return true;
}

std::span<char> BodyBuffer::room(std::size_t size)
{
    const std::size_t most = m_limit + 1; // one more byte tells "full" from "more"
    if (m_capacity == m_size || size > m_capacity) {
        const std::size_t grown = m_capacity + m_capacity / 2;
        if (!resize(std::min(std::max({size, m_size + leastRoom, grown}), most)))
            return {};
    }
    return {m_data.get() + m_size, m_capacity - m_size};
}

bool BodyBuffer::commit(std::size_t written)
{
    m_size += written;
    if (m_size <= m_limit)
        return true;
    m_size = m_limit;
    m_fault = Fault::TooLarge;
    return false;
}

bool BodyBuffer::append(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::span<char> free = room(m_size + bytes.size());
        if (free.empty())
            return false;
        const std::size_t count = std::min(free.size(), bytes.size());
        std::memcpy(free.data(), bytes.data(), count);
        if (!commit(count))
            return false;
        bytes.remove_prefix(count);
    }
    return true;
}

void BodyBuffer::finish()
{
    resize(std::max(m_size, std::size_t(1)));
}

} // namespace chargetree
