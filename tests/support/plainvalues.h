// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/plainfleet.h"

#include <optional>

/// A second, slow reading of values, for comparison with what the program does.
namespace chargetree::plain {

inline constexpr qint64 day = 24LL * 60 * 60 * 1000; // milliseconds

/// What people read there: nothing for null, an object and a list.
QString textOf(const QJsonObject &object, const QString &name);
/// Those that are not empty.
QStringList textsOf(const QJsonObject &object, const QStringList &names);
QStringList textsOf(const std::vector<QJsonObject> &objects, const QStringList &names);
std::vector<QJsonObject> listOf(const QJsonObject &object, const QString &name);
/// Whether one of the texts, in one of its spellings, has the folded part.
bool holds(const QStringList &texts, const QString &foldedPart);
/// What an address is made of.
const QStringList &locationNames();
/// What bare words look at.
QStringList wordTexts(const PlainRecord &record);

/// Null, an empty text, list and object are nothing.
bool isThere(const QJsonValue &value);
/// Milliseconds; nothing for null and for what says "never".
std::optional<qint64> timeOf(const QJsonObject &object, const QString &name);
/// Whether a time lies in a range; of an open end there is nothing.
bool isWithin(std::optional<qint64> time, std::optional<qint64> from, std::optional<qint64> to);

/// The word behind `is:` for a tag at a moment.
QString stateOfTag(const QJsonObject &tag, qint64 now);
/// Of chargers: offline, online, connected, error.
bool isChargerInState(const QJsonObject &charger, const QString &state);

} // namespace chargetree::plain
