// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/keyringfailure.h"
#include "app/source/apikey.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace chargetree {

class KeyJob;
struct KeyQuestion;

/// The keys of connections in the desktop's own keyring, by the connections' ids; nowhere else, and
/// never in plain text. Each question is answered by one signal within the limit, and never before
/// its function has returned. A newer question about the same connection silences the older one,
/// which the keyring still does first.
class KeyRing final : public QObject {
    Q_OBJECT

public:
    explicit KeyRing(std::chrono::milliseconds limit = std::chrono::seconds(3),
                     QObject *parent = nullptr);
    /// Does not wait: what was asked to be written or removed may happen or not.
    ~KeyRing() override;

    void read(const QString &id);
    void write(const QString &id, const ApiKey &key);
    void remove(const QString &id);

Q_SIGNALS:
    void found(const QString &id, const chargetree::ApiKey &key);
    /// Nothing is kept, or the user did not want to give it out.
    void missing(const QString &id);
    /// May follow, late, on `failed` with TimedOut.
    void kept(const QString &id);
    /// Nothing is kept any more. May follow, late, on `failed` with TimedOut.
    void removed(const QString &id);
    void failed(const QString &id, const chargetree::KeyRingFailure &failure);

private:
    void ask(const KeyQuestion &question);
    void answer(KeyWish wish, const QString &id, const ApiKey &key);

    std::chrono::milliseconds m_limit;
    QHash<QString, QPointer<KeyJob>> m_newest; // by connection
};

} // namespace chargetree
