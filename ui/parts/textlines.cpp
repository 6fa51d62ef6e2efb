// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/textlines.h"

#include <QFontMetrics>

namespace chargetree {

const QTextLayout &TextLines::line(const QString &text, int room, const QFont &font,
                                   Qt::LayoutDirection direction)
{
    if (m_font != font || m_direction != direction) {
        m_lines.clear();
        m_font = font;
        m_direction = direction;
    }
    const QTextLayout &whole = layout({text, -1}, text);
    if (widthOf(whole) <= room)
        return whole;
    return layout({text, room}, QFontMetrics(font).elidedText(text, m_mode, room));
}

const QTextLayout &TextLines::layout(const Key &key, const QString &line)
{
    if (const QTextLayout *known = m_lines.object(key))
        return *known;
    auto *made = new QTextLayout(line, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(m_direction);
    made->setTextOption(option);
    made->setCacheEnabled(true); // keeps the glyphs, too
    made->beginLayout();
    made->createLine();
    made->endLayout();
    m_lines.insert(key, made);
    return *made;
}

int widthOf(const QTextLayout &line)
{
    return qCeil(line.lineAt(0).naturalTextWidth());
}

} // namespace chargetree
