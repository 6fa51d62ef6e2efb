// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QSslConfiguration;
class QTcpServer;
class QTcpSocket;

namespace chargetree {

/// What a LoopbackServer does with a request.
struct ServerAnswer {
    enum class End {
        Close,
        CloseInOne, // with the last bytes, so that load has no say in what comes first
        KeepOpen,
        Reset
    };
    QByteArray bytes = {}; // as they go over the wire
    End end = End::Close;
};

/// An answer of HTTP/1.1. `headers` are whole lines, each with its CR LF; Content-Length is not
/// added.
QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers, const QByteArray &body);

/// A JSON answer as a good server gives it.
ServerAnswer goodAnswer(const QByteArray &body);

/// A real server of HTTP on this machine, in the test's own thread, that answers as it is told,
/// however wrong that is.
class LoopbackServer final : public QObject {
    Q_OBJECT

public:
    LoopbackServer();
    /// One that speaks TLS.
    explicit LoopbackServer(const QSslConfiguration &tls);
    ~LoopbackServer() override;

    /// `http://127.0.0.1:PORT/api/`, or https
    [[nodiscard]] QUrl base() const;
    /// For each request from here on.
    void answerWith(const ServerAnswer &answer)
    {
        m_answer = [answer](const QByteArray &) { return answer; };
    }
    /// The same, by the head of each request.
    void answerBy(const std::function<ServerAnswer(const QByteArray &request)> &answer)
    {
        m_answer = answer;
    }
    /// Whoever comes from here on is answered before a request was read; nothing: like others.
    void greetWith(const std::optional<ServerAnswer> &greeting) { m_greeting = greeting; }
    /// Sends more to whoever is still connected.
    void send(const QByteArray &bytes);
    /// Resets every connection.
    void reset();
    /// The heads of the requests: everything up to the empty line.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    /// Every byte that came, behind TLS the decrypted ones.
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// What was asked so far is as if it never was.
    void forget();
    [[nodiscard]] qsizetype openConnections() const { return m_open.size(); }

Q_SIGNALS:
    void requested();

private:
    LoopbackServer(std::unique_ptr<QTcpServer> server, const QString &scheme);
    void accept();
    void read(QTcpSocket *socket);
    static void answer(QTcpSocket *socket, const ServerAnswer &answer);

    QString m_scheme;
    std::function<ServerAnswer(const QByteArray &)> m_answer = [](const QByteArray &) {
        return ServerAnswer();
    };
    std::optional<ServerAnswer> m_greeting;
    QList<QByteArray> m_requests;
    QByteArray m_received;
    QHash<QTcpSocket *, QByteArray> m_open; // what came of the next request
    std::unique_ptr<QTcpServer> m_server; // the last member: its connections end first
};

} // namespace chargetree
