// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exportjob.h"
#include "app/fleetloader.h"
#include "app/language.h"
#include "app/retryplan.h"
#include "app/searchworker.h"
#include "app/settings.h"
#include "app/source/fleetclient.h"
#include "app/windowoptions.h"

#include <QNetworkAccessManager>
#include <QTimer>

#include <map>

namespace chargetree {

/// The program with a window. Every connection across the rooms stands here: read it and you know
/// who tells whom.
class Application final : public QObject {
    Q_OBJECT

public:
    /// `now` invalid: the clock.
    Application(Settings &settings, Language &language, const QDateTime &now);
    ~Application() override;

    /// Opens a fleet in place of the one that is shown. The key matters for addresses alone.
    void open(const FleetSource &source, const ApiKey &key = {});
    void openWithKeyFile(const FleetSource &source, const QString &keyFile);
    [[nodiscard]] MainWindow &window() { return m_window; }

private:
    void connectSources();
    void connectConnections();
    void connectSearch();
    void connectExport();
    void connectChoices();
    void load(const FleetSource &source);
    void refresh();
    void fail(const Failure &failure);
    /// What the notice says beyond the failure; empty unless it is tried again without being told.
    [[nodiscard]] QString planRetry(const Failure &failure);
    void show(const LoadedResult &result);
    void speak(const QLocale &language);
    void showLater(const QString &what, qint64 done, qint64 total);
    void endProgress();
    void cancel();
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] Wording wording() const;
    [[nodiscard]] LoadOptions loadOptions() const;

    Settings &m_settings;
    Language &m_language;
    QDateTime m_fixedNow;
    QLocale m_locale;

    FleetSource m_wanted; // what is being opened, or failed to
    FleetSource m_shown;
    ApiKey m_key;
    std::vector<Connection> m_connections; // for this session
    std::map<QString, ApiKey> m_keys;
    LoadedFleetPtr m_loaded;
    QString m_searched;

    QNetworkAccessManager m_network;
    FleetClient m_client;
    FleetLoader m_loader;
    SearchWorker m_searcher;
    ExportJob m_exporter;
    RetryPlan m_retries;
    QTimer m_retry;
    QTimer m_patience; // what is quick shows no progress
    QTimer m_minute;
    MainWindow m_window;
};

} // namespace chargetree
