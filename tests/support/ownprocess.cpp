// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ownprocess.h"

#include <QDir>
#include <QFile>

#include <malloc.h>

namespace chargetree {

namespace {

/// A line `NAME:  1234 kB` of the kernel's view of this process.
qint64 statusOf(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').constFirst().toLongLong() * 1024;
    }
    return -1;
}

} // namespace

qint64 memoryInUse()
{
    malloc_trim(0);
    return statusOf("VmRSS:");
}

qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

bool forgetPeak()
{
    malloc_trim(0);
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    return clear.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && clear.write("5") == 1;
}

qint64 peakMemory()
{
    return statusOf("VmHWM:");
}

} // namespace chargetree
