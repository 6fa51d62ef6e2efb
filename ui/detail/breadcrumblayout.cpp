// SPDX-License-Identifier: Apache-2.0
// Where the parts of a breadcrumb stand, and what they show there.
#include "ui/detail/breadcrumb.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veil.h"

#include <QStyle>
#include <QToolButton>

namespace chargetree {

namespace {

constexpr int padding = Breadcrumb::inset;
constexpr int gap = metrics::margin; // room of a chevron
constexpr int slack = 4; // of the padding, for glyphs that lie on fractions of a pixel

} // namespace

QSize Breadcrumb::sizeHint() const
{
    int width = 0;
    for (const Part &part : m_parts)
        width += gap + widthOf(part);
    return {width + gap, fontMetrics().height() + 12};
}

QSize Breadcrumb::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

int Breadcrumb::widthOf(const QString &text) const
{
    return fontMetrics().horizontalAdvance(text) + 2 * padding;
}

QString Breadcrumb::shown(const Part &part)
{
    return part.isPersonal && isCovered(*part.button) ? coverText() : part.name;
}

int Breadcrumb::widthOf(const Part &part) const
{
    return widthOf(part.isPersonal && isVeiled(this) ? coverText() : part.name);
}

std::size_t Breadcrumb::countHidden() const
{
    int wanted = m_hasRowsBelow ? gap : 0;
    for (const Part &part : m_parts)
        wanted += gap + widthOf(part);
    const int moreWidth = widthOf(m_more->text());
    std::size_t hidden = 0;
    while (hidden + 1 < m_parts.size() && wanted + (hidden > 0 ? moreWidth : 0) > width())
        wanted -= gap + widthOf(m_parts[hidden++]);
    return hidden;
}

void Breadcrumb::arrange()
{
    m_hidden = countHidden();
    m_more->setVisible(m_hidden > 0);
    m_last->setVisible(m_hasRowsBelow);
    int x = m_hidden > 0 ? place(m_more, 0, widthOf(m_more->text())) : 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        if (i < m_hidden) {
            part.button->hide();
            part.chevron->hide();
            continue;
        }
        const int behind = m_hasRowsBelow && i + 1 == m_parts.size() ? gap : 0;
        x = placeName(part, place(part.chevron, x, gap), width() - behind);
    }
    if (m_hasRowsBelow)
        place(m_last, x, gap);
}

int Breadcrumb::place(QToolButton *button, int x, int buttonWidth)
{
    const QRect logical(x, 0, buttonWidth, height());
    button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
    button->show();
    return x + buttonWidth;
}

int Breadcrumb::placeName(const Part &part, int x, int end)
{
    const int room = qMin(widthOf(part), qMax(0, end - x));
    const QString line =
        fontMetrics().elidedText(shown(part), Qt::ElideRight, room - 2 * padding + slack);
    part.button->setText(withoutMnemonic(line));
    setPlainToolTip(part.button, line == part.name ? QString() : part.name);
    return place(part.button, x, room);
}

} // namespace chargetree
