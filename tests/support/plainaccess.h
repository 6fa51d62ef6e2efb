// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <functional>
#include <string>

namespace chargetree {

/// Who may use what, by driver id and charger id: the paths of the grants, sorted; `direct` for a
/// charger that was granted by itself. Read by Qt's parser, slowly.
using PlainAccess = QMap<std::pair<QString, QString>, QStringList>;

QJsonObject plainDocument(const std::string &document);
PlainAccess plainAccess(const QJsonObject &document);

/// The document without the elements of lists that `isUnwanted`, told under which key and below
/// which driver (empty: none) they stand.
using IsUnwanted =
    std::function<bool(const QString &list, const QJsonObject &element, const QString &driver)>;
QJsonObject withoutElements(const QJsonObject &document, const IsUnwanted &isUnwanted);

/// A generated fleet in which many chargers are granted more than once, directly and by sites.
QJsonObject overlappingFleet(unsigned seed);

std::string documentText(const QJsonObject &document);

} // namespace chargetree
