// SPDX-License-Identifier: Apache-2.0
#include "app/source/bodybuffer.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <sys/mman.h>

namespace chargetree {

namespace {

constexpr std::size_t leastRoom = 64 * 1024;

/// A page at a time, taking in the memory costs more than reading the file into it.
void wantLargePages([[maybe_unused]] char *data, [[maybe_unused]] std::size_t size)
{
#ifdef MADV_HUGEPAGE
    constexpr std::uintptr_t page = std::uintptr_t(2) << 20U;
    const auto address = reinterpret_cast<std::uintptr_t>(data);
    const std::uintptr_t begin = (address + page - 1) / page * page;
    const std::uintptr_t end = (address + size) / page * page;
    if (begin < end)
        ::madvise(data + (begin - address), end - begin, MADV_HUGEPAGE); // a wish, no more
#endif
}

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
    wantLargePages(m_data.get(), m_capacity);
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
