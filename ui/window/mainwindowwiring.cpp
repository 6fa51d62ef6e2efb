// SPDX-License-Identifier: Apache-2.0
// Who in the main window tells whom.
#include "ui/browse/browser.h"
#include "ui/browse/navigator.h"
#include "ui/connections/connectionswitch.h"
#include "ui/detail/detailpane.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/locator/locator.h"
#include "ui/search/searchbar.h"
#include "ui/tree/fleetview.h"
#include "ui/window/actions.h"
#include "ui/window/filedrop.h"
#include "ui/window/mainwindow.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"

#include <QTreeView>

namespace chargetree {

namespace {

struct CopyRow {
    Command command;
    CopyWay way;
};
constexpr std::array<CopyRow, 7> copyRows{{
    {Command::CopyRow, CopyWay::Rows},
    {Command::CopyWithTitles, CopyWay::RowsWithTitles},
    {Command::CopyId, CopyWay::Ids},
    {Command::CopyLink, CopyWay::Links},
    {Command::CopyPath, CopyWay::Paths},
    {Command::CopyJson, CopyWay::Json},
    {Command::CopyTicket, CopyWay::Ticket},
}};

} // namespace

void MainWindow::wireCommands()
{
    const std::initializer_list<std::pair<Command, void (MainWindow::*)()>> reactions{
        {Command::OpenFile, &MainWindow::openFile},
        {Command::Connect, &MainWindow::connectionsRequested},
        {Command::OpenDemo, &MainWindow::demoRequested},
        {Command::Refresh, &MainWindow::refreshRequested},
        {Command::CancelLoading, &MainWindow::cancelRequested},
        {Command::GoUp, &MainWindow::goUp},
        {Command::LookUp, &MainWindow::openLookup},
        {Command::Export, &MainWindow::openExport},
        {Command::ShareBundle, &MainWindow::openBundle},
        {Command::ShowReport, &MainWindow::openReport},
        {Command::ShowLog, &MainWindow::logRequested},
        {Command::ShowFiles, &MainWindow::filesRequested},
        {Command::MakeSupportBundle, &MainWindow::supportBundleRequested},
        {Command::SearchHelp, &MainWindow::openSearchHelp},
        {Command::About, &MainWindow::openAbout},
    };
    for (const auto &[command, reaction] : reactions)
        connect(m_actions->at(command), &QAction::triggered, this, reaction);
    const auto on = [this](Command command, auto &&reaction) {
        connect(m_actions->at(command), &QAction::triggered, this,
                std::forward<decltype(reaction)>(reaction));
    };
    on(Command::GoBack, [this] { m_navigator->goBack(); });
    on(Command::GoForward, [this] { m_navigator->goForward(); });
    on(Command::RevealInTree, [this] { m_navigator->reveal(m_browser->currentNode()); });
    for (const CopyRow &row : copyRows)
        on(row.command, [this, way = row.way] { copy(way); });
    on(Command::ExpandAll, [this] { m_view->expandAll(); });
    on(Command::CollapseAll, [this] { m_view->collapseAll(); });
    on(Command::ExpandBelow, [this] { m_view->expandBelowCurrent(); });
    on(Command::ShowShortcuts, [this] { showShortcutSheet(*m_actions, this); });
    on(Command::Quit, [this] { close(); });
}

void MainWindow::wire()
{
    connect(new FileDrop(*this), &FileDrop::dropped, this, &MainWindow::openDropped);
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_start, &StartPage::fileRequested, this, &MainWindow::openFile);
    connect(m_start, &StartPage::connectRequested, this, &MainWindow::connectionsRequested);
    connect(m_start, &StartPage::connectionChosen, this, &MainWindow::connectionChosen);
    connect(m_source, &ConnectionSwitch::connectionChosen, this, &MainWindow::connectionChosen);
    connect(m_source, &ConnectionSwitch::newWindowRequested, this, &MainWindow::newWindowRequested);
    connect(m_source, &ConnectionSwitch::fileChosen, this, &MainWindow::fileRequested);
    connect(m_start, &StartPage::cancelRequested, this, &MainWindow::cancelRequested);
    connect(m_status, &StatusLine::cancelRequested, this, &MainWindow::cancelRequested);
    connect(m_notice, &NoticeBar::actionRequested, this, [this](const QString &id) {
        if (id == retryAction)
            Q_EMIT retryRequested();
        else if (id == openFolderAction)
            openExportFolder();
        else
            Q_EMIT noticeActionRequested(id);
    });
    connect(m_notice, &NoticeBar::dismissed, this, &MainWindow::noticeDismissed);
    connect(m_pane, &DetailPane::nodeRequested, this, &MainWindow::followLink);
    connect(m_pane, &DetailPane::listRequested, this, &MainWindow::openSiblings);
    connect(m_pane, &DetailPane::linkRequested, this, &MainWindow::openLink);
    connect(m_pane, &DetailPane::queryRequested, this, &MainWindow::search);
    connect(m_pane, &DetailPane::glanceWanted, this, &MainWindow::glanceWanted);
}

void MainWindow::wireBrowser()
{
    const auto follow = [this](NodeId node) {
        if (node == none<NodeId>)
            openReport(); // what was found concerns the document
        else
            m_navigator->reveal(node);
    };
    connect(m_browser, &Browser::contextMenuRequested, this, &MainWindow::openContextMenu);
    connect(m_browser, &Browser::currentNodeChanged, this, &MainWindow::showSelected);
    connect(m_browser, &Browser::selectionChanged, this, [this] {
        if (m_pane->isSeveral() || m_browser->selectedNodes().size() > 1)
            showSelected(m_browser->currentNode());
    });
    connect(m_browser, &Browser::viewChosen, this, &MainWindow::updateEnabled);
    connect(m_browser, &Browser::nodeActivated, this, follow);
    connect(m_browser, &Browser::revealRequested, this, follow);
    connect(m_browser, &Browser::linkRequested, this, &MainWindow::openLink);
    connect(m_browser, &Browser::arrangementWanted, this, &MainWindow::arrangementWanted);
    connect(m_browser, &Browser::escapePressed, this, [this] { m_search->clear(); });
    connect(m_navigator, &Navigator::changed, this, &MainWindow::updateEnabled);
}

void MainWindow::search(const QString &text)
{
    m_browser->leaveAside(); // which no search rules
    m_search->setText(text);
    m_search->setFocus(Qt::OtherFocusReason);
}

void MainWindow::wireSearch()
{
    connect(m_actions->at(Command::Find), &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textEdited, m_browser, &Browser::leaveAside);
    connect(m_search, &SearchBar::searched, this, [this](const QString &text) {
        m_awaitsJump = false;
        Q_EMIT searchRequested(text);
    });
    connect(m_search, &SearchBar::completionWanted, this, &MainWindow::completionRequested);
    connect(m_search, &SearchBar::cleared, this, [this] {
        endSearch();
        Q_EMIT searchRequested({});
    });
    connect(m_search, &SearchBar::jumpRequested, this, &MainWindow::jumpToFirstHit);
    connect(m_search, &SearchBar::leaveRequested, this, [this] { m_browser->takeFocus(); });
}

void MainWindow::wireLocator()
{
    connect(m_actions->at(Command::Locate), &QAction::triggered, m_locator, &Locator::open);
    connect(m_locator, &Locator::asked, this, &MainWindow::locateRequested);
    connect(m_locator, &Locator::nodeChosen, this, &MainWindow::reveal);
    connect(m_locator, &Locator::actionChosen, this,
            [this](Command command) { m_actions->at(command)->trigger(); });
}

} // namespace chargetree
