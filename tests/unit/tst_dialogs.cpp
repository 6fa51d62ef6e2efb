// SPDX-License-Identifier: Apache-2.0
#include "models/log/logmodel.h"
#include "tests/support/eventually.h"
#include "tests/support/pseudolanguage.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "tests/support/screenfaults.h"
#include "ui/browse/browser.h"
#include "ui/connections/logindialog.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/detailtabs.h"
#include "ui/dialogs/filesdialog.h"
#include "ui/dialogs/logdialog.h"
#include "ui/dialogs/maptilesdialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/dialogs/supportdialog.h"
#include "ui/findings/ignoredialog.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/parts/savefile.h"
#include "ui/search/searchhelp.h"
#include "ui/tree/fleetview.h"
#include "ui/window/actions.h"

#include <QAbstractSpinBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

/// What becomes of a dialog that stands open while the program goes on.
class TestDialogs final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;
    std::unique_ptr<PseudoLanguage> m_pseudo;

    MainWindow &window() { return m_program->window(); }
    void trigger(const QString &action) { window().findChild<QAction *>(action)->trigger(); }
    void start() { m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC)); }
    void open(const QString &name, std::string_view document)
    {
        m_program->session().open(FleetFile{m_program->write(name, document)});
        EVENTUALLY(window().windowTitle().contains(name));
    }
    [[nodiscard]] std::unique_ptr<QDialog> make(const QString &what, const Actions &actions,
                                                LogModel &log) const
    {
        if (what == u"files"_s)
            return std::make_unique<FilesDialog>(QLocale::c());
        if (what == u"log"_s)
            return std::make_unique<LogDialog>(log);
        if (what == u"map"_s)
            return std::make_unique<MapTilesDialog>(TileSource());
        if (what == u"keys"_s)
            return std::make_unique<ShortcutSheet>(actions, nullptr);
        if (what == u"support"_s)
            return std::make_unique<SupportDialog>(u"all"_s, u"support.txt"_s);
        if (what == u"search"_s)
            return std::make_unique<SearchHelp>();
        auto report = std::make_unique<ReportDialog>();
        auto loaded = std::make_shared<LoadedFleet>();
        loaded->report.add(OddityKind::DuplicateId, "/userGroups/1");
        loaded->provenance.name = u"1"_s;
        report->showFleet(loaded, Wording());
        return report;
    }

