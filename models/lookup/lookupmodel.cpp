// SPDX-License-Identifier: Apache-2.0
#include "models/lookup/lookupmodel.h"

#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"
#include "models/lookup/lookupwords.h"
#include "models/search/foundrecord.h"

#include <array>

namespace chargetree {

namespace {

constexpr std::array<const char *, LookupModel::ColumnCount> titles{
    QT_TRANSLATE_NOOP("chargetree::LookupModel", "Value"),
    QT_TRANSLATE_NOOP("chargetree::LookupModel", "Answer"),
    QT_TRANSLATE_NOOP("chargetree::LookupModel", "Kind"),
    QT_TRANSLATE_NOOP("chargetree::LookupModel", "Name"),
    QT_TRANSLATE_NOOP("chargetree::LookupModel", "Id"),
    QT_TRANSLATE_NOOP("chargetree::LookupModel", "Driver"),
    QT_TRANSLATE_NOOP("chargetree::LookupModel", "Driver id"),
    QT_TRANSLATE_NOOP("chargetree::LookupModel", "Found by"),
    QT_TRANSLATE_NOOP("chargetree::LookupModel", "Where"),
};

} // namespace

LookupModel::LookupModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LookupModel::show(const LookedUp &list, const Wording &wording)
{
    beginResetModel();
    m_list = list;
    m_wording = wording;
    m_rows = list.result ? lookupRows(*list.result, m_only) : std::vector<LookupRow>();
    endResetModel();
}

void LookupModel::clear()
{
    show({}, m_wording);
}

void LookupModel::setOnly(const std::optional<LookupVerdict> &only)
{
    m_only = only;
    show(LookedUp(m_list), m_wording);
}

int LookupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LookupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags LookupModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QVariant LookupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LookupRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == VerdictRole && index.column() == AnswerColumn)
        return static_cast<int>(m_list.result->answerOf(row.value).verdict());
    return cellData(cell(row, index.column()), role);
}

RecordCell LookupModel::cell(const LookupRow &row, int column) const
{
    if (column == ValueColumn)
        return valueCell(row);
    if (column == AnswerColumn)
        return textCell(answerText(m_list.result->answerOf(row.value)));
    if (!row.hit)
        return {};
    const RecordContext context{.loaded = m_list.loaded, .wording = m_wording};
    const Fleet &fleet = *m_list.loaded->fleet;
    const NodeId node = nodeOf(fleet, row.hit->kind, row.hit->place);
    const NodeId driver = driverOf(*row.hit);
    switch (Column(column)) {
    case KindColumn:
        return textCell(Wording::kind(fleet.at(node).kind()));
    case NameColumn:
        return nodeCell(context, node);
    case IdColumn:
        return personalCell(nodeIdText(fleet, node), isPersonal(fleet.at(node).kind()));
    case DriverColumn:
        return driver == none<NodeId> ? RecordCell() : nodeCell(context, driver);
    case DriverIdColumn:
        return driver == none<NodeId> ? RecordCell() : personalCell(nodeIdText(fleet, driver));
    case HowColumn:
        return textCell(LookupWords::how(*row.hit));
    case WhereColumn:
        return personalCell(whereText(*row.hit), isPersonal(fleet.at(node).kind()));
    case ValueColumn:
    case AnswerColumn:
    case ColumnCount:
        break;
    }
    return {};
}

RecordCell LookupModel::valueCell(const LookupRow &row) const
{
    const LookupResult::Value &value = m_list.result->values[row.value];
    // Of what is not found nobody knows what it is.
    RecordCell cell{.text = visibleText(value.text), .exact = value.text, .isPersonal = true};
    if (m_list.result->isRepeat(row.value)) {
        cell.remark = tr("again");
        cell.toolTip = tr("The same as value %1").arg(m_wording.number(value.first + 1));
    }
    return cell;
}

QString LookupModel::answerText(const LookupAnswer &answer) const
{
    const LookupVerdict verdict = answer.verdict();
    if (verdict != LookupVerdict::Ambiguous)
        return LookupWords::verdict(verdict);
    return tr("ambiguous: %1 records", "", static_cast<int>(answer.count))
        .arg(m_wording.number(answer.count));
}

NodeId LookupModel::driverOf(const LookupHit &hit) const
{
    const Fleet &fleet = *m_list.loaded->fleet;
    if (hit.kind == RecordKind::Driver)
        return fleet.at(DriverId(hit.place)).node;
    return hit.kind == RecordKind::Tag ? fleet.at(fleet.at(TagId(hit.place)).driver).node
                                       : none<NodeId>;
}

/// Of a tag where its driver is, of a socket where its charger is.
QString LookupModel::whereText(const LookupHit &hit) const
{
    const Fleet &fleet = *m_list.loaded->fleet;
    NodeId node = nodeOf(fleet, hit.kind, hit.place);
    if (hit.kind == RecordKind::Tag || hit.kind == RecordKind::Socket)
        node = fleet.at(node).parent;
    return nodePath(fleet, fleet.at(node).parent);
}

QVariant LookupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? tr(titles[static_cast<std::size_t>(section)]) : QVariant();
}

} // namespace chargetree
