// SPDX-License-Identifier: Apache-2.0
#include "app/files/bundlejob.h"

#include "app/files/filewriter.h"

#include <QElapsedTimer>

namespace chargetree {

namespace {

constexpr qint64 progressEvery = 100; // milliseconds

} // namespace

BundleFileResult bundleToFile(const Fleet &fleet, const BundleChoice &choice, const QString &path,
                              const std::function<bool(std::size_t, std::size_t)> &goOn)
{
    FileWriter file(path);
    if (!file.open())
        return {{WriteOutcome::Refused}, file.failure().sentence};
    BundleFileResult result{writeBundle(fleet, choice, file, goOn)};
    if (result.written.outcome == WriteOutcome::Done && !file.commit())
        result.written.outcome = WriteOutcome::Refused;
    if (result.written.outcome == WriteOutcome::Refused)
        result.sentence = file.failure().sentence;
    return result;
}

BundleJob::BundleJob(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("bundle"))
{
}

BundleJob::~BundleJob()
{
    m_cancel.cancel();
}

void BundleJob::start(const LoadedFleetPtr &loaded, const BundleChoice &choice, const QString &path)
{
    m_thread.post([this, loaded, choice, path, cancel = m_cancel] {
        run(*loaded->fleet, choice, path, cancel);
    });
}

void BundleJob::run(const Fleet &fleet, const BundleChoice &choice, const QString &path,
                    const CancelFlag &cancel)
{
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    const auto goOn = [&](std::size_t done, std::size_t total) {
        if (sinceProgress.elapsed() >= progressEvery) {
            sinceProgress.start();
            Q_EMIT progressed(static_cast<qint64>(done), static_cast<qint64>(total));
        }
        return !cancel.isCancelled();
    };
    BundleFileResult result{{WriteOutcome::Cancelled}};
    if (!cancel.isCancelled())
        result = bundleToFile(fleet, choice, path, goOn);
    QMetaObject::invokeMethod(
        this, [this, result, path] { conclude(result, path); }, Qt::QueuedConnection);
}

void BundleJob::cancel()
{
    m_cancel.cancel();
    m_cancel = CancelFlag();
}

void BundleJob::conclude(const BundleFileResult &result, const QString &path)
{
    switch (result.written.outcome) {
    case WriteOutcome::Done:
        Q_EMIT finished(path, result.written.counts);
        break;
    case WriteOutcome::Refused:
        Q_EMIT failed(result.sentence);
        break;
    case WriteOutcome::Cancelled:
        Q_EMIT cancelled();
        break;
    }
}

} // namespace chargetree
