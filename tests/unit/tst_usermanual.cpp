// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/queryparser.h"
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/access/explaindialog.h"
#include "ui/access/whatifdialog.h"
#include "ui/browse/browser.h"
#include "ui/compare/comparedialog.h"
#include "ui/compare/driftdialog.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/keydialog.h"
#include "ui/connections/logindialog.h"
#include "ui/detail/detailpagestable.h"
#include "ui/dialogs/filesdialog.h"
#include "ui/dialogs/supportdialog.h"
#include "ui/findings/ignoredialog.h"
#include "ui/lists/listview.h"
#include "ui/lookup/lookupdialog.h"
#include "ui/manual/manual.h"
#include "ui/manual/manualtext.h"
#include "ui/manual/manualview.h"
#include "ui/manual/manualwindow.h"
#include "ui/search/searchbar.h"
#include "ui/search/searchhelp.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingstopic.h"
#include "ui/window/actions.h"

#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QToolButton>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

QByteArray sourceOf(const ManualChapter &chapter)
{
    QFile file(u":/chargetree/manual/%1.md"_s.arg(QLatin1String(chapter.id)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ManualWindow *shownManual()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *manual = qobject_cast<ManualWindow *>(window); manual && manual->isVisible())
            return manual;
    }
    return nullptr;
}

/// Whether the part itself or one that it stands in has a chapter of its own.
bool isPlaced(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        for (const ManualPlace &place : manualPlaces()) {
            if (widget->objectName() == QLatin1String(place.objectName))
                return true;
        }
    }
    return false;
}

int shownRows(const QListWidget &list)
{
    int count = 0;
    for (int row = 0; row < list.count(); ++row)
        count += list.item(row)->isHidden() ? 0 : 1;
    return count;
}

} // namespace

/// What the manual says exists, and F1 opens it where it is about what has the focus.
class TestUserManual final : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }

    void openSample()
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        m_program->session().open(FleetFile{m_program->write(
            u"fleet.json"_s, sampleDocument("H 1 Helsinki\n  D 7 Aino\n    T 04A2\n"))});
        EVENTUALLY(m_program->fleet() != nullptr);
    }

    static void eachChapter()
    {
        QTest::addColumn<const ManualChapter *>("chapter");
        for (const ManualChapter &chapter : manualChapters())
            QTest::newRow(chapter.id) << &chapter;
    }

