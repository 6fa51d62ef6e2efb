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

void Breadcrumb::arrange()
{
    int wanted = m_hasRowsBelow ? gap : 0;
    for (const Part &part : m_parts)
        wanted += gap + widthOf(part);
    m_hidden = 0;
    const int moreWidth = widthOf(m_more->text());
    while (m_hidden + 1 < m_parts.size() && wanted + (m_hidden > 0 ? moreWidth : 0) > width())
        wanted -= gap + widthOf(m_parts[m_hidden++]);

    int x = 0;
    const auto place = [&](QToolButton *button, int buttonWidth) {
        const QRect logical(x, 0, buttonWidth, height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
        button->show();
        x += buttonWidth;
    };
    const QString chevron = QStringLiteral("›"); // the text's direction mirrors it
    const auto placeChevron = [&](QToolButton *button) {
        button->setText(chevron);
        place(button, gap);
    };
    m_more->setVisible(m_hidden > 0);
    m_last->setVisible(m_hasRowsBelow);
    if (m_hidden > 0)
        place(m_more, moreWidth);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        if (i < m_hidden) {
            part.button->hide();
            part.chevron->hide();
            continue;
        }
        placeChevron(part.chevron);
        const int behind = m_hasRowsBelow && i + 1 == m_parts.size() ? gap : 0;
        const QString text = shown(part);
        const int room = qMin(widthOf(part), qMax(0, width() - x - behind));
        const QString line =
            fontMetrics().elidedText(text, Qt::ElideRight, room - 2 * padding + slack);
        part.button->setText(withoutMnemonic(line));
        setPlainToolTip(part.button, line == part.name ? QString() : part.name);
        place(part.button, room);
    }
    if (m_hasRowsBelow)
        placeChevron(m_last);
}

} // namespace chargetree
