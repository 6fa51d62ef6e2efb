// SPDX-License-Identifier: Apache-2.0
// What the rows of saved searches and bookmarks say, and what can be done to them.
#include "models/fields/personal.h"
#include "models/fields/visibletext.h"
#include "models/saved/savedmodel.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chargetree {

namespace {

constexpr QLatin1String mimeType("application/x-chargetree-saved");

constexpr std::array<const char *, SavedModel::SectionCount> titles{
    QT_TRANSLATE_NOOP("chargetree::SavedModel", "Bookmarks"),
    QT_TRANSLATE_NOOP("chargetree::SavedModel", "My searches"),
    QT_TRANSLATE_NOOP("chargetree::SavedModel", "Ready made"),
};

bool isOfPerson(const Bookmark &bookmark)
{
    return bookmark.kind == BookmarkKind::Driver || bookmark.kind == BookmarkKind::Tag;
}

} // namespace

Qt::ItemFlags SavedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    if (index.internalId() == noSection)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    const Qt::ItemFlags leaf = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const RowKind kind = at(index).kind;
    if (kind == RowKind::Hint)
        return leaf;
    if (kind == RowKind::ReadyMade)
        return leaf | Qt::ItemIsSelectable;
    const Qt::ItemFlags own = leaf | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    return index.column() == NameColumn ? own | Qt::ItemIsEditable : own;
}

QVariant SavedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == noSection)
        return sectionData(index.row(), index.column(), role);
    return rowData(at(index), index.column(), role);
}

bool SavedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString name = savedName(value.toString());
    if (name.isEmpty() || name == at(index).name)
        return false;
    Q_EMIT renameWished(QString(at(index).id), name);
    return true;
}

std::optional<QString> SavedModel::placeBefore(const QModelIndex &index, int by) const
{
    if (!flags(index.siblingAtColumn(NameColumn)).testFlag(Qt::ItemIsDragEnabled))
        return {};
    const Rows &rows = m_rows[index.internalId() - 1];
    const int place = index.row() + by;
    if (place < 0 || place >= int(rows.size()) || by == 0)
        return {};
    const std::size_t behind = std::size_t(by < 0 ? place : place + 1);
    return behind < rows.size() ? rows[behind].id : QString();
}

QVariant SavedModel::sectionData(int section, int column, int role) const
{
    if (role == RowKindRole)
        return int(RowKind::Section);
    if (role == Qt::DisplayRole && column == NameColumn)
        return tr(titles[std::size_t(section)]);
    return {};
}

QVariant SavedModel::rowData(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? nameText(row) : countText(row);
    case Qt::EditRole:
        return column == NameColumn ? row.name : QVariant();
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return column == NameColumn ? spoken(row) : countText(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == NameColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    case PersonalRole:
        return column == NameColumn
               && (row.kind == RowKind::Search || (row.bookmark && isOfPerson(*row.bookmark)));
    case RowKindRole:
        return int(row.kind);
    case IdRole:
        return row.id;
    case QueryRole:
        return row.query;
    case BookmarkKindRole:
        return row.bookmark ? QVariant(int(row.bookmark->kind)) : QVariant();
    case NodeRole:
        // A row of the fleet before leads nowhere in this one.
        return row.isOpen || row.node == none<NodeId> ? QVariant() : QVariant(number(row.node));
    case IsCurrentRole:
        return isCurrent(row);
    case IsMissingRole:
        return row.isMissing();
    default:
        return {};
    }
}

QString SavedModel::nameText(const Row &row) const
{
    const QString name = visibleText(row.name);
    return row.isMissing() ? tr("%1 · not in this fleet").arg(name) : name;
}

QString SavedModel::countText(const Row &row) const
{
    return row.count ? m_locale.toString(*row.count) : QString();
}

QString SavedModel::toolTip(const Row &row) const
{
    const QString name = nameText(row);
    return row.query.isEmpty() ? name : QString(name % u'\n' % visibleText(row.query));
}

QString SavedModel::spoken(const Row &row) const
{
    QStringList parts{nameText(row)};
    if (row.count)
        parts.append(tr("%1 records", "", int(*row.count)).arg(countText(row)));
    if (isCurrent(row))
        parts.append(tr("shown now"));
    return parts.join(", "_L1);
}

QStringList SavedModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *SavedModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType, indexes.first().data(IdRole).toString().toUtf8());
    return data.release();
}

/// Of a row of the section `parent`; "" where it is none.
QString SavedModel::idOfDropped(const QMimeData *data, const QModelIndex &parent) const
{
    const QModelIndex dropped = indexOf(QString::fromUtf8(data->data(mimeType)));
    return dropped.isValid() && dropped.parent() == parent ? dropped.data(IdRole).toString()
                                                           : QString();
}

bool SavedModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                 const QModelIndex &parent) const
{
    return action == Qt::MoveAction && !idOfDropped(data, parent).isEmpty();
}

bool SavedModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QModelIndex behind = row < 0 ? QModelIndex() : index(row, NameColumn, parent);
    Q_EMIT moveWished(idOfDropped(data, parent), behind.data(IdRole).toString());
    return true;
}

} // namespace chargetree
