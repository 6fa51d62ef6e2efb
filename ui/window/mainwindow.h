// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bundle/bundlechoice.h"
#include "models/connection/connection.h"
#include "models/exportplan/exportmemory.h"
#include "models/fields/wording.h"
#include "models/findings/ignoredfindings.h"
#include "models/items/loadedfleet.h"
#include "models/items/nodemap.h"
#include "models/navigation/history.h"
#include "models/saved/saveditems.h"
#include "ui/browse/rowcopier.h"
#include "ui/browse/searchshown.h"
#include "ui/look/theme.h"
#include "ui/settings/settingstopic.h"
#include "ui/window/noticebar.h"

#include <QMainWindow>
#include <QUrl>

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace chargetree {

class Actions;
class Browser;
class CompareDialog;
class DetailPane;
class DriftDialog;
class ExplainDialog;
class ExportDialog;
class FleetView;
class Locator;
class LookupDialog;
class MapGround;
class Manual;
class Navigator;
struct CompareAnswer;
struct CompareQuestion;
struct Completion;
struct TileSource;
struct Glance;
struct GlanceQuestion;
class ConnectionSwitch;
class SavedPanel;
class RecordTable;
class ReportDialog;
class SearchBar;
class StartPage;
class StatusLine;
struct DriftAnswer;
class WhatIfDialog;
struct ExplainAsked;
struct Explained;
struct OutageExport;
struct WhatIfAnswer;
struct WhatIfQuestion;
struct ListAnswer;
struct ListQuestion;
struct LocatorHit;
struct LookedUp;
struct LookupExport;
struct ReportPage;
struct TableExport;

/// A share-safe bundle that a person wants in a file.
struct BundleWish {
    LoadedFleetPtr loaded;
    BundleChoice choice;
    QString path;
};

/// How the window stood when it was closed.
struct WindowLayout {
    QByteArray geometry;
    QByteArray splitter;
    QByteArray columns; // of the tree
    QHash<QString, QByteArray> lists = {}; // by their words
    bool isSavedShown = false; // the panel of searches and bookmarks
    ExportMemory exports = {};
    QByteArray manual = {}; // its own window's geometry
};

/// The window: shows what it is handed and says wishes by signals.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void showFleet(const LoadedFleetPtr &fleet, const Wording &wording,
                   const std::vector<NodeId> &map,
                   const std::vector<NodeRun> *changedRuns = nullptr);
    /// The same fleet judged anew, while notices and progress of something else stand.
    void showJudged(const LoadedFleetPtr &fleet, const Wording &wording,
                    const std::vector<NodeId> &map, const std::vector<NodeRun> *changedRuns);
    /// The same fleet in other words: another language, a later moment.
    void setWording(const Wording &wording);
    void showSearch(const SearchShown &found);
    void showArranged(const ListAnswer &answer);
    /// Which findings of the fleet are ignored; null for none.
    void showIgnored(const IgnoredFindingsPtr &ignored);
    /// What may be meant at the cursor of this text; an answer that comes too late is not shown.
    void showCompletion(const QString &text, int cursor, const Completion &completion);
    /// Why the query that stands in the box is not understood, and where (UTF-16 units). What was
    /// found last stays.
    void showQueryFault(const QString &sentence, int position, int length);
    /// What was found for the locator; see locateRequested().
    void showLocated(const QString &typed, const std::vector<LocatorHit> &hits);
    /// The answer to glanceWanted().
    void showGlance(const Glance &glance);
    /// The answer to lookupRequested().
    void showLookedUp(const LookedUp &list);
    /// The answer to compareWanted().
    void showCompared(const CompareAnswer &answer);
    /// The answer to driftWanted().
    void showDrift(const DriftAnswer &answer);
    /// The answers to explainRequested() and whatIfRequested().
    void showExplained(const Explained &answer);
    void showWhatIf(const WhatIfAnswer &answer);
    /// The answer to exportPlanWanted().
    void showExportPlan(const ExportPlan &plan);
    /// Says so, and offers to open its folder.
    void showExported(const QString &path, qint64 rows);
    void showProgress(const QString &what, qint64 done, qint64 total);
    void endProgress();
    /// A failure takes nothing away: the sentence stands above the fleet that is shown.
    void showFailure(const QString &sentence, const QString &details, bool canRetry,
                     std::vector<NoticeAction> more = {});
    void showNotice(const NoticeBar::Notice &notice);
    void dismissNotice();
    /// Whether the notice that is shown, or was last, has this action.
    [[nodiscard]] bool isNoticed(const QString &action) const;
    /// Those that can be switched to, here and on the start page.
    void setConnections(const std::vector<Connection> &connections);
    /// Whose fleet is shown: call it before showFleet(). Without an id and a name it is no
    /// connection's, and what is shown is named by its provenance (a file, the demo).
    void showConnection(const Connection &connection);
    void setRecentFiles(const QStringList &paths);
    /// Whether what is shown is a copy that was kept, not what the server says now.
    void setOffline(bool isOffline);
    /// Of what is shown, to say so in the menu of a row.
    void setWatched(const std::vector<Bookmark> &watched);
    /// Makes a row of the tree current and gives it the keyboard.
    void reveal(NodeId node);
    /// Searches as if a person had typed it.
    void search(const QString &text);
    void bringToFront();
    void setLanguages(const QList<QLocale> &languages, const QLocale &current);
    void setAppearance(Appearance appearance);
    /// Whether what is personal is covered until it is pointed at.
    void setPrivate(bool isPrivate);
    /// How exports begin: with an ExportWay::word, or as last time where it is empty.
    void setExportStart(const QString &way, bool areReceived)
    {
        m_exports.way = way;
        m_exports.areReceived = areReceived;
    }

    [[nodiscard]] WindowLayout windowLayout() const;
    void restoreWindowLayout(const WindowLayout &layout);
    [[nodiscard]] FleetView &fleetView() { return *m_view; }
    [[nodiscard]] Browser &browser() { return *m_browser; }
    /// What lies behind the markers of its maps.
    [[nodiscard]] MapGround &mapGround() { return *m_ground; }
    [[nodiscard]] SavedPanel &savedPanel() { return *m_saved; }

