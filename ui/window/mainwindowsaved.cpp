// SPDX-License-Identifier: Apache-2.0
// The main window's panel of saved searches and bookmarks.
#include "models/saved/bookmarks.h"
#include "models/saved/savedcompletion.h"
#include "models/search/query/queryparser.h"
#include "ui/browse/browser.h"
#include "ui/browse/navigator.h"
#include "ui/look/icons.h"
#include "ui/saved/savedpanel.h"
#include "ui/search/searchbar.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

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
    m_actions->at(Command::WatchRow)->setCheckable(true);
    connect(m_actions->at(Command::WatchRow), &QAction::triggered, this, [this] {
        if (const auto item = currentItem())
            Q_EMIT watchRequested(*item);
        updateWatch(); // where that failed it is not watched
    });
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
std::optional<Bookmark> MainWindow::currentItem() const
{
    const NodeId node = m_browser->currentNode();
    return m_loaded && node != none<NodeId>
               ? bookmarkOf(*m_loaded->fleet, node, m_saved->connection())
               : std::nullopt;
}

bool MainWindow::isWatched(const Bookmark &item) const
{
    return std::any_of(m_watched.begin(), m_watched.end(), [&](const Bookmark &other) {
        return other.kind == item.kind && other.key == item.key;
    });
}

void MainWindow::setWatched(const std::vector<Bookmark> &watched)
{
    m_watched = watched;
    updateWatch();
}

void MainWindow::updateWatch()
{
    const auto item = currentItem();
    m_actions->at(Command::WatchRow)->setEnabled(item.has_value());
    m_actions->at(Command::WatchRow)->setChecked(item && isWatched(*item));
}

/// Of the row that the menu was opened at: it stays open while a refresh brings other rows.
void MainWindow::addWatch(QMenu &menu)
{
    const auto item = currentItem();
    if (!item)
        return;
    QAction *watch = menu.addAction(icon(Icon::Reveal), m_actions->at(Command::WatchRow)->text(),
                                    this, [this, item] { Q_EMIT watchRequested(*item); });
    watch->setObjectName(QStringLiteral("watch"));
    watch->setCheckable(true);
    watch->setChecked(isWatched(*item));
}

void MainWindow::showCompletion(const QString &text, int cursor, const Completion &completion)
{
    if (m_search->text() == text && m_search->cursorPosition() == cursor)
        m_search->showCompletion(withSavedSearches(completion, m_saved->searches(), text));
}

} // namespace chargetree
