// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/filewriter.h"

#include <QFile>

#include <optional>

namespace chargetree {

/// A small file of the program's own: another window may write it, and a person may damage it.
class KeptFile final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::KeptFile)

public:
    explicit KeptFile(QString path)
        : m_path(std::move(path))
    {
    }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// What `parse` makes of it: a content of nothing where there is no file, and nothing where it
    /// can not be read or understood.
    template <typename Content>
    std::optional<Content> read(std::optional<Content> (*parse)(const QByteArray &)) const
    {
        QFile file(m_path);
        if (!file.exists())
            return Content();
        return file.open(QIODevice::ReadOnly) ? parse(file.read(mostBytes)) : std::nullopt;
    }
    /// No fault means that it is on the disk.
    [[nodiscard]] WriteFailure write(const QByteArray &bytes) const;
    /// Where setAside() would put it: beside it, under a name that is free.
    [[nodiscard]] QString asidePath() const;
    /// Keeps what can not be read out of the way of the next write().
    [[nodiscard]] WriteFailure setAside() const;

private:
    static constexpr qint64 mostBytes = 4 * 1024 * 1024;

    QString m_path;
};

} // namespace chargetree
