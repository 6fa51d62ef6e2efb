// SPDX-License-Identifier: Apache-2.0
#include "ui/saved/savedview.h"

#include "models/saved/savedmodel.h"
#include "ui/look/indentation.h"
#include "ui/look/metrics.h"
#include "ui/saved/saveddelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

void goUp(SavedView &view)
{
    view.moveCurrent(-1);
}

void goDown(SavedView &view)
{
    view.moveCurrent(1);
}

struct KeyRow {
    QKeyCombination key;
    void (*act)(SavedView &view) = nullptr;
};

// Some of them mean something else in the window.
const std::array<KeyRow, 7> keyRows{{
    {Qt::Key_Return, [](SavedView &view) { view.chooseCurrent(); }},
    {Qt::Key_Enter, [](SavedView &view) { view.chooseCurrent(); }},
    {Qt::Key_F2, [](SavedView &view) { view.renameCurrent(); }},
    {Qt::Key_Delete, [](SavedView &view) { view.removeCurrent(); }},
    {Qt::ALT | Qt::Key_Up, goUp},
    {Qt::ALT | Qt::Key_Down, goDown},
    {Qt::CTRL | Qt::Key_Z, [](SavedView &view) { Q_EMIT view.undoWished(); }},
}};

const KeyRow *rowOf(const QKeyEvent &event)
{
    const auto combination = QKeyCombination::fromCombined(event.keyCombination().toCombined()
                                                           & ~int(Qt::KeypadModifier));
    const auto *row = std::ranges::find(keyRows, combination, &KeyRow::key);
    return row == keyRows.end() ? nullptr : row;
}

} // namespace

SavedView::SavedView(SavedModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("savedView"));
    setModel(&model);
    setItemDelegate(new SavedDelegate(this));
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    keepIndentation(*this, metrics::margin - metrics::halfSpacing);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false); // the first click has done it
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers); // a click chooses, F2 is the view's own
    setDragDropMode(InternalMove);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(metrics::spacing);
    header()->setSectionResizeMode(SavedModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(SavedModel::CountColumn, QHeaderView::ResizeToContents);
    expandAll();
    for (int section = 0; section < model.rowCount(); ++section)
        spanLines(model.index(section, 0), 0, model.rowCount(model.index(section, 0)) - 1);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &SavedView::spanLines);
    connect(this, &QTreeView::clicked, this, &SavedView::choose);
}

/// A hint has no count beside it, and takes the whole line.
void SavedView::spanLines(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const int kind = m_model.index(row, 0, parent).data(SavedModel::RowKindRole).toInt();
        if (kind == int(SavedModel::RowKind::Hint))
            setFirstColumnSpanned(row, parent, true);
    }
}

bool SavedView::isOwn(const QModelIndex &index) const
{
    return m_model.flags(index.siblingAtColumn(SavedModel::NameColumn))
        .testFlag(Qt::ItemIsEditable);
}

void SavedView::select(const QString &id)
{
    if (const QModelIndex index = m_model.indexOf(id); index.isValid()) {
        expand(index.parent());
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void SavedView::rename(const QString &id)
{
    select(id);
    if (currentIndex().data(SavedModel::IdRole) == id)
        renameCurrent();
}

void SavedView::renameCurrent()
{
    if (isOwn(currentIndex()))
        edit(currentIndex().siblingAtColumn(SavedModel::NameColumn));
}

void SavedView::removeCurrent()
{
    if (isOwn(currentIndex()))
        Q_EMIT removeWished(currentIndex().data(SavedModel::IdRole).toString());
}

void SavedView::moveCurrent(int by)
{
    const QModelIndex index = currentIndex();
    if (const auto before = m_model.placeBefore(index, by))
        Q_EMIT m_model.moveWished(index.data(SavedModel::IdRole).toString(), *before);
    scrollTo(currentIndex());
}

void SavedView::chooseCurrent()
{
    choose(currentIndex());
}

void SavedView::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex named = index.siblingAtColumn(SavedModel::NameColumn);
    if (m_model.hasChildren(named))
        setExpanded(named, !isExpanded(named));
    else
        Q_EMIT chosen(named);
}

bool SavedView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && rowOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void SavedView::keyPressEvent(QKeyEvent *event)
{
    const KeyRow *row = rowOf(*event);
    if (!row)
        QTreeView::keyPressEvent(event);
    else if (state() == EditingState) // Enter has ended the typing of a name
        event->ignore();
    else
        row->act(*this);
}

} // namespace chargetree
