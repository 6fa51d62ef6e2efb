// SPDX-License-Identifier: Apache-2.0
#include "models/items/recordtablemodel.h"

#include "models/fields/fieldtext.h"
#include "models/items/naturalorder.h"

#include <algorithm>
#include <numeric>

namespace chargetree {

namespace {

/// The values of one column, made comparable once. Numbers come before texts.
class SortKeys final {
public:
    SortKeys(std::vector<SortValue> values, const QLocale &locale)
        : m_values(std::move(values))
    {
        std::vector<std::string> texts(m_values.size());
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            if (const QString *text = std::get_if<QString>(&m_values[i]))
                texts[i] = text->toStdString();
        }
        const std::vector<std::string_view> views(texts.begin(), texts.end());
        m_ranks = NaturalOrder(locale).ranks(views);
    }

    [[nodiscard]] bool isMissing(std::uint32_t i) const
    {
        return std::holds_alternative<std::monostate>(m_values[i]);
    }

    [[nodiscard]] bool isLess(std::uint32_t a, std::uint32_t b) const
    {
        const bool areTexts = std::holds_alternative<QString>(m_values[a])
                              && std::holds_alternative<QString>(m_values[b]);
        return areTexts ? m_ranks[a] < m_ranks[b] : m_values[a] < m_values[b];
    }

private:
    std::vector<SortValue> m_values;
    std::vector<std::uint32_t> m_ranks;
};

} // namespace

RecordColumn fieldColumn(FieldId field)
{
    return {
        .title = fieldTitle(field),
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
    if (!m_table.columns.empty() && m_sortColumn >= int(m_table.columns.size()))
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
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
           | Qt::ItemNeverHasChildren;
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
    if (m_sortColumn < 0 || m_table.columns.empty())
        return;
    const RecordColumn &column = m_table.columns[std::size_t(m_sortColumn)];
    std::vector<SortValue> values;
    values.reserve(m_order.size());
    for (const RecordRow &record : m_table.rows)
        values.push_back(column.cell(m_context, record).sort);
    const SortKeys keys(std::move(values), m_context.wording.locale());
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
