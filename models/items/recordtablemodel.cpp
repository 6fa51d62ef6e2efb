// SPDX-License-Identifier: Apache-2.0
#include "models/items/recordtablemodel.h"

#include "models/fields/fieldtext.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace chargetree {

namespace {

/// Sort values of one column, made comparable once.
class SortKeys final {
public:
    SortKeys(const QLocale &locale, std::size_t size)
        : m_collator(locale)
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        m_values.reserve(size);
        m_texts.reserve(size);
    }

    void append(const SortValue &value)
    {
        m_values.push_back(value);
        const QString *text = std::get_if<QString>(&value);
        m_texts.push_back(m_collator.sortKey(text ? *text : QString()));
    }

    [[nodiscard]] bool isMissing(std::uint32_t i) const { return m_values[i].index() == 0; }

    /// Numbers before texts.
    [[nodiscard]] bool isLess(std::uint32_t a, std::uint32_t b) const
    {
        const SortValue &first = m_values[a];
        const SortValue &second = m_values[b];
        if (std::holds_alternative<QString>(first) && std::holds_alternative<QString>(second))
            return m_texts[a] < m_texts[b];
        return first < second;
    }

private:
    QCollator m_collator;
    std::vector<SortValue> m_values;
    std::vector<QCollatorSortKey> m_texts;
};

} // namespace

RecordColumn fieldColumn(FieldId field)
{
    return {.title = fieldTitle(field),
            .cell = [field](const RecordContext &context,
                            const RecordRow &row) { return fieldCell(context, row.object, field); },
            .exact = [field](const RecordContext &context,
                             const RecordRow &row) { return exactField(context, row.object, field); },
            .alignment = fieldAlignment(field)};
}

RecordTableModel::RecordTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RecordTableModel::setTable(RecordContext context, TableContent table)
{
    beginResetModel();
    m_context = std::move(context);
    m_table = std::move(table);
    if (m_sortColumn >= int(m_table.columns.size()))
        m_sortColumn = -1;
    arrange();
    endResetModel();
}

const RecordRow &RecordTableModel::row(int row) const
{
    return m_table.rows[m_order[std::size_t(row)]];
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecordColumn &column = m_table.columns[std::size_t(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    if (role == NodeRole)
        return number(row(index.row()).node);
    if (role == ExactRole && column.exact)
        return column.exact(m_context, row(index.row()));
    return cellData(column.cell(m_context, row(index.row())), role);
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RecordColumn &column = m_table.columns[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return {};
}

void RecordTableModel::arrange()
{
    m_order.resize(m_table.rows.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    if (m_sortColumn < 0)
        return;
    SortKeys keys(m_context.wording.locale(), m_order.size());
    const RecordColumn &column = m_table.columns[std::size_t(m_sortColumn)];
    for (const RecordRow &record : m_table.rows)
        keys.append(column.cell(m_context, record).sort);
    const bool isFalling = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (keys.isMissing(a) || keys.isMissing(b))
            return !keys.isMissing(a) && keys.isMissing(b);
        return isFalling ? keys.isLess(b, a) : keys.isLess(a, b);
    });
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<std::uint32_t> before = m_order;
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    std::vector<int> rowOfPlace(m_order.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        rowOfPlace[m_order[i]] = int(i);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to.append(createIndex(rowOfPlace[before[std::size_t(index.row())]], index.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace chargetree
