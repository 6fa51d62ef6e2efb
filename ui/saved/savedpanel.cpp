// SPDX-License-Identifier: Apache-2.0
#include "ui/saved/savedpanel.h"

#include "models/saved/readysearches.h"
#include "models/saved/savedmodel.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/plaintext.h"
#include "ui/parts/withroom.h"
#include "ui/saved/savedview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace chargetree {

namespace {

constexpr int leastWidth = metrics::margin * 10;

/// The name of a ready-made search that asks the same, else the query itself.
QString proposedName(const QString &query)
{
    for (const SavedSearch &search : readySearches()) {
        if (search.query == query)
            return search.name;
    }
    return savedName(query);
}

} // namespace

SavedPanel::SavedPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new SavedModel(this))
    , m_view(new SavedView(*m_model, this))
    , m_title(new ElidedLabel(this))
    , m_problem(plainLabel({}, this))
    , m_more(new QToolButton(this))
{
    assemble();
    wire();
    retranslate();
}

void SavedPanel::assemble()
{
    setObjectName(QStringLiteral("savedPanel"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(leastWidth);
    setFocusProxy(m_view);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setObjectName(QStringLiteral("savedProblem"));
    m_problem->setWordWrap(true);
    m_problem->setMargin(metrics::spacing);
    m_problem->hide();
    m_more->setObjectName(QStringLiteral("savedMore"));
    m_more->setIcon(icon(Icon::Menu));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, metrics::halfSpacing, 0, metrics::halfSpacing);
    top->addWidget(m_title, 1);
    top->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(withRoom(metrics::spacing, top, metrics::halfSpacing));
    column->addWidget(m_problem);
    column->addWidget(m_view, 1);
}

void SavedPanel::wire()
{
    connect(m_model, &SavedModel::renameWished, this, &SavedPanel::renameRequested);
    connect(m_model, &SavedModel::moveWished, this, &SavedPanel::moveRequested);
    connect(m_view, &SavedView::chosen, this, &SavedPanel::choose);
    connect(m_view, &SavedView::removeWished, this, &SavedPanel::removeRequested);
    connect(m_view, &SavedView::undoWished, this, &SavedPanel::undoRequested);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        openMenu(m_view->viewport()->mapToGlobal(at), m_view->currentIndex().isValid());
    });
    connect(m_more, &QToolButton::clicked, this,
            [this] { openMenu(m_more->mapToGlobal(m_more->rect().bottomLeft()), false); });
}

void SavedPanel::retranslate()
{
    m_title->setText(tr("Searches and bookmarks"));
    m_view->setAccessibleName(tr("Searches and bookmarks"));
    m_more->setAccessibleName(tr("More about searches and bookmarks"));
    setPlainToolTip(m_more, m_more->accessibleName());
    m_model->retranslate();
}

void SavedPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SavedPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

/// What nobody looks at is not searched for.
void SavedPanel::ask()
{
    if (!isVisible() || !m_hasFleet)
        return;
    const QStringList queries = m_model->openQueries();
    const std::vector<Bookmark> bookmarks = m_model->openBookmarks();
    if (!queries.isEmpty() || !bookmarks.empty())
        Q_EMIT answersWanted(queries, bookmarks);
}

void SavedPanel::showItems(const SavedItems &items)
{
    m_items = items;
    m_model->setItems(items);
    ask();
}

void SavedPanel::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void SavedPanel::showFleet(const QString &connection)
{
    m_hasFleet = true;
    m_connection = connection;
    m_model->setConnection(connection);
    m_model->outdateAnswers();
    ask();
}

void SavedPanel::showCount(const QString &query, std::optional<qint64> count)
{
    m_model->setCount(query, count);
}

void SavedPanel::showNode(const QString &bookmarkId, NodeId node)
{
    m_model->setNode(bookmarkId, node);
}

void SavedPanel::setCurrentQuery(const QString &query)
{
    m_model->setCurrentQuery(query);
}

void SavedPanel::setLocale(const QLocale &locale)
{
    m_model->setLocale(locale);
}

void SavedPanel::select(const QString &id)
{
    m_view->select(id);
}

std::vector<SavedSearch> SavedPanel::searches() const
{
    std::vector<SavedSearch> all = m_items.searches;
    const std::vector<SavedSearch> ready = readySearches();
    all.insert(all.end(), ready.begin(), ready.end());
    return all;
}

void SavedPanel::choose(const QModelIndex &index)
{
    const QString query = index.data(SavedModel::QueryRole).toString();
    const QVariant node = index.data(SavedModel::NodeRole);
    if (!query.isEmpty())
        Q_EMIT searchChosen(query);
    else if (node.isValid())
        Q_EMIT bookmarkChosen(NodeId(node.toUInt()));
}

void SavedPanel::keepSearch(const QString &query)
{
    for (const SavedSearch &search : m_items.searches) {
        if (search.query == query) {
            m_view->rename(search.id);
            return;
        }
    }
    const SavedSearch search{newSavedId(), proposedName(query), query};
    Q_EMIT addRequested(search);
    m_view->rename(search.id);
}

void SavedPanel::keepBookmark(const Bookmark &bookmark)
{
    const auto known = idOfSame(m_items, bookmark);
    if (!known)
        Q_EMIT addRequested(bookmark);
    m_view->select(known.value_or(bookmark.id));
}

} // namespace chargetree
