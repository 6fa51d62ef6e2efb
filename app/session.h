// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connectionsdesk.h"
#include "app/desks/changesdesk.h"
#include "app/desks/findingsdesk.h"
#include "app/desks/linkdesk.h"
#include "app/files/bundlejob.h"
#include "app/files/exportjob.h"
#include "app/files/savejob.h"
#include "app/log/logbook.h"
#include "app/moments.h"
#include "app/places.h"
#include "app/saved/saveddesk.h"
#include "app/saved/watchdesk.h"
#include "app/settings.h"
#include "app/source/fleetloader.h"
#include "app/tiles/tilefetcher.h"
#include "app/workers/accessworker.h"
#include "app/workers/compareworker.h"
#include "app/workers/exportplanner.h"
#include "app/workers/glanceworker.h"
#include "app/workers/listworker.h"
#include "app/workers/locatorworker.h"
#include "app/workers/lookupworker.h"
#include "app/workers/searchworker.h"
#include "ui/window/mainwindow.h"

namespace chargetree {

class PreferencesDesk;

/// What the windows of the program share. All of it outlives them.
struct SharedParts {
    Settings &settings;
    PreferencesDesk &preferences;
    ConnectionStore &connections;
    ConnectionKeys &keys;
    SavedStore &saved;
    SavedStore &watched; // bookmarks alone
    SnapshotJob &copies;
    TileFetcher &tiles;
    LogBook &log;
    Places places = {};
    Moments moments = {};
};

/// One window and the fleet in it. Every connection between the rooms that concerns one window
/// stands in sessionwiring.cpp.
class Session final : public QObject {
    Q_OBJECT

public:
    explicit Session(const SharedParts &parts);
    ~Session() override;

    /// Opens a fleet in place of the one that is shown. A key that is given counts instead of the
    /// kept one; it matters for connections alone.
    void open(const FleetSource &source, const ApiKey &key = {});
    void openWithKeyFile(const FleetSource &source, const QString &keyFile);
    /// A kept connection, by its name or id; says so if there is none.
    void openNamed(const QString &connection, const QString &keyFile = {});
    void speak(const QLocale &locale);
    /// All that is shown, as it is said now.
    void sayAnew();
    /// What a person chose for the whole program holds from now on.
    void follow(const Preferences &now);
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] LinkDesk &links() { return *m_links; }
    [[nodiscard]] const LoadedFleetPtr &loaded() const { return m_loaded; }
    [[nodiscard]] const FleetSource &shown() const { return m_shown; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] QTimeZone zone() const { return m_parts.settings.zone(); }

Q_SIGNALS:
    void newWindowRequested(const QString &connectionId);
    void closed(); // the window

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct FailureNotice {
        QString sentence = {};
        QString details = {};
        std::vector<NoticeAction> cures = {};
    };
    void connectSources();
    void connectConnections();
    void connectFetch();
    void connectLoader();
    void connectCopies();
    void connectSearch();
    void connectLists();
    void connectGlance();
    void connectLocator();
    void connectLookup();
    void connectCompare();
    void connectAccess();
    void connectExport();
    void connectBundle();
    void connectPages();
    void connectTiles();

    void load(const FleetSource &source);
    /// Judges the fleet that is shown by the limits of now, if it was by others. Where a fleet is
    /// read it does so then.
    void followLimits();
    void refresh();
    void refreshUnasked(RefreshSchedule::Reason reason);
    void retry();
    void cancel();
    void takeAnswer(const Body &body);
    void showNewestCopy(const QString &connectionId, const NewestSnapshot &newest);
    void show(const LoadedResult &result);
    /// It is another fleet, or the same one of later.
    void showInWindow(const LoadedResult &result);
    /// It is the one that is shown, and nothing has been asked for.
    void showJudged(const LoadedResult &result);
    void handOn(const LoadedResult &result);
    void showBundled(const QString &path, const BundleCounts &counts);
    void keepAnswer();
    void say(const FailureNotice &notice);
    void fail(const Failure &failure);
    void failToFetch(const FetchFailure &failure, std::chrono::milliseconds triedAgainIn);
    void wantKey(const QString &reason);
    void answerNotice(const QString &action);
    void askForKey();
    void askForProxyLogin();
    void showLater(const QString &what, qint64 done, qint64 total);
    void endProgress();
    void followConnection();
    void followMetered();
    [[nodiscard]] bool isShown(const FleetSource &source) const;
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] Wording wording() const;
    [[nodiscard]] QueryMoment queryMoment() const;
    [[nodiscard]] LoadOptions loadOptions() const;

    SharedParts m_parts;
    QLocale m_locale;

    FleetSource m_wanted; // what is being opened, or failed to
    FleetSource m_shown;
    ApiKey m_key; // given for m_wanted
    LoadedFleetPtr m_loaded;
    QByteArray m_etag; // of what is shown
    quint64 m_judging = 0; // the loader's ticket
    FindingLimits m_judgedBy; // what is shown
    std::optional<Body> m_answer; // being read; kept as a copy if it is a fleet
    std::optional<Snapshot> m_copy; // being read
    std::optional<FailureNotice> m_failed; // since it was asked last
    QString m_remark; // on offline copies that could not be used
    QString m_proxyHost;
    QString m_searched;

    ConnectionFetch m_fetch;
    FleetLoader m_loader;
    SearchWorker m_searcher;
    ListWorker m_arranger;
    GlanceWorker m_glancer;
    LocatorWorker m_locator;
    LookupWorker m_lookup;
    CompareWorker m_comparer;
    AccessWorker m_access;
    ExportPlanner m_exportPlanner;
    ExportJob m_exporter;
    BundleJob m_bundler;
    SaveJob m_pageSaver;
    RefreshSchedule m_schedule;
    QTimer m_patience; // what is quick shows no progress
    QTimer m_minute;
    MainWindow m_window;
    ConnectionsDesk *m_desk; // its parent is the window
    SavedDesk *m_saved; // the same
    LinkDesk *m_links; // the same
    FindingsDesk *m_findings; // the same
    ChangesDesk *m_changes; // the same
    WatchDesk *m_watched; // the same
};

} // namespace chargetree
