// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLineEdit;
class QStringListModel;

namespace chargetree {

/// Whether each of the texts tells who somebody is.
enum class Suggested { Plain, Personal };

/// What a field offers below it: all that the model holds, which somebody else has chosen already.
QStringListModel *suggestionsFor(QLineEdit *field, Suggested suggested);

} // namespace chargetree
