// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command/textoutput.h"
#include "models/export/sink.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace chargetree {

/// Why a file could not be written.
enum class WriteFault {
    None,
    NoName,
    IsFolder,
    NotAFile, // a device, a pipe
    BrokenLink, // links that lead to each other
    NoFolder,
    NoPermission,
    ReadOnly, // the whole file system
    DiskFull, // or the quota
    TooLarge, // for the file system or the process
    NameTooLong,
    Other
};

/// What, where and what to do, in one sentence; empty without a fault.
struct WriteFailure {
    WriteFault fault = WriteFault::None;
    QString sentence = {};
    QString reason = {}; // the system's own words, if it has some
};

/// Of an errno.
WriteFault writeFaultOf(int error);

/// The one careful way to write a file: what is written stands under its name only after commit(),
/// whole and on the disk, readable by its owner alone; in any other case the old file is as it was.
/// A link is followed and stays a link.
class FileWriter final : public Sink {
    Q_DECLARE_TR_FUNCTIONS(chargetree::FileWriter)

public:
    explicit FileWriter(const QString &path);
    /// Without commit() nothing has changed.
    ~FileWriter() override;

    /// Before the first write. False: see failure().
    [[nodiscard]] bool open();
    [[nodiscard]] bool write(std::string_view bytes) override;
    [[nodiscard]] bool commit();
    void cancel();
    [[nodiscard]] const WriteFailure &failure() const { return m_failure; }

private:
    bool fail(WriteFault fault, const QString &reason = {});
    bool failBySystem(int error);
    [[nodiscard]] WriteFault faultOfTarget() const;

    QString m_path; // as it was asked for
    QString m_target; // with links followed; empty where they lead nowhere
    QSaveFile m_file;
    WriteFailure m_failure;
};

/// Writes a whole file; no fault means that it is there.
WriteFailure writeFile(const QString &path, std::string_view bytes);

/// Standard output as a sink; what stopped it is said by the output's state. Flush it at the end.
class OutputSink final : public Sink {
public:
    explicit OutputSink(TextOutput &output)
        : m_output(output)
    {
    }
    [[nodiscard]] bool write(std::string_view bytes) override
    {
        m_output.write(bytes);
        return m_output.isOpen();
    }

private:
    TextOutput &m_output;
};

} // namespace chargetree
