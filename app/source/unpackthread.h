// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/answerunpacker.h"
#include "app/workers/jobthread.h"

#include <QObject>

namespace chargetree {

/// Unpacks one answer at a time on a thread of its own. Its end cancels and waits.
class UnpackThread final : public QObject {
    Q_OBJECT

public:
    explicit UnpackThread(QObject *parent = nullptr);
    ~UnpackThread() override;

    /// Begins another answer; of the one before no signal comes any more.
    void start(bool isPacked, std::size_t limit);
    void cancel();
    [[nodiscard]] bool isStarted() const { return m_unpacker != nullptr; }

    void feed(const QByteArray &bytes);
    /// Bytes that were fed and are not unpacked yet.
    [[nodiscard]] qsizetype inFlight() const { return m_inFlight; }
    /// What was unpacked; only while nothing is in flight.
    [[nodiscard]] AnswerUnpacker &unpacker() { return *m_unpacker; }

Q_SIGNALS:
    void fed(const chargetree::AnswerUnpacker::Progress &progress);

private:
    std::shared_ptr<AnswerUnpacker> m_unpacker; // the thread's while something is in flight
    qsizetype m_inFlight = 0;
    quint64 m_ticket = 0;
    CancelFlag m_flag;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree
