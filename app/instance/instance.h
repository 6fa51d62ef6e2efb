// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/instance/startwish.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>
#include <deque>
#include <memory>

class QDeadlineTimer;
class QLocalSocket;

namespace chargetree {

/// Where the one program of a user listens, and how long it is waited for.
struct InstancePlace {
    QString socket = {}; // absolute path; empty: there is no folder for it
    std::chrono::milliseconds patience = std::chrono::seconds(2);
};

/// In the user's runtime folder; another name where `CHARGETREE_HOME` makes another profile.
InstancePlace instancePlace();

/// One program a user and profile: the first listens, a second hands over what it was asked for.
/// Whatever goes wrong, the program works: then it is alone.
class Instance final : public QObject {
    Q_OBJECT

public:
    enum class Role {
        First, // listens from now on
        HandedOver, // the first has taken the wish: nothing is left to do
        Alone // opens a window of its own, for the reason given
    };
    struct Claim {
        Role role = Role::Alone;
        QString reason = {}; // one sentence, for standard error
    };

    explicit Instance(InstancePlace place = instancePlace(), QObject *parent = nullptr);
    ~Instance() override;

    /// Blocks for at most the place's patience, which is why it comes before the event loop. Once.
    Claim claim(const StartWish &wish);

Q_SIGNALS:
    /// Another start asks this one, the first.
    void requested(const chargetree::StartWish &wish);

private:
    enum class Answer { Taken, Refused, None, NobodyThere };
    Claim claimWith(const QByteArray &message);
    [[nodiscard]] Answer ask(const QByteArray &message, const QDeadlineTimer &deadline) const;
    Claim listen();
    [[nodiscard]] Claim cannotListen() const;
    void welcome(QLocalSocket *client);
    void read(QLocalSocket *client);
    void drop(QLocalSocket *client);

    InstancePlace m_place;
    std::unique_ptr<QLockFile> m_lock; // its holder alone listens
    QLocalServer m_server;
    std::deque<QLocalSocket *> m_clients; // oldest first; children of the server
};

} // namespace chargetree
