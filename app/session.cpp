// SPDX-License-Identifier: Apache-2.0
// What a session opens, and how: who tells whom is in sessionwiring.cpp, what becomes of answers in
// sessionanswers.cpp.
#include "app/session.h"

#include "app/desks/preferencesdesk.h"
#include "app/language.h"
#include "models/fields/visibletext.h"
#include "ui/look/icons.h"
#include "ui/map/mapground.h"

#include <QNetworkInformation>

namespace chargetree {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 300ms; // a shorter wait is no wait
constexpr auto ageStep = 1min;

Connection newConnection(const Preferences &preferences)
{
    return {.path = defaultPath(),
            .limits = preferences.limits,
            .refreshEvery = preferences.refreshEvery};
}

} // namespace

Session::Session(const SharedParts &parts)
    : m_parts(parts)
    , m_fetch(parts.keys)
    , m_schedule(parts.moments.clocks, this)
    , m_desk(new ConnectionsDesk(parts.connections, parts.keys, parts.copies, &m_window))
    , m_saved(new SavedDesk(parts.saved, m_window))
    , m_links(new LinkDesk(m_window))
    , m_findings(new FindingsDesk(parts.saved, m_window))
    , m_changes(new ChangesDesk(m_window, parts.places.copies))
    , m_watched(new WatchDesk(parts.watched, m_window))
{
    m_window.mapGround().setSource(parts.settings.mapTiles());
    m_window.installEventFilter(this);
    m_window.setWindowIcon(programIcon());
    m_window.restoreWindowLayout(parts.settings.windowLayout());
    m_window.setAppearance(parts.settings.appearance());
    m_window.setConnections(parts.connections.connections());
    m_window.setRecentFiles(parts.settings.recentFiles());
    m_desk->setNewConnection(newConnection(parts.settings.preferences()));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connectSources();
    connectConnections();
    connectFetch();
    connectLoader();
    connectCopies();
    connectSearch();
    connectLists();
    connectGlance();
    connectLocator();
    connectLookup();
    connectCompare();
    connectAccess();
    connectExport();
    connectBundle();
    connectPages();
    connectTiles();
    connect(&m_minute, &QTimer::timeout, this, [this] { m_window.setWording(wording()); });
    m_minute.start(ageStep);
}

Session::~Session()
{
    m_parts.settings.setWindowLayout(m_window.windowLayout());
}

bool Session::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close)
        Q_EMIT closed();
    return QObject::eventFilter(watched, event);
}

Wording Session::wording() const
{
    return {m_locale, m_parts.settings.zone(),
            Judgement{.now = m_parts.moments.now().toMSecsSinceEpoch()},
            m_parts.preferences.now().numberNames};
}

QueryMoment Session::queryMoment() const
{
    const Wording said = wording();
    return {said.judgement(), said.zone()};
}

LoadOptions Session::loadOptions() const
{
    return {.judgement = {.now = m_parts.moments.now().toMSecsSinceEpoch()},
            .findingLimits = m_parts.settings.findingLimits(),
            .locale = m_locale};
}

void Session::speak(const QLocale &locale)
{
    m_locale = locale;
    m_window.setLanguages(availableLanguages(), locale);
    sayAnew();
}

void Session::sayAnew()
{
    m_window.setWording(wording());
    m_changes->setWording(wording());
}

void Session::follow(const Preferences &now)
{
    m_desk->setNewConnection(newConnection(now));
    m_window.setExportStart(now.exportWay, now.exportsReceived);
    followMetered();
    followLimits();
}

/// The first call loads what watches the network: a window that shows no connection does not wait
/// for that.
void Session::followMetered()
{
    if (!m_shown.connection()
        || !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered))
        return;
    const QNetworkInformation *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::isMeteredChanged, this, &Session::followMetered,
            Qt::UniqueConnection);
    m_schedule.setMetered(network->isMetered()
                          && !m_parts.settings.preferences().refreshesOnMetered);
}

