// SPDX-License-Identifier: Apache-2.0
#include "models/compare/driftmodel.h"

#include "models/drift/driftvalue.h"
#include "models/fields/visibletext.h"
#include "models/items/naturalorder.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

/// One outlier with all that is said of it.
struct DriftLine {
    const Fleet &fleet;
    const Drift &drift;
    const DriftedKey &key;
    const DriftOutlier &outlier;

    [[nodiscard]] const DriftGroup &group() const { return drift.groupOf(key); }
};

DriftLine lineAt(const DriftAnswer &answer, std::size_t place)
{
    const DriftAnswer::Row &row = answer.rows[place];
    const DriftedKey &key = answer.drift->keys[row.key];
    return {*answer.loaded->fleet, *answer.drift, key, key.outliers[row.outlier]};
}

RecordCell exactCell(std::string_view text)
{
    RecordCell cell{.text = visibleText(text), .exact = exactText(text)};
    cell.isPersonal = looksPersonal(cell.text);
    return cell;
}

RecordCell chargerCell(const DriftLine &line, const Wording &)
{
    RecordCell cell = exactCell(line.fleet.identity(line.outlier.charger));
    cell.link = line.fleet.at(line.outlier.charger).node;
    return cell;
}

RecordCell nameCell(const DriftLine &line, const Wording &)
{
    return exactCell(line.fleet.store().text(line.fleet.at(line.outlier.charger).object,
                                             field(Kind::Charger, "chargerName")));
}

RecordCell valueCell(const DriftLine &line, ObjectId configuration)
{
    const RecordStore &store = line.fleet.store();
    RecordCell cell = textCell(driftText(store, configuration, false));
    cell.isPersonal = looksPersonal(cell.text);
    if (configuration != none<ObjectId>)
        cell.exact = exactText(
            exactValue(store, configuration, field(Kind::Configuration, "configValue")).text);
    return cell;
}

RecordCell agreeingCell(const DriftLine &line, const Wording &wording)
{
    return textCell(QCoreApplication::translate("chargetree::Drift", "%1 of %2", "chargers")
                        .arg(wording.number(line.key.agreeing),
                             wording.number(qint64(line.group().chargers.size()))));
}

RecordCell modelCell(const DriftLine &line, const Wording &)
{
    const DriftGroup &group = line.group();
    return textCell(
        QString(visibleText(group.manufacturer) % QLatin1Char(' ') % visibleText(group.model))
            .trimmed());
}

struct ColumnRow {
    const char *title;
    RecordCell (*cell)(const DriftLine &line, const Wording &wording);
};

// In the order of the enumeration.
constexpr std::array<ColumnRow, DriftModel::ColumnCount> columnRows{{
    {QT_TRANSLATE_NOOP("chargetree::Drift", "Charger id"), &chargerCell},
    {QT_TRANSLATE_NOOP("chargetree::Drift", "Name"), &nameCell},
    {QT_TRANSLATE_NOOP("chargetree::Drift", "Key"),
     [](const DriftLine &line, const Wording &) { return exactCell(line.key.key); }},
    {QT_TRANSLATE_NOOP("chargetree::Drift", "It has"),
     [](const DriftLine &line, const Wording &) {
         return valueCell(line, line.outlier.configuration);
     }},
    {QT_TRANSLATE_NOOP("chargetree::Drift", "Most have"),
     [](const DriftLine &line, const Wording &) { return valueCell(line, line.key.example); }},
    {QT_TRANSLATE_NOOP("chargetree::Drift", "Agree"), &agreeingCell},
    {QT_TRANSLATE_NOOP("chargetree::Drift", "Model"), &modelCell},
    {QT_TRANSLATE_NOOP("chargetree::Drift", "Firmware"),
     [](const DriftLine &line, const Wording &) { return exactCell(line.group().firmware); }},
}};

} // namespace

