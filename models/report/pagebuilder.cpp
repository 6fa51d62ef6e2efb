// SPDX-License-Identifier: Apache-2.0
#include "models/report/pagebuilder.h"

#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"

#include <algorithm>

namespace chargetree {

namespace {

constexpr std::size_t mostRows = 120; // a page of A3 holds fewer

PageValue valueOf(const RecordCell &cell)
{
    return {.text = cell.text.simplified(), .status = cell.status, .validity = cell.validity};
}

bool isStatedIn(const PageTable &table, std::size_t column)
{
    return std::ranges::any_of(table.rows,
                               [column](const auto &row) { return !row[column].text.isEmpty(); });
}

void dropEmptyColumns(PageTable &table)
{
    for (std::size_t i = table.columns.size(); i-- > 0;) {
        if (isStatedIn(table, i))
            continue;
        const auto at = std::ptrdiff_t(i);
        table.columns.erase(table.columns.begin() + at);
        for (auto &row : table.rows)
            row.erase(row.begin() + at);
    }
}

} // namespace

PageBuilder::PageBuilder(const RecordContext &context, const ReportSubject &subject)
    : m_context(context)
    , m_subject(subject)
{
    m_context.isRevealed = false;
    if (m_subject.copy == none<ObjectId>)
        m_subject.copy = fleet().objectOf(m_subject.node);
    m_page.kind = Wording::kind(node().kind());
    m_page.name = recordName(fleet(), m_subject.copy);
    m_page.path = nodePath(fleet(), node().parent);
    m_page.environment = subject.environment;
    m_page.locale = m_context.wording.locale();
    addOrigin();
}

void PageBuilder::addOrigin()
{
    const Wording &wording = m_context.wording;
    const Provenance &from = m_context.loaded->provenance;
    m_page.origin = visibleText(from.name);
    if (from.asOf.isValid()) {
        m_page.origin =
            tr("%1, data as of %2")
                .arg(m_page.origin, wording.exactDateTime(from.asOf.toMSecsSinceEpoch()));
    }
    if (from.place != from.name)
        m_page.place = visibleText(from.place);
    m_page.madeAt = wording.judgement().now;
    m_page.made = tr("Made with Chargetree on %1").arg(wording.exactDateTime(m_page.madeAt));
}

void PageBuilder::setStatus(const RecordCell &cell, const QString &of)
{
    m_page.status = valueOf(cell);
    if (!m_page.status.text.isEmpty())
        m_page.status.text = of.arg(m_page.status.text);
}

void PageBuilder::setCopies(std::span<const ObjectId> copies)
{
    if (copies.size() < 2)
        return;
    const auto place = std::ranges::find(copies, m_subject.copy) - copies.begin();
    const Wording &wording = m_context.wording;
    m_page.remark = tr("Copy %1 of %2 that differ in this document")
                        .arg(wording.number(place + 1), wording.number(qint64(copies.size())));
}

void PageBuilder::section(const QString &title, const QString &remark)
{
    m_page.sections.push_back({.title = title, .remark = remark});
}

void PageBuilder::fact(const QString &title, const RecordCell &cell)
{
    PageValue value = valueOf(cell);
    if (!value.text.isEmpty())
        m_page.sections.back().facts.push_back({title, std::move(value)});
}

void PageBuilder::fields(std::span<const FieldId> fields)
{
    for (const FieldId id : fields)
        fact(fieldTitle(id), fieldCell(m_context, m_subject.copy, id));
}

void PageBuilder::table(const QString &title, const TableContent &content, const QString &remark)
{
    section(title,
            remark.isEmpty() ? m_context.wording.number(qint64(content.rows.size())) : remark);
    PageTable &table = m_page.sections.back().table;
    table.count = qint64(content.rows.size());
    for (const RecordColumn &column : content.columns)
        table.columns.push_back({column.title, (column.alignment & Qt::AlignRight) != 0});
    for (std::size_t i = 0; i < std::min(content.rows.size(), mostRows); ++i) {
        auto &values = table.rows.emplace_back();
        for (const RecordColumn &column : content.columns)
            values.push_back(valueOf(column.cell(m_context, content.rows[i])));
    }
    dropEmptyColumns(table);
}

ReportPage PageBuilder::take()
{
    std::erase_if(m_page.sections, [](const PageSection &section) {
        return section.facts.empty() && section.table.columns.empty();
    });
    return std::move(m_page);
}

} // namespace chargetree
