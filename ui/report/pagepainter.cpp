// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pagepainter.h"

#include "ui/report/pagefit.h"

#include <algorithm>

namespace chargetree {

namespace {

constexpr qreal grid = 8;
constexpr qreal line = 2 * grid;
constexpr qreal nameLine = 4 * grid;
constexpr qreal sectionGap = 2 * grid;
constexpr qreal columnGap = 2 * grid;
constexpr qreal footHeight = 5 * grid;
constexpr qreal mostTitle = 0.6; // of the room of a fact
constexpr qreal leastTitle = 9 * grid;

} // namespace

PagePainter::PagePainter(PageCanvas &canvas, const QSizeF &size, const ReportPage &page)
    : m_canvas(canvas)
    , m_size(size)
    , m_page(page)
    , m_titleWidth(titleWidth())
{
}

void PagePainter::paint()
{
    paintHead();
    const std::vector<int> lines = linesOfTables();
    for (std::size_t i = 0; i < m_page.sections.size(); ++i)
        paintSection(m_page.sections[i], lines[i]);
    paintFoot();
}

QRectF PagePainter::nextLine(qreal height)
{
    const QRectF room(0, m_y, m_size.width(), height);
    m_y += height;
    return room;
}

void PagePainter::paintHead()
{
    QRectF kind = nextLine(line);
    if (const qreal badge = m_canvas.badge(kind, m_page.environment); badge > 0)
        kind.setLeft(badge + grid);
    m_canvas.text(kind, m_page.kind, {.font = PageFont::Kind, .isQuiet = true});
    m_canvas.text(nextLine(nameLine), m_page.name, {.font = PageFont::Name});
    if (!m_page.status.text.isEmpty())
        m_canvas.value(nextLine(line), m_page.status);
    m_canvas.text(nextLine(line), m_page.path, {.isQuiet = true, .elide = Qt::ElideLeft});
    if (!m_page.remark.isEmpty())
        m_canvas.text(nextLine(line), m_page.remark);
    m_canvas.rule(nextLine(grid));
}

void PagePainter::paintFoot()
{
    m_y = m_size.height() - footHeight;
    m_canvas.rule(nextLine(grid));
    const PageLine quiet{.font = PageFont::Small, .isQuiet = true};
    m_canvas.text(nextLine(line), m_page.origin, quiet);
    QRectF room = nextLine(line);
    PageLine end = quiet;
    end.isAtEnd = true;
    m_canvas.text(room, m_page.made, end);
    const qreal made = m_canvas.widthOf(m_page.made, PageFont::Small);
    room.setWidth(std::max(qreal(0), room.width() - made - columnGap));
    PageLine path = quiet;
    path.elide = Qt::ElideMiddle;
    path.isPath = true;
    m_canvas.text(room, m_page.place, path);
}

void PagePainter::paintSection(const PageSection &section, int lines)
{
    m_y += sectionGap;
    QRectF room = nextLine(line);
    const qreal width = m_canvas.widthOf(section.title, PageFont::Heading);
    m_canvas.text(room, section.title, {.font = PageFont::Heading});
    room.setLeft(std::min(room.right(), width + grid));
    m_canvas.text(room, section.remark, {.isQuiet = true});
    paintFacts(section);
    if (!section.table.columns.empty())
        paintTable(section.table, lines);
}

qreal PagePainter::halfWidth() const
{
    return (m_size.width() - columnGap) / 2;
}

qreal PagePainter::titleWidth() const
{
    qreal widest = leastTitle;
    for (const PageSection &section : m_page.sections) {
        for (const PageFact &fact : section.facts)
            widest = std::max(widest, m_canvas.widthOf(fact.title, PageFont::Body) + grid);
    }
    return std::min(widest, halfWidth() * mostTitle);
}

std::vector<PagePainter::FactLine> PagePainter::factLines(const PageSection &section) const
{
    std::vector<FactLine> lines;
    bool isOpen = false; // there is room beside the last one
    for (const PageFact &fact : section.facts) {
        const qreal width = m_canvas.widthOf(fact.value, PageFont::Body);
        const bool isLong = width > halfWidth() - m_titleWidth;
        if (isOpen && !isLong)
            lines.back().second = &fact;
        else
            lines.push_back({&fact});
        isOpen = !isLong && !lines.back().second;
    }
    return lines;
}

void PagePainter::paintFacts(const PageSection &section)
{
    for (const FactLine &facts : factLines(section)) {
        QRectF room = nextLine(line);
        if (facts.second) {
            room.setWidth(halfWidth());
            paintFact(room.translated(halfWidth() + columnGap, 0), *facts.second);
        }
        paintFact(room, *facts.first);
    }
}

void PagePainter::paintFact(const QRectF &room, const PageFact &fact)
{
    QRectF title = room;
    title.setWidth(m_titleWidth - grid);
    m_canvas.text(title, fact.title, {.isQuiet = true});
    m_canvas.value(room.adjusted(m_titleWidth, 0, 0, 0), fact.value);
}

/// What is left of the page between head and foot, shared among the tables.
std::vector<int> PagePainter::linesOfTables() const
{
    qreal room = m_size.height() - footHeight - m_y;
    std::vector<qint64> wanted;
    for (const PageSection &section : m_page.sections) {
        const bool isTable = !section.table.columns.empty();
        room -= sectionGap + line + line * qreal(factLines(section).size()) + (isTable ? line : 0);
        wanted.push_back(section.table.count);
    }
    return sharedLines(wanted, std::max(0, int(room / line)));
}

void PagePainter::paintTable(const PageTable &table, int lines)
{
    const bool isCut = lines < table.count;
    const auto rows = std::min(table.rows.size(), std::size_t(std::max(0, lines - int(isCut))));
    const std::vector<qreal> widths = columnWidths(table, int(rows));
    paintTitles(widths, table);
    for (std::size_t i = 0; i < rows; ++i)
        paintRow(widths, table, table.rows[i]);
    if (const qint64 rest = table.count - qint64(rows); rest > 0 && lines > 0) {
        m_canvas.text(nextLine(line),
                      tr("and %1 more", nullptr, int(rest)).arg(m_page.locale.toString(rest)),
                      {.isQuiet = true});
    }
}

std::vector<qreal> PagePainter::columnWidths(const PageTable &table, int rows) const
{
    std::vector<qreal> natural;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        qreal widest = m_canvas.widthOf(table.columns[column].title, PageFont::Small);
        for (int row = 0; row < rows; ++row) {
            const PageValue &value = table.rows[std::size_t(row)][column];
            widest = std::max(widest, m_canvas.widthOf(value, PageFont::Body));
        }
        natural.push_back(widest + 1); // rounding is no reason to elide
    }
    const qreal gaps = columnGap * qreal(table.columns.size() - 1);
    return fittedWidths(natural, m_size.width() - gaps);
}

void PagePainter::paintTitles(const std::vector<qreal> &widths, const PageTable &table)
{
    QRectF room = nextLine(line);
    m_canvas.rule(room);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        room.setWidth(widths[i]);
        m_canvas.text(
            room, table.columns[i].title,
            {.font = PageFont::Small, .isQuiet = true, .isAtEnd = table.columns[i].isNumber});
        room.translate(widths[i] + columnGap, 0);
    }
}

void PagePainter::paintRow(const std::vector<qreal> &widths, const PageTable &table,
                           const std::vector<PageValue> &row)
{
    QRectF room = nextLine(line);
    m_canvas.rule(room);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        room.setWidth(widths[i]);
        m_canvas.value(room, row[i], {.isAtEnd = table.columns[i].isNumber});
        room.translate(widths[i] + columnGap, 0);
    }
}

} // namespace chargetree
