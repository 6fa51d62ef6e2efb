// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace chargetree {

/// The document after some days: values others, null, left out or new, elements gone, come, moved
/// from list to list and in another order. Copies of a charger or site change alike, but for
/// `withDisagreement`, where each changes by itself. Who is who can always be told.
QByteArray mutated(const QByteArray &document, unsigned seed, bool withDisagreement);

} // namespace chargetree
