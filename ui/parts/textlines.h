// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCache>
#include <QFont>
#include <QTextLayout>

#include <utility>

namespace chargetree {

/// Lines of text in one font, laid out once: shaping is most of the cost of a painted row, and what
/// the rows say hardly changes while somebody types or scrolls.
class TextLines final {
public:
    /// `mode` says where a line that is too wide loses what does not fit.
    explicit TextLines(Qt::TextElideMode mode = Qt::ElideRight)
        : m_mode(mode)
    {
    }

    /// `text` on one line, elided where it is wider than `room` pixels. Valid until the next call.
    const QTextLayout &line(const QString &text, int room, const QFont &font,
                            Qt::LayoutDirection direction);

private:
    using Key = std::pair<QString, int>; // the room, or -1 for the whole text

    const QTextLayout &layout(const Key &key, const QString &line);

    Qt::TextElideMode m_mode;
    static constexpr int most = 4'000; // lines, of two or three windows
    QCache<Key, QTextLayout> m_lines{most};
    QFont m_font;
    Qt::LayoutDirection m_direction = Qt::LayoutDirectionAuto;
};

/// How wide a line is, in whole pixels.
int widthOf(const QTextLayout &line);

} // namespace chargetree
