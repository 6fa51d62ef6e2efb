// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workers/jobthread.h"

#include <QObject>

namespace chargetree {

/// Saves small files, one after the other, on a thread of its own: whole or not at all.
class SaveJob final : public QObject {
    Q_OBJECT

public:
    explicit SaveJob(QObject *parent = nullptr);
    ~SaveJob() override;

    void save(const QString &path, const QByteArray &bytes);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &sentence);

private:
    JobThread m_thread; // its end waits for what is being saved
};

} // namespace chargetree
