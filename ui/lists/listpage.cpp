// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/listpage.h"

#include "ui/lists/facetpanel.h"
#include "ui/lists/listview.h"
#include "ui/look/icons.h"
#include "ui/parts/plaintext.h"

#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace chargetree {

namespace {

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
    , m_ignoredButton(barButton(Icon::Conceal, QStringLiteral("listIgnored"), this))
    , m_columnButton(barButton(Icon::Columns, QStringLiteral("listColumns"), this))
    , m_splitter(new QSplitter(this))
    , m_facets(new FacetPanel(m_splitter))
    , m_pages(new QStackedWidget(m_splitter))
    , m_view(new ListView(kind, m_pages))
    , m_empty(emptyLabel(QStringLiteral("listEmpty"), m_pages))
{
    const std::string_view word = listWord(kind);
    setObjectName(QStringLiteral("listPage_")
                  + QString::fromLatin1(word.data(), qsizetype(word.size())));
    assemble();
    wire();
    retranslate();
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

void ListPage::showIgnored(const IgnoredFindingsPtr &ignored)
{
    if (ignored == m_ignored)
        return;
    m_ignored = ignored;
    if (m_kind == ListKind::Findings)
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
                                  .ignored = m_ignored,
                                  .showsIgnored = m_ignoredButton->isChecked(),
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

void ListPage::updateState()
{
    m_count->setText(countText());
    m_ignoredButton->setVisible(m_answer.ignored > 0 || m_ignoredButton->isChecked());
    m_ignoredButton->setText(
        tr("Show ignored (%1)").arg(m_wording.number(qint64(m_answer.ignored))));
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
