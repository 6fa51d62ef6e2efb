// SPDX-License-Identifier: Apache-2.0
// What the main window's menu offers, when, and in which words.
#include "ui/browse/browser.h"
#include "ui/browse/navigator.h"
#include "ui/connections/connectionswitch.h"
#include "ui/look/icons.h"
#include "ui/parts/plaintext.h"
#include "ui/search/searchbar.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"

#include <QCoreApplication>
#include <QMenu>
#include <QToolButton>

namespace chargetree {

namespace {

/// Commands behind one entry, which is called as their part of the sheet of shortcuts is.
struct Group {
    const char *name; // objectName
    const char *title; // English
    Icon icon;
    std::vector<Command> commands;
};

constexpr const char *sheet = "chargetree::ShortcutSheet";

const std::vector<Group> &groups()
{
    static const std::vector<Group> all{
        {"findMenu",
         QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "Find and ask"),
         Icon::Search,
         {Command::Find, Command::Locate, Command::LookUp, Command::Explain, Command::WhatIf,
          Command::Compare, Command::CompareSimilar, Command::SearchHelp}},
        {"exportMenu",
         QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "Export and print"),
         Icon::Export,
         {Command::Export, Command::ShareBundle, Command::Print, Command::SavePage}},
        {"goMenu",
         QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "Go to"),
         Icon::Forward,
         {Command::GoBack, Command::GoForward, Command::GoUp, Command::RevealInTree}},
        {"savedCommandsMenu",
         QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "Saved and bookmarked"),
         Icon::Bookmark,
         {Command::ShowSaved, Command::SaveSearch, Command::AddBookmark, Command::WatchRow}},
        {"treeMenu",
         QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "Tree"),
         Icon::Tree,
         {Command::ExpandAll, Command::CollapseAll}},
        {"findingsMenu",
         QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "Findings"),
         Icon::Warning,
         {Command::IgnoreFinding, Command::StopIgnoring, Command::FindingLimits,
          Command::ShowDrift}},
        {"programMenu",
         QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "The program"),
         Icon::Info,
         {Command::ShowReport, Command::ShowLog, Command::ShowFiles, Command::MakeSupportBundle}}};
    return all;
}

} // namespace

/// No higher than a low screen: seldom wanted commands stand behind their group.
void MainWindow::makeMenu()
{
    const auto add = [this](std::initializer_list<Command> commands) {
        for (const Command command : commands)
            m_menu->addAction(m_actions->at(command));
        m_menu->addSeparator();
    };
    m_menu->setObjectName(QStringLiteral("mainMenu"));
    add({Command::OpenFile, Command::Connect, Command::OpenDemo, Command::Refresh});
    m_menu->addAction(m_actions->at(Command::CopyRow));
    m_copyMenu = makeCopyMenu(m_menu);
    m_menu->addMenu(m_copyMenu);
    m_menu->addMenu(m_viewMenu);
    for (const Group &group : groups()) {
        QMenu *menu = m_menu->addMenu(icon(group.icon), QString());
        menu->setObjectName(QLatin1String(group.name));
        for (const Command command : group.commands)
            menu->addAction(m_actions->at(command));
    }
    m_menu->addSeparator();
    m_viewMenu->setIcon(icon(Icon::Panel));
    m_languageMenu->setIcon(icon(Icon::Language));
    m_appearanceMenu->setIcon(icon(Icon::Appearance));
    m_menu->addMenu(m_languageMenu);
    m_menu->addMenu(m_appearanceMenu);
    add({Command::PrivacyView, Command::Settings});
    add({Command::Manual, Command::ShowShortcuts, Command::About, Command::Quit});
}

void MainWindow::updateEnabled()
{
    const bool hasFleet = m_loaded != nullptr;
    const bool hasRow = hasFleet && m_browser->currentNode() != none<NodeId>;
    const bool isAside = m_browser->aside() != Aside::None; // the view behind it is not seen
    m_actions->at(Command::GoBack)->setEnabled(m_navigator->canGoBack());
    m_actions->at(Command::GoForward)->setEnabled(m_navigator->canGoForward());
    m_actions->at(Command::GoUp)->setEnabled(hasRow);
    m_actions->at(Command::AddBookmark)->setEnabled(hasRow);
    m_actions->at(Command::RevealInTree)->setEnabled(hasRow && (m_browser->view() || isAside));
    m_actions->at(Command::WhatIf)->setEnabled(hasRow && canImagine());
    for (const Command command :
         {Command::Export,       Command::Explain,        Command::ShareBundle,
          Command::CopyRow,      Command::CopyWithTitles, Command::CopyId,
          Command::CopyLink,     Command::CopyPath,       Command::CopyJson,
          Command::CopyTicket,   Command::ShowReport,     Command::ShowDrift,
          Command::ShowTree,     Command::ShowDrivers,    Command::ShowTags,
          Command::ShowSites,    Command::ShowChargers,   Command::ShowSockets,
          Command::ShowFindings, Command::ShowChanges,    Command::ShowConfigurations,
          Command::ShowMap,      Command::ShowSaved})
        m_actions->at(command)->setEnabled(hasFleet);
    for (const Command command : {Command::ExpandAll, Command::CollapseAll, Command::ExpandBelow})
        m_actions->at(command)->setEnabled(hasFleet && !m_browser->view() && !isAside);
    for (const Command command : {Command::IgnoreFinding, Command::StopIgnoring})
        m_actions->at(command)->setEnabled(hasFleet && !isAside
                                           && m_browser->view() == ListKind::Findings);
    updateWatch();
    for (const Command command : {Command::Print, Command::SavePage})
        m_actions->at(command)->setEnabled(hasRow && currentReported() != none<NodeId>);
    m_actions->at(Command::Refresh)->setEnabled(hasFleet && !m_isLoading);
    m_actions->at(Command::CancelLoading)->setEnabled(m_isLoading);
    m_source->setVisible(hasFleet || m_hasConnections);
    m_search->setEnabled(hasFleet);
    m_status->setVisible(hasFleet);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    retranslateSettings();
    m_menuButton->setAccessibleName(tr("Menu"));
    setPlainToolTip(m_menuButton, tr("Menu"));
    for (const Group &group : groups()) {
        auto *menu = m_menu->findChild<QMenu *>(QLatin1String(group.name));
        menu->setTitle(QCoreApplication::translate(sheet, group.title));
    }
    m_copyMenu->setTitle(tr("Copy &more"));
    m_viewMenu->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("&Language"));
    m_appearanceMenu->setTitle(tr("A&ppearance"));
    m_source->setAccessibleName(tr("What is shown"));
    m_status->retranslate();
    nameSource();
    setAppearance(m_appearance);
}

} // namespace chargetree
