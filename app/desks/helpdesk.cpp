// SPDX-License-Identifier: Apache-2.0
#include "app/desks/helpdesk.h"

#include "app/desks/preferencesdesk.h"
#include "app/desks/supportbundle.h"
#include "models/fields/visiblepath.h"
#include "ui/dialogs/logdialog.h"
#include "ui/dialogs/supportdialog.h"
#include "ui/parts/bringup.h"
#include "ui/parts/openfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace chargetree {

namespace {

QString bundleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString kindOf(const FleetSource &source)
{
    if (source.connection())
        return QStringLiteral("connection");
    return source.file() ? QStringLiteral("file") : QStringLiteral("demo");
}

} // namespace

HelpDesk::HelpDesk(Session &session, const SharedParts &parts)
    : QObject(&session)
    , m_session(session)
    , m_parts(parts)
{
    MainWindow &window = session.window();
    connect(&window, &MainWindow::logRequested, this, &HelpDesk::showLog);
    connect(&window, &MainWindow::filesRequested, this, &HelpDesk::showFiles);
    connect(&window, &MainWindow::supportBundleRequested, this, &HelpDesk::showBundle);
    connect(&m_saver, &SaveJob::saved, &window, [&window](const QString &path) {
        window.showNotice({NoticeBar::Kind::Info,
                           tr("The support bundle was saved as %1.").arg(visiblePath(path))});
    });
    connect(&m_saver, &SaveJob::failed, &window, [&window](const QString &sentence) {
        window.showNotice({NoticeBar::Kind::Error, sentence});
    });
}

void HelpDesk::showLog()
{
    auto *dialog = m_session.window().findChild<LogDialog *>();
    if (!dialog) {
        dialog = new LogDialog(m_parts.log.model(), &m_session.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &LogDialog::supportBundleRequested, this, &HelpDesk::showBundle);
    }
    bringUp(dialog);
}

KeptFiles HelpDesk::files() const
{
    const SnapshotPolicy policy = m_parts.settings.snapshotPolicy();
    KeptFiles files{.settings = m_parts.settings.fileName(),
                    .connections = m_parts.places.connections,
                    .searches = m_parts.places.searches,
                    .watched = m_parts.places.watched,
                    .offlineCopies = m_parts.places.copies,
                    .mapTiles = m_parts.places.tiles,
                    .hasMapTiles =
                        !m_parts.places.tiles.isEmpty() && !QDir(m_parts.places.tiles).isEmpty(),
                    .supportBundles = bundleFolder(),
                    .offlineCount = {},
                    .keepCount = policy.count,
                    .keepDays = policy.days};
    if (m_counted) {
        files.offlineCount = m_counted->count;
        files.offlineBytes = m_counted->bytes;
    }
    for (const QString &folder : FilesDialog::foldersOf(files)) {
        if (!QFileInfo(folder).isDir())
            files.missing += folder;
    }
    return files;
}

void HelpDesk::showFiles()
{
    auto *dialog = new FilesDialog(m_session.locale(), &m_session.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_counted.reset();
    const auto show = [this, dialog] { dialog->setFiles(files()); };
    show();
    connect(dialog, &FilesDialog::keepChanged, this, [this](int count, int days) {
        m_parts.preferences.change([&](Preferences &chosen) {
            chosen.keepCount = count;
            chosen.keepDays = days;
        });
    });
    connect(dialog, &FilesDialog::forgetRequested, this, [this] { m_parts.copies.forgetAll(); });
    connect(dialog, &FilesDialog::openFolderRequested, this, [this](const QString &path) {
        if (const QString problem = openFolder(path); !problem.isEmpty())
            m_session.window().showNotice({NoticeBar::Kind::Warning, problem});
    });
    connect(&m_parts.copies, &SnapshotJob::forgotten, dialog, [this] { m_parts.copies.count(); });
    connect(&m_parts.copies, &SnapshotJob::counted, dialog,
            [this, show](const SnapshotTotals &totals) {
                m_counted = totals;
                show();
            });
    m_parts.copies.count();
    connect(dialog, &FilesDialog::forgetTilesRequested, &m_parts.tiles, &TileFetcher::forgetKept);
    connect(&m_parts.tiles, &TileFetcher::keptForgotten, dialog, show);
    dialog->open();
}

QString HelpDesk::bundle() const
{
    SupportFacts facts = factsOfProgram(QDateTime::currentDateTimeUtc());
    facts.settings = m_parts.settings.facts();
    facts.connections = m_parts.connections.connections();
    facts.log = m_parts.log.model().entries();
    if (const LoadedFleetPtr &loaded = m_session.loaded())
        facts.fleet = SupportFleet{.source = kindOf(m_session.shown()),
                                   .counts = loaded->fleet->counts(),
                                   .bytes = loaded->provenance.bytes,
                                   .decodeMs = loaded->provenance.decodeMs,
                                   .report = loaded->report};
    return supportText(facts, m_parts.log.redactor());
}

void HelpDesk::showBundle()
{
    const QString text = bundle();
    const QString name = QDir(bundleFolder()).filePath(supportFileName(QDate::currentDate()));
    auto *dialog = new SupportDialog(text, name, &m_session.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SupportDialog::saveRequested, this,
            [this, text](const QString &path) { m_saver.save(path, text.toUtf8()); });
    dialog->open();
}

} // namespace chargetree