void Session::followConnection()
{
    m_window.setConnections(m_parts.connections.connections());
    const Connection *shown = m_shown.connection();
    const auto changed = shown ? m_parts.connections.byId(shown->id) : std::nullopt;
    if (!changed || *changed == *shown)
        return;
    // The next refresh asks as it says now; a name or a mark that changed is shown at once.
    if (m_wanted == m_shown)
        m_wanted = *changed;
    m_shown = *changed;
    m_window.showConnection(*changed);
    followMetered();
    m_schedule.start(changed->refreshEvery);
}

void Session::openWithKeyFile(const FleetSource &source, const QString &keyFile)
{
    if (!source.connection()) {
        open(source);
        return;
    }
    const auto read = keyFile.isEmpty() ? keyFromEnvironment() : readKeyFile(keyFile);
    const auto *failure = std::get_if<KeyFailure>(&read);
    if (!failure) {
        open(source, std::get<ApiKey>(read));
    } else if (failure->kind == KeyFailure::Kind::NotGiven && !source.connection()->id.isEmpty()) {
        open(source); // the keyring may have it
    } else {
        m_wanted = source;
        fail({source, *failure});
    }
}

void Session::openNamed(const QString &name, const QString &keyFile)
{
    if (const auto connection = m_parts.connections.named(name))
        openWithKeyFile(*connection, keyFile);
    else
        m_window.showNotice(
            {NoticeBar::Kind::Error,
             tr("There is no connection “%1”; choose one from the list.").arg(visibleText(name))});
}

void Session::open(const FleetSource &source, const ApiKey &key)
{
    m_key = key;
    if (!key.isEmpty())
        m_parts.log.hide(key);
    if (const FleetFile *file = source.file(); file && !source.isStandardInput()) {
        m_parts.settings.addRecentFile(file->path);
        m_window.setRecentFiles(m_parts.settings.recentFiles());
    }
    const Connection *connection = source.connection();
    m_parts.settings.setLastConnection(connection ? connection->id : QString());
    load(source);
    if (connection && !connection->id.isEmpty() && !isShown(source))
        m_parts.copies.findNewest(connection->id);
}

void Session::refresh()
{
    load(m_shown);
}

void Session::refreshUnasked(RefreshSchedule::Reason reason)
{
    // What a person has just asked for goes before; what it slept through will not come any more.
    if (!isLoading())
        refresh();
    else if (reason == RefreshSchedule::Reason::Wake)
        retry();
}

void Session::retry()
{
    load(m_wanted);
}

bool Session::isShown(const FleetSource &source) const
{
    const Connection *wanted = source.connection();
    const Connection *shown = m_shown.connection();
    if (wanted && shown && !wanted->id.isEmpty())
        return m_loaded && wanted->id == shown->id;
    return m_loaded && source == m_shown;
}

bool Session::isLoading() const
{
    return m_fetch.isFetching() || m_loader.isLoading();
}

void Session::load(const FleetSource &source)
{
    m_fetch.cancel();
    m_loader.cancel();
    m_answer.reset();
    m_copy.reset();
    m_wanted = source;
    m_failed.reset();
    m_patience.start();
    m_schedule.restart();
    // What a support bundle holds names no file: those are often called after customers.
    const Connection *connection = source.connection();
    m_parts.log.note(QStringLiteral("fleet"), connection
                                                  ? tr("Fetching %1").arg(connection->title())
                                                  : tr("Opening a file"));
    if (connection) {
        m_fetch.fetch(*connection, isShown(source) ? m_etag : QByteArray(), m_key);
        followLimits(); // what is shown stays for as long as that takes, or if it fails
    } else {
        m_loader.load(source, loadOptions(), isShown(source) ? m_loaded : nullptr);
    }
}

void Session::cancel()
{
    m_fetch.cancel();
    m_loader.cancel();
    m_exporter.cancel();
    m_bundler.cancel();
    m_answer.reset();
    m_copy.reset();
    endProgress();
    followLimits();
}

void Session::showLater(const QString &what, qint64 done, qint64 total)
{
    if (!m_patience.isActive())
        m_window.showProgress(what, done, total);
}

void Session::endProgress()
{
    m_patience.stop();
    m_window.endProgress();
}

} // namespace chargetree
