// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/keptfile.h"
#include "models/saved/saveditems.h"

#include <QObject>

#include <functional>

namespace chargetree {

/// The searches and bookmarks of this user, kept in one file that all windows share.
class SavedStore final : public QObject {
    Q_OBJECT

public:
    explicit SavedStore(QString file, QObject *parent = nullptr);

    [[nodiscard]] const SavedItems &items() const { return m_items; }
    /// Why the file could not be read: a sentence; empty if all is well. The first change sets that
    /// file aside.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Makes of what stands in the file now, which another program may have changed, what `edit`
    /// says. No fault means that it is on the disk; with one nothing has changed.
    WriteFailure change(const std::function<SavedItems(SavedItems)> &edit);
    /// How many came in; what is here already is left out. Or why none did: a sentence.
    std::variant<int, QString> importFrom(const QString &path);
    [[nodiscard]] WriteFailure exportTo(const QString &path) const;

Q_SIGNALS:
    void changed();

private:
    void read();

    KeptFile m_file;
    SavedItems m_items;
    QString m_problem;
};

} // namespace chargetree
