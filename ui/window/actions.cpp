// SPDX-License-Identifier: Apache-2.0
#include "ui/window/actions.h"

#include "ui/look/icons.h"

#include <QCoreApplication>
#include <QWidget>

namespace chargetree {

namespace {

/// `standard` is what the desktop calls the key, `fixed` one that holds on every desktop.
struct ActionRow {
    Command command;
    const char *name; // objectName
    const char *text; // English
    Icon icon = Icon::Info;
    QKeySequence::StandardKey standard = QKeySequence::UnknownKey;
    QKeyCombination fixed = QKeyCombination::fromCombined(0);
};

constexpr const char *context = "chargetree::Actions";

const std::array<ActionRow, commandCount> rows{{
    {Command::OpenFile, "openFile", QT_TRANSLATE_NOOP("chargetree::Actions", "&Open a file…"),
     Icon::OpenFile, QKeySequence::Open, Qt::CTRL | Qt::Key_O},
    {Command::Connect, "connect", QT_TRANSLATE_NOOP("chargetree::Actions", "&Connections…"),
     Icon::Connect, QKeySequence::UnknownKey, Qt::CTRL | Qt::SHIFT | Qt::Key_O},
    {Command::OpenDemo, "openDemo", QT_TRANSLATE_NOOP("chargetree::Actions", "&Demo fleet"),
     Icon::Demo},
    {Command::Refresh, "refresh", QT_TRANSLATE_NOOP("chargetree::Actions", "&Refresh"),
     Icon::Refresh, QKeySequence::Refresh, Qt::Key_F5},
    {Command::CancelLoading, "cancelLoading",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Cancel loading"), Icon::Cancel},
    {Command::GoBack, "goBack", QT_TRANSLATE_NOOP("chargetree::Actions", "Go &back"), Icon::Back,
     QKeySequence::Back, Qt::ALT | Qt::Key_Left},
    {Command::GoForward, "goForward", QT_TRANSLATE_NOOP("chargetree::Actions", "Go for&ward"),
     Icon::Forward, QKeySequence::Forward, Qt::ALT | Qt::Key_Right},
    {Command::GoUp, "goUp", QT_TRANSLATE_NOOP("chargetree::Actions", "Go &up"), Icon::Up,
     QKeySequence::UnknownKey, Qt::ALT | Qt::Key_Up},
    {Command::RevealInTree, "revealInTree",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Show in the &tree"), Icon::Tree,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_T},
    {Command::ShowTree, "showTree", QT_TRANSLATE_NOOP("chargetree::Actions", "&Tree"), Icon::Tree,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_1},
    {Command::ShowDrivers, "showDrivers", QT_TRANSLATE_NOOP("chargetree::Actions", "&Drivers"),
     Icon::Driver, QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_2},
    {Command::ShowTags, "showTags", QT_TRANSLATE_NOOP("chargetree::Actions", "T&ags"), Icon::Tag,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_3},
    {Command::ShowSites, "showSites", QT_TRANSLATE_NOOP("chargetree::Actions", "&Sites"),
     Icon::Site, QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_4},
    {Command::ShowChargers, "showChargers", QT_TRANSLATE_NOOP("chargetree::Actions", "&Chargers"),
     Icon::Charger, QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_5},
    {Command::ShowSockets, "showSockets", QT_TRANSLATE_NOOP("chargetree::Actions", "S&ockets"),
     Icon::Socket, QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_6},
    {Command::ShowConfigurations, "showConfigurations",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Con&figurations"), Icon::Settings,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_7},
    {Command::ShowFindings, "showFindings", QT_TRANSLATE_NOOP("chargetree::Actions", "Findin&gs"),
     Icon::Warning, QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_8},
    {Command::ShowChanges, "showChanges", QT_TRANSLATE_NOOP("chargetree::Actions", "C&hanges"),
     Icon::Changes, QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_9},
    {Command::ShowMap, "showMap", QT_TRANSLATE_NOOP("chargetree::Actions", "&Map"), Icon::Map,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_0},
    {Command::NextArea, "nextArea",
     QT_TRANSLATE_NOOP("chargetree::Actions", "&Next part of the window"), Icon::Panel,
     QKeySequence::UnknownKey, Qt::Key_F6},
    {Command::PreviousArea, "previousArea",
     QT_TRANSLATE_NOOP("chargetree::Actions", "&Previous part of the window"), Icon::Panel,
     QKeySequence::UnknownKey, Qt::SHIFT | Qt::Key_F6},
    {Command::NextPage, "nextPage",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Next page of &details"), Icon::List,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_PageDown},
    {Command::PreviousPage, "previousPage",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Previous page of de&tails"), Icon::List,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_PageUp},
    {Command::Export, "export", QT_TRANSLATE_NOOP("chargetree::Actions", "&Export…"), Icon::Export,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_E},
    {Command::ShareBundle, "shareBundle",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Share-safe &bundle…"), Icon::Export},
    {Command::Print, "print", QT_TRANSLATE_NOOP("chargetree::Actions", "&Print…"), Icon::Print,
     QKeySequence::Print, Qt::CTRL | Qt::Key_P},
    {Command::SavePage, "savePage", QT_TRANSLATE_NOOP("chargetree::Actions", "Save as P&DF…"),
     Icon::Print},
    {Command::Find, "find", QT_TRANSLATE_NOOP("chargetree::Actions", "&Find"), Icon::Search,
     QKeySequence::Find, Qt::CTRL | Qt::Key_F},
    {Command::Locate, "locate", QT_TRANSLATE_NOOP("chargetree::Actions", "&Go to anything…"),
     Icon::Location, QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_K},
    {Command::LookUp, "lookUp", QT_TRANSLATE_NOOP("chargetree::Actions", "Loo&k up a list…"),
     Icon::List, QKeySequence::UnknownKey, Qt::CTRL | Qt::SHIFT | Qt::Key_F},
    {Command::Compare, "compare", QT_TRANSLATE_NOOP("chargetree::Actions", "Co&mpare chargers…"),
     Icon::Compare, QKeySequence::UnknownKey, Qt::CTRL | Qt::SHIFT | Qt::Key_M},
    {Command::CompareSimilar, "compareSimilar",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Compare with si&milar chargers…"), Icon::Compare},
    {Command::ShowDrift, "showDrift",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Configuration dri&ft…"), Icon::Compare},
    {Command::Explain, "explain",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Wh&y is a card refused?…"), Icon::Help,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::SHIFT | Qt::Key_E},
    {Command::WhatIf, "whatIf",
     QT_TRANSLATE_NOOP("chargetree::Actions", "What i&f this were gone?…"), Icon::Changes,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::SHIFT | Qt::Key_G},
    {Command::SearchHelp, "searchHelp", QT_TRANSLATE_NOOP("chargetree::Actions", "&How to search"),
     Icon::Help, QKeySequence::UnknownKey, Qt::SHIFT | Qt::Key_F1},
    {Command::Manual, "manual", QT_TRANSLATE_NOOP("chargetree::Actions", "&Manual"), Icon::Help,
     QKeySequence::HelpContents, Qt::Key_F1},
    {Command::ShowSaved, "showSaved",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Sa&ved searches and bookmarks"), Icon::Panel,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_B},
    {Command::SaveSearch, "saveSearch",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Save t&his search"), Icon::Star, QKeySequence::Save,
     Qt::CTRL | Qt::Key_S},
    {Command::AddBookmark, "addBookmark",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Boo&kmark this row"), Icon::Bookmark,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_D},
    {Command::WatchRow, "watchRow", QT_TRANSLATE_NOOP("chargetree::Actions", "&Watch for changes"),
     Icon::Reveal},
    {Command::CopyRow, "copyRow", QT_TRANSLATE_NOOP("chargetree::Actions", "Copy &rows"),
     Icon::Copy, QKeySequence::Copy, Qt::CTRL | Qt::Key_C},
    {Command::CopyWithTitles, "copyWithTitles",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Copy rows &with titles"), Icon::Copy},
    {Command::CopyId, "copyId", QT_TRANSLATE_NOOP("chargetree::Actions", "Copy &id"), Icon::Copy,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::SHIFT | Qt::Key_C},
    {Command::CopyLink, "copyLink", QT_TRANSLATE_NOOP("chargetree::Actions", "Copy &link"),
     Icon::Copy},
    {Command::CopyPath, "copyPath", QT_TRANSLATE_NOOP("chargetree::Actions", "Copy &path"),
     Icon::Copy},
    {Command::CopyJson, "copyJson", QT_TRANSLATE_NOOP("chargetree::Actions", "Copy as &JSON"),
     Icon::Raw},
    {Command::CopyTicket, "copyTicket",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Copy &for a ticket"), Icon::Ticket,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::SHIFT | Qt::Key_T},
    {Command::ExpandAll, "expandAll", QT_TRANSLATE_NOOP("chargetree::Actions", "Expand &all"),
     Icon::ExpandAll, QKeySequence::UnknownKey, Qt::CTRL | Qt::SHIFT | Qt::Key_Down},
    {Command::CollapseAll, "collapseAll", QT_TRANSLATE_NOOP("chargetree::Actions", "Co&llapse all"),
     Icon::CollapseAll, QKeySequence::UnknownKey, Qt::CTRL | Qt::SHIFT | Qt::Key_Up},
    {Command::ExpandBelow, "expandBelow",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Expand all &below"), Icon::ExpandAll},
    {Command::IgnoreFinding, "ignoreFinding",
     QT_TRANSLATE_NOOP("chargetree::Actions", "&Ignore with a reason…"), Icon::Conceal,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_I},
    {Command::StopIgnoring, "stopIgnoring",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Stop i&gnoring"), Icon::Reveal,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::SHIFT | Qt::Key_I},
    {Command::FindingLimits, "findingLimits",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Limits of fin&dings…"), Icon::Settings},
    {Command::ShowReport, "showReport",
     QT_TRANSLATE_NOOP("chargetree::Actions", "&What is odd in this document"), Icon::Warning},
    {Command::ShowLog, "showLog", QT_TRANSLATE_NOOP("chargetree::Actions", "Show the &log"),
     Icon::Raw},
    {Command::ShowFiles, "showFiles",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Where are my &files"), Icon::OpenFolder},
    {Command::Settings, "settings", QT_TRANSLATE_NOOP("chargetree::Actions", "Se&ttings…"),
     Icon::Settings, QKeySequence::Preferences, Qt::CTRL | Qt::Key_Comma},
    {Command::PrivacyView, "privacyView", QT_TRANSLATE_NOOP("chargetree::Actions", "Pri&vacy view"),
     Icon::Conceal, QKeySequence::UnknownKey, Qt::CTRL | Qt::SHIFT | Qt::Key_P},
    {Command::RevealPersonal, "revealPersonal",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Show what is covered here"), Icon::Reveal,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::SHIFT | Qt::Key_R},
    {Command::MakeSupportBundle, "makeSupportBundle",
     QT_TRANSLATE_NOOP("chargetree::Actions", "Make a &support bundle…"), Icon::Ticket},
    {Command::ShowShortcuts, "showShortcuts",
     QT_TRANSLATE_NOOP("chargetree::Actions", "&Keyboard shortcuts"), Icon::Help,
     QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_Slash},
    {Command::About, "about", QT_TRANSLATE_NOOP("chargetree::Actions", "&About Chargetree"),
     Icon::Info},
    {Command::Quit, "quit", QT_TRANSLATE_NOOP("chargetree::Actions", "&Quit"), Icon::Cancel,
     QKeySequence::Quit, Qt::CTRL | Qt::Key_Q},
}};

QList<QKeySequence> shortcutsOf(const ActionRow &row)
{
    QList<QKeySequence> keys;
    if (row.standard != QKeySequence::UnknownKey)
        keys = QKeySequence::keyBindings(row.standard);
    const QKeySequence fixed(row.fixed);
    if (row.fixed.toCombined() != 0 && !keys.contains(fixed))
        keys.append(fixed);
    return keys;
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const ActionRow &row : rows) {
        auto *action = new QAction(chargetree::icon(row.icon), {}, window);
        action->setObjectName(QLatin1String(row.name));
        action->setShortcuts(shortcutsOf(row));
        window->addAction(action);
        m_actions[static_cast<std::size_t>(row.command)] = action;
    }
    retranslate();
}

void Actions::retranslate()
{
    for (const ActionRow &row : rows)
        at(row.command)->setText(QCoreApplication::translate(context, row.text));
}

} // namespace chargetree
