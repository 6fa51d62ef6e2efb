// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/recordstore.h"

#include <QStringView>

#include <string>

namespace chargetree {

/// A configuration key that looks like a secret: password, key, token, secret, pin. Parts of other
/// words ("Monkey", "Stopping") and plurals that count ("MaxKeys") are none.
bool isSecretName(std::string_view configName);

/// What stands in a secret's place, for QString and for UTF-8.
inline constexpr QStringView secretMask = u"••••••";
inline constexpr std::string_view secretMaskUtf8 = "••••••";

/// Whether this object is a configuration with a secret's name.
bool isSecret(const RecordStore &store, ObjectId object);

/// Whether the value of this key is to be masked in an object that isSecret().
bool isSecretKey(const RecordStore::Key &key);

/// Whether the field holds such a value; null and an empty text hide nothing.
bool isMasked(const RecordStore &store, ObjectId object, FieldId field);

/// Minified JSON with the values of secret configurations masked, wherever they stand in it. With
/// `areConfigurations` members that have a secret's name themselves are masked too.
std::string maskedJson(std::string_view minified, bool areConfigurations);

} // namespace chargetree
