// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace chargetree {

/// What a LoopbackServer does with a request.
struct ServerAnswer {
    enum class End { Close, KeepOpen, Reset };
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

    /// `http://127.0.0.1:PORT/api/`
    [[nodiscard]] QUrl base() const;
    /// For each request from here on.
    void answerWith(const ServerAnswer &answer) { m_answer = answer; }
    /// Sends more to whoever is still connected.
    void send(const QByteArray &bytes);
    /// The heads of the requests: everything up to the empty line.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype openConnections() const { return m_open.size(); }

Q_SIGNALS:
    void requested();

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket);

    ServerAnswer m_answer;
    QList<QByteArray> m_requests;
    QList<QTcpSocket *> m_open;
    QTcpServer m_server; // the last member: its connections end first
};

} // namespace chargetree
