// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/apikey.h"
#include "app/body.h"
#include "app/bodyreader.h"
#include "app/fetchfailure.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;

namespace chargetree {

/// How long and how much a fetch may be.
struct FetchLimits {
    std::chrono::milliseconds inactivity = std::chrono::seconds(30);
    std::chrono::milliseconds deadline = std::chrono::minutes(10);
    std::size_t body = defaultBodyLimit; // bytes
};

/// One question to the API.
struct FleetRequest {
    FleetUrl url = {};
    ApiKey key = {};
    FetchLimits limits = {};
};

/// The address that a request goes to, without key and client id. A base that ends with `/` (or has
/// no path) gets `authorisation/users` behind it; any other is the whole address.
QUrl fleetAddress(const QUrl &base);

/// Fetches the fleet from the API: one GET at a time, whose key goes to that host alone. Only a
/// whole 200 answer that looks like a fleet is handed on; everything else is a typed failure.
/// Lives in the GUI thread and never parses.
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
    struct Deleter {
        void operator()(QNetworkReply *reply) const;
    };
    using ReplyPtr = std::unique_ptr<QNetworkReply, Deleter>;

    void send(const QUrl &address);
    void readHeaders();
    void readBytes();
    void readServerWords();
    void conclude();
    void succeed();
    void timeOut(FetchFailure::Kind kind, std::chrono::milliseconds limit);
    void noteTlsErrors(const QList<QSslError> &errors);
    void fail(FetchFailure::Kind kind, const QString &detail = {});
    void failLater(const FetchFailure &failure);
    void finishWith(const FetchFailure &failure);
    [[nodiscard]] FetchFailure failure(FetchFailure::Kind kind, const QString &detail = {}) const;
    [[nodiscard]] int status() const; // of HTTP; 0 without one
    [[nodiscard]] qint64 announcedLength() const; // -1 if it is not
    [[nodiscard]] QByteArray beginning() const;
    [[nodiscard]] QString cleaned(const QByteArray &serverWords) const;

    QNetworkAccessManager &m_network;
    FleetRequest m_request;
    ReplyPtr m_reply;
    std::shared_ptr<PaddedBuffer> m_buffer;
    FirstCharacter m_first;
    std::optional<FetchFailure::Kind> m_refusal; // by the status; its words are still being read
    QByteArray m_serverWords;
    QString m_tlsWords;
    QTimer m_inactivity;
    QTimer m_deadline;
    quint64 m_ticket = 0;
    bool m_isFetching = false;
};

} // namespace chargetree
