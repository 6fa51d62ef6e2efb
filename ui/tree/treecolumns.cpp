// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/treecolumns.h"

#include "ui/look/metrics.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>

namespace chargetree {

namespace {

// Beside text of the size that desktops begin with.
constexpr int least = 80;
constexpr int most = 240;
constexpr int rowsForWidths = 100;

} // namespace

TreeColumns::TreeColumns(QTreeView &one, QTreeView &other, QObject *parent)
    : QObject(parent)
    , m_trees{&one, &other}
{
    mirror(*one.header(), *other.header());
    mirror(*other.header(), *one.header());
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &TreeColumns::share);
    for (const QTreeView *tree : m_trees) {
        tree->header()->setResizeContentsPrecision(rowsForWidths);
        connect(tree, &QTreeView::expanded, &m_later, qOverload<>(&QTimer::start));
        connect(tree->model(), &QAbstractItemModel::modelReset, &m_later,
                qOverload<>(&QTimer::start));
    }
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

void TreeColumns::fit(int width)
{
    m_width = width;
    m_wanted = {};
    share();
}

/// All three are set: the last one stretches, but does not shrink by itself.
void TreeColumns::share()
{
    if (m_areOwn || m_width == 0)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const int room = m_width - m_trees[0]->verticalScrollBar()->sizeHint().width();
    int statusWidth = widthOf(StatusColumn, room / 3);
    int idWidth = widthOf(IdColumn, room / 4);
    if (wantedOf(NameColumn) > room - statusWidth - idWidth) { // by which rows are told apart
        statusWidth = widthOf(StatusColumn, room / 4);
        idWidth = widthOf(IdColumn, room / 5);
    }
    for (QHeaderView *header : headers()) {
        header->resizeSection(NameColumn, room - statusWidth - idWidth);
        header->resizeSection(StatusColumn, statusWidth);
        header->resizeSection(IdColumn, idWidth);
    }
}

int TreeColumns::wantedOf(int column)
{
    int &wanted = m_wanted[std::size_t(column)];
    for (const QAbstractItemView *tree : m_trees) // of trees it is protected
        wanted = qMax(wanted, tree->sizeHintForColumn(column));
    for (const QHeaderView *header : headers())
        wanted = qMax(wanted, header->sectionSizeHint(column));
    return wanted;
}

int TreeColumns::widthOf(int column, int share)
{
    const QFontMetrics font = m_trees[0]->fontMetrics();
    return qMin(qBound(metrics::grown(least, font), wantedOf(column), metrics::grown(most, font)),
                share);
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