Q_SIGNALS:
    void demoRequested();
    void fileRequested(const QString &path);
    void connectionChosen(const QString &id);
    void newWindowRequested(const QString &id); // for this connection
    void connectionsRequested(); // to see, add and change them
    void refreshRequested();
    void retryRequested(); // what failed last
    void noticeActionRequested(const QString &id); // any other than Retry
    void noticeDismissed(); // by a person
    void cancelRequested();
    void searchRequested(const QString &text); // empty: the search is over
    void locateRequested(const QString &typed); // empty: get ready
    void lookupRequested(const QString &text); // empty: the last list is of no interest any more
    void lookupExportRequested(const chargetree::LookupExport &wish);
    void compareWanted(const chargetree::CompareQuestion &question);
    void driftWanted(const chargetree::LoadedFleetPtr &loaded, quint64 ticket);
    void tableExportRequested(const chargetree::TableExport &wish);
    void explainRequested(const chargetree::ExplainAsked &asked);
    void whatIfRequested(const chargetree::WhatIfQuestion &question);
    void whatIfCancelled();
    void outageExportRequested(const chargetree::OutageExport &wish);
    void arrangementWanted(const chargetree::ListQuestion &question);
    void glanceWanted(const chargetree::GlanceQuestion &question);
    void completionRequested(const QString &text, int cursor); // what may be meant there
    void exportPlanWanted(const chargetree::ExportQuestion &question);
    void exportRequested(const chargetree::ExportQuestion &question, const QString &path);
    void bundleRequested(const chargetree::BundleWish &wish);
    void pageSaveRequested(const QString &path, const QByteArray &pdf);
    void ignoreRequested(const std::vector<chargetree::IgnoredFinding> &findings);
    void stopIgnoringRequested(const QStringList &keys);
    void watchRequested(const chargetree::Bookmark &item); // or not any more
    void logRequested();
    void filesRequested();
    void supportBundleRequested();
    void languageChosen(const QLocale &locale);
    void mapTilesChosen(const chargetree::TileSource &source);
    void appearanceChosen(chargetree::Appearance appearance);
    void settingsRequested(chargetree::SettingsTopic topic);
    void privacyChosen(bool isPrivate);

