// SPDX-License-Identifier: Apache-2.0
#include "app/instance/startwish.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace chargetree {

namespace {

constexpr int version = 1;
constexpr QLatin1StringView versionName("version");
constexpr QLatin1StringView kindName("kind");
constexpr QLatin1StringView valueName("value");
constexpr QLatin1StringView tokenName("activationToken");

constexpr QLatin1StringView windowKind("window");
constexpr QLatin1StringView demoKind("demo");
constexpr QLatin1StringView fileKind("file");
constexpr QLatin1StringView connectionKind("connection");
constexpr QLatin1StringView linkKind("link");

struct Said {
    QLatin1StringView kind = windowKind;
    QString value = {};
};

struct Saying {
    Said operator()(std::monostate) const { return {}; }
    Said operator()(DemoFleet) const { return {demoKind}; }
    Said operator()(const FleetFile &file) const { return {fileKind, file.path}; }
    Said operator()(const NamedConnection &named) const { return {connectionKind, named.name}; }
    Said operator()(const StartLink &link) const { return {linkKind, link.text}; }
};

std::optional<StartWish> wishOf(const QString &kind, const QString &value, const QString &token)
{
    if (kind == windowKind)
        return StartWish{{}, token};
    if (kind == demoKind)
        return StartWish{DemoFleet{}, token};
    if (value.isEmpty())
        return {};
    if (kind == fileKind && QFileInfo(value).isAbsolute())
        return StartWish{FleetFile{value}, token};
    if (kind == connectionKind)
        return StartWish{NamedConnection{value}, token};
    if (kind == linkKind)
        return StartWish{StartLink{value}, token};
    return {};
}

} // namespace

std::optional<StartWish> startWishOf(const WindowOptions &options)
{
    if (options.newInstance || options.now.isValid())
        return {};
    StartWish wish{.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    if (!options.link.isEmpty()) {
        wish.what = StartLink{options.link};
        return wish;
    }
    if (!options.connection.isEmpty()) {
        wish.what = NamedConnection{options.connection};
        // A key of this call's own is not handed to another process.
        return options.keyFile.isEmpty() ? std::optional(wish) : std::nullopt;
    }
    if (!options.source)
        return wish;
    const FleetSource &source = *options.source;
    if (source.isDemo()) {
        wish.what = DemoFleet{};
    } else if (const FleetFile *file = source.file()) {
        if (source.isStandardInput())
            return {};
        wish.what = FleetFile{QFileInfo(file->path).absoluteFilePath()};
    } else if (const Connection *connection = source.connection()) {
        if (connection->name.isEmpty())
            return {};
        wish.what = NamedConnection{connection->name};
    }
    return wish;
}

QByteArray messageOf(const StartWish &wish)
{
    const Said said = std::visit(Saying(), wish.what);
    const QJsonObject message{{versionName, version},
                              {kindName, QString(said.kind)},
                              {valueName, said.value},
                              {tokenName, wish.activationToken}};
    const QByteArray line = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
    return line.size() <= longestMessage ? line : QByteArray();
}

std::optional<StartWish> startWishFrom(const QByteArray &message)
{
    if (message.size() > longestMessage)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    if (object.value(versionName).toInt() != version)
        return {};
    return wishOf(object.value(kindName).toString(), object.value(valueName).toString(),
                  object.value(tokenName).toString());
}

} // namespace chargetree
