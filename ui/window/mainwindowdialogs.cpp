// SPDX-License-Identifier: Apache-2.0
// What the main window asks: files, choices of language and appearance.
#include "models/fields/visibletext.h"
#include "ui/browse/browser.h"
#include "ui/changes/changespage.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/look/appearancewords.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/manual/manual.h"
#include "ui/parts/bringup.h"
#include "ui/parts/languagename.h"
#include "ui/parts/plaintext.h"
#include "ui/search/searchhelp.h"
#include "ui/tables/recordtable.h"
#include "ui/tables/tableclipboard.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>

namespace chargetree {

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

void MainWindow::openDropped(const QStringList &paths)
{
    if (paths.size() == 1)
        Q_EMIT fileRequested(paths.constFirst());
    else
        m_notice->show({NoticeBar::Kind::Warning,
                        tr("%n files were dropped, and a window shows one; drop one at a time.", "",
                           int(paths.size()))});
}

void MainWindow::openReport()
{
    if (!m_loaded)
        return;
    if (!m_report)
        m_report = new ReportDialog(this);
    m_report->showFleet(m_loaded, m_wording);
    bringUp(m_report);
}

void MainWindow::openSearchHelp()
{
    auto *help = findChild<SearchHelp *>();
    if (!help) {
        help = new SearchHelp(this);
        connect(help, &SearchHelp::exampleChosen, this, [this](const QString &query) {
            if (m_loaded)
                search(query);
        });
    }
    bringUp(help);
}

void MainWindow::wireManual()
{
    m_manual = new Manual(*this, *m_actions);
    connect(m_manual, &Manual::linkRequested, this, &MainWindow::openLink);
    connect(m_manual, &Manual::queryChosen, this, [this](const QString &query) {
        if (m_loaded)
            search(query);
    });
}

void MainWindow::openAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Chargetree"));
    box->setTextFormat(Qt::PlainText);
    const int side = metrics::grown(64, fontMetrics());
    box->setIconPixmap(windowIcon().pixmap(side, side));
    box->setText(tr("Chargetree %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("Browse a charging fleet, search its drivers, export what you see. Read-only.\n\n"
           "Licensed under the Apache License 2.0. Made with Qt %1, libxlsxwriter, zlib and "
           "Zstandard.")
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
    connect(box, &QMessageBox::buttonClicked, this, [this, box, url](QAbstractButton *button) {
        if (box->standardButton(button) == QMessageBox::Open && !QDesktopServices::openUrl(url))
            m_notice->show(
                {NoticeBar::Kind::Warning, tr("No browser opened %1; copy the address into one.")
                                               .arg(visibleText(url.toDisplayString()))});
    });
    box->open();
}

QMenu *MainWindow::makeCopyMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Copy &more"), parent);
    menu->setIcon(icon(Icon::Copy));
    for (const Command command : {Command::CopyWithTitles, Command::CopyId, Command::CopyLink,
                                  Command::CopyPath, Command::CopyJson, Command::CopyTicket})
        menu->addAction(m_actions->at(command));
    return menu;
}

void MainWindow::openContextMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->at(Command::CopyRow), m_actions->at(Command::CopyTicket)});
    menu->addMenu(makeCopyMenu(menu));
    menu->addSeparator();
    if (!selectedFindings(false).empty())
        menu->addAction(m_actions->at(Command::IgnoreFinding));
    if (!selectedFindings(true).empty())
        menu->addAction(m_actions->at(Command::StopIgnoring));
    if (m_browser->view())
        menu->addAction(m_actions->at(Command::RevealInTree));
    menu->addActions({m_actions->at(Command::Explain), m_actions->at(Command::WhatIf)});
    menu->addSeparator();
    menu->addActions({m_actions->at(Command::ExpandBelow), m_actions->at(Command::ExpandAll),
                      m_actions->at(Command::CollapseAll)});
    addWatch(*menu);
    menu->addSeparator();
    menu->addActions({m_actions->at(Command::Compare), m_actions->at(Command::CompareSimilar)});
    menu->addSeparator();
    menu->addActions({m_actions->at(Command::Export), m_actions->at(Command::Print),
                      m_actions->at(Command::SavePage)});
    menu->popup(at);
}

/// A table that has the focus, or stands in front of the view, is what a person means; null for the
/// view itself.
const RecordTable *MainWindow::copiedTable() const
{
    const auto *focused = qobject_cast<const RecordTable *>(focusWidget());
    const bool isView = m_browser->list() && focused == m_browser->list()->view();
    if (focused && focused->isVisible() && !isView)
        return focused;
    return m_browser->aside() == Aside::Changes ? &m_browser->changes().table() : nullptr;
}

void MainWindow::copy(CopyWay way)
{
    const bool areRows = way == CopyWay::Rows || way == CopyWay::RowsWithTitles;
    if (const RecordTable *table = areRows ? copiedTable() : nullptr) {
        copyTable(table->selection(), way == CopyWay::RowsWithTitles);
        return;
    }
    if (m_loaded && !copySelected(way, *m_browser, m_loaded, m_wording))
        m_notice->show({NoticeBar::Kind::Warning,
                        tr("More than %1 rows are selected; export them to a file instead.")
                            .arg(m_wording.number(qint64(mostCopiedRows)))});
}

void MainWindow::setLanguages(const QList<QLocale> &languages, const QLocale &current)
{
    m_languageMenu->clear();
    auto *group = new QActionGroup(m_languageMenu);
    for (const QLocale &language : languages) {
        QAction *choice = m_languageMenu->addAction(withoutMnemonic(languageName(language)));
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
    for (const AppearanceRow &row : appearanceRows()) {
        QAction *choice = m_appearanceMenu->addAction(appearanceWord(row));
        choice->setCheckable(true);
        choice->setChecked(row.appearance == appearance);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this,
                [this, chosen = row.appearance] { Q_EMIT appearanceChosen(chosen); });
    }
    m_appearance = appearance;
}

} // namespace chargetree