protected:
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    QWidget *makeTopLine();
    void clearQueryFault();
    void makeMenu();
    void wireCommands();
    void wire();
    void wireBrowser();
    void wireSearch();
    void wireLocator();
    void wireViews();
    void wireSaved();
    void wireFindings();
    void wireMap();
    void openMapTiles();
    void countFindings();
    [[nodiscard]] std::vector<std::uint32_t> selectedFindings(bool areIgnored) const;
    void ignoreSelected();
    void stopIgnoringSelected();
    void showSaved(bool isShown);
    void followQuery();
    void keepSearch();
    void keepBookmark();
    void retranslate();
    void updateEnabled();
    /// Title, button and strip say what is shown.
    void nameSource();
    /// Shows in the pane what is selected, or what was and is gone since.
    void showSelected(NodeId node);
    [[nodiscard]] NodeId placeOfPane(NodeId node) const;
    void followLink(NodeId node);
    void chooseView(View view);
    /// To the next part of the window (1) or the one before (-1), and there to what had the focus.
    void stepArea(int by);
    void openSiblings(NodeId parent, NodeId current, const QRect &anchor);
    void goUp();
    void keepGone(const LoadedFleetPtr &before, NodeId chosen, const std::vector<NodeId> &map);
    void openFile();
    void openExport();
    void exportChanges();
    [[nodiscard]] ExportView exportView() const;
    [[nodiscard]] ExportKind exportedKind() const;
    void openExportFolder();
    void openDropped(const QStringList &paths);
    void openBundle();
    void openLookup();
    void exportLookup();
    void wireCompare();
    void updateCompare();
    [[nodiscard]] std::vector<std::string> selectedChargers() const;
    void openCompare(const std::vector<std::string> &chargers, bool withSimilar);
    void openDrift();
    void exportCompared();
    void exportDrift();
    void wireAccess();
    [[nodiscard]] bool canImagine() const;
    void openExplain();
    void openWhatIf();
    void exportOutage();
    /// Another fleet, other words: for the windows that ask beside this one.
    void followAccess(const std::vector<NodeId> &map);
    void sayAccess();
    void openReport();
    void wireReport();
    void wireSettings();
    void retranslateSettings();
    /// Whose page can be printed; none if the current row has none.
    [[nodiscard]] NodeId currentReported() const;
    [[nodiscard]] ReportPage currentPage() const;
    void printPage();
    void choosePageFile();
    void openAbout();
    void openSearchHelp();
    void wireManual();
    void openLink(const QUrl &url);
    void openContextMenu(const QPoint &at);
    void addWatch(QMenu &menu);
    /// What is current, as something to be watched; nothing where it can not be.
    [[nodiscard]] std::optional<Bookmark> currentItem() const;
    [[nodiscard]] bool isWatched(const Bookmark &item) const;
    void updateWatch();
    void takeFleet(const LoadedFleetPtr &fleet, const Wording &wording,
                   const std::vector<NodeId> &map, const std::vector<NodeRun> *changedRuns);
    [[nodiscard]] const RecordTable *copiedTable() const;
    void copy(CopyWay way);
    QMenu *makeCopyMenu(QWidget *parent);
    void jumpToFirstHit();
    void endSearch();
    [[nodiscard]] QString summaryOf(const Hits &hits) const;

    LoadedFleetPtr m_loaded;
    Wording m_wording;
    std::shared_ptr<const Hits> m_hits;
    std::vector<Bookmark> m_watched;
    QString m_found; // the search that they answer
    IgnoredFindingsPtr m_ignored; // of the fleet that is shown, or was last
    bool m_awaitsJump = false; // to the first hit, when it is found
    Connection m_connection; // whose fleet is shown; empty for a file or the demo
    bool m_hasConnections = false;
    bool m_isOffline = false;
    Appearance m_appearance = Appearance::System;
    bool m_isLoading = false;

    Actions *m_actions;
    MapGround *m_ground;
    QWidget *m_strip; // of the environment's colour
    ConnectionSwitch *m_source;
    SearchBar *m_search;
    QLabel *m_queryFault; // why the query is not understood
    QToolButton *m_private; // the badge that says so
    QToolButton *m_export;
    QToolButton *m_menuButton;
    QMenu *m_menu;
    QMenu *m_copyMenu = nullptr;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu;
    QMenu *m_appearanceMenu;
    NoticeBar *m_notice;
    StartPage *m_start;
    SavedPanel *m_saved;
    Browser *m_browser;
    FleetView *m_view; // the browser's tree
    DetailPane *m_pane;
    Navigator *m_navigator;
    Locator *m_locator;
    LookupDialog *m_lookup = nullptr; // made when it is opened first
    CompareDialog *m_compare = nullptr; // the same
    DriftDialog *m_drift = nullptr; // the same
    ExplainDialog *m_explain = nullptr; // the same
    WhatIfDialog *m_whatIf = nullptr; // the same
    ReportDialog *m_report = nullptr; // the same
    ExportDialog *m_exportDialog = nullptr; // while it is open
    ExportMemory m_exports;
    Manual *m_manual = nullptr; // made with the window
    QString m_exportedFile; // the last one
    QWidget *m_fleet;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    StatusLine *m_status;
};

} // namespace chargetree
