// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/fetchfailure.h"
#include "app/source/unpackthread.h"

#include <QObject>

class QNetworkReply;

namespace chargetree {

/// Reads the body of one answer at a time, as fast as it is unpacked.
class AnswerReader final : public QObject {
    Q_OBJECT

public:
    explicit AnswerReader(QObject *parent = nullptr);

    /// `reply` stays until cancel() or another start(); `limit` in bytes, unpacked.
    void start(QNetworkReply &reply, std::size_t limit);
    /// No signal comes any more.
    void cancel();
    /// More of it is there.
    void read();
    /// Nothing more comes: complete() follows, or failed().
    void finish();
    [[nodiscard]] qint64 wireBytes() const { return m_wireBytes; }
    /// The whole text, once it is complete.
    std::shared_ptr<const BodyBuffer> take() { return m_unpacking.unpacker().take(); }

Q_SIGNALS:
    /// `total` is -1 if the server does not say it.
    void progressed(qint64 wireBytes, qint64 total);
    /// What was read is unpacked.
    void unpacked();
    void complete();
    /// `words` are the server's, as they came.
    void failed(chargetree::FetchFailure::Kind kind, const QByteArray &words);

private:
    void note(const AnswerUnpacker::Progress &progress);
    bool failFor(const AnswerUnpacker::Progress &progress);
    void concludeIfAllIsUnpacked();

    QNetworkReply *m_reply = nullptr;
    std::size_t m_limit = 0;
    qint64 m_wireBytes = 0;
    bool m_isFinished = false;
    UnpackThread m_unpacking;
};

} // namespace chargetree
