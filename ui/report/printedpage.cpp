// SPDX-License-Identifier: Apache-2.0
#include "ui/report/printedpage.h"

#include "ui/report/pagepainter.h"
#include "ui/report/pdfdate.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace chargetree {

namespace {

constexpr qreal pointsPerInch = 72;
constexpr qreal margin = 48;
// What a page has to say needs this much; on smaller paper it is said smaller.
constexpr QSizeF least(440, 560);

qreal scaleFor(const QSizeF &room)
{
    return std::min({1.0, room.width() / least.width(), room.height() / least.height()});
}

QPageSize paperOf(const QLocale &locale)
{
    return QPageSize(locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                             : QPageSize::A4);
}

} // namespace

void paintReport(QPainter &painter, const QPagedPaintDevice &device, const ReportPage &page,
                 Qt::LayoutDirection direction)
{
    const QPageLayout layout = device.pageLayout();
    const QRectF paper = layout.fullRect(QPageLayout::Point);
    const qreal border = std::min({margin, paper.width() / 10, paper.height() / 10});
    const QRectF content = paper.adjusted(border, border, -border, -border);
    // Unless the device draws on the whole paper, its origin is where it can print.
    const QPointF origin = layout.mode() == QPageLayout::FullPageMode
                               ? QPointF()
                               : layout.paintRect(QPageLayout::Point).topLeft();
    const qreal scale = scaleFor(content.size());
    painter.save();
    painter.resetTransform();
    painter.scale(device.logicalDpiX() / pointsPerInch, device.logicalDpiY() / pointsPerInch);
    painter.translate(content.topLeft() - origin);
    painter.scale(scale, scale);
    const QSizeF room = content.size() / scale;
    PageCanvas canvas(painter, room.width(), direction);
    PagePainter(canvas, room, page).paint();
    painter.restore();
}

QByteArray pdfOf(const std::vector<ReportPage> &pages, Qt::LayoutDirection direction)
{
    if (pages.empty())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(titleOf(pages.front()));
    writer.setCreator(QStringLiteral("Chargetree"));
    writer.setPageSize(paperOf(pages.front().locale));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintReport(painter, writer, pages[i], direction);
    }
    painter.end();
    setCreationDate(bytes, pages.front().madeAt);
    return bytes;
}

QString titleOf(const ReportPage &page)
{
    return QString(page.kind % QStringLiteral(": ") % page.name);
}

} // namespace chargetree
