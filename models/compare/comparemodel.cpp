// SPDX-License-Identifier: Apache-2.0
#include "models/compare/comparemodel.h"

#include "models/compare/comparevalue.h"
#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"

#include <algorithm>

namespace chargetree {

CompareModel::CompareModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CompareModel::show(const CompareAnswer &answer)
{
    std::vector<Row> rows = arranged(answer);
    const bool doesStay = isAlike(answer, rows);
    const std::string reference = identity(m_reference);
    const bool isRevealed = m_answer.context.isRevealed;
    if (!doesStay)
        beginResetModel();
    m_answer = answer;
    m_answer.context.isRevealed = isRevealed;
    m_rows = std::move(rows);
    m_reference = std::max(0, columnOf(reference));
    if (doesStay)
        sayAllChanged();
    else
        endResetModel();
}

void CompareModel::setWording(const Wording &wording)
{
    m_answer.context.wording = wording;
    sayAllChanged();
}

void CompareModel::sayAllChanged()
{
    if (m_rows.empty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString CompareModel::titleOf(const CompareAnswer &answer, const Row &row)
{
    return row.place ? compareTitle(answer.comparison.rows[*row.place])
                     : compareSectionTitle(row.section);
}

bool CompareModel::isAlike(const CompareAnswer &answer, const std::vector<Row> &rows) const
{
    const auto hasTitle = [&](const Row &one, const Row &other) {
        return one.section == other.section && titleOf(m_answer, one) == titleOf(answer, other);
    };
    const auto isSame = [&](ChargerId one, ChargerId other) {
        return m_answer.context.fleet().identity(one) == answer.context.fleet().identity(other);
    };
    return std::ranges::equal(m_rows, rows, hasTitle)
           && std::ranges::equal(m_answer.comparison.chargers, answer.comparison.chargers, isSame);
}

std::vector<CompareModel::Row> CompareModel::arranged(const CompareAnswer &answer) const
{
    std::vector<Row> rows;
    std::optional<CompareSection> last;
    for (const std::size_t place : compareRows(answer.comparison, m_areDifferencesAlone)) {
        if (!answer.texts[qsizetype(place)].contains(m_filter, Qt::CaseInsensitive))
            continue;
        const CompareSection section = answer.comparison.rows[place].section;
        if (last != section)
            rows.push_back({section, {}});
        rows.push_back({section, place});
        last = section;
    }
    return rows;
}

void CompareModel::setReference(int charger)
{
    if (charger < 0 || charger >= columnCount() || charger == m_reference)
        return;
    m_reference = charger;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CompareModel::setDifferencesAlone(bool areAlone)
{
    beginResetModel();
    m_areDifferencesAlone = areAlone;
    m_rows = arranged(m_answer);
    endResetModel();
}

void CompareModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text.trimmed();
    m_rows = arranged(m_answer);
    endResetModel();
}

void CompareModel::setRevealed(bool isRevealed)
{
    m_answer.context.isRevealed = isRevealed;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CompareModel::shownRows() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return row.place.has_value(); }));
}

int CompareModel::differingRows() const
{
    return int(std::ranges::count_if(m_answer.comparison.rows, &CompareRow::hasDifferences));
}

QString CompareModel::chargerId(int charger) const
{
    return visibleText(identity(charger));
}

std::string CompareModel::identity(int charger) const
{
    const auto &chargers = m_answer.comparison.chargers;
    return std::size_t(charger) < chargers.size()
               ? std::string(m_answer.context.fleet().identity(chargers[std::size_t(charger)]))
               : std::string();
}

int CompareModel::columnOf(std::string_view identity) const
{
    for (int i = 0; i < columnCount(); ++i) {
        if (this->identity(i) == identity)
            return i;
    }
    return -1;
}

QString CompareModel::chargerName(int charger) const
{
    const Fleet &fleet = m_answer.context.fleet();
    const ChargerId id = m_answer.comparison.chargers[std::size_t(charger)];
    return visibleText(
        fleet.store().text(fleet.at(id).object, field(Kind::Charger, "chargerName")));
}

CompareChoice CompareModel::choice() const
{
    CompareChoice choice{.reference = std::size_t(m_reference),
                         .revealSecrets = m_answer.context.isRevealed};
    for (const Row &row : m_rows) {
        if (row.place)
            choice.rows.push_back(*row.place);
    }
    return choice;
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answer.comparison.chargers.size());
}

Qt::ItemFlags CompareModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isSection(index.row()) ? Qt::ItemFlags(Qt::NoItemFlags)
                                  : QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &at = m_rows[std::size_t(index.row())];
    if (!at.place)
        return role == SectionRole ? QVariant(true) : QVariant();
    const CompareRow &row = m_answer.comparison.rows[*at.place];
    const auto charger = std::size_t(index.column());
    const bool differs = row.differs(charger, std::size_t(m_reference));
    if (role == DiffersRole)
        return differs;
    if (role == ReferenceRole)
        return index.column() == m_reference;
    const ShownCell shown = compareCell(m_answer.context, row, charger);
    if (role == QuietRole)
        return shown.isQuiet;
    if (role == ExactRole && shown.isQuiet)
        return QString();
    if (role == Qt::AccessibleTextRole)
        return differs ? tr("%1, differs from the reference").arg(shown.cell.text)
                       : shown.cell.text;
    return cellData(shown.cell, role);
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? columnTitle(section, role) : QVariant();
    return section < rowCount() ? rowTitle(section, role) : QVariant();
}

QVariant CompareModel::columnTitle(int charger, int role) const
{
    const bool isReference = charger == m_reference;
    const QString id = chargerId(charger);
    const QString name = chargerName(charger);
    switch (role) {
    case ReferenceRole:
        return isReference;
    case ExactRole:
        return id;
    case Qt::DisplayRole:
        return QString(id % QLatin1Char('\n')
                       % (isReference ? tr("Reference · %1").arg(name) : name));
    case Qt::AccessibleTextRole:
        return isReference ? tr("%1, the reference").arg(id) : id;
    case Qt::ToolTipRole:
        return QString(name % QLatin1Char('\n') % id);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CompareModel::rowTitle(int row, int role) const
{
    const Row &at = m_rows[std::size_t(row)];
    switch (role) {
    case SectionRole:
        return !at.place.has_value();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return titleOf(m_answer, at);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace chargetree
