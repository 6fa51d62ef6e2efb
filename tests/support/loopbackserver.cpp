// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopbackserver.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace chargetree {

namespace {

/// Makes the end of a connection a reset.
void resetOnClose(QTcpSocket *socket)
{
    const linger atOnce{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
               sizeof atOnce);
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
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackServer::accept);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl LoopbackServer::base() const
{
    QUrl url(QStringLiteral("http://127.0.0.1/api/"));
    url.setPort(m_server.serverPort());
    return url;
}

void LoopbackServer::send(const QByteArray &bytes)
{
    for (QTcpSocket *socket : std::as_const(m_open))
        socket->write(bytes);
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_open += socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_open.removeAll(socket);
            socket->deleteLater();
        });
    }
}

void LoopbackServer::read(QTcpSocket *socket)
{
    const QByteArray received = socket->peek(socket->bytesAvailable());
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    m_requests += socket->read(end + 4);
    answer(socket);
    Q_EMIT requested();
}

void LoopbackServer::answer(QTcpSocket *socket)
{
    socket->write(m_answer.bytes);
    switch (m_answer.end) {
    case ServerAnswer::End::Close:
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
