// SPDX-License-Identifier: Apache-2.0
// What the rows of the saved searches and bookmarks say, and how they are dragged.
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

} // namespace

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
    case RowKindRole:
        return int(row.kind);
    case IdRole:
        return row.id;
    case QueryRole:
        return row.query;
    case BookmarkKindRole:
        return row.bookmark ? QVariant(int(row.bookmark->kind)) : QVariant();
    case NodeRole:
        return row.node == none<NodeId> ? QVariant() : QVariant(number(row.node));
    case IsCurrentRole:
        return isCurrent(row);
    case IsMissingRole:
        return row.bookmark && row.isAnswered && row.node == none<NodeId>;
    default:
        return {};
    }
}

QString SavedModel::nameText(const Row &row) const
{
    const QString name = visibleText(row.name);
    const bool isMissing = row.bookmark && row.isAnswered && row.node == none<NodeId>;
    return isMissing ? tr("%1 · not in this fleet").arg(name) : name;
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
