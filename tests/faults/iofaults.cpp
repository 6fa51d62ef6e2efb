// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/iofaults.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstddef>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace chargetree {

namespace {

struct Armed {
    bool isArmed = false;
    int call = 0;
    int calls = 0;
    bool hasFailed = false;
    IoFault fault = {};
};
thread_local Armed armed;

enum class Change { No, Yes }; // whether a call changes the disk

void die()
{
    ::syscall(SYS_kill, ::syscall(SYS_getpid), SIGKILL);
}

/// What the call has to do in place of its work, or before it.
const IoFault *faultOfCall(Change change)
{
    if (!armed.isArmed)
        return nullptr;
    ++armed.calls;
    if (armed.calls == armed.call) {
        armed.hasFailed = true;
        return &armed.fault;
    }
    const bool isLater = armed.hasFailed && armed.fault.isLasting && change == Change::Yes;
    return isLater ? &armed.fault : nullptr;
}

template <typename Work>
long done(Change change, Work work)
{
    const IoFault *fault = faultOfCall(change);
    if (fault && fault->death == IoFault::Death::Before)
        die();
    if (fault && fault->error != 0) {
        errno = fault->error;
        return -1;
    }
    const long result = work();
    if (fault && fault->death == IoFault::Death::After)
        die();
    return result;
}

/// Of a read or write, which may do a half.
template <typename Work>
long moved(Change change, std::size_t size, Work work)
{
    const IoFault *fault = faultOfCall(change);
    if (!fault)
        return work(size);
    const bool isFirst = armed.calls == armed.call;
    if (fault->isHalf && isFirst && size > 1) {
        const long result = work(size / 2);
        if (fault->death != IoFault::Death::None)
            die();
        return result;
    }
    if (fault->death == IoFault::Death::Before)
        die();
    if (fault->error != 0) {
        errno = fault->error;
        return -1;
    }
    const long result = work(size);
    if (fault->death == IoFault::Death::After)
        die();
    return result;
}

int opened(const char *path, int flags, mode_t mode)
{
    const Change change = (flags & O_ACCMODE) == O_RDONLY ? Change::No : Change::Yes;
    return int(done(change, [=] { return ::syscall(SYS_openat, AT_FDCWD, path, flags, mode); }));
}

} // namespace

const std::vector<IoFault> &diskFaults()
{
    static const std::vector<IoFault> faults{
        {.name = "input/output error", .error = EIO},
        {.name = "disk full", .error = ENOSPC, .isHalf = true, .isLasting = true},
        {.name = "quota exceeded", .error = EDQUOT, .isLasting = true},
        {.name = "read-only", .error = EROFS, .isLasting = true},
        {.name = "interrupted", .error = EINTR},
        {.name = "half", .isHalf = true},
    };
    return faults;
}

void armFault(int call, const IoFault &fault)
{
    armed = {.isArmed = true, .call = call, .fault = fault};
}

int disarmFault()
{
    armed.isArmed = false;
    return armed.calls;
}

} // namespace chargetree

// In place of the system's own, for the whole program.
using namespace chargetree;

extern "C" {

int open(const char *path, int flags, ...)
{
    std::va_list rest;
    va_start(rest, flags);
    const auto mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    std::va_list rest;
    va_start(rest, flags);
    const auto mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(path, flags | O_LARGEFILE, mode);
}

ssize_t write(int file, const void *bytes, std::size_t size)
{
    return moved(Change::Yes, size,
                 [=](std::size_t part) { return ::syscall(SYS_write, file, bytes, part); });
}

ssize_t read(int file, void *bytes, std::size_t size)
{
    return moved(Change::No, size,
                 [=](std::size_t part) { return ::syscall(SYS_read, file, bytes, part); });
}

// No test outlives a power cut, and a busy disk takes a second for what these do.
int fsync(int)
{
    return int(done(Change::Yes, [] { return 0L; }));
}

int fdatasync(int)
{
    return int(done(Change::Yes, [] { return 0L; }));
}

int close(int file)
{
    // Whatever it says, the descriptor is closed.
    const long closed = ::syscall(SYS_close, file);
    return int(done(Change::No, [=] { return closed; }));
}

int rename(const char *from, const char *to) noexcept
{
    return int(done(Change::Yes,
                    [=] { return ::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0U); }));
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return int(done(Change::Yes,
                    [=] { return ::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags); }));
}

int unlink(const char *path) noexcept
{
    return int(done(Change::No, [=] { return ::syscall(SYS_unlinkat, AT_FDCWD, path, 0); }));
}

int mkdir(const char *path, mode_t mode) noexcept
{
    return int(done(Change::Yes, [=] { return ::syscall(SYS_mkdirat, AT_FDCWD, path, mode); }));
}

int chmod(const char *path, mode_t mode) noexcept
{
    return int(done(Change::Yes, [=] { return ::syscall(SYS_fchmodat, AT_FDCWD, path, mode, 0); }));
}

int fchmod(int file, mode_t mode) noexcept
{
    return int(done(Change::Yes, [=] { return ::syscall(SYS_fchmod, file, mode); }));
}

} // extern "C"
