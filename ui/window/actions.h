// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>

#include <array>

class QMenu;
class QWidget;

namespace chargetree {

/// Everything a person can do in the window, by name.
enum class Command {
    OpenFile,
    Connect,
    OpenDemo,
    Refresh,
    CancelLoading,
    GoBack,
    GoForward,
    GoUp,
    RevealInTree,
    ShowTree,
    ShowDrivers,
    ShowTags,
    ShowSites,
    ShowChargers,
    ShowSockets,
    ShowConfigurations,
    ShowFindings,
    ShowChanges,
    ShowMap,
    NextArea,
    PreviousArea,
    NextPage,
    PreviousPage,
    Export,
    ShareBundle,
    Print,
    SavePage,
    Find,
    Locate,
    LookUp,
    Compare,
    CompareSimilar,
    ShowDrift,
    Explain,
    WhatIf,
    SearchHelp,
    Manual,
    ShowSaved,
    SaveSearch,
    AddBookmark,
    WatchRow,
    CopyRow,
    CopyWithTitles,
    CopyId,
    CopyLink,
    CopyPath,
    CopyJson,
    CopyTicket,
    ExpandAll,
    CollapseAll,
    ExpandBelow,
    IgnoreFinding,
    StopIgnoring,
    FindingLimits,
    ShowReport,
    ShowLog,
    ShowFiles,
    Settings,
    PrivacyView,
    RevealPersonal,
    MakeSupportBundle,
    ShowShortcuts,
    About,
    Quit
};
inline constexpr std::size_t commandCount = static_cast<std::size_t>(Command::Quit) + 1;

/// The window's actions, made from one table: text, icon, shortcuts.
class Actions final : public QObject {
    Q_OBJECT

public:
    /// The actions belong to `window`, whose shortcuts they are.
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *at(Command command) const
    {
        return m_actions[static_cast<std::size_t>(command)];
    }
    void retranslate();

private:
    std::array<QAction *, commandCount> m_actions{};
};

} // namespace chargetree
