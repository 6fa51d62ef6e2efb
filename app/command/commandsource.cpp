// SPDX-License-Identifier: Apache-2.0
#include "app/command/commandsource.h"

#include "app/secrets/keyring.h"
#include "app/secrets/sessionkeys.h"
#include "app/source/fleetclient.h"

#include <QNetworkAccessManager>

namespace chargetree {
namespace {

std::variant<ApiKey, KeyFailure> keyInRing(const QString &id)
{
    KeyRing ring;
    std::variant<ApiKey, KeyFailure> answer = KeyFailure{};
    QObject::connect(&ring, &KeyRing::found, &ring, [&](const QString &, const ApiKey &key) {
        answer = key;
        QCoreApplication::quit();
    });
    QObject::connect(&ring, &KeyRing::missing, &ring, &QCoreApplication::quit);
    QObject::connect(&ring, &KeyRing::failed, &ring, &QCoreApplication::quit);
    ring.read(id);
    QCoreApplication::exec();
    return answer;
}

std::variant<ApiKey, KeyFailure> keyOf(const CommandCall &call, const Connection &connection)
{
    auto key = keyAtHand(connection.id, {}, call.text(Option::KeyFile));
    const auto *failure = std::get_if<KeyFailure>(&key);
    if (failure && failure->kind == KeyFailure::Kind::NotGiven && !connection.id.isEmpty())
        return keyInRing(connection.id);
    return key;
}

std::variant<Body, FetchFailure> fetchBody(const FleetRequest &request, const LoadHooks &hooks)
{
    QNetworkAccessManager network;
    useSystemProxy(network);
    FleetClient client(network);
    std::variant<Body, FetchFailure> answer;
    QObject::connect(&client, &FleetClient::fetched, &client, [&](const Body &body) {
        answer = body;
        QCoreApplication::quit();
    });
    QObject::connect(&client, &FleetClient::failed, &client, [&](const FetchFailure &failure) {
        answer = failure;
        QCoreApplication::quit();
    });
    QObject::connect(&client, &FleetClient::progressed, &client, [&](qint64 done, qint64 total) {
        hooks.goOn(LoadStage::Reading, done, total);
    });
    client.fetch(request);
    QCoreApplication::exec();
    return answer;
}

} // namespace

std::variant<std::optional<FleetSource>, QString>
sourceOf(const CommandCall &call, const std::vector<Connection> &connections)
{
    const QString name = call.text(Option::Connection);
    if (name.isEmpty() || !rowOf(call.verb()).needsSource)
        return call.source();
    const auto found =
        std::find_if(connections.begin(), connections.end(), [&name](const Connection &connection) {
            return connection.title().compare(name, Qt::CaseInsensitive) == 0
                   || connection.id == name;
        });
    if (found != connections.end())
        return FleetSource(*found);
    QStringList names;
    for (const Connection &connection : connections)
        names.append(connection.title());
    return names.isEmpty()
               ? QCoreApplication::translate("CommandLine",
                                             "There is no connection “%1”; make one in the "
                                             "window, or give --url.")
                     .arg(name)
               : QCoreApplication::translate("CommandLine",
                                             "There is no connection “%1”; there are: %2.")
                     .arg(name, names.join(QLatin1String(", ")));
}

std::variant<Body, Failure> readNamedBody(const CommandCall &call, const FleetSource &source,
                                          const LoadOptions &options, const LoadHooks &hooks)
{
    if (!source.connection())
        return readFleetBody(source, options, hooks);
    auto key = keyOf(call, *source.connection());
    if (const auto *failure = std::get_if<KeyFailure>(&key))
        return Failure{source, *failure};
    auto answer = fetchBody(
        {.connection = *source.connection(), .key = std::get<ApiKey>(std::move(key))}, hooks);
    if (const auto *failure = std::get_if<FetchFailure>(&answer))
        return Failure{source, *failure};
    return std::get<Body>(std::move(answer));
}

} // namespace chargetree