private Q_SLOTS:
    void init() { m_program = std::make_unique<RunningProgram>(); }
    void cleanup()
    {
        if (m_pseudo)
            QCoreApplication::removeTranslator(m_pseudo.get());
        m_pseudo.reset();
        m_program.reset();
    }

    void itTakesTheLanguageThatIsChosen_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"files", "log", "map", "keys", "support", "search", "report"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void itTakesTheLanguageThatIsChosen()
    {
        QFETCH(QString, what);
        const QStringList known{u"https://tiles.example.com/{z}/{x}/{y}.png"_s,
                                u"© OpenStreetMap contributors"_s};
        QWidget owner;
        const Actions actions(&owner);
        LogModel log;
        const std::unique_ptr<QDialog> dialog = make(what, actions, log);
        dialog->show();
        QVERIFY(untranslated(*dialog, known)
                    .contains(QStringLiteral("%1 %2 “%3”")
                                  .arg(QLatin1String(dialog->metaObject()->className()),
                                       dialog->objectName(), dialog->windowTitle())));
        m_pseudo = std::make_unique<PseudoLanguage>();
        QCoreApplication::installTranslator(m_pseudo.get());
        EVENTUALLY_COMPARE(untranslated(*dialog, known).join(u'\n'), QString());
        for (const QTreeWidget *tree : dialog->findChildren<QTreeWidget *>())
            QVERIFY(tree->topLevelItem(0)->text(0).contains(PseudoLanguage::begin));
    }

    void theReportFollowsTheFleet()
    {
        start();
        open(u"odd.json"_s, R"({"userGroups": [], "spareUsers": [], "strange": 1})");
        trigger(u"showReport"_s);
        const auto *list = window().findChild<QTreeWidget *>(u"reportList"_s);
        const auto *age = window().findChild<QLabel *>(u"reportAge"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->header()->length(), list->viewport()->width()); // the place has the rest
        QVERIFY2(age->text().startsWith(u"odd.json, as of "_s), qPrintable(age->text()));

        open(u"even.json"_s, R"({"userGroups": [], "spareUsers": []})");
        QCOMPARE(list->topLevelItemCount(), 0);
        QVERIFY2(age->text().startsWith(u"even.json"_s), qPrintable(age->text()));
        const auto *note = window().findChild<QLabel *>(u"reportNote"_s);
        QCOMPARE(note->text(), u"Nothing in this document is odd."_s);
    }

    void itIsOpenedOnce_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("dialog");
        QTest::newRow("report") << u"showReport"_s << u"reportDialog"_s;
        QTest::newRow("log") << u"showLog"_s << u"logDialog"_s;
        QTest::newRow("keys") << u"showShortcuts"_s << u"shortcut"_s;
        QTest::newRow("search") << u"searchHelp"_s << u"searchHelp"_s;
    }
    void itIsOpenedOnce()
    {
        QFETCH(QString, action);
        QFETCH(QString, dialog);
        start();
        open(u"fleet.json"_s, sampleDocument("H 1 Helsinki\n"));
        trigger(action);
        trigger(action);
        QCOMPARE(window().findChildren<QDialog *>(dialog).size(), 1);
        QVERIFY(window().findChild<QDialog *>(dialog)->isVisible());
    }

    void aFileIsGivenTheEndingOfTheKindThatIsChosen()
    {
        QCOMPARE(proposedName(u"Northwind/1"_s, u"Drivers"_s, u"xlsx"_s),
                 u"Northwind-1 Drivers.xlsx"_s);
        QWidget asking;
        QString chosen;
        askWhereToSave(&asking,
                       {.title = u"Export"_s,
                        .name = u"Drivers.xlsx"_s,
                        .kinds = {{u"Excel (*.xlsx)"_s, u"xlsx"_s}, {u"CSV (*.csv)"_s, u"csv"_s}}},
                       [&chosen](const QString &path) { chosen = path; });
        auto *dialog = asking.findChild<QFileDialog *>();
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"Drivers.xlsx"_s);
        QCOMPARE(dialog->nameFilters().size(), 3); // any other name is taken, too
        Q_EMIT dialog->filterSelected(u"CSV (*.csv)"_s);
        const QString mine = m_program->path(u"mine"_s);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(mine);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
        QCOMPARE(chosen, mine + u".csv"_s);
    }

    void offlineCopiesAreCountedWhileItIsShown()
    {
        start();
        trigger(u"showFiles"_s);
        const auto *summary = window().findChild<QLabel *>(u"copiesSummary"_s);
        QCOMPARE(summary->text(), u"The offline copies are being counted…"_s);
        EVENTUALLY_COMPARE(summary->text(), u"There are no offline copies."_s);
        QVERIFY(!window().findChild<QPushButton *>(u"openCopies"_s)->isEnabled()); // none are kept
        QVERIFY(window().findChild<QPushButton *>(u"openSettings"_s)->isEnabled());
    }

    void forgettingMapPicturesCountsNoCopies()
    {
        start();
        QVERIFY(QDir().mkpath(m_program->path(u"tiles"_s)));
        QVERIFY(!m_program->write(u"tiles/1.tile"_s, "a picture").isEmpty());
        trigger(u"showFiles"_s);
        const auto *summary = window().findChild<QLabel *>(u"copiesSummary"_s);
        EVENTUALLY_COMPARE(summary->text(), u"There are no offline copies."_s);
        const QSignalSpy counted(&m_program->application().copies(), &SnapshotJob::counted);
        auto *forget = window().findChild<QPushButton *>(u"forgetTiles"_s);
        QVERIFY(forget->isEnabled());
        forget->click();
        EVENTUALLY(!forget->isEnabled());
        QCOMPARE(counted.count(), 0);
        QCOMPARE(summary->text(), u"There are no offline copies."_s);
    }

    /// To lay out a line of 30,000 accents takes seconds; of secrets dots are seen.
    void noFieldTakesATextOfAnyLength()
    {
        start();
        m_program->session().open(DemoFleet{});
        EVENTUALLY(m_program->fleet());
        window().fleetView().reveal(m_program->fleet()->chargers()[0].node);
        window().findChild<DetailPane *>()->tabs().setCurrentPage(Page::Configuration);
        for (const char *action :
             {"connect", "settings", "locate", "lookUp", "searchHelp", "showShortcuts", "manual",
              "showLog", "showFiles", "showDrift", "compareSimilar", "explain", "whatIf", "export",
              "showChanges", "showChargers"})
            trigger(QLatin1String(action));
        Q_EMIT window().browser().list()->view()->columnsRequested();
        const IgnoreDialog ignore({u"Offline"_s});
        const LoginDialog login(u"proxy.example.org"_s);

        QStringList met;
        for (const QWidget *widget : QApplication::allWidgets()) {
            const auto *field = qobject_cast<const QLineEdit *>(widget);
            if (!field || field->echoMode() == QLineEdit::Password
                || qobject_cast<const QAbstractSpinBox *>(field->parent()))
                continue;
            met += field->objectName();
            QVERIFY2(field->maxLength() < QLineEdit().maxLength(), qPrintable(met.last()));
        }
        for (const char *name :
             {"searchBar", "locatorField", "configurationFilter", "connectionName",
              "connectionCaFile", "tilesAddress", "searchHelpFilter", "shortcutFilter",
              "manualWords", "logWords", "driftFilter", "compareFilter", "explainTag", "exportPath",
              "changesText", "columnWords", "ignoreReason", "loginUser"})
            QVERIFY2(met.contains(QLatin1String(name)), name);
    }

    /// Offscreen there is nothing that opens one.
    void aFolderThatDoesNotOpenIsNamed()
    {
        start();
        trigger(u"showFiles"_s);
        window().findChild<QPushButton *>(u"openSettings"_s)->click();
        EVENTUALLY(m_program->noticed().contains(u"could not be opened"_s));
        const QString folder = QFileInfo(m_program->path(u"settings.ini"_s)).path();
        QVERIFY2(m_program->noticed().contains(folder), qPrintable(m_program->noticed()));
    }

    void aPageThatNoBrowserOpensIsNamed()
    {
        start();
        Q_EMIT window().findChild<DetailPane *>()->linkRequested(QUrl(u"https://example.org/a"_s));
        window().findChild<QMessageBox *>()->button(QMessageBox::Open)->click();
        EVENTUALLY(m_program->noticed().contains(u"No browser opened https://example.org/a"_s));
    }

    void anExportWhoseFolderDoesNotOpenSaysSo()
    {
        start();
        window().showExported(m_program->path(u"drivers.csv"_s), 3);
        QVERIFY(m_program->press(openFolderAction));
        EVENTUALLY(m_program->noticed().contains(u"could not be opened"_s));
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
