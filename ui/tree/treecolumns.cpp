// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/treecolumns.h"

#include "models/items/fleetmodel.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>

namespace chargetree {

namespace {

// In pixels.
constexpr int statusLeast = 104;
constexpr int statusMost = 160;
constexpr int idLeast = 80;
constexpr int idMost = 130;

} // namespace

TreeColumns::TreeColumns(QTreeView &one, QTreeView &other, QObject *parent)
    : QObject(parent)
    , m_trees{&one, &other}
{
    mirror(*one.header(), *other.header());
    mirror(*other.header(), *one.header());
}

std::array<QHeaderView *, 2> TreeColumns::headers() const
{
    return {m_trees[0]->header(), m_trees[1]->header()};
}

void TreeColumns::mirror(const QHeaderView &from, QHeaderView &to)
{
    connect(&from, &QHeaderView::sectionResized, this,
            [this, other = &to](int section, int, int size) {
                if (section == IdColumn)
                    return; // the last one stretches
                m_areOwn |= !m_isFitting;
                other->resizeSection(section, size);
            });
    connect(&from, &QHeaderView::sectionMoved, &to, [other = &to](int section, int, int place) {
        other->moveSection(other->visualIndex(section), place);
    });
    connect(&from, &QHeaderView::sortIndicatorChanged, &to, &QHeaderView::setSortIndicator);
}

/// All three are set: the last one stretches, but does not shrink by itself.
void TreeColumns::fit(int width)
{
    if (m_areOwn)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const int room = width - m_trees[0]->verticalScrollBar()->sizeHint().width();
    const int statusWidth = qBound(statusLeast, room / 4, statusMost);
    const int idWidth = qBound(idLeast, room / 5, idMost);
    for (QHeaderView *header : headers()) {
        header->resizeSection(NameColumn, room - statusWidth - idWidth);
        header->resizeSection(StatusColumn, statusWidth);
        header->resizeSection(IdColumn, idWidth);
    }
}

QByteArray TreeColumns::state() const
{
    return m_areOwn ? m_trees[0]->header()->saveState() : QByteArray();
}

void TreeColumns::restore(const QByteArray &state)
{
    m_areOwn = true;
    for (QHeaderView *header : headers())
        header->restoreState(state);
}

} // namespace chargetree
