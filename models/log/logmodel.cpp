// SPDX-License-Identifier: Apache-2.0
#include "models/log/logmodel.h"

#include "models/fields/visibletext.h"

#include <array>

namespace chargetree {

namespace {

constexpr std::array<const char *, LogModel::ColumnCount> titles{
    QT_TRANSLATE_NOOP("chargetree::LogModel", "Time"),
    QT_TRANSLATE_NOOP("chargetree::LogModel", "Level"),
    QT_TRANSLATE_NOOP("chargetree::LogModel", "Part"),
    QT_TRANSLATE_NOOP("chargetree::LogModel", "What happened"),
};

} // namespace

LogModel::LogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LogModel::append(const LogEntry &entry)
{
    if (m_entries.size() >= mostEntries) {
        beginRemoveRows({}, 0, 0);
        m_entries.pop_front();
        endRemoveRows();
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_entries.push_back(entry);
    endInsertRows();
}

void LogModel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::levelText(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return tr("Detail");
    case LogLevel::Info:
        return tr("Information");
    case LogLevel::Warning:
        return tr("Warning");
    case LogLevel::Error:
        return tr("Error");
    }
    return {};
}

QString LogModel::cell(const LogEntry &entry, int column) const
{
    switch (column) {
    case TimeColumn:
        return entry.time.toTimeZone(m_zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case LevelColumn:
        return levelText(entry.level);
    case CategoryColumn:
        return visibleText(entry.category);
    default:
        return visibleText(entry.text);
    }
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cell(entry, index.column());
    case LevelRole:
        return static_cast<int>(entry.level);
    case LineRole:
        return logLine(entry);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    return tr(titles[static_cast<std::size_t>(section)]);
}

} // namespace chargetree
