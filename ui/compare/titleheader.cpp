// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/titleheader.h"

#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/plaintext.h"

#include <QHelpEvent>
#include <QPainter>

namespace chargetree {

namespace {

constexpr int widestTitle = 280; // beside text of the size that desktops begin with

} // namespace

TitleHeader::TitleHeader(Qt::Orientation orientation, int boldRole, QWidget *parent)
    : QHeaderView(orientation, parent)
    , m_boldRole(boldRole)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

bool TitleHeader::isBold(int section) const
{
    return model()->headerData(section, orientation(), m_boldRole).toBool();
}

/// Those of rows are read with the row, and are as large.
QFont TitleHeader::fontOf(int section) const
{
    QFont bold = orientation() == Qt::Vertical ? parentWidget()->font() : font();
    bold.setBold(isBold(section));
    return bold;
}

QStringList TitleHeader::linesOf(int section) const
{
    return model()
        ->headerData(section, orientation(), Qt::DisplayRole)
        .toString()
        .split(QLatin1Char('\n'));
}

/// Titles are the API's: a header hands them to a tooltip that may take them for markup.
bool TitleHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    const QVariant text =
        section < 0 ? QVariant() : model()->headerData(section, orientation(), Qt::ToolTipRole);
    showPlainToolTip(help->globalPos(), text.toString(), viewport(), {});
    return true;
}

void TitleHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    const ThemeColors &colors = themeColors(palette());
    painter->save();
    painter->setFont(fontOf(section));
    const QFontMetrics font(painter->font());
    const QStringList lines = linesOf(section);
    QRect line = rect.adjusted(metrics::spacing, 0, -metrics::spacing, 0);
    line.setTop(rect.center().y() + 1 - int(lines.size()) * font.height() / 2);
    line.setHeight(font.height());
    for (const QString &text : lines) {
        // The first line names it, what is below explains.
        const bool isName = orientation() == Qt::Vertical ? !isBold(section) : &text == &lines[0];
        painter->setPen(isName ? colors.text : colors.secondaryText);
        painter->drawText(line, int(Qt::AlignVCenter | Qt::AlignLeading),
                          font.elidedText(text, Qt::ElideMiddle, line.width()));
        line.translate(0, font.height());
    }
    painter->setPen(colors.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

QSize TitleHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics font(fontOf(section));
    const QStringList lines = linesOf(section);
    int width = 0;
    for (const QString &line : lines)
        width = qMax(width, font.horizontalAdvance(line));
    return {width + 2 * metrics::spacing + 1, int(lines.size()) * font.height() + metrics::spacing};
}

QSize TitleHeader::sizeHint() const
{
    if (orientation() == Qt::Horizontal || !model())
        return QHeaderView::sizeHint();
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width = qMax(width, sectionSizeFromContents(i).width());
    return {qMin(width, metrics::grown(widestTitle, fontMetrics())),
            QHeaderView::sizeHint().height()};
}

} // namespace chargetree
