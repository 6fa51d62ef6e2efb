// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/detail/detailpane.h"
#include "ui/lists/listpage.h"
#include "ui/parts/elidedlabel.h"
#include "ui/search/completionlist.h"
#include "ui/search/searchbar.h"
#include "ui/tree/fleetview.h"
#include "ui/window/noticebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04A2
  D 8 Väinö
    T 04B8
)";

} // namespace

/// The whole program, driven as a person would.
class TestMainWindow final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    SearchBar &search() { return *window().findChild<SearchBar *>(); }
    QString notice() { return m_program->noticed(); }
    const Fleet *fleet() { return m_program->fleet(); }
    QString write(const QString &name, std::string_view text)
    {
        return m_program->write(name, text);
    }
    void openSample()
    {
        m_program->session().open(
            FleetFile{write(QStringLiteral("fleet.json"), sampleDocument(outline))});
        EVENTUALLY(fleet() != nullptr);
    }
    void refreshWith(std::string_view newer)
    {
        const Fleet *before = fleet();
        write(QStringLiteral("fleet.json"), sampleDocument(newer));
        QTest::keyClick(&window(), Qt::Key_F5);
        EVENTUALLY(fleet() != before);
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
    }

    void cleanup() { m_program.reset(); }

    void theFirstStartOffersThreeWaysIn()
    {
        for (const char *name : {"startDemo", "startFile", "startConnect"}) {
            auto *button = window().findChild<QPushButton *>(QLatin1String(name));
            QVERIFY(button->isVisible());
        }
        QTest::mouseClick(window().findChild<QPushButton *>(QStringLiteral("startDemo")),
                          Qt::LeftButton);
        EVENTUALLY(fleet() != nullptr);
        QCOMPARE(fleet()->counts().drivers, 400U);
    }

    void aSearchNarrowsWhileItIsTypedAndEscBringsEverythingBack()
    {
        openSample();
        QTest::keyClicks(&search(), QStringLiteral("vaino"));
        EVENTUALLY(window().fleetView().isSearching());
        auto *summary = window().findChild<QLabel *>(QStringLiteral("searchSummary"));
        EVENTUALLY_COMPARE(summary->text(), QStringLiteral("1 driver · 1 tag"));
        QTest::keyClick(&search(), Qt::Key_Return);
        QCOMPARE(window().fleetView().currentNode(), fleet()->drivers()[1].node);
        QTest::keyClick(&search(), Qt::Key_Escape);
        QVERIFY(!window().fleetView().isSearching());
        QCOMPARE(window().fleetView().currentNode(), fleet()->drivers()[1].node);
    }

    void aSearchThatFindsNothingSaysSo()
    {
        openSample();
        QTest::keyClicks(&search(), QStringLiteral("nobody"));
        auto *summary = window().findChild<QLabel *>(QStringLiteral("searchSummary"));
        EVENTUALLY_COMPARE(summary->text(), QStringLiteral("nothing found"));
    }

    void aWrongQuerySaysWhyAndKeepsTheLastResult()
    {
        openSample();
        search().setText(QStringLiteral("tag:04A2"));
        auto *summary = window().findChild<QLabel *>(QStringLiteral("searchSummary"));
        EVENTUALLY_COMPARE(summary->text(), QStringLiteral("1 driver · 1 tag"));
        auto *fault = window().findChild<QLabel *>(QStringLiteral("queryFault"));
        search().setText(QStringLiteral("nam:vaino"));
        EVENTUALLY(fault->isVisible());
        QCOMPARE(fault->text(), u"There is no field “nam”; did you mean “name”?"_s);
        QCOMPARE(summary->text(), QStringLiteral("1 driver · 1 tag"));
        QVERIFY(window().fleetView().isSearching());
        search().setText(QStringLiteral("name:vaino"));
        EVENTUALLY(!fault->isVisible());
        search().setText(QStringLiteral("(vaino"));
        EVENTUALLY(fault->isVisible());
        search().clear();
        QVERIFY(!fault->isVisible());
    }

    void fieldsAndValuesAreSuggestedWhileTyping()
    {
        openSample();
        search().setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClicks(&search(), QStringLiteral("hom"));
        const auto list = [this] { return window().findChild<CompletionList *>(); };
        EVENTUALLY(list() && list()->isVisible());
        QTest::keyClick(&search(), Qt::Key_Tab);
        QCOMPARE(search().text(), QStringLiteral("home:"));
        EVENTUALLY(list()->isVisible());
        QTest::keyClick(&search(), Qt::Key_Tab);
        QCOMPARE(search().text(), QStringLiteral("home:Helsinki"));
        auto *summary = window().findChild<QLabel *>(QStringLiteral("searchSummary"));
        EVENTUALLY_COMPARE(summary->text(), QStringLiteral("1 home site"));
    }

    void aBusyServerIsAskedAgainByItself()
    {
        LoopbackServer server;
        server.answerWith(
            {httpAnswer("503 Service Unavailable", "Retry-After: 0\r\nContent-Length: 0\r\n", {}),
             ServerAnswer::End::KeepOpen});
        m_program->session().open(bareConnection(server.base(), QStringLiteral("1")),
                                  ApiKey("key"));
        EVENTUALLY(server.requests().size() >= 2);
        auto *notice = window().findChild<NoticeBar *>();
        QVERIFY(notice->isVisible());
        server.answerWith(goodAnswer(R"({"userGroups":[],"spareUsers":[{"id":1}]})"));
        EVENTUALLY(fleet() != nullptr);
        QCOMPARE(fleet()->counts().drivers, 1U);
        QVERIFY(!notice->isVisible());
    }

    void aFileThatIsNoFleetKeepsTheOneOnScreen_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("another shape") << QByteArray("{\"error\": 1}");
        QTest::newRow("cut") << QByteArray("{\"userGroups\": [{\"id\": 1");
        QTest::newRow("empty") << QByteArray();
    }

    void aFileThatIsNoFleetKeepsTheOneOnScreen()
    {
        QFETCH(QByteArray, content);
        openSample();
        const Fleet *before = fleet();
        m_program->session().open(FleetFile{write(
            QStringLiteral("broken.json"), {content.constData(), std::size_t(content.size())})});
        EVENTUALLY(!notice().isEmpty());
        QVERIFY2(notice().contains(QStringLiteral("broken.json")), qPrintable(notice()));
        QCOMPARE(fleet(), before);
    }

    void aMissingFileIsSaidInPlace()
    {
        openSample();
        m_program->session().open(FleetFile{m_program->path(QStringLiteral("nowhere.json"))});
        EVENTUALLY(notice().contains(QStringLiteral("nowhere.json")));
        QVERIFY(fleet() != nullptr);
    }

    void aRefreshKeepsTheSelectionAndShowsWhatIsNew()
    {
        openSample();
        window().fleetView().reveal(fleet()->drivers()[0].node);
        std::string other(outline);
        other.replace(other.find("Aino"), 4, "Anna");
        write(QStringLiteral("fleet.json"), sampleDocument(other + "  D 9 Newcomer\n"));
        const Fleet *before = fleet();
        QTest::keyClick(&window(), Qt::Key_F5);
        EVENTUALLY(fleet() != before);
        QCOMPARE(fleet()->drivers().size(), std::size_t(3));
        QCOMPARE(window().fleetView().currentNode(), fleet()->drivers()[0].node);
    }

    void whatIsGoneStaysInThePaneAndSaysSo()
    {
        openSample();
        auto *pane = window().findChild<DetailPane *>();
        auto *gone = pane->findChild<QLabel *>(u"detailGone"_s);
        auto *name = pane->findChild<ElidedLabel *>(u"detailName"_s);
        window().fleetView().reveal(fleet()->drivers()[1].node);
        const std::string without = "H 1 Helsinki\n  D 7 Aino\n    T 04A2\n";
        refreshWith(without);
        QVERIFY2(gone->isVisible(), "the pane does not say that it is gone");
        QVERIFY(gone->text().startsWith(u"No longer in the fleet since "_s));
        QCOMPARE(name->text(), u"Väinö"_s);
        QCOMPARE(window().fleetView().currentNode(), none<NodeId>);
        window().fleetView().activeTree()->clearFocus();
        window().fleetView().activeTree()->setFocus();
        QCOMPARE(window().fleetView().currentNode(), none<NodeId>);

        refreshWith(without + "  D 9 Newcomer\n"); // it stays through another refresh
        QVERIFY(gone->isVisible());
        QCOMPARE(name->text(), u"Väinö"_s);
        window().fleetView().reveal(fleet()->drivers()[0].node);
        QVERIFY(!gone->isVisible());
        QCOMPARE(name->text(), u"Aino"_s);
    }

    void whatComesBackIsSelectedAgain()
    {
        openSample();
        window().fleetView().reveal(fleet()->drivers()[1].node);
        refreshWith("H 1 Helsinki\n  D 7 Aino\n    T 04A2\n");
        QCOMPARE(window().fleetView().currentNode(), none<NodeId>);
        refreshWith(outline);
        QCOMPARE(window().fleetView().currentNode(), fleet()->drivers()[1].node);
        QVERIFY(!window().findChild<QLabel *>(u"detailGone"_s)->isVisible());
    }

    void aLinkOfWhatIsGoneLeadsToWhatIsThere()
    {
        openSample();
        auto *pane = window().findChild<DetailPane *>();
        const NodeId aino = fleet()->drivers()[0].node; // of the fleet that the pane will keep
        window().fleetView().reveal(fleet()->drivers()[1].node);
        refreshWith("H 0 Another\n  D 3 Early\nH 1 Helsinki\n  D 7 Aino\n    T 04A2\n");
        QVERIFY(pane->isGone());
        Q_EMIT pane->nodeRequested(aino);
        QVERIFY(!pane->isGone());
        QCOMPARE(pane->findChild<ElidedLabel *>(u"detailName"_s)->text(), u"Aino"_s);
    }

    void anotherFleetKeepsNothingInThePane()
    {
        openSample();
        window().fleetView().reveal(fleet()->drivers()[1].node);
        refreshWith("H 1 Helsinki\n  D 7 Aino\n    T 04A2\n");
        const Fleet *before = fleet();
        m_program->session().open(FleetFile{write(u"other.json"_s, sampleDocument("H 5 Oslo\n"))});
        EVENTUALLY(fleet() != before);
        QVERIFY(!window().findChild<DetailPane *>()->isGone());
    }

    void aRefreshLeavesTheFleetOnScreen()
    {
        openSample();
        window().showProgress(u"Fetching the fleet"_s, 1, 2);
        QVERIFY(window().fleetView().isVisible());
        auto *bar = window().findChild<QProgressBar *>(u"statusProgress"_s);
        QVERIFY(bar && bar->isVisible());
        window().endProgress();
        QVERIFY(!bar->isVisible());
    }

    void anOfflineCopySaysHowOldItIs()
    {
        openSample();
        auto *age = window().findChild<ElidedLabel *>(u"statusAge"_s);
        QVERIFY(age->text().startsWith(u"as of "_s));
        window().setOffline(true);
        QVERIFY2(age->text().startsWith(u"offline copy as of "_s), qPrintable(age->text()));
        window().setOffline(false);
        QVERIFY(age->text().startsWith(u"as of "_s));
    }

    void titleAndButtonSayWhoseFleetItIs()
    {
        openSample();
        QCOMPARE(window().windowTitle(), u"Chargetree: fleet.json"_s);
        auto *strip = window().findChild<QWidget *>(u"environmentStrip"_s);
        QVERIFY(!strip->isVisible());
        window().showConnection(
            {.id = u"a"_s, .name = u"Northwind"_s, .environment = Environment::Production});
        QCOMPARE(window().windowTitle(), u"Chargetree: Northwind [PROD]"_s);
        QVERIFY(strip->isVisible());
        window().showConnection({});
        QCOMPARE(window().windowTitle(), u"Chargetree: fleet.json"_s);
    }

    void aConnectionIsSwitchedToFromTheToolbarAndFromTheFirstPage()
    {
        std::vector<Connection> connections;
        for (int i = 0; i < 7; ++i)
            connections.push_back({.id = QString::number(i),
                                   .name = u"Fleet %1"_s.arg(i),
                                   .environment = Environment::Test,
                                   .base = QUrl(u"https://example.org/"_s)});
        QSignalSpy chosen(&window(), &MainWindow::connectionChosen);
        QSignalSpy elsewhere(&window(), &MainWindow::newWindowRequested);
        QSignalSpy asked(&window(), &MainWindow::connectionsRequested);
        window().setConnections(connections);
        QTest::mouseClick(window().findChild<QPushButton *>(u"startConnection_4"_s),
                          Qt::LeftButton);
        QCOMPARE(chosen.takeFirst(), QVariantList{u"4"_s});
        QVERIFY(!window().findChild<QPushButton *>(u"startConnection_5"_s));
        QTest::mouseClick(window().findChild<QPushButton *>(u"startMore"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);

        auto *menu = window().findChild<QMenu *>(u"sourceMenu"_s);
        menu->popup({});
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst(), QVariantList{u"1"_s});
        menu->popup({});
        window().findChild<QMenu *>(u"newWindowMenu"_s)->actions().at(3)->trigger();
        QCOMPARE(elsewhere.takeFirst(), QVariantList{u"3"_s});
        menu->close();
    }

    void theExportButtonSaysTheSameWithAndWithoutAFleet()
    {
        const auto *button = window().findChild<QToolButton *>(u"exportButton"_s);
        const QString text = button->text();
        openSample();
        QCOMPARE(button->text(), text);
    }

    void theMenuFitsALowScreen()
    {
        const auto *menu = window().findChild<QMenu *>(u"mainMenu"_s);
        QVERIFY2(menu->sizeHint().height() < 700,
                 qPrintable(QString::number(menu->sizeHint().height())));
        for (const QAction *entry : menu->actions())
            QVERIFY(entry->isSeparator() || !entry->text().isEmpty());
    }

    void aNoticeOffersUpToThreeThingsToDo()
    {
        openSample();
        QSignalSpy retried(&window(), &MainWindow::retryRequested);
        QSignalSpy done(&window(), &MainWindow::noticeActionRequested);
        window().showFailure(u"No key."_s, {}, true,
                             {{u"key"_s, u"Enter it…"_s}, {u"copy"_s, u"Open the copy"_s}});
        auto *bar = window().findChild<NoticeBar *>();
        const auto press = [bar](const QString &id) {
            auto *button = bar->findChild<QPushButton *>(u"noticeAction_"_s + id);
            QVERIFY(button && button->isVisible());
            QTest::mouseClick(button, Qt::LeftButton);
        };
        press(u"retry"_s);
        QCOMPARE(retried.size(), 1);
        QCOMPARE(done.size(), 0);
        press(u"copy"_s);
        QCOMPARE(done.takeFirst(), QVariantList{u"copy"_s});
        QVERIFY(bar->isVisible());
        window().showFailure(u"Another."_s, {}, false);
        for (auto *button :
             bar->findChildren<QPushButton *>(QRegularExpression(u"noticeAction_"_s)))
            QVERIFY(!button->isVisible());
    }

    void theSelectionIsExportedAsItStands()
    {
        openSample();
        window().fleetView().reveal(fleet()->drivers()[1].node);
        QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier);
        EVENTUALLY(window().findChild<QPushButton *>(u"exportSave"_s));
        auto *save = window().findChild<QPushButton *>(u"exportSave"_s);
        auto *format = window().findChild<QComboBox *>(u"exportFormat"_s);
        format->setCurrentText(u"CSV for programs"_s);
        const QString path = m_program->path(u"out.csv"_s);
        auto *where = window().findChild<QLineEdit *>(u"exportPath"_s);
        where->selectAll();
        QTest::keyClicks(where, path);
        EVENTUALLY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        EVENTUALLY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY(lines.at(0).startsWith("id,name"));
        QVERIFY(lines.at(1).startsWith("8,V\xc3\xa4in\xc3\xb6"));
        EVENTUALLY(notice().startsWith(u"1 row exported to"_s));
        QVERIFY(window().findChild<QPushButton *>(u"noticeAction_openFolder"_s)->isVisible());
    }

    void aShareSafeBundleHoldsWhatIsSelected_data()
    {
        QTest::addColumn<bool>("isSelected");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("drivers");
        QTest::newRow("selection") << true << u"vaino"_s << u"what is selected"_s << 1;
        QTest::newRow("hits") << false << u"vaino"_s << u"what was found"_s << 1;
        QTest::newRow("all") << false << QString() << u"the whole fleet"_s << 2;
    }

    void aShareSafeBundleHoldsWhatIsSelected()
    {
        QFETCH(const bool, isSelected);
        QFETCH(const QString, query);
        QFETCH(const QString, title);
        QFETCH(const int, drivers);
        openSample();
        QTest::keyClicks(&search(), query);
        EVENTUALLY_COMPARE(window().fleetView().isSearching(), !query.isEmpty());
        if (isSelected)
            window().fleetView().reveal(fleet()->drivers()[1].node);
        else
            window().fleetView().activeTree()->clearSelection();
        window().findChild<QAction *>(u"shareBundle"_s)->trigger();
        auto *dialog = window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        QVERIFY2(dialog->windowTitle().endsWith(title), qPrintable(dialog->windowTitle()));
        const QString path = m_program->path(u"bundle.json"_s);
        Q_EMIT dialog->fileSelected(path); // the platform's own dialog can not be typed into
        EVENTUALLY(notice().contains(u"bundle.json"_s));
        QVERIFY2(notice().contains(u"Coordinates are rounded"_s), qPrintable(notice()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("\"Driver "), drivers);
        QVERIFY(!text.contains("Väinö") && !text.contains("04B8"));
        dialog->close();
    }

    void aShareSafeBundleThatCanNotBeWrittenSaysWhy()
    {
        openSample();
        window().findChild<QAction *>(u"shareBundle"_s)->trigger();
        auto *dialog = window().findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(m_program->path(u"no/such/folder.json"_s));
        EVENTUALLY(notice().contains(u"folder"_s));
        QVERIFY(!QFile::exists(m_program->path(u"no"_s)));
        dialog->close();
    }

    void theListThatIsLookedAtIsWhatIsExported()
    {
        openSample();
        window().browser().chooseView(ListKind::Tags);
        EVENTUALLY(window().browser().list()->isAnswered());
        QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier);
        EVENTUALLY(window().findChild<QDialog *>(u"exportDialog"_s));
        auto *dialog = window().findChild<QDialog *>(u"exportDialog"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"exportKind"_s)->currentText(), u"Tags"_s);
        auto *preview = dialog->findChild<QTableWidget *>(u"exportPreviewTable"_s);
        EVENTUALLY_COMPARE(preview->rowCount(), 2);
        QCOMPARE(preview->horizontalHeaderItem(1)->text(), u"Validity"_s); // as the list has it
        dialog->reject();
    }

    void anotherLanguageIsSpokenAtOnce()
    {
        openSample();
        Q_EMIT window().languageChosen(QLocale(QLocale::Finnish));
        EVENTUALLY_COMPARE(
            window().fleetView().activeTree()->model()->headerData(0, Qt::Horizontal).toString(),
            QStringLiteral("Nimi"));
        EVENTUALLY_COMPARE(search().accessibleName(), QStringLiteral("Haku"));
        Q_EMIT window().languageChosen(QLocale(QLocale::English));
        EVENTUALLY_COMPARE(search().accessibleName(), QStringLiteral("Search"));
    }

    void theDetailPaneFollowsTheSelection()
    {
        openSample();
        auto *pane = window().findChild<DetailPane *>();
        window().fleetView().reveal(fleet()->nodeOf(TagId(1)));
        QVERIFY(pane->isVisible());
        auto *name = pane->findChild<ElidedLabel *>(QStringLiteral("detailName"));
        QCOMPARE(name->text(), QStringLiteral("04B8"));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
