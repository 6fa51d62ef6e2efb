// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query/queryparser.h"

class QLineEdit;
class QWidget;

namespace chargetree {

// Characters that a field takes: to lay out a line of 30,000 accents takes seconds.
inline constexpr int longestTyped = longestQuery;
inline constexpr int longestPath = 4096; // that Linux opens

/// A field for words that narrow what is shown, with a button that takes them away.
QLineEdit *filterField(const QString &objectName, QWidget *parent);

/// What the field asks for, seen as long as it is empty and always read aloud.
void setQuestion(QLineEdit *field, const QString &question);

} // namespace chargetree
