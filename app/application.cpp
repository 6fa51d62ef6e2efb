// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "ui/connectionsdialog.h"
#include "ui/fleetview.h"
#include "ui/icons.h"

#include <QApplication>
#include <QDir>
#include <QRandomGenerator>

#include <chrono>

namespace chargetree {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 300ms; // a shorter wait is no wait
constexpr auto ageStep = 1min;

} // namespace

Application::Application(Settings &settings, Language &language, const QDateTime &now)
    : m_settings(settings)
    , m_language(language)
    , m_fixedNow(now)
    , m_client(m_network)
{
    m_window.setWindowIcon(programIcon());
    m_window.restoreWindowLayout(settings.windowLayout());
    m_window.setAppearance(settings.appearance());
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_retry.setSingleShot(true);
    connectSources();
    connectConnections();
    connectSearch();
    connectExport();
    connectChoices();
    speak(settings.language());
    connect(&m_minute, &QTimer::timeout, this, [this] { m_window.setWording(wording()); });
    m_minute.start(ageStep);
}

Application::~Application()
{
    m_settings.setWindowLayout(m_window.windowLayout());
}

void Application::connectSources()
{
    connect(&m_window, &MainWindow::demoRequested, this, [this] { open(DemoFleet{}); });
    connect(&m_window, &MainWindow::fileRequested, this,
            [this](const QString &path) { open(FleetFile{path}); });
    connect(&m_window, &MainWindow::refreshRequested, this, &Application::refresh);
    connect(&m_window, &MainWindow::retryRequested, this, [this] {
        m_retries.reset();
        load(m_wanted);
    });
    connect(&m_retry, &QTimer::timeout, this, [this] { load(m_wanted); });
    connect(&m_window, &MainWindow::cancelRequested, this, &Application::cancel);

    connect(&m_client, &FleetClient::progressed, this, [this](qint64 done, qint64 total) {
        showLater(tr("Fetching the fleet"), done, total);
    });
    connect(&m_client, &FleetClient::fetched, this, [this](const Body &body) {
        m_loader.load(body, m_wanted, loadOptions(), m_wanted == m_shown ? m_loaded : nullptr);
    });
    connect(&m_client, &FleetClient::failed, this, [this](const FetchFailure &failure) {
        fail({m_wanted, failure});
    });

    connect(&m_loader, &FleetLoader::progressed, this,
            [this](LoadStage stage, qint64 done, qint64 total) {
                showLater(stage == LoadStage::Reading ? tr("Reading the fleet")
                                                      : tr("Sorting out the fleet"),
                          done, total);
            });
    connect(&m_loader, &FleetLoader::loaded, this, &Application::show);
    connect(&m_loader, &FleetLoader::failed, this, &Application::fail);
}

void Application::connectConnections()
{
    auto *dialog = new ConnectionsDialog(&m_window);
    connect(&m_window, &MainWindow::connectionsRequested, dialog, &ConnectionsDialog::present);
    connect(dialog, &ConnectionsDialog::saveRequested, this,
            [this, dialog](const Connection &connection, const QString &key) {
                std::erase_if(m_connections,
                              [&](const auto &each) { return each.id == connection.id; });
                m_connections.push_back(connection);
                m_keys[connection.id] = ApiKey(key.toUtf8());
                dialog->setConnections(m_connections);
                m_window.setConnections(m_connections);
            });
    const auto openOne = [this](const QString &id) {
        for (const Connection &connection : m_connections) {
            if (connection.id == id)
                open(connection, m_keys[id]);
        }
    };
    connect(dialog, &ConnectionsDialog::openRequested, this, openOne);
    connect(&m_window, &MainWindow::connectionChosen, this, openOne);
}

void Application::connectSearch()
{
    connect(&m_window, &MainWindow::searchRequested, this, [this](const QString &text) {
        m_searched = text;
        if (text.trimmed().isEmpty())
            m_searcher.cancel();
        else
            m_searcher.search(m_loaded, text);
    });
    connect(&m_searcher, &SearchWorker::found, this, [this](const SearchAnswer &answer) {
        if (!answer.mask || answer.fleet != m_loaded)
            return;
        m_window.showSearch({m_searched, std::make_shared<const Hits>(answer.hits), answer.mask,
                             answer.query.marks()});
    });
}

