// SPDX-License-Identifier: Apache-2.0
#include "models/items/detailsbuilder.h"

#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"

namespace chargetree {

DetailsBuilder::DetailsBuilder(const RecordContext &context, ObjectId object)
    : m_context(context)
    , m_object(object)
{
    if (object != none<ObjectId>)
        m_isShown.resize(fieldsOf(context.store().kindOf(object)).size());
}

void DetailsBuilder::section(const QString &title)
{
    m_details.push_back({.title = title, .isSection = true});
}

void DetailsBuilder::row(const QString &title, RecordCell cell)
{
    m_details.push_back({.title = title, .cell = std::move(cell)});
}

void DetailsBuilder::field(FieldId field, NodeId link)
{
    RecordCell cell = fieldCell(m_context, m_object, field);
    cell.exact = exactField(m_context, m_object, field);
    cell.link = link;
    if (rowOf(field).type == Type::Date) {
        const auto time = m_context.store().time(m_object, field);
        const bool isMoment = time && yearOf(*time) > 1 && yearOf(*time) < 9999;
        cell.remark = isMoment ? m_context.wording.age(*time) : QString();
    }
    m_isShown[field.row] = true;
    row(fieldTitle(field), std::move(cell));
}

void DetailsBuilder::fields(std::span<const FieldId> fields)
{
    for (const FieldId id : fields)
        field(id, none<NodeId>);
}

void DetailsBuilder::linkedField(FieldId id, NodeId link)
{
    field(id, link);
}

void DetailsBuilder::rest()
{
    if (m_object == none<ObjectId>)
        return;
    const Kind kind = m_context.store().kindOf(m_object);
    for (std::size_t i = 0; i < m_isShown.size(); ++i) {
        if (!m_isShown[i])
            field({kind, std::uint8_t(i)}, none<NodeId>);
    }
    unknownFields();
}

void DetailsBuilder::unknownFields()
{
    const RecordStore &store = m_context.store();
    const std::vector<std::size_t> unknown = unknownKeys(store, m_object);
    if (unknown.empty())
        return;
    section(tr("Fields that the API's page does not name"));
    for (const std::size_t place : unknown)
        row(visibleText(store.scalar(store.keys(m_object)[place].text).text),
            unknownCell(m_context, m_object, place));
}

std::vector<Detail> DetailsBuilder::take()
{
    // A heading needs something below it.
    for (std::size_t i = m_details.size(); i-- > 0;) {
        const bool isLast = i + 1 == m_details.size() || m_details[i + 1].isSection;
        if (m_details[i].isSection && isLast)
            m_details.erase(m_details.begin() + std::ptrdiff_t(i));
    }
    return std::move(m_details);
}

} // namespace chargetree
