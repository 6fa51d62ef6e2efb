// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keyjob.h"

#include "app/secrets/keyringservice.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace chargetree {

namespace {

using Kind = KeyRingFailure::Kind;

QKeychain::Job *jobFor(const KeyQuestion &question)
{
    const QString service = QStringLiteral("chargetree");
    switch (question.wish) {
    case KeyWish::Read:
        return new QKeychain::ReadPasswordJob(service);
    case KeyWish::Write: {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setBinaryData(question.key.secret()); // as text it would have to be UTF-8
        return job;
    }
    case KeyWish::Remove:
        return new QKeychain::DeletePasswordJob(service);
    }
    Q_UNREACHABLE();
}

Kind kindOf(QKeychain::Error error)
{
    if (error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented)
        return Kind::NoService;
    if (error == QKeychain::AccessDenied)
        return Kind::Locked;
    return error == QKeychain::AccessDeniedByUser ? Kind::Denied : Kind::Other;
}

bool isDone(QKeychain::Error error)
{
    // What is not there is read as an empty key, and needs no removing.
    return error == QKeychain::NoError || error == QKeychain::EntryNotFound;
}

} // namespace

KeyJob::KeyJob(const KeyQuestion &question, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_wish(question.wish)
    , m_job(jobFor(question))
{
    // The backend holds a bare pointer to a job that runs: it has to outlive the event loop.
    m_job->setParent(QCoreApplication::instance());
    m_job->setKey(question.id);
    m_job->setInsecureFallback(false);
    connect(m_job, &QKeychain::Job::finished, this, &KeyJob::conclude);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &KeyJob::giveUp);
    m_limit.start(limit);
    whenKeyringIsAwake(this, [this] { start(); });
}

KeyJob::~KeyJob()
{
    if (m_job)
        release();
}

void KeyJob::start()
{
    if (!m_job)
        return;
    m_isStarted = true;
    m_job->start();
}

void KeyJob::conclude()
{
    const QKeychain::Error error = m_job->error();
    if (isDone(error)) {
        succeed();
    } else if (kindOf(error) != Kind::Other) {
        fail(kindOf(error));
    } else {
        // The backend has one code for a missing service and for any other mishap.
        m_job.clear();
        askForKeyring(this,
                      [this](bool isThere) { fail(isThere ? Kind::Other : Kind::NoService); });
    }
}

void KeyJob::giveUp()
{
    if (m_job)
        release();
    if (m_job && m_wish != KeyWish::Read)
        connect(m_job, &QKeychain::Job::finished, this, &KeyJob::concludeLate);
    else
        end();
    Q_EMIT failed({.kind = Kind::TimedOut, .wish = m_wish, .limit = m_limit.intervalAsDuration()});
}

void KeyJob::concludeLate()
{
    if (isDone(m_job->error()))
        succeed();
    else
        end();
}

/// A job that never ends would hold up all later ones. It is told to the queue as ended, and lives
/// on until the backend comes back to it.
void KeyJob::release()
{
    m_job->disconnect(this);
    if (!m_isStarted) {
        delete m_job.data();
        return;
    }
    m_job->setAutoDelete(false);
    m_job->emitFinishedWithError(QKeychain::NoError, {}); // a late success resets no error
    m_job->setAutoDelete(true);
}

void KeyJob::succeed()
{
    const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(m_job.data());
    const ApiKey key = read ? ApiKey(read->binaryData()) : ApiKey();
    end();
    Q_EMIT succeeded(key);
}

void KeyJob::fail(Kind kind)
{
    end();
    Q_EMIT failed({.kind = kind, .wish = m_wish, .limit = {}});
}

/// Before the last signal, whose receiver may delete this.
void KeyJob::end()
{
    m_limit.stop();
    m_job.clear(); // deletes itself
    deleteLater();
}

} // namespace chargetree