private Q_SLOTS:
    void cleanup() { m_program.reset(); }

    void everyChapterHasATitleAndAText_data() { eachChapter(); }
    void everyChapterHasATitleAndAText()
    {
        QFETCH(const ManualChapter *, chapter);
        QWidget window;
        const Actions actions(&window);
        QVERIFY(!manualTitle(*chapter).isEmpty());
        const QString text = manualText(*chapter, actions);
        QVERIFY(text.startsWith(u"# "_s));
        QVERIFY(text.size() > 200);
    }

    /// An action, a table or a query that is not there would stay as it is written.
    void everyMarkNamesSomething_data() { eachChapter(); }
    void everyMarkNamesSomething()
    {
        QFETCH(const ManualChapter *, chapter);
        QWidget window;
        const Actions actions(&window);
        static const QRegularExpression left(u"\\{[a-z]+(:[^}]*)?\\}"_s);
        const QRegularExpressionMatch mark = left.match(manualText(*chapter, actions));
        QVERIFY2(!mark.hasMatch(), qUtf8Printable(mark.captured()));
    }

    void everyLinkBetweenChaptersResolves_data() { eachChapter(); }
    void everyLinkBetweenChaptersResolves()
    {
        QFETCH(const ManualChapter *, chapter);
        static const QRegularExpression link(u"\\]\\((.*?)\\)"_s);
        const QString text = QString::fromUtf8(sourceOf(*chapter));
        for (const QRegularExpressionMatch &match : link.globalMatch(text)) {
            const QUrl url(match.captured(1));
            QCOMPARE(url.scheme(), u"manual"_s);
            QVERIFY2(manualChapter(url.path()), qUtf8Printable(url.toString()));
        }
    }

    void everyQueryIsUnderstood_data() { eachChapter(); }
    void everyQueryIsUnderstood()
    {
        QFETCH(const ManualChapter *, chapter);
        for (const QString &query : manualQueries(*chapter)) {
            const auto parsed = parseQuery(query);
            QVERIFY2(std::holds_alternative<Query>(parsed), qUtf8Printable(query));
            QVERIFY(!std::get<Query>(parsed).isEmpty());
        }
    }

    /// Keys are put in from the actions: one that is written out goes stale.
    void noKeyOfAnActionIsWrittenOut_data() { eachChapter(); }
    void noKeyOfAnActionIsWrittenOut()
    {
        QFETCH(const ManualChapter *, chapter);
        static const QRegularExpression key(u"Ctrl\\+|Alt\\+|\\bF[0-9]"_s);
        QVERIFY(!QString::fromUtf8(sourceOf(*chapter)).contains(key));
    }

    void anActionIsCalledAsInTheMenuWithItsKey()
    {
        QWidget window;
        const Actions actions(&window);
        const QString text = manualText(*manualChapter(u"exporting"), actions);
        const QString key =
            actions.at(Command::Export)->shortcut().toString(QKeySequence::NativeText);
        QVERIFY(text.contains(u"**Export…** (%1)"_s.arg(key)));
    }

    void everyPlaceHasAChapter()
    {
        for (const ManualPlace &place : manualPlaces())
            QVERIFY2(manualChapter(QString::fromLatin1(place.chapter)), place.objectName);
    }

    /// In the window, in what its actions open, in pages that are made when they are first looked
    /// at, or in dialogs that want an occasion.
    void everyPlaceIsInTheProgram()
    {
        openSample();
        for (const char *action :
             {"showDrivers", "showTags", "showSites", "showChargers", "showSockets",
              "showConfigurations", "showFindings", "export", "showChanges", "showMap",
              "showReport", "showLog", "showShortcuts"}) {
            auto *wanted = window().findChild<QAction *>(QLatin1String(action));
            QVERIFY2(wanted && wanted->isEnabled(), action);
            wanted->trigger();
        }
        Q_EMIT window().findChild<ListView *>()->columnsRequested();
        window().findChild<QToolButton *>(u"mapTiles"_s)->click();
        const ConnectionsDialog connections;
        const KeyDialog key{Connection{}};
        const LoginDialog login{u"proxy"_s};
        const SearchHelp help;
        const LookupDialog lookup;
        const ExplainDialog explain;
        const WhatIfDialog whatIf;
        const IgnoreDialog ignore(QStringList{u"Tag expired"_s});
        SettingsDialog settings{{QLocale(QLocale::English)}};
        settings.choose(SettingsTopic::Findings);
        const CompareDialog compare;
        const DriftDialog drift;
        const FilesDialog files{QLocale::c()};
        const SupportDialog support{{}, {}};
        QSet<QString> names;
        for (const QWidget *widget : QApplication::allWidgets())
            names.insert(widget->objectName());
        for (std::size_t page = 0; page < pageCount; ++page)
            names.insert(QString::fromLatin1(pageRow(Page(page)).objectName));
        for (const ManualPlace &place : manualPlaces())
            QVERIFY2(names.contains(QLatin1String(place.objectName)), place.objectName);
        for (const QWidget *widget : QApplication::allWidgets()) {
            if (qobject_cast<const QDialog *>(widget)
                && !qobject_cast<const ManualWindow *>(widget))
                QVERIFY2(isPlaced(widget), qUtf8Printable(widget->objectName()));
        }
    }

    /// And so does what has the keyboard behind each tab.
    void everyTabHasAChapter_data()
    {
        QTest::addColumn<QByteArray>("chapter");
        QTest::newRow("showTree") << QByteArray("tree");
        for (const char *list : {"showDrivers", "showTags", "showSites", "showChargers",
                                 "showSockets", "showConfigurations"})
            QTest::newRow(list) << QByteArray("lists");
        QTest::newRow("showFindings") << QByteArray("findings");
        QTest::newRow("showChanges") << QByteArray("changes");
        QTest::newRow("showMap") << QByteArray("map");
    }
    void everyTabHasAChapter()
    {
        QFETCH(QByteArray, chapter);
        openSample();
        window().findChild<QAction *>(QLatin1String(QTest::currentDataTag()))->trigger();
        window().browser().takeFocus();
        const QWidget *focused = window().focusWidget();
        QVERIFY(focused && isPlaced(focused));
        QCOMPARE(QByteArray(manualChapterOf(focused).id), chapter);
    }

    void everyPageOfTheSettingsHasAChapter_data()
    {
        QTest::addColumn<SettingsTopic>("topic");
        QTest::addColumn<QByteArray>("chapter");
        QTest::newRow("general") << SettingsTopic::General << QByteArray("settings");
        QTest::newRow("privacy") << SettingsTopic::Privacy << QByteArray("privacy");
        QTest::newRow("findings") << SettingsTopic::Findings << QByteArray("findings");
        QTest::newRow("exports") << SettingsTopic::Exports << QByteArray("settings");
    }
    void everyPageOfTheSettingsHasAChapter()
    {
        QFETCH(SettingsTopic, topic);
        QFETCH(QByteArray, chapter);
        SettingsDialog settings{{QLocale(QLocale::English)}};
        settings.choose(topic);
        const auto *pages = settings.findChild<QStackedWidget *>();
        const auto *field = pages->currentWidget()->findChild<SettingsPage *>();
        QCOMPARE(QByteArray(manualChapterOf(field).id), chapter);
    }

    void fOneOpensTheChapterAboutWhatHasTheFocus()
    {
        openSample();
        EVENTUALLY(window().isActiveWindow());
        window().findChild<SearchBar *>()->setFocus();
        QTest::keyClick(&window(), Qt::Key_F1);
        EVENTUALLY(shownManual() != nullptr);
        QCOMPARE(QByteArray(shownManual()->chapter().id), "finding");
        QVERIFY(!window().windowLayout().manual.isEmpty());
    }

    void theInnermostPartCounts()
    {
        QWidget pane;
        pane.setObjectName(u"detailPane"_s);
        QWidget page(&pane);
        page.setObjectName(u"glancePage"_s);
        QWidget bar(&page);
        QCOMPARE(QByteArray(manualChapterOf(&bar).id), "glance");
        page.setObjectName(u"rawPage"_s);
        QCOMPARE(QByteArray(manualChapterOf(&bar).id), "pane");
        QCOMPARE(&manualChapterOf(nullptr), &manualChapters().front());
    }

    void aDialogOfTheWindowOpensItToo()
    {
        QWidget window;
        const Actions actions(&window);
        Manual manual(window, actions);
        QDialog dialog(&window);
        dialog.setObjectName(u"exportDialog"_s);
        QLineEdit field(&dialog);
        dialog.show();
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_F1);
        QVERIFY(shownManual());
    }

    void backGoesToTheChapterBefore()
    {
        QWidget window;
        const Actions actions(&window);
        ManualWindow manual(actions);
        auto *back = manual.findChild<QToolButton *>(u"manualBack"_s);
        QVERIFY(!back->isEnabled());
        manual.showChapter(*manualChapter(u"findings"));
        QVERIFY(back->isEnabled());
        back->click();
        QCOMPARE(&manual.chapter(), &manualChapters().front());
        QVERIFY(!back->isEnabled());
    }

    void theListChoosesAChapter()
    {
        QWidget window;
        const Actions actions(&window);
        ManualWindow manual(actions);
        auto *list = manual.findChild<QListWidget *>();
        list->setCurrentRow(3);
        QCOMPARE(&manual.chapter(), &manualChapters()[3]);
    }

    void aSearchLeavesTheChaptersThatHaveAllWords()
    {
        QWidget window;
        const Actions actions(&window);
        ManualWindow manual(actions);
        auto *list = manual.findChild<QListWidget *>();
        auto *words = manual.findChild<QLineEdit *>();
        QTest::keyClicks(words, u"drift manufacturer"_s);
        QVERIFY(shownRows(*list) < list->count());
        QVERIFY(!list->item(list->currentRow())->isHidden());
        const ManualChapter *before = &manual.chapter();
        QTest::keyClick(words, Qt::Key_Down);
        QVERIFY(shownRows(*list) == 1 || &manual.chapter() != before);
        words->setText(u"zzzz"_s);
        QCOMPARE(shownRows(*list), 0);
        QTest::keyClick(words, Qt::Key_Return);
        words->clear();
        QCOMPARE(shownRows(*list), list->count());
    }

    void aQueryIsTriedAndALinkIsShownFirst()
    {
        QWidget window;
        const Actions actions(&window);
        ManualWindow manual(actions);
        QSignalSpy queries(&manual, &ManualWindow::queryChosen);
        QSignalSpy links(&manual, &ManualWindow::linkRequested);
        auto *view = manual.findChild<ManualView *>();
        Q_EMIT view->anchorClicked(QUrl(u"query:expires%3C30d"_s));
        QCOMPARE(queries.value(0).value(0).toString(), u"expires<30d"_s);
        Q_EMIT view->anchorClicked(QUrl(u"https://example.org/"_s));
        QCOMPARE(links.size(), 1);
        Q_EMIT view->anchorClicked(QUrl(u"manual:changes"_s));
        QCOMPARE(QByteArray(manual.chapter().id), "changes");
    }

    void theTextFetchesNothing()
    {
        ManualView view;
        view.showMarkdown(u"![](file:///etc/hostname) <b>bold</b>"_s, {});
        QVERIFY(view.toPlainText().contains(u"<b>bold</b>"_s));
        const QVariant fetched = view.document()->resource(QTextDocument::ImageResource,
                                                           QUrl(u"file:///etc/hostname"_s));
        QVERIFY(fetched.toByteArray().isEmpty());
        QVERIFY(fetched.value<QImage>().isNull());
    }
};

QTEST_MAIN(TestUserManual)
#include "tst_usermanual.moc"
