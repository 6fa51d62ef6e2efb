// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keyring.h"

#include "app/secrets/keyjob.h"

namespace chargetree {

KeyRing::KeyRing(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
{
}

KeyRing::~KeyRing() = default;

void KeyRing::read(const QString &id)
{
    ask({.wish = KeyWish::Read, .id = id, .key = {}});
}

void KeyRing::write(const QString &id, const ApiKey &key)
{
    ask({.wish = KeyWish::Write, .id = id, .key = key});
}

void KeyRing::remove(const QString &id)
{
    ask({.wish = KeyWish::Remove, .id = id, .key = {}});
}

void KeyRing::ask(const KeyQuestion &question)
{
    QPointer<KeyJob> &newest = m_newest[question.id];
    if (newest)
        newest->disconnect(this);
    newest = new KeyJob(question, m_limit, this);
    connect(newest, &KeyJob::succeeded, this,
            [this, wish = question.wish, id = question.id](const ApiKey &key) {
                answer(wish, id, key);
            });
    connect(newest, &KeyJob::failed, this, [this, id = question.id](const KeyRingFailure &failure) {
        Q_EMIT failed(id, failure);
    });
}

void KeyRing::answer(KeyWish wish, const QString &id, const ApiKey &key)
{
    switch (wish) {
    case KeyWish::Read:
        if (key.isEmpty())
            Q_EMIT missing(id);
        else
            Q_EMIT found(id, key);
        break;
    case KeyWish::Write:
        Q_EMIT kept(id);
        break;
    case KeyWish::Remove:
        Q_EMIT removed(id);
        break;
    }
}

} // namespace chargetree
