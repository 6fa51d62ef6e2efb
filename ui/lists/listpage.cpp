// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/listpage.h"

#include "ui/icons.h"
#include "ui/lists/columnchooser.h"
#include "ui/lists/facetpanel.h"
#include "ui/lists/listview.h"
#include "ui/metrics.h"
#include "ui/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace chargetree {

namespace {

constexpr int defaultFacetWidth = 220;

QToolButton *barButton(Icon which, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(which));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ListPage::ListPage(ListKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_facetButton(barButton(Icon::Filter, QStringLiteral("listFacets"), this))
    , m_count(quietLabel({}, this))
    , m_columnButton(barButton(Icon::Columns, QStringLiteral("listColumns"), this))
    , m_splitter(new QSplitter(this))
    , m_facets(new FacetPanel(m_splitter))
    , m_pages(new QStackedWidget(m_splitter))
    , m_view(new ListView(kind, m_pages))
    , m_empty(quietLabel({}, m_pages))
{
    const std::string_view word = listWord(kind);
    setObjectName(QStringLiteral("listPage_")
                  + QString::fromLatin1(word.data(), qsizetype(word.size())));
    assemble();
    wire();
    retranslate();
    updateState();
}

void ListPage::assemble()
{
    m_facetButton->setCheckable(true);
    m_facetButton->setChecked(true);
    m_count->setObjectName(QStringLiteral("listCount"));
    m_empty->setObjectName(QStringLiteral("listEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(metrics::margin);
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
    m_facetButton->setText(tr("Narrow"));
    setPlainToolTip(m_facetButton, tr("Show or hide what the list can be narrowed by"));
    m_columnButton->setText(tr("Columns"));
    setPlainToolTip(m_columnButton, tr("Sort, choose and arrange columns"));
    m_view->setAccessibleName(listTitle(m_kind));
    updateState();
}

bool ListPage::isUpToDate() const
{
    return m_loaded && m_answer.prepared.basis && m_answer.prepared.basis->loaded() == m_loaded;
}

void ListPage::showFleet(const LoadedFleetPtr &loaded, const Wording &wording)
{
    m_awaitsHits = loaded && loaded != m_loaded && (m_hits || m_awaitsHits);
    m_loaded = loaded;
    m_wording = wording;
    m_hits.reset(); // of another fleet
    m_wanted = none<NodeId>;
    if (!loaded) {
        m_answer = {};
        m_view->clear();
        m_facets->showFacets({}, wording);
    }
    ask();
}

void ListPage::setWording(const Wording &wording)
{
    m_wording = wording;
    m_view->listModel().setWording(wording);
    ask();
}

void ListPage::showHits(const std::shared_ptr<const Hits> &hits, const QStringList &foldedWords)
{
    m_marks = foldedWords;
    m_hits = hits;
    m_awaitsHits = false;
    ask();
}

void ListPage::ask()
{
    ++m_ticket;
    m_isAsked = m_loaded != nullptr;
    if (m_isAsked && !m_awaitsHits && isVisible()) {
        Q_EMIT arrangementWanted({.ticket = m_ticket,
                                  .loaded = m_loaded,
                                  .kind = m_kind,
                                  .wording = m_wording,
                                  .hits = m_hits,
                                  .choices = m_facets->choices(),
                                  .sorts = m_sorts,
                                  .prepared = m_answer.prepared});
    }
    updateState();
}

/// A question that nobody could see yet, or that another list's has pushed aside.
void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isAsked)
        ask();
}

void ListPage::showAnswer(const ListAnswer &answer)
{
    if (answer.kind != m_kind || answer.ticket != m_ticket || !m_isAsked)
        return;
    m_isAsked = false;
    m_answer = answer;
    m_view->setMarks(m_marks);
    m_view->showRows(answer, m_wording);
    m_view->setSorts(m_sorts);
    m_facets->showFacets(answer.facets, m_wording);
    updateState();
    showNode(std::exchange(m_wanted, none<NodeId>));
}

void ListPage::showNode(NodeId node)
{
    if (m_isAsked)
        m_wanted = node;
    else if (isUpToDate())
        m_view->showNode(node);
}

void ListPage::setSorts(const ListSorts &sorts)
{
    m_sorts = sorts;
    m_view->setSorts(sorts);
    ask();
}

void ListPage::sortBy(const ListSorts &sorts)
{
    setSorts(sorts);
    Q_EMIT listLayoutChanged();
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

void ListPage::updateState()
{
    m_count->setText(countText());
    const bool isAnswered = m_answer.order != nullptr;
    const bool isEmpty = !m_loaded || (isAnswered && m_answer.order->empty());
    if (!m_loaded)
        m_empty->setText(tr("There is no fleet to list yet."));
    else if (m_answer.total > 0)
        m_empty->setText(tr("Nothing is left by the search and what the list is narrowed by."));
    else
        m_empty->setText(tr("This fleet has none."));
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    m_columnButton->setEnabled(m_loaded != nullptr);
}

/// "8,003 tags", "3 of 8,003 tags"
QString ListPage::countText() const
{
    if (!m_loaded || !m_answer.order)
        return {};
    const QString all = listCount(m_kind, m_answer.total, m_wording);
    return m_answer.count == m_answer.total
               ? all
               : tr("%1 of %2", "3 of 8,003 tags")
                     .arg(m_wording.number(qint64(m_answer.count)), all);
}

NodeId ListPage::currentNode() const
{
    return isUpToDate() ? m_view->currentNode() : none<NodeId>;
}

std::vector<NodeId> ListPage::selectedNodes() const
{
    return isUpToDate() ? m_view->selectedNodes() : std::vector<NodeId>();
}

std::vector<std::uint32_t> ListPage::selectedPlaces() const
{
    return isUpToDate() ? m_view->selectedPlaces() : std::vector<std::uint32_t>();
}

std::vector<std::uint32_t> ListPage::places() const
{
    return isUpToDate() ? *m_answer.order : std::vector<std::uint32_t>();
}

QStringList ListPage::columns() const
{
    return m_view->columns();
}

ListLayout ListPage::listLayout() const
{
    const int width = m_facets->isHidden() ? 0 : m_splitter->sizes().front();
    return {.columns = m_view->columnLayout(),
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

const FacetChoices &ListPage::choices() const
{
    return m_facets->choices();
}

void ListPage::setChoices(const FacetChoices &choices)
{
    m_facets->setChoices(choices);
    ask();
}

void ListPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
