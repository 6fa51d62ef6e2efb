// SPDX-License-Identifier: Apache-2.0
#include "app/source/secretbytes.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <new>

#include <sys/mman.h>
#include <unistd.h>

namespace chargetree {

namespace {

std::size_t wholePages(qsizetype size)
{
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    return (static_cast<std::size_t>(size) + page) / page * page;
}

} // namespace

std::shared_ptr<const SecretBytes> SecretBytes::copyOf(QByteArrayView bytes)
{
    return std::shared_ptr<const SecretBytes>(new SecretBytes(bytes));
}

SecretBytes::SecretBytes(QByteArrayView bytes)
    : m_size(bytes.size())
    , m_capacity(wholePages(bytes.size()))
{
    void *pages =
        ::mmap(nullptr, m_capacity, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        throw std::bad_alloc();
    // Before any byte. A kernel that does not know it still has the limit on cores.
    ::madvise(pages, m_capacity, MADV_DONTDUMP);
    m_pages = static_cast<char *>(pages);
    std::copy(bytes.begin(), bytes.end(), m_pages);
}

SecretBytes::~SecretBytes()
{
    ::explicit_bzero(m_pages, m_capacity);
    ::munmap(m_pages, m_capacity);
}

void wipeSecret(QByteArray &bytes)
{
    if (bytes.isDetached())
        ::explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace chargetree
