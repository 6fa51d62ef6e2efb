// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/keyringfailure.h"
#include "app/source/apikey.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace QKeychain {
class Job;
} // namespace QKeychain

namespace chargetree {

struct KeyQuestion {
    KeyWish wish = KeyWish::Read;
    QString id = {}; // of the connection
    ApiKey key = {}; // to be written
};

/// One question to the keyring, which may never be answered. Deletes itself when nothing more can
/// come; deleted earlier, it leaves the keyring to finish, or not, by itself.
class KeyJob final : public QObject {
    Q_OBJECT

public:
    KeyJob(const KeyQuestion &question, std::chrono::milliseconds limit, QObject *parent);
    ~KeyJob() override;

Q_SIGNALS:
    /// The key that was read, empty where there is none. What was written or removed after the
    /// limit is told as well, a key that is read after it is not.
    void succeeded(const chargetree::ApiKey &key);
    void failed(const chargetree::KeyRingFailure &failure);

private:
    void start();
    void conclude();
    void concludeLate();
    void giveUp();
    void release();
    void succeed();
    void fail(KeyRingFailure::Kind kind);
    void end();

    KeyWish m_wish;
    QTimer m_limit;
    QPointer<QKeychain::Job> m_job;
    bool m_isStarted = false;
};

} // namespace chargetree
