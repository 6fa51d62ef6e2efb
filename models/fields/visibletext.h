// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace chargetree {

inline constexpr qsizetype cellLimit = 512; // characters of a text in a cell
inline constexpr qsizetype paneLimit = 100'000; // and in a pane

/// A text of the API as it may be shown: control and bidi characters as visible marks, one line,
/// cut at `limit` characters with an ellipsis.
QString visibleText(std::string_view utf8, qsizetype limit = cellLimit);
QString visibleText(const QString &text, qsizetype limit = cellLimit);

/// UTF-8 of the arena as it is, nothing changed: for exports and the clipboard.
QString exactText(std::string_view utf8);

} // namespace chargetree
