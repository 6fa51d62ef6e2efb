// SPDX-License-Identifier: Apache-2.0
// What the main window asks: files, exports, choices of language and appearance.
#include "models/export/exportscope.h"
#include "models/fields/fieldtext.h"
#include "ui/actions.h"
#include "ui/browse/browser.h"
#include "ui/exportdialog.h"
#include "ui/lists/listpage.h"
#include "ui/mainwindow.h"
#include "ui/plaintext.h"
#include "ui/reportdialog.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>

namespace chargetree {

namespace {

struct AppearanceRow {
    Appearance appearance;
    const char *text;
};

constexpr std::array<AppearanceRow, 3> appearanceRows{{
    {Appearance::System, QT_TRANSLATE_NOOP("chargetree::MainWindow", "As the system")},
    {Appearance::Light, QT_TRANSLATE_NOOP("chargetree::MainWindow", "Light")},
    {Appearance::Dark, QT_TRANSLATE_NOOP("chargetree::MainWindow", "Dark")},
}};

/// A name for a file: nothing that a file system, a shell or a reader may trip over.
QString cleanFileName(const QString &text)
{
    QString clean;
    for (const QChar c : text.simplified().left(80))
        clean += c.isLetterOrNumber() || QStringLiteral(" -_.").contains(c) ? c : QLatin1Char('-');
    return clean.startsWith(QLatin1Char('.')) ? clean.mid(1) : clean;
}

} // namespace

void MainWindow::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a fleet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Fleets (*.json *.json.gz *.json.zst *.gz *.zst)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::fileRequested);
    dialog->open();
}

void MainWindow::openExport()
{
    if (!m_loaded)
        return;
    const auto count = [this](ExportKind kind, ExportScope scope) {
        return exportRows(kind, scope).size();
    };
    auto *dialog = new ExportDialog(count, m_wording.locale(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        chooseExportFile(dialog->kind(), exportRows(dialog->kind(), dialog->scope()));
    });
    dialog->open();
}

std::vector<quint32> MainWindow::exportRows(ExportKind kind, ExportScope scope) const
{
    const Fleet &fleet = *m_loaded->fleet;
    switch (scope) {
    case ExportScope::Selection:
        if (const ListPage *list = m_browser->list(); list && exportedAs(list->kind()) == kind)
            return list->selectedPlaces();
        return rowsBelow(fleet, m_browser->selectedNodes(), kind);
    case ExportScope::Found:
        return m_hits ? rowsFor(fleet, kind, *m_hits) : std::vector<quint32>();
    case ExportScope::All:
        return allRows(fleet, kind);
    }
    return {};
}

void MainWindow::chooseExportFile(ExportKind kind, std::vector<quint32> rows)
{
    auto *dialog = new QFileDialog(this, tr("Export as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), tr("All files (*)")});
    dialog->selectFile(
        cleanFileName(m_loaded->provenance.name + QLatin1Char(' ') + exportKindName(kind))
        + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind, rows = std::move(rows)](const QString &path) {
                Q_EMIT exportRequested({kind, rows, path});
            });
    dialog->open();
}

void MainWindow::openReport()
{
    if (!m_loaded)
        return;
    auto *dialog = new ReportDialog(m_loaded->report, m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::openAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Chargetree"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setText(tr("Chargetree %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("Browse a charging fleet, search its drivers, export what you see. Read-only.\n\n"
           "Licensed under the Apache License 2.0. Made with Qt %1, zlib and Zstandard.")
            .arg(QLatin1String(qVersion())));
    box->open();
}

/// Web pages only, and shown before they open.
void MainWindow::openLink(const QUrl &url)
{
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return;
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Open in the browser"));
    box->setText(tr("Open this page in the browser?"));
    box->setInformativeText(url.toDisplayString());
    box->setStandardButtons(QMessageBox::Open | QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [box, url](QAbstractButton *button) {
        if (box->standardButton(button) == QMessageBox::Open)
            QDesktopServices::openUrl(url);
    });
    box->open();
}

void MainWindow::openContextMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->at(Command::CopyRow), m_actions->at(Command::CopyId)});
    menu->addSeparator();
    menu->addActions({m_actions->at(Command::ExpandBelow), m_actions->at(Command::ExpandAll),
                      m_actions->at(Command::CollapseAll)});
    menu->addSeparator();
    menu->addAction(m_actions->at(Command::Export));
    menu->popup(at);
}

/// Names, statuses and ids of the selected rows, parted by tabs.
void MainWindow::copyRows()
{
    if (!m_loaded)
        return;
    QStringList lines;
    for (const NodeId node : m_browser->selectedNodes())
        lines.append(
            QStringList{nodeName(*m_loaded->fleet, node),
                        nodeStatusText(*m_loaded->fleet, m_loaded->standing, node, m_wording),
                        nodeIdText(*m_loaded->fleet, node)}
                .join(QLatin1Char('\t')));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void MainWindow::copyId()
{
    if (!m_loaded)
        return;
    QStringList ids;
    for (const NodeId node : m_browser->selectedNodes())
        ids.append(nodeIdText(*m_loaded->fleet, node));
    QGuiApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
}

void MainWindow::setLanguages(const QList<QLocale> &languages, const QLocale &current)
{
    m_languageMenu->clear();
    auto *group = new QActionGroup(m_languageMenu);
    for (const QLocale &language : languages) {
        QString name = language.nativeLanguageName();
        name.replace(0, 1, language.toUpper(name.left(1)));
        QAction *choice = m_languageMenu->addAction(withoutMnemonic(name));
        choice->setCheckable(true);
        choice->setChecked(language.language() == current.language());
        group->addAction(choice);
        connect(choice, &QAction::triggered, this,
                [this, language] { Q_EMIT languageChosen(language); });
    }
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_appearanceMenu->clear();
    auto *group = new QActionGroup(m_appearanceMenu);
    for (const AppearanceRow &row : appearanceRows) {
        QAction *choice = m_appearanceMenu->addAction(tr(row.text));
        choice->setCheckable(true);
        choice->setChecked(row.appearance == appearance);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this,
                [this, chosen = row.appearance] { Q_EMIT appearanceChosen(chosen); });
    }
    m_appearance = appearance;
}

} // namespace chargetree
