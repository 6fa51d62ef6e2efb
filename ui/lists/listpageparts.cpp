// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/columnchooser.h"
#include "ui/lists/facetpanel.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace chargetree {

namespace {

constexpr int defaultFacetWidth = 208;
constexpr QLatin1String reasonColumn("ignoredBecause");

} // namespace

void ListPage::assemble()
{
    m_facetButton->setCheckable(true);
    m_facetButton->setChecked(true);
    m_ignoredButton->setCheckable(true);
    m_ignoredButton->hide();
    m_count->setObjectName(QStringLiteral("listCount"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({defaultFacetWidth, 3 * defaultFacetWidth});
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::spacing, metrics::halfSpacing, metrics::spacing,
                            metrics::halfSpacing);
    bar->setSpacing(metrics::spacing);
    bar->addWidget(m_facetButton);
    bar->addWidget(m_count, 1);
    bar->addWidget(m_ignoredButton);
    bar->addWidget(m_columnButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_view);
}

void ListPage::wire()
{
    connect(m_facetButton, &QToolButton::toggled, this, [this](bool isOn) {
        m_facets->setVisible(isOn);
        Q_EMIT listLayoutChanged();
    });
    connect(m_ignoredButton, &QToolButton::toggled, this, &ListPage::revealIgnored);
    connect(m_columnButton, &QToolButton::clicked, this, [this] {
        m_view->makeColumnMenu()->popup(
            m_columnButton->mapToGlobal(m_columnButton->rect().bottomLeft()));
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, &ListPage::listLayoutChanged);
    connect(m_facets, &FacetPanel::choicesChanged, this, &ListPage::ask);
    connect(m_view, &ListView::sortRequested, this, [this](const QString &column, bool isAdded) {
        sortBy(toggledSort(m_sorts, column.toStdString(), isAdded));
    });
    connect(m_view, &ListView::sortChosen, this,
            [this](const QString &column, Qt::SortOrder order, bool isAdded) {
                sortBy(sortedBy(
                    m_sorts,
                    {.column = column.toStdString(), .isDescending = order == Qt::DescendingOrder},
                    isAdded));
            });
    connect(m_view, &ListView::columnsRequested, this, &ListPage::chooseColumns);
    connect(m_view, &ListView::resetRequested, this, &ListPage::resetLayout);
    connect(m_view, &ListView::columnsChanged, this, &ListPage::listLayoutChanged);
    connect(m_view, &ListView::currentNodeChanged, this,
            [this] { Q_EMIT currentNodeChanged(currentNode()); });
    connect(m_view, &ListView::selectedRowsChanged, this, &ListPage::selectionChanged);
    connect(m_view, &ListView::contextMenuRequested, this, &ListPage::contextMenuRequested);
    connect(m_view, &ListView::escapePressed, this, &ListPage::escapePressed);
    connect(m_view, &ListView::linkRequested, this, &ListPage::linkRequested);
    // Rows of an older fleet lead nowhere any more.
    connect(m_view, &ListView::nodeRequested, this, [this](NodeId node) {
        if (isUpToDate())
            Q_EMIT nodeActivated(node);
    });
    connect(m_view, &ListView::revealRequested, this, [this](NodeId node) {
        if (isUpToDate())
            Q_EMIT revealRequested(node);
    });
}

void ListPage::retranslate()
{
    m_facetButton->setText(tr("Filters"));
    setPlainToolTip(m_facetButton, tr("Show or hide what the list can be narrowed by"));
    m_columnButton->setText(tr("Columns"));
    setPlainToolTip(m_ignoredButton, tr("Show what is ignored, and why, among the others"));
    setPlainToolTip(m_columnButton, tr("Sort, choose and arrange columns"));
    m_view->setAccessibleName(listTitle(m_kind));
    updateState();
}

/// With the reasons beside them, as long as they are shown.
void ListPage::revealIgnored(bool areShown)
{
    QStringList columns = m_view->columns();
    columns.removeAll(QString(reasonColumn));
    if (areShown)
        columns.insert(qMin<qsizetype>(2, columns.size()), reasonColumn);
    m_view->setColumns(columns);
    m_ignoredButton->setIcon(icon(areShown ? Icon::Reveal : Icon::Conceal));
    ask();
}

void ListPage::chooseColumns()
{
    auto *chooser = new ColumnChooser(m_view->listModel(), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &ColumnChooser::chosenChanged, this, [this](const QStringList &ids) {
        m_view->setColumns(ids);
        Q_EMIT listLayoutChanged();
    });
    connect(chooser, &ColumnChooser::resetRequested, this, &ListPage::resetLayout);
    chooser->open();
}

void ListPage::resetLayout()
{
    m_view->setColumnLayout({});
    sortBy({});
}

ListLayout ListPage::listLayout() const
{
    const int width = m_facets->isHidden() ? 0 : m_splitter->sizes().front();
    auto columns = m_view->columnLayout();
    if (m_ignoredButton->isChecked()) // reasons come and go with what they are of
        std::erase_if(columns, [](const auto &column) { return column.id == reasonColumn; });
    return {.columns = std::move(columns),
            .sorts = m_sorts,
            .areFacetsShown = m_facetButton->isChecked(),
            .facetWidth = width};
}

void ListPage::setListLayout(const ListLayout &layout)
{
    m_view->setColumnLayout(layout.columns);
    m_facetButton->setChecked(layout.areFacetsShown);
    if (layout.facetWidth > 0)
        m_splitter->setSizes(
            {layout.facetWidth, qMax(layout.facetWidth, width() - layout.facetWidth)});
    setSorts(layout.sorts);
}

} // namespace chargetree
