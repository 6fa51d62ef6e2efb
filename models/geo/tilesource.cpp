// SPDX-License-Identifier: Apache-2.0
#include "models/geo/tilesource.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

constexpr std::array placeholders{QLatin1String("{z}"), QLatin1String("{x}"), QLatin1String("{y}")};

QString filled(QString address, const TileId &tile)
{
    const std::array numbers{tile.zoom, tile.x, tile.y};
    for (std::size_t i = 0; i < placeholders.size(); ++i)
        address.replace(placeholders[i], QString::number(numbers[i]));
    return address;
}

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("::1")
           || host == QLatin1String("localhost");
}

/// What is left in braces when a tile is filled in.
bool hasOtherPlaceholder(const QString &filled)
{
    const qsizetype open = filled.indexOf(u'{');
    return open >= 0 && filled.indexOf(u'}', open) > open;
}

TileProblem problemOf(const QString &urlTemplate)
{
    const QString address = filled(urlTemplate, {});
    if (hasOtherPlaceholder(address))
        return TileProblem::OtherPlaceholders;
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return TileProblem::NotAnAddress;
    if (url.scheme() != QLatin1String("https")
        && !(url.scheme() == QLatin1String("http") && isThisMachine(url.host())))
        return TileProblem::NotHttps;
    if (!url.userInfo().isEmpty())
        return TileProblem::HasPassword;
    // In the host they would ask other servers than a person has read.
    const qsizetype host = urlTemplate.indexOf(url.host(), 0, Qt::CaseInsensitive);
    const bool hasAll = host >= 0 && std::ranges::all_of(placeholders, [&](QLatin1String each) {
                            return urlTemplate.indexOf(each, host + url.host().size()) >= 0;
                        });
    return hasAll ? TileProblem::None : TileProblem::NoPlaceholders;
}

} // namespace

TileProblem problemOf(const TileSource &source)
{
    if (!source.isOn)
        return TileProblem::None;
    const TileProblem problem = problemOf(source.urlTemplate);
    if (problem != TileProblem::None)
        return problem;
    const bool isNamed = !source.attribution.trimmed().isEmpty();
    return isNamed ? TileProblem::None : TileProblem::NoAttribution;
}

TileSource usable(TileSource source)
{
    const TileProblem problem = problemOf(source);
    if (problem != TileProblem::None && problem != TileProblem::NoAttribution)
        return {};
    source.isOn = source.isOn && problem == TileProblem::None;
    return source;
}

QUrl addressOf(const TileSource &source, const TileId &tile)
{
    return QUrl(filled(source.urlTemplate, tile), QUrl::StrictMode);
}

} // namespace chargetree
