// SPDX-License-Identifier: Apache-2.0
#include "models/changelist/changelistmodel.h"

#include "models/changes/changewords.h"
#include "models/fields/jsontext.h"
#include "models/fields/visibletext.h"
#include "models/items/naturalorder.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace chargetree {

namespace {

constexpr std::array<const char *, ChangeListModel::ColumnCount> titles{
    QT_TRANSLATE_NOOP("chargetree::ChangeListModel", "Change"),
    QT_TRANSLATE_NOOP("chargetree::ChangeListModel", "Kind"),
    QT_TRANSLATE_NOOP("chargetree::ChangeListModel", "Item"),
    QT_TRANSLATE_NOOP("chargetree::ChangeListModel", "Id"),
    QT_TRANSLATE_NOOP("chargetree::ChangeListModel", "Field"),
    QT_TRANSLATE_NOOP("chargetree::ChangeListModel", "Before"),
    QT_TRANSLATE_NOOP("chargetree::ChangeListModel", "Now"),
};

bool isStatus(const std::optional<FieldId> &id)
{
    return id == field(Kind::Charger, "chargerStatus") || id == field(Kind::Socket, "status");
}

} // namespace

ChangeListModel::ChangeListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChangeListModel::show(const ChangedFleet &comparison, const Wording &wording)
{
    beginResetModel();
    if (comparison.changes != m_comparison.changes)
        m_filter.effect.reset();
    m_comparison = comparison;
    m_wording = wording;
    fill();
    endResetModel();
}

void ChangeListModel::setFilter(const ChangeFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    fill();
    endResetModel();
}

const Change &ChangeListModel::change(int row) const
{
    return m_comparison.changes->at(m_rows[static_cast<std::size_t>(row)]);
}

void ChangeListModel::fill()
{
    m_rows.clear();
    if (!m_comparison.changes)
        return;
    const FleetChanges &changes = *m_comparison.changes;
    std::vector<std::uint32_t> candidates(changes.changes.size());
    std::iota(candidates.begin(), candidates.end(), 0U);
    if (m_filter.effect)
        candidates = changes.effects[*m_filter.effect].places;
    for (const std::uint32_t place : candidates) {
        if (isShown(changes.at(place)))
            m_rows.push_back(place);
    }
    arrange();
}

bool ChangeListModel::isShown(const Change &change) const
{
    if ((change.isMinor && !m_filter.withMinor) || (m_filter.kind && change.kind != *m_filter.kind)
        || (m_filter.type && change.type != *m_filter.type))
        return false;
    if (m_filter.text.isEmpty())
        return true;
    for (const int column : {ItemColumn, IdColumn, FieldColumn, OldColumn, NewColumn}) {
        if (cell(change, column).text.contains(m_filter.text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void ChangeListModel::arrange()
{
    if (m_sortColumn < 0)
        return;
    std::vector<std::string> texts;
    for (const std::uint32_t place : m_rows)
        texts.push_back(cell(m_comparison.changes->at(place), m_sortColumn).text.toStdString());
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    const std::vector<std::uint32_t> ranks = NaturalOrder(m_wording.locale()).ranks(views);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ranked; // rank and place
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        ranked.emplace_back(ranks[i], m_rows[i]);
    std::ranges::stable_sort(ranked, [this](const auto &one, const auto &other) {
        if (one.first == NaturalOrder::missing || other.first == NaturalOrder::missing)
            return one.first < other.first; // what is missing comes last both ways
        return m_order == Qt::AscendingOrder ? one.first < other.first : other.first < one.first;
    });
    std::ranges::transform(ranked, m_rows.begin(), [](const auto &row) { return row.second; });
}

void ChangeListModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    fill();
    endResetModel();
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ChangeListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return cellData(cell(change(index.row()), index.column()), role);
}

RecordCell ChangeListModel::cell(const Change &change, int column) const
{
    switch (Column(column)) {
    case TypeColumn:
        return textCell(changeWord(change.type));
    case KindColumn:
        return textCell(kindWord(change.kind));
    case ItemColumn:
        return {.text = QString::fromStdString(change.name), .link = change.node};
    case IdColumn:
        return {.text = visibleText(change.id), .exact = QString::fromStdString(change.id)};
    case FieldColumn:
        return textCell(changeField(change));
    case OldColumn:
        return valueCell(change, change.old);
    case NewColumn:
        return valueCell(change, change.now);
    case ColumnCount:
        break;
    }
    return {};
}

RecordCell ChangeListModel::valueCell(const Change &change, const std::string &json) const
{
    if (json.empty())
        return {};
    const std::string exact = json.starts_with('"') ? jsonStringText(json) : json;
    RecordCell cell{.text = changeValue(change, json, m_wording),
                    .exact = QString::fromStdString(exact)};
    if (isStatus(change.fieldId) && json.starts_with('"'))
        cell.status = statusOf(exact);
    return cell;
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? tr(titles[static_cast<std::size_t>(section)]) : QVariant();
}

} // namespace chargetree
