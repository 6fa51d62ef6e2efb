// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopbackserver.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace chargetree {

namespace {

/// What is sent from here on, if it is small, leaves with the end of the connection.
void holdUntilClose(QTcpSocket *socket)
{
    const int on = 1;
    setsockopt(static_cast<int>(socket->socketDescriptor()), IPPROTO_TCP, TCP_CORK, &on, sizeof on);
}

/// Makes the end of a connection a reset.
void resetOnClose(QTcpSocket *socket)
{
    const linger atOnce{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
               sizeof atOnce);
}

std::unique_ptr<QTcpServer> tlsServer(const QSslConfiguration &tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "\r\n" + body;
}

ServerAnswer goodAnswer(const QByteArray &body)
{
    const QByteArray headers = "Content-Type: application/json; charset=utf-8\r\nContent-Length: "
                               + QByteArray::number(body.size()) + "\r\n";
    return {httpAnswer("200 OK", headers, body), ServerAnswer::End::KeepOpen};
}

LoopbackServer::LoopbackServer()
    : LoopbackServer(std::make_unique<QTcpServer>(), QStringLiteral("http"))
{
}

LoopbackServer::LoopbackServer(const QSslConfiguration &tls)
    : LoopbackServer(tlsServer(tls), QStringLiteral("https"))
{
}

LoopbackServer::LoopbackServer(std::unique_ptr<QTcpServer> server, const QString &scheme)
    : m_scheme(scheme)
    , m_server(std::move(server))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LoopbackServer::accept);
    m_server->listen(QHostAddress::LocalHost);
}

LoopbackServer::~LoopbackServer() = default;

QUrl LoopbackServer::base() const
{
    QUrl url(QStringLiteral("http://127.0.0.1/api/"));
    url.setScheme(m_scheme);
    url.setPort(m_server->serverPort());
    return url;
}

void LoopbackServer::send(const QByteArray &bytes)
{
    for (QTcpSocket *socket : m_open.keys())
        socket->write(bytes);
}

void LoopbackServer::forget()
{
    m_requests.clear();
    m_received.clear();
}

void LoopbackServer::reset()
{
    for (QTcpSocket *socket : m_open.keys())
        answer(socket, {{}, ServerAnswer::End::Reset});
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_open.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_open.remove(socket);
            socket->deleteLater();
        });
        if (m_greeting)
            answer(socket, *m_greeting);
        else if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void LoopbackServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    QByteArray &request = m_open[socket] += bytes;
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    m_requests += request.left(end + 4);
    request.remove(0, end + 4);
    answer(socket, m_answer(m_requests.constLast()));
    Q_EMIT requested();
}

void LoopbackServer::answer(QTcpSocket *socket, const ServerAnswer &answer)
{
    if (answer.end == ServerAnswer::End::CloseInOne)
        holdUntilClose(socket);
    socket->write(answer.bytes);
    switch (answer.end) {
    case ServerAnswer::End::Close:
    case ServerAnswer::End::CloseInOne:
        socket->disconnectFromHost();
        break;
    case ServerAnswer::End::Reset:
        socket->flush();
        resetOnClose(socket);
        socket->abort();
        break;
    case ServerAnswer::End::KeepOpen:
        break;
    }
}

} // namespace chargetree
