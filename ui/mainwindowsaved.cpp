// SPDX-License-Identifier: Apache-2.0
// The main window's panel of saved searches and bookmarks.
#include "models/saved/bookmarks.h"
#include "models/saved/savedcompletion.h"
#include "models/search/query/queryparser.h"
#include "ui/actions.h"
#include "ui/browse/browser.h"
#include "ui/browse/navigator.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/saved/savedpanel.h"
#include "ui/searchbar.h"

#include <QMenu>

#include <algorithm>

namespace chargetree {

namespace {

bool isQuery(const QString &text)
{
    const auto read = parseQuery(text);
    const auto *query = std::get_if<Query>(&read);
    return query && !query->isEmpty();
}

} // namespace

void MainWindow::wireSaved()
{
    QAction *show = m_actions->at(Command::ShowSaved);
    show->setCheckable(true);
    m_saved->hide();
    m_saved->setActions({m_actions->at(Command::SaveSearch), m_actions->at(Command::AddBookmark)});
    connect(show, &QAction::triggered, this, &MainWindow::showSaved);
    connect(m_actions->at(Command::SaveSearch), &QAction::triggered, this, &MainWindow::keepSearch);
    connect(m_actions->at(Command::AddBookmark), &QAction::triggered, this,
            &MainWindow::keepBookmark);
    connect(m_search, &SearchBar::saveRequested, this, &MainWindow::keepSearch);
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::followQuery);
    connect(m_saved, &SavedPanel::searchChosen, this, &MainWindow::search);
    connect(m_saved, &SavedPanel::bookmarkChosen, this, &MainWindow::reveal);
    followQuery();
}

/// Where a person shows the panel it has the keys, and hands them back when it goes.
void MainWindow::showSaved(bool isShown)
{
    const bool hadFocus = m_saved->isAncestorOf(focusWidget());
    m_actions->at(Command::ShowSaved)->setChecked(isShown);
    m_saved->setVisible(isShown);
    if (isShown)
        m_saved->setFocus();
    else if (hadFocus)
        m_browser->takeFocus();
}

void MainWindow::followQuery()
{
    const bool canSave = isQuery(m_search->text());
    m_actions->at(Command::SaveSearch)->setEnabled(canSave);
    m_search->setSaveable(canSave);
    m_saved->setCurrentQuery(m_search->text());
}

void MainWindow::keepSearch()
{
    showSaved(true);
    m_saved->keepSearch(m_search->text().trimmed());
}

void MainWindow::keepBookmark()
{
    const auto bookmark =
        m_loaded ? bookmarkOf(*m_loaded->fleet, m_browser->currentNode(), m_saved->connection())
                 : std::nullopt;
    if (!bookmark) {
        m_notice->show({NoticeBar::Kind::Info,
                        tr("Bookmarks keep home sites, drivers, tags, sites and chargers.")});
        return;
    }
    m_actions->at(Command::ShowSaved)->setChecked(true);
    m_saved->show();
    m_saved->keepBookmark(*bookmark);
}

/// A row that can be bookmarked can be watched.
void MainWindow::addWatch(QMenu &menu)
{
    const NodeId node = m_browser->currentNode();
    const auto item = m_loaded && node != none<NodeId>
                          ? bookmarkOf(*m_loaded->fleet, node, m_saved->connection())
                          : std::nullopt;
    if (!item)
        return;
    QAction *watch = menu.addAction(icon(Icon::Reveal), tr("Watch for changes"), this,
                                    [this, node] { Q_EMIT watchRequested(node); });
    watch->setObjectName(QStringLiteral("watch"));
    watch->setCheckable(true);
    watch->setChecked(std::any_of(m_watched.begin(), m_watched.end(), [&](const Bookmark &other) {
        return other.kind == item->kind && other.key == item->key;
    }));
}

void MainWindow::showCompletion(const QString &text, int cursor, const Completion &completion)
{
    if (m_search->text() == text && m_search->cursorPosition() == cursor)
        m_search->showCompletion(withSavedSearches(completion, m_saved->searches(), text));
}

} // namespace chargetree
