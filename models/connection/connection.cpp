// SPDX-License-Identifier: Apache-2.0
#include "models/connection/connection.h"

#include "models/fields/visibletext.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

constexpr qsizetype titleLimit = 100;

constexpr std::array<const char *, 3> secretParameters{"code", "x-functions-key", "x-api-key"};

struct EnvironmentRow {
    Environment environment;
    const char *word;
};
constexpr std::array environmentRows{
    EnvironmentRow{Environment::Unmarked, ""},
    EnvironmentRow{Environment::Test, "test"},
    EnvironmentRow{Environment::Staging, "staging"},
    EnvironmentRow{Environment::Production, "production"},
};

bool hasSecret(const QUrl &url)
{
    const QUrlQuery query(url);
    return !url.userInfo().isEmpty()
           || std::any_of(secretParameters.begin(), secretParameters.end(),
                          [&query](const char *name) {
                              return query.hasQueryItem(QString::fromLatin1(name));
                          });
}

} // namespace

QString stableWord(Environment environment)
{
    return QString::fromLatin1(environmentRows[static_cast<std::size_t>(environment)].word);
}

Environment environmentOf(const QString &word)
{
    const auto row = std::find_if(
        environmentRows.begin(), environmentRows.end(), [&word](const EnvironmentRow &known) {
            return word.compare(QLatin1String(known.word), Qt::CaseInsensitive) == 0;
        });
    return row == environmentRows.end() ? Environment::Unmarked : row->environment;
}

QUrl Connection::address() const
{
    const QUrl whole = base.adjusted(QUrl::RemoveFragment);
    if (path.isEmpty())
        return whole;
    const qsizetype question = path.indexOf(QLatin1Char('?'));
    const QString folder = whole.path(QUrl::FullyEncoded);
    QString tail = question < 0 ? path : path.left(question);
    while (tail.startsWith(QLatin1Char('/')))
        tail.remove(0, 1);
    QUrl address = whole;
    address.setPath(folder + (folder.endsWith(QLatin1Char('/')) ? QString() : QStringLiteral("/"))
                        + tail,
                    QUrl::TolerantMode);
    if (question >= 0)
        address.setQuery(path.mid(question + 1), QUrl::TolerantMode);
    return address;
}

QString Connection::title() const
{
    return name.isEmpty() ? base.host() : visibleText(name, titleLimit);
}

QString defaultPath()
{
    return QStringLiteral("authorisation/users");
}

Connection bareConnection(const QUrl &url, const QString &clientId)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const bool isFolder = path.isEmpty() || path.endsWith(QLatin1Char('/'));
    return {.base = url, .path = isFolder ? defaultPath() : QString(), .clientId = clientId};
}

bool isLoopback(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || host == QLatin1String("::1"))
        return true;
    // QUrl writes every spelling of an IPv4 address in its four decimal parts.
    const QStringList parts = host.split(QLatin1Char('.'));
    const bool areNumbers = std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        bool isNumber = false;
        return part.toUShort(&isNumber) <= 255 && isNumber;
    });
    return parts.size() == 4 && areNumbers && parts.constFirst() == QLatin1String("127");
}

AddressFault faultOf(const QUrl &address)
{
    const bool isPlain = address.scheme() == QLatin1String("http");
    if (!address.isValid() || address.host().isEmpty()
        || (!isPlain && address.scheme() != QLatin1String("https")))
        return AddressFault::BadAddress;
    if (hasSecret(address))
        return AddressFault::SecretInAddress;
    if (isPlain && !isLoopback(address.host()))
        return AddressFault::NotEncrypted;
    return AddressFault::None;
}

} // namespace chargetree
