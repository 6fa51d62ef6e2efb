// SPDX-License-Identifier: Apache-2.0
#include "ui/saved/saveddelegate.h"

#include "models/saved/savedmodel.h"
#include "ui/look/metrics.h"
#include "ui/look/nodeicon.h"
#include "ui/look/theme.h"
#include "ui/parts/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>

namespace chargetree {

namespace {

using RowKind = SavedModel::RowKind;

Icon iconOf(BookmarkKind kind)
{
    switch (kind) {
    case BookmarkKind::HomeSite:
        return nodeIcon(NodeKind::HomeSite);
    case BookmarkKind::Driver:
        return nodeIcon(NodeKind::Driver);
    case BookmarkKind::Tag:
        return nodeIcon(NodeKind::Tag);
    case BookmarkKind::Site:
        return nodeIcon(NodeKind::Site);
    case BookmarkKind::Charger:
        return nodeIcon(NodeKind::Charger);
    }
    return Icon::Bookmark;
}

QIcon iconOf(const QModelIndex &index)
{
    switch (RowKind(index.data(SavedModel::RowKindRole).toInt())) {
    case RowKind::Bookmark:
        return icon(iconOf(BookmarkKind(index.data(SavedModel::BookmarkKindRole).toInt())));
    case RowKind::Search:
        return icon(Icon::Star);
    case RowKind::ReadyMade:
        return icon(Icon::Search);
    case RowKind::Section:
    case RowKind::Hint:
        break;
    }
    return {};
}

} // namespace

QSize SavedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {VeilDelegate::sizeHint(option, index).width(), metrics::rowHeight(option.fontMetrics)};
}

QWidget *SavedDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    QWidget *editor = VeilDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setObjectName(QStringLiteral("savedName"));
        line->setAccessibleName(tr("Name"));
        line->setMaxLength(int(longestSavedName));
        new VeilField(line);
    }
    return editor;
}

void SavedDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const bool isNew = line && line->text() != index.data(Qt::EditRole).toString();
    if (isNew && !line->isModified())
        VeilDelegate::setEditorData(editor, index);
}

void SavedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    VeilDelegate::initStyleOption(option, index);
    const auto kind = RowKind(index.data(SavedModel::RowKindRole).toInt());
    const bool isCount = index.column() == SavedModel::CountColumn;
    option->font.setBold(kind == RowKind::Section
                         || index.data(SavedModel::IsCurrentRole).toBool());
    if (isCount || kind == RowKind::Hint)
        option->font = smallFont(option->font);
    if (isCount || kind == RowKind::Hint || index.data(SavedModel::IsMissingRole).toBool())
        option->palette.setColor(QPalette::Text, themeColors(option->palette).secondaryText);
    if (isCount || kind == RowKind::Section || kind == RowKind::Hint)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = iconOf(index);
    const int side = metrics::iconSize(option->fontMetrics);
    option->decorationSize = QSize(side, side);
}

bool SavedDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return VeilDelegate::helpEvent(event, view, option, index);
    showPlainToolTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view->viewport(),
                     option.rect);
    return true;
}

} // namespace chargetree
