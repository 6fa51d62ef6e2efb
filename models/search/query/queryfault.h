// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace chargetree {

/// Why a query is not understood, and where. The sentence names the place and the cure.
struct QueryFault {
    QString sentence = {}; // in the user's language
    int position = 0; // in UTF-16 units of the typed text
    int length = 0;
    bool operator==(const QueryFault &) const = default;
};

/// The known word that is written most like `typed`, or "" where none is alike: a letter left out,
/// added, exchanged or wrong, two of them in longer words; case aside.
QString mostAlike(const QString &typed, const QStringList &known);

} // namespace chargetree
