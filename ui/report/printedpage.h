// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/reportpage.h"

#include <QByteArray>

class QPagedPaintDevice;
class QPainter;

namespace chargetree {

/// Draws one report on the page that the painter is at: it fills that page and never another,
/// whatever its size. The painter's device is a paged one.
void paintReport(QPainter &painter, const QPagedPaintDevice &device, const ReportPage &page,
                 Qt::LayoutDirection direction);

/// A PDF of one page a report, A4 or Letter by their locale, with the moment that the first was
/// made at. Empty if there is none.
QByteArray pdfOf(const std::vector<ReportPage> &pages, Qt::LayoutDirection direction);

/// What a window or a list of documents calls it: "Driver: Aino Virtanen".
QString titleOf(const ReportPage &page);

} // namespace chargetree
