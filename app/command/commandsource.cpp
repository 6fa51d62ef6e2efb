// SPDX-License-Identifier: Apache-2.0
#include "app/command/commandsource.h"

#include "app/source/fleetclient.h"

#include <QNetworkAccessManager>

namespace chargetree {
namespace {

std::variant<ApiKey, KeyFailure> keyOf(const CommandCall &call)
{
    return call.has(Option::KeyFile) ? readKeyFile(call.text(Option::KeyFile))
                                     : keyFromEnvironment();
}

std::variant<Body, FetchFailure> fetchBody(const FleetRequest &request, const LoadHooks &hooks)
{
    QNetworkAccessManager network;
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

std::variant<Body, Failure> readNamedBody(const CommandCall &call, const LoadOptions &options,
                                          const LoadHooks &hooks)
{
    const FleetSource &source = *call.source();
    if (!source.connection())
        return readFleetBody(source, options, hooks);
    auto key = keyOf(call);
    if (const auto *failure = std::get_if<KeyFailure>(&key))
        return Failure{source, *failure};
    auto answer = fetchBody(
        {.connection = *source.connection(), .key = std::get<ApiKey>(std::move(key))}, hooks);
    if (const auto *failure = std::get_if<FetchFailure>(&answer))
        return Failure{source, *failure};
    return std::get<Body>(std::move(answer));
}

} // namespace chargetree
