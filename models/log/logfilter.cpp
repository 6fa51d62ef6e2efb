// SPDX-License-Identifier: Apache-2.0
#include "models/log/logfilter.h"

#include "models/log/logmodel.h"

#include <algorithm>

namespace chargetree {

LogFilter::LogFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void LogFilter::setLeastLevel(LogLevel level)
{
    m_leastLevel = level;
    invalidateRowsFilter();
}

void LogFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex entry = sourceModel()->index(row, LogModel::TextColumn, parent);
    if (entry.data(LogModel::LevelRole).toInt() < static_cast<int>(m_leastLevel))
        return false;
    const QString line = entry.data(LogModel::LineRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&line](const QString &word) {
        return line.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace chargetree
