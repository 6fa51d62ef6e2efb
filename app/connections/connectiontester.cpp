// SPDX-License-Identifier: Apache-2.0
#include "app/connections/connectiontester.h"

namespace chargetree {

ConnectionTester::ConnectionTester(ConnectionKeys &keys, QObject *parent)
    : QObject(parent)
    , m_fetch(keys)
{
    connect(&m_fetch, &ConnectionFetch::progressed, this, [this](qint64 bytes) {
        Q_EMIT progressed(tr("Fetching: %1").arg(m_locale.formattedDataSize(bytes)));
    });
    connect(&m_fetch, &ConnectionFetch::keyWanted, this, [this](const QString &reason) {
        fail(reason.isEmpty() ? tr("There is no key for it yet; enter one above.") : reason);
    });
    connect(&m_fetch, &ConnectionFetch::failed, this, [this](const FetchFailure &failure) {
        m_fetch.cancel(); // a test tries once
        fail(failureText({m_connection, failure}, m_locale));
    });
    connect(&m_fetch, &ConnectionFetch::fetched, this, [this](const Body &body) {
        m_answerMs = m_timer.elapsed();
        Q_EMIT progressed(tr("Reading the fleet"));
        m_loader.load(body, m_connection, {.locale = m_locale});
    });
    connect(&m_loader, &FleetLoader::failed, this,
            [this](const Failure &failure) { fail(failureText(failure, m_locale)); });
    connect(&m_loader, &FleetLoader::loaded, this,
            [this](const LoadedResult &result) { count(*result.fleet); });
}

void ConnectionTester::start(const Connection &connection, const ApiKey &key, const QLocale &locale)
{
    cancel();
    m_connection = connection;
    m_locale = locale;
    m_answerMs = 0;
    m_timer.start();
    Q_EMIT progressed(tr("Asking %1").arg(connection.address().host()));
    m_fetch.fetch(connection, {}, key);
}

void ConnectionTester::cancel()
{
    m_fetch.cancel();
    m_loader.cancel();
}

QString ConnectionTester::tried() const
{
    return QLatin1String("GET ")
           + m_connection.address().toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
}

QString ConnectionTester::took() const
{
    const qint64 ms = m_answerMs > 0 ? m_answerMs : m_timer.elapsed();
    return tr("%1 s", "seconds").arg(m_locale.toString(double(ms) / 1000, 'f', 1));
}

void ConnectionTester::fail(const QString &sentence)
{
    Q_EMIT finished({.tried = tried(), .answered = sentence, .took = took()});
}

void ConnectionTester::count(const LoadedFleet &loaded)
{
    const auto counts = loaded.fleet->counts();
    const auto number = [this](quint64 n) { return m_locale.toString(n); };
    Q_EMIT finished(
        {.isGood = true,
         .tried = tried(),
         .answered =
             tr("200, a fleet of %1").arg(m_locale.formattedDataSize(loaded.provenance.bytes)),
         .took = took(),
         .counted = tr("%1 drivers", "", int(counts.drivers)).arg(number(counts.drivers))
                    + QLatin1String(", ")
                    + tr("%1 tags", "", int(counts.tags)).arg(number(counts.tags))
                    + QLatin1String(", ")
                    + tr("%1 chargers", "", int(counts.chargers)).arg(number(counts.chargers))});
}

} // namespace chargetree
