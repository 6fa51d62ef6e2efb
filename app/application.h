// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desks/helpdesk.h"
#include "app/desks/preferencesdesk.h"
#include "app/instance/startwish.h"
#include "app/language.h"
#include "app/places.h"
#include "app/session.h"

#include <memory>
#include <vector>

namespace chargetree {

/// The program with windows: what they share, and the choices that concern them all. What concerns
/// one window stands in session.h.
class Application final : public QObject {
    Q_OBJECT

public:
    Application(Settings &settings, Language &language, const Places &places,
                const Moments &moments = {});
    ~Application() override;

    /// A window more, not yet shown.
    Session &addWindow();
    /// The one used last.
    [[nodiscard]] Session &session();
    [[nodiscard]] MainWindow &window() { return session().window(); }
    /// What was open when the program ended, if that was a connection.
    void openLast();
    /// What another start of the program was asked for.
    void take(const StartWish &wish);
    [[nodiscard]] ConnectionStore &connections() { return m_connections; }
    [[nodiscard]] ConnectionKeys &keys() { return m_keys; }
    [[nodiscard]] SnapshotJob &copies() { return m_copies; }
    [[nodiscard]] LogBook &log() { return m_log; }

private:
    void connectChoices(Session &session);
    void speak(const QLocale &language);
    void showTiles(const TileSource &source);
    void follow(const Preferences &before, const Preferences &now);
    void cover(bool isPrivate);
    /// Says once that choices will be gone with the program.
    void tellIfUnkept();
    void openInNewWindow(const QString &connectionId);
    void forget(Session *session);

    Settings &m_settings;
    PreferencesDesk m_preferences;
    Places m_places;
    Language &m_language;
    Moments m_moments;
    QLocale m_locale;
    bool m_isToldUnkept = false;
    bool m_isPrivate; // what is personal is covered in all windows
    LogBook m_log;
    ConnectionStore m_connections;
    ConnectionKeys m_keys;
    SavedStore m_saved;
    SavedStore m_watched;
    SnapshotJob m_copies;
    TileFetcher m_tiles;
    std::vector<std::unique_ptr<Session>> m_sessions; // the one used last at the end
};

} // namespace chargetree
