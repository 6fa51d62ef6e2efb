// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "app/desktop/contrastwish.h"
#include "app/desktop/darkwish.h"
#include "app/desktop/motionwish.h"
#include "app/instance/instance.h"
#include "models/fields/visiblepath.h"
#include "ui/look/theme.h"
#include "ui/map/mapground.h"

#include <QApplication>
#include <QDir>

#include <algorithm>

namespace chargetree {

Application::Application(Settings &settings, Language &language, const Places &places,
                         const Moments &moments)
    : m_settings(settings)
    , m_preferences(settings)
    , m_places(places)
    , m_language(language)
    , m_moments(moments)
    , m_isPrivate(settings.isPrivate())
    , m_connections(places.connections, places.managedConnections)
    , m_saved(places.searches)
    , m_watched(places.watched)
    , m_copies(places.copies)
    , m_tiles(places.tiles)
{
    m_tiles.use(settings.mapTiles());
    connect(&m_preferences, &PreferencesDesk::changed, this, &Application::follow);
    connect(&m_keys, &ConnectionKeys::learnt, &m_log, &LogBook::hide);
    // Of what a crash or a logout kept from being deleted.
    ConnectionsDesk::purge(m_connections, m_keys, m_copies);
    addWindow();
    speak(settings.language());
}

Application::~Application() = default;

Session &Application::addWindow()
{
    const SharedParts parts{.settings = m_settings,
                            .preferences = m_preferences,
                            .connections = m_connections,
                            .keys = m_keys,
                            .saved = m_saved,
                            .watched = m_watched,
                            .copies = m_copies,
                            .tiles = m_tiles,
                            .log = m_log,
                            .places = m_places,
                            .moments = m_moments};
    m_sessions.push_back(std::make_unique<Session>(parts));
    Session &session = *m_sessions.back();
    new HelpDesk(session, parts);
    connect(&session, &Session::newWindowRequested, this, &Application::openInNewWindow);
    // Not while its own event is under way.
    connect(
        &session, &Session::closed, this, [this, gone = &session] { forget(gone); },
        Qt::QueuedConnection);
    connectChoices(session);
    session.speak(m_locale);
    return session;
}

Session &Application::session()
{
    const auto active = std::find_if(m_sessions.begin(), m_sessions.end(), [](const auto &session) {
        return session->window().isActiveWindow();
    });
    return active == m_sessions.end() ? *m_sessions.back() : **active;
}

void Application::forget(Session *session)
{
    if (m_sessions.size() > 1) // the last one ends with the program
        std::erase_if(m_sessions, [session](const auto &kept) { return kept.get() == session; });
}

void Application::connectChoices(Session &session)
{
    MainWindow &window = session.window();
    connect(&window, &MainWindow::languageChosen, this, [this](const QLocale &language) {
        m_preferences.change([&](Preferences &chosen) { chosen.language = language; });
    });
    connect(&window, &MainWindow::mapTilesChosen, this, [this](const TileSource &source) {
        m_preferences.change([&](Preferences &chosen) { chosen.mapTiles = source; });
    });
    connect(&window, &MainWindow::appearanceChosen, this, [this](Appearance appearance) {
        m_preferences.change([&](Preferences &chosen) { chosen.appearance = appearance; });
    });
    connect(&window, &MainWindow::settingsRequested, this, [this, &session](SettingsTopic topic) {
        const LoadedFleetPtr &shown = session.loaded();
        m_preferences.show(&session.window(), topic, shown ? shown->numbers : UsedNumbers());
    });
    connect(&window, &MainWindow::privacyChosen, this, &Application::cover);
    window.setPrivate(m_isPrivate);
}

void Application::follow(const Preferences &before, const Preferences &now)
{
    if (now.appearance != before.appearance) {
        for (const auto &session : m_sessions)
            session->window().setAppearance(now.appearance);
        applyTheme(*qApp, now.appearance);
    }
    if (now.language != before.language || now.times != before.times)
        speak(now.language);
    if (now.mapTiles != before.mapTiles)
        showTiles(now.mapTiles);
    for (const auto &session : m_sessions) {
        session->follow(now);
        if (now.numberNames != before.numberNames)
            session->sayAnew();
    }
    tellIfUnkept();
}

void Application::tellIfUnkept()
{
    if (m_settings.isKept() || std::exchange(m_isToldUnkept, true))
        return;
    window().showNotice({NoticeBar::Kind::Warning,
                         tr("%1 cannot be written: what you choose holds until the program ends.")
                             .arg(visiblePath(m_settings.fileName()))});
}

void Application::cover(bool isPrivate)
{
    m_isPrivate = isPrivate;
    m_settings.setPrivate(isPrivate);
    for (const auto &session : m_sessions)
        session->window().setPrivate(isPrivate);
    tellIfUnkept();
}

void Application::showTiles(const TileSource &source)
{
    m_tiles.use(source);
    for (const auto &session : m_sessions)
        session->window().mapGround().setSource(source);
}

void Application::speak(const QLocale &language)
{
    m_locale = spokenLocale(language, QLocale::system());
    QLocale::setDefault(m_locale);
    m_language.speak(m_locale);
    m_log.model().setTimeZone(m_settings.zone());
    qApp->setLayoutDirection(m_locale.textDirection());
    for (const auto &session : m_sessions)
        session->speak(m_locale);
}

void Application::openInNewWindow(const QString &connectionId)
{
    const auto connection = m_connections.byId(connectionId);
    if (!connection)
        return;
    Session &session = addWindow();
    session.window().show();
    session.open(*connection);
}

void Application::openLast()
{
    if (const auto connection = m_connections.byId(m_settings.lastConnection()))
        session().open(*connection);
}

void Application::take(const StartWish &wish)
{
    if (!wish.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", wish.activationToken.toUtf8());
    window().bringToFront();
    if (std::holds_alternative<DemoFleet>(wish.what))
        session().open(DemoFleet{});
    else if (const auto *file = std::get_if<FleetFile>(&wish.what))
        session().open(*file);
    else if (const auto *named = std::get_if<NamedConnection>(&wish.what))
        session().openNamed(named->name);
    else if (const auto *start = std::get_if<StartLink>(&wish.what))
        session().links().follow(start->text);
}

int runWindow(int &argc, char **argv, const WindowOptions &options)
{
    const auto wish = startWishOf(options); // before the toolkit takes the activation token
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral(CHARGETREE_APP_ID));
    Instance instance;
    if (!options.newInstance) {
        const Instance::Claim claim = wish ? instance.claim(*wish) : Instance::Claim();
        if (claim.role == Instance::Role::HandedOver)
            return 0;
        if (!claim.reason.isEmpty())
            qWarning("%s", qUtf8Printable(claim.reason));
    }
    Settings settings(QDir(settingsFolder()).filePath(QStringLiteral("chargetree.ini")));
    applyTheme(application, settings.appearance());
    Language language;
    Application program(settings, language, usualPlaces(), {.fixedNow = options.now});
    QObject::connect(&instance, &Instance::requested, &program, &Application::take);
    program.window().show();
    followMotionWish(application);
    const auto repaint = [&] { applyTheme(application, settings.appearance()); };
    followContrastWish(application, repaint);
    followDarkWish(application, repaint);
    if (!options.connection.isEmpty())
        program.session().openNamed(options.connection, options.keyFile);
    else if (options.source)
        program.session().openWithKeyFile(*options.source, options.keyFile);
    else
        program.openLast();
    if (!options.link.isEmpty())
        program.session().links().follow(options.link);
    return QApplication::exec();
}

} // namespace chargetree
