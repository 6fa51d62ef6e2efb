// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace chargetree {

/// `text` with `mark` in place of a secret, however each of its characters is spelled: raw,
/// percent-encoded (once or twice), as plus, escaped as in JSON, C++ or HTML, as UTF-16 that was
/// taken for bytes; and in base64 of either alphabet, alone or amid other bytes. Large and small
/// letters are one. A secret of fewer than four characters is looked for as a word of its own only.
/// No copy of the secret is left in memory.
QString withoutSecret(const QString &text, const QByteArray &secret, const QString &mark);

} // namespace chargetree
