// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace chargetree {

/// A second, slow opinion on how texts compare: without case, accents and special letters.
QString plainFolded(const QString &text);

/// The folded text, and with one to three umlauts each way to spell some of them as ae, oe and ue;
/// with more of them the way that spells all.
QStringList plainSpellings(const QString &text);

} // namespace chargetree
