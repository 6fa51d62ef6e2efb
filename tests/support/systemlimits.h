// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <csignal>
#include <cstdlib>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

namespace chargetree {

/// A folder on a small disk of its own; needs the rights of root.
class SmallDisk final {
public:
    SmallDisk(const QString &folder, const char *options, unsigned long flags = 0)
        : m_folder(QFile::encodeName(folder))
        , m_isMounted(::mount("tmpfs", m_folder.constData(), "tmpfs", flags, options) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount(m_folder.constData());
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] bool makeReadOnly() const
    {
        return ::mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr)
               == 0;
    }

private:
    QByteArray m_folder;
    bool m_isMounted;
};

/// No file may grow beyond this while it lives.
class FileSizeLimit final {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before = {};
};

/// Whoever runs the tests, root's rights are laid aside while it lives.
class Nobody final {
public:
    Nobody()
        : m_isChanged(::geteuid() == 0 && ::seteuid(65534) == 0)
    {
    }
    ~Nobody()
    {
        if (m_isChanged && ::seteuid(0) != 0)
            std::abort();
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

private:
    bool m_isChanged;
};

} // namespace chargetree
