// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/pagecanvas.h"

#include <QCoreApplication>

namespace chargetree {

/// Lays one report out on a room of so many points, on an 8-point grid: what it is on top, then its
/// facts and tables, at the foot whose data it is. Tables are cut to what fits.
class PagePainter final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::PrintedPage)

public:
    PagePainter(PageCanvas &canvas, const QSizeF &size, const ReportPage &page);
    void paint();

private:
    /// Facts that stand side by side; a long one stands alone.
    struct FactLine {
        const PageFact *first = nullptr;
        const PageFact *second = nullptr;
    };
    void paintHead();
    void paintFoot();
    void paintSection(const PageSection &section, int lines);
    void paintFacts(const PageSection &section);
    void paintFact(const QRectF &room, const PageFact &fact);
    void paintTable(const PageTable &table, int lines);
    void paintRow(const std::vector<qreal> &widths, const PageTable &table,
                  const std::vector<PageValue> &row);
    void paintTitles(const std::vector<qreal> &widths, const PageTable &table);
    [[nodiscard]] std::vector<FactLine> factLines(const PageSection &section) const;
    [[nodiscard]] std::vector<qreal> columnWidths(const PageTable &table, int rows) const;
    [[nodiscard]] std::vector<int> linesOfTables() const;
    [[nodiscard]] qreal titleWidth() const;
    [[nodiscard]] qreal halfWidth() const;
    QRectF nextLine(qreal height);

    PageCanvas &m_canvas;
    QSizeF m_size;
    const ReportPage &m_page;
    qreal m_titleWidth; // of the facts
    qreal m_y = 0; // where the next line begins
};

} // namespace chargetree
