// SPDX-License-Identifier: Apache-2.0
#include "models/saved/savedmodel.h"

#include <algorithm>
#include <utility>

namespace chargetree {

namespace {

template <typename Rows>
int placeOf(const Rows &rows, const QString &id, int from = 0)
{
    const auto found = std::find_if(rows.begin() + from, rows.end(),
                                    [&id](const auto &row) { return row.id == id; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

} // namespace

SavedModel::SavedModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    refill();
}

void SavedModel::setItems(const SavedItems &items)
{
    m_items = items;
    refill();
}

void SavedModel::setConnection(const QString &connection)
{
    m_connection = connection;
    refill();
}

void SavedModel::setLocale(const QLocale &locale)
{
    if (std::exchange(m_locale, locale) != locale)
        retranslate();
}

void SavedModel::retranslate()
{
    refill();
    Q_EMIT dataChanged(index(0, NameColumn), index(SectionCount - 1, NameColumn));
    forEachRow([](const Row &) { return true; });
}

void SavedModel::refill()
{
    fill(BookmarkSection, SavedRows::bookmarks(m_items, m_connection));
    fill(SearchSection, SavedRows::searches(m_items));
    fill(ReadySection, SavedRows::readyMade());
}

/// One row after the other, so that what is selected, open or being typed stays.
void SavedModel::fill(Section section, Rows rows)
{
    const QModelIndex parent = index(section, NameColumn);
    Rows &now = m_rows[section];
    for (int i = int(now.size()) - 1; i >= 0; --i) {
        if (placeOf(rows, now[std::size_t(i)].id) < 0) {
            beginRemoveRows(parent, i, i);
            now.erase(now.begin() + i);
            endRemoveRows();
        }
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        Row &row = rows[std::size_t(i)];
        const int from = placeOf(now, row.id, i);
        if (from < 0) {
            beginInsertRows(parent, i, i);
            now.insert(now.begin() + i, std::move(row));
            endInsertRows();
            continue;
        }
        if (from != i) {
            beginMoveRows(parent, from, from, parent, i);
            std::rotate(now.begin() + i, now.begin() + from, now.begin() + from + 1);
            endMoveRows();
        }
        update(section, i, std::move(row));
    }
}

/// What was found stays with a row that still looks for the same.
void SavedModel::update(Section section, int place, Row row)
{
    Row &now = m_rows[section][std::size_t(place)];
    const bool isRenamed = now.name != row.name;
    if (now.query == row.query) {
        now.name = row.name;
        now.bookmark = row.bookmark;
    } else {
        now = std::move(row);
    }
    const QModelIndex changed = index(place, NameColumn, index(section, NameColumn));
    if (isRenamed)
        Q_EMIT dataChanged(changed, changed);
}

/// `change` says whether it changed a row.
template <typename Change>
void SavedModel::forEachRow(const Change &change)
{
    for (int section = 0; section < SectionCount; ++section) {
        Rows &rows = m_rows[std::size_t(section)];
        const QModelIndex parent = index(section, NameColumn);
        for (int i = 0; i < int(rows.size()); ++i) {
            if (!change(rows[std::size_t(i)]))
                continue;
            Q_EMIT dataChanged(
                index(i, NameColumn, parent), index(i, NameColumn, parent),
                {Qt::DisplayRole, Qt::AccessibleTextRole, IsCurrentRole, IsMissingRole, NodeRole});
            Q_EMIT dataChanged(index(i, CountColumn, parent), index(i, CountColumn, parent));
        }
    }
}

bool SavedModel::isCurrent(const Row &row) const
{
    return !row.query.isEmpty() && row.query == m_currentQuery;
}

void SavedModel::setCurrentQuery(const QString &query)
{
    const QString before = std::exchange(m_currentQuery, query.trimmed());
    if (m_currentQuery != before)
        forEachRow([&](const Row &row) {
            return !row.query.isEmpty() && (row.query == before || row.query == m_currentQuery);
        });
}

void SavedModel::outdateAnswers()
{
    for (Rows &rows : m_rows) {
        for (Row &row : rows)
            row.isOpen = true;
    }
}

QStringList SavedModel::openQueries() const
{
    QStringList queries;
    for (const Rows &rows : m_rows) {
        for (const Row &row : rows) {
            if (row.isOpen && !row.query.isEmpty())
                queries.append(row.query);
        }
    }
    queries.removeDuplicates();
    return queries;
}

std::vector<Bookmark> SavedModel::openBookmarks() const
{
    std::vector<Bookmark> bookmarks;
    for (const Row &row : m_rows[BookmarkSection]) {
        if (row.isOpen && row.bookmark)
            bookmarks.push_back(*row.bookmark);
    }
    return bookmarks;
}

void SavedModel::setCount(const QString &query, std::optional<qint64> count)
{
    forEachRow([&](Row &row) {
        if (row.query != query)
            return false;
        row.isOpen = false;
        row.isAnswered = true;
        return std::exchange(row.count, count) != count;
    });
}

void SavedModel::setNode(const QString &bookmarkId, NodeId node)
{
    forEachRow([&](Row &row) {
        if (row.id != bookmarkId)
            return false;
        row.isOpen = false;
        row.isAnswered = true;
        row.node = node;
        return true;
    });
}

QModelIndex SavedModel::indexOf(const QString &id) const
{
    for (int section = 0; section < SectionCount; ++section) {
        if (const int place = placeOf(m_rows[std::size_t(section)], id); place >= 0)
            return index(place, NameColumn, index(section, NameColumn));
    }
    return {};
}

QModelIndex SavedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : noSection);
}

QModelIndex SavedModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == noSection)
        return {};
    return createIndex(int(child.internalId()) - 1, NameColumn, noSection);
}

int SavedModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return SectionCount;
    const bool isSection = parent.internalId() == noSection && parent.column() == NameColumn;
    return isSection ? int(m_rows[std::size_t(parent.row())].size()) : 0;
}

int SavedModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const SavedModel::Row &SavedModel::at(const QModelIndex &index) const
{
    return m_rows[index.internalId() - 1][std::size_t(index.row())];
}

} // namespace chargetree
