// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace chargetree {

inline constexpr qsizetype cellLimit = 512; // characters of a text in a cell
inline constexpr qsizetype paneLimit = 100'000; // and in a pane

/// Whether a character shows nothing, breaks the line, or turns the direction of its neighbours.
bool isHidden(char16_t unit);

/// Finds the accents that are heaped on one letter beyond what any language writes: to draw
/// thousands takes seconds.
class AccentHeap final {
public:
    /// For each character of a text in turn.
    bool isTooHigh(QChar c)
    {
        m_height = c.isMark() ? m_height + 1 : 0;
        return m_height > most;
    }

private:
    static constexpr int most = 8;
    int m_height = 0;
};

/// A text of the API as it may be shown: control and bidi characters and heaps of accents as
/// visible marks, one line, cut at `limit` characters with an ellipsis.
QString visibleText(std::string_view utf8, qsizetype limit = cellLimit);
QString visibleText(const QString &text, qsizetype limit = cellLimit);

/// The same of several lines, up to `limit` characters of all together: line ends stay.
QString visibleLines(const QString &text, qsizetype limit);

/// UTF-8 of the arena as it is, nothing changed: for exports and the clipboard.
QString exactText(std::string_view utf8);

} // namespace chargetree
