// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/answerreader.h"
#include "app/source/body.h"
#include "app/source/fetchfailure.h"
#include "app/source/fetchproxy.h"
#include "app/source/fetchtls.h"
#include "app/source/fleetrequest.h"
#include "app/source/serverwords.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <variant>

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

    /// For a proxy that wants to know who asks; counts from the next fetch on.
    void setProxyLogin(const ProxyLogin &login) { m_proxyDoor.setLogin(login); }
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
    /// What the request's etag names is still the answer.
    void unchanged();
    void failed(const chargetree::FetchFailure &failure);

private:
    [[nodiscard]] std::variant<QSslConfiguration, FetchFailure> prepare();
    void send(const QSslConfiguration &tls);
    void dropReply();
    void readHeaders();
    void readBytes();
    void readServerWords();
    void conclude();
    void succeed();
    void timeOut(FetchFailure::Kind kind, std::chrono::milliseconds limit);
    [[nodiscard]] bool isUnchanged(int status) const;
    void failWithoutAnswer();
    void fail(FetchFailure::Kind kind, const QString &detail = {});
    void failLater(const FetchFailure &failure);
    void finishWith(const FetchFailure &failure);
    [[nodiscard]] FetchFailure failure(FetchFailure::Kind kind, const QString &detail = {}) const;
    [[nodiscard]] std::size_t bodyLimit() const;
    [[nodiscard]] FetchFailure refusal() const;
    [[nodiscard]] QString cleaned(const QString &words) const;

    QNetworkAccessManager &m_network;
    ProxyDoor m_proxyDoor;
    FleetRequest m_request;
    QNetworkReply *m_reply = nullptr; // ours; dropReply() lets go of it
    AnswerReader m_reader;
    std::optional<FetchFailure::Kind> m_refusal; // by the status; its words are still being read
    ServerWords m_serverWords;
    std::optional<TlsTrouble> m_tlsTrouble;
    QTimer m_inactivity;
    QTimer m_deadline;
    quint64 m_ticket = 0;
    bool m_isFetching = false;
};

} // namespace chargetree