DriftAnswer driftAnswer(const LoadedFleetPtr &loaded, quint64 ticket)
{
    DriftAnswer answer{.loaded = loaded,
                       .drift = std::make_shared<const Drift>(driftOf(*loaded->fleet)),
                       .ticket = ticket};
    for (std::size_t key = 0; key < answer.drift->keys.size(); ++key) {
        for (std::size_t i = 0; i < answer.drift->keys[key].outliers.size(); ++i)
            answer.rows.push_back({std::uint32_t(key), std::uint32_t(i)});
    }
    const Wording wording;
    std::array<std::vector<std::string>, DriftModel::ColumnCount> columns;
    for (std::size_t i = 0; i < answer.rows.size(); ++i) {
        const DriftLine line = lineAt(answer, i);
        QString text;
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const QString cell = columnRows[column].cell(line, wording).text;
            columns[column].push_back(cell.toStdString());
            text += cell + QLatin1Char('\n');
        }
        answer.texts += text;
    }
    const NaturalOrder order(wording.locale());
    for (const std::vector<std::string> &column : columns)
        answer.ranks.push_back(
            order.ranks(std::vector<std::string_view>(column.begin(), column.end())));
    return answer;
}

DriftModel::DriftModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DriftModel::show(const DriftAnswer &answer, const Wording &wording)
{
    beginResetModel();
    m_answer = answer;
    m_wording = wording;
    arrange();
    endResetModel();
}

void DriftModel::setWording(const Wording &wording)
{
    m_wording = wording;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DriftModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::size_t> places;
    for (const QModelIndex &index : before)
        places.push_back(m_rows[std::size_t(index.row())]);
    m_sortColumn = column;
    m_isDescending = order == Qt::DescendingOrder;
    arrange();
    std::vector<int> rowOf(m_answer.rows.size());
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        rowOf[m_rows[row]] = int(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += index(rowOf[places[std::size_t(i)]], before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DriftModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text.trimmed();
    arrange();
    endResetModel();
}

void DriftModel::arrange()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_answer.rows.size(); ++i) {
        if (m_answer.texts[qsizetype(i)].contains(m_filter, Qt::CaseInsensitive))
            m_rows.push_back(i);
    }
    if (m_sortColumn < 0 || m_answer.ranks.empty())
        return;
    const std::vector<std::uint32_t> &ranks = m_answer.ranks[std::size_t(m_sortColumn)];
    std::ranges::stable_sort(m_rows, [&](std::size_t one, std::size_t other) {
        if (ranks[one] == NaturalOrder::missing || ranks[other] == NaturalOrder::missing)
            return ranks[one] < ranks[other]; // what is missing comes last both ways
        return m_isDescending ? ranks[other] < ranks[one] : ranks[one] < ranks[other];
    });
}

int DriftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DriftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags DriftModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QVariant DriftModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DriftLine line = lineAt(m_answer, m_rows[std::size_t(index.row())]);
    const bool isValue = index.column() == ValueColumn;
    if (role == QuietRole)
        return isValue && line.outlier.value.text.empty();
    if (role == ExactRole && isValue && line.outlier.value.text.empty())
        return QString();
    return cellData(columnRows[std::size_t(index.column())].cell(line, m_wording), role);
}

QVariant DriftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("chargetree::Drift",
                                           columnRows[std::size_t(section)].title);
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
}

PlainTable driftTable(const DriftAnswer &answer, const std::vector<std::size_t> &rows,
                      const ExportRequest &request)
{
    PlainTable table{.request = request};
    table.request.rows.resize(rows.size()); // for their number
    for (const DriftColumn &column : driftColumns())
        table.request.columns.push_back(
            {.name = std::string(column.name),
             .title = QCoreApplication::translate("chargetree::Drift", column.title)});
    for (const std::size_t place : rows) {
        const DriftLine line = lineAt(answer, place);
        const auto values = driftValues(line.fleet, line.drift, line.key, line.outlier, false);
        table.rows.emplace_back(values.begin(), values.end());
    }
    return table;
}

} // namespace chargetree