void Application::connectExport()
{
    connect(&m_window, &MainWindow::exportRequested, this, [this](const ExportWish &wish) {
        m_exporter.start(m_loaded, {.kind = wish.kind, .rows = wish.rows}, wish.path);
    });
    connect(&m_exporter, &ExportJob::progressed, this,
            [this](qint64 done, qint64 total) { showLater(tr("Exporting"), done, total); });
    connect(&m_exporter, &ExportJob::finished, this, [this](const QString &path, qint64 rows) {
        endProgress();
        m_window.showNotice({NoticeBar::Kind::Info,
                             tr("%1 rows exported to %2", "", int(rows))
                                 .arg(m_locale.toString(rows), QDir::toNativeSeparators(path))});
    });
    connect(&m_exporter, &ExportJob::failed, this, [this](const QString &sentence) {
        endProgress();
        m_window.showNotice({NoticeBar::Kind::Error, sentence});
    });
}

void Application::connectChoices()
{
    connect(&m_window, &MainWindow::languageChosen, this, [this](const QLocale &language) {
        m_settings.setLanguage(language);
        speak(language);
    });
    connect(&m_window, &MainWindow::appearanceChosen, this, [this](Appearance appearance) {
        m_settings.setAppearance(appearance);
        m_window.setAppearance(appearance);
        applyTheme(*qApp, appearance);
    });
}

QDateTime Application::now() const
{
    return m_fixedNow.isValid() ? m_fixedNow : QDateTime::currentDateTimeUtc();
}

Wording Application::wording() const
{
    return {m_locale, QTimeZone::systemTimeZone(), Judgement{.now = now().toMSecsSinceEpoch()}};
}

LoadOptions Application::loadOptions() const
{
    return {.judgement = {.now = now().toMSecsSinceEpoch()}, .locale = m_locale};
}

void Application::speak(const QLocale &language)
{
    m_locale = spokenLocale(language, QLocale::system());
    QLocale::setDefault(m_locale);
    m_language.speak(m_locale);
    qApp->setLayoutDirection(m_locale.textDirection());
    m_window.setLanguages(availableLanguages(), m_locale);
    m_window.setWording(wording());
}

void Application::openWithKeyFile(const FleetSource &source, const QString &keyFile)
{
    if (!source.connection()) {
        open(source);
        return;
    }
    const auto read = keyFile.isEmpty() ? keyFromEnvironment() : readKeyFile(keyFile);
    if (const auto *failure = std::get_if<KeyFailure>(&read)) {
        m_wanted = source;
        fail({source, *failure});
    } else {
        open(source, std::get<ApiKey>(read));
    }
}

void Application::open(const FleetSource &source, const ApiKey &key)
{
    m_key = key;
    m_retries.reset();
    load(source);
}

void Application::refresh()
{
    m_retries.reset();
    load(m_shown);
}

void Application::load(const FleetSource &source)
{
    m_retry.stop();
    m_client.cancel();
    m_loader.cancel();
    m_wanted = source;
    m_patience.start();
    if (const Connection *connection = source.connection())
        m_client.fetch({.connection = *connection, .key = m_key});
    else
        m_loader.load(source, loadOptions(), source == m_shown ? m_loaded : nullptr);
}

void Application::cancel()
{
    m_retry.stop();
    m_client.cancel();
    m_loader.cancel();
    m_exporter.cancel();
    endProgress();
}

void Application::showLater(const QString &what, qint64 done, qint64 total)
{
    if (!m_patience.isActive())
        m_window.showProgress(what, done, total);
}

void Application::endProgress()
{
    m_patience.stop();
    m_window.endProgress();
}

void Application::fail(const Failure &failure)
{
    endProgress();
    m_window.showFailure(failureText(failure, m_locale) + planRetry(failure),
                         failureDetails(failure, m_locale), true);
}

QString Application::planRetry(const Failure &failure)
{
    const auto *fetch = std::get_if<FetchFailure>(&failure.why);
    const auto wait =
        fetch ? m_retries.next(*fetch, QRandomGenerator::global()->generateDouble()) : std::nullopt;
    if (!wait)
        return {};
    m_retry.start(*wait);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*wait).count();
    return QLatin1Char(' ') + tr("It is tried again in %n second(s).", "", int(seconds));
}

void Application::show(const LoadedResult &result)
{
    m_patience.stop();
    m_retries.reset();
    m_shown = m_wanted;
    m_loaded = result.fleet;
    const Connection *connection = m_shown.connection();
    m_window.showConnection(connection ? *connection : Connection{});
    m_window.showFleet(result.fleet, wording(), result.map,
                       result.changed ? &*result.changed : nullptr);
}

int runWindow(int &argc, char **argv, const WindowOptions &options)
{
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("chargetree"));
    Settings settings(QDir(settingsFolder()).filePath(QStringLiteral("chargetree.ini")));
    applyTheme(application, settings.appearance());
    Language language;
    Application program(settings, language, options.now);
    program.window().show();
    if (options.source)
        program.openWithKeyFile(*options.source, options.keyFile);
    return QApplication::exec();
}

} // namespace chargetree
