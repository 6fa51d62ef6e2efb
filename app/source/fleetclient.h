// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/fetchfailure.h"
#include "app/source/fleetrequest.h"
#include "app/source/unpackthread.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

class QNetworkAccessManager;

namespace chargetree {

/// Fetches the fleet from the API: one GET at a time, whose key goes to that host alone. Only a
/// whole 200 answer that looks like a fleet is handed on; everything else is a typed failure.
/// Lives in the GUI thread, where it only hands bytes over: they are unpacked on a thread of its
/// own while more come.
class FleetClient final : public QObject {
    Q_OBJECT

public:
    /// `network` outlives this.
    explicit FleetClient(QNetworkAccessManager &network, QObject *parent = nullptr);
    ~FleetClient() override;

    /// Takes the place of a fetch in progress, of which no signal comes any more. The answer always
    /// comes later, never from within this call.
    void fetch(const FleetRequest &request);
    /// Ends the fetch in progress without a signal.
    void cancel();
    [[nodiscard]] bool isFetching() const { return m_isFetching; }

Q_SIGNALS:
    /// `total` is -1 if the server does not say it.
    void progressed(qint64 wireBytes, qint64 total);
    void fetched(const chargetree::Body &body);
    void failed(const chargetree::FetchFailure &failure);

private:
    void send();
    void dropReply();
    void readHeaders();
    void readBytes();
    void readServerWords();
    void noteUnpacked(const AnswerUnpacker::Progress &progress);
    bool failFor(const AnswerUnpacker::Progress &progress);
    void conclude();
    void concludeIfAllIsUnpacked();
    void succeed();
    void timeOut(FetchFailure::Kind kind, std::chrono::milliseconds limit);
    void noteTlsErrors(const QList<QSslError> &errors);
    void fail(FetchFailure::Kind kind, const QString &detail = {});
    void failLater(const FetchFailure &failure);
    void finishWith(const FetchFailure &failure);
    [[nodiscard]] FetchFailure failure(FetchFailure::Kind kind, const QString &detail = {}) const;
    [[nodiscard]] std::size_t bodyLimit() const;
    [[nodiscard]] FetchFailure refusal() const;
    [[nodiscard]] QString cleaned(const QByteArray &serverWords) const;

    QNetworkAccessManager &m_network;
    FleetRequest m_request;
    QNetworkReply *m_reply = nullptr; // ours; dropReply() lets go of it
    UnpackThread m_unpacking;
    qint64 m_wireBytes = 0;
    bool m_isFinished = false; // the reply
    std::optional<FetchFailure::Kind> m_refusal; // by the status; its words are still being read
    QByteArray m_serverWords;
    QString m_tlsWords;
    QTimer m_inactivity;
    QTimer m_deadline;
    quint64 m_ticket = 0;
    bool m_isFetching = false;
};

} // namespace chargetree
