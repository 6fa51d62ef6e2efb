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

} // namespace

TileProblem problemOf(const QString &urlTemplate)
{
    if (urlTemplate.isEmpty())
        return TileProblem::None;
    const QUrl url(filled(urlTemplate, {}), QUrl::StrictMode);
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

QUrl addressOf(const TileSource &source, const TileId &tile)
{
    return QUrl(filled(source.urlTemplate, tile), QUrl::StrictMode);
}

} // namespace chargetree
