// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connectionfetch.h"
#include "app/source/fleetloader.h"

#include <QElapsedTimer>
#include <QLocale>

namespace chargetree {

/// Asks a connection once, as it stands in its form, and says what came back; keeps nothing.
class ConnectionTester final : public QObject {
    Q_OBJECT

public:
    explicit ConnectionTester(ConnectionKeys &keys, QObject *parent = nullptr);

    /// An empty key: the kept one.
    void start(const Connection &connection, const ApiKey &key, const QLocale &locale);
    void cancel();

Q_SIGNALS:
    void progressed(const QString &text);
    void finished(const chargetree::ConnectionTest &test);

private:
    [[nodiscard]] QString tried() const;
    [[nodiscard]] QString took() const;
    void fail(const QString &sentence);
    void count(const LoadedFleet &loaded);

    ConnectionFetch m_fetch;
    FleetLoader m_loader;
    Connection m_connection;
    QLocale m_locale;
    QElapsedTimer m_timer;
    qint64 m_answerMs = 0; // when the whole answer was there
};

} // namespace chargetree
