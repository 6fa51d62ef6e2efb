// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"
#include "tests/support/eventually.h"
#include "tests/support/pseudolanguage.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "tests/support/screenfaults.h"
#include "tests/support/testpaths.h"
#include "ui/browse/browser.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/detailtabs.h"
#include "ui/glance/glanceview.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/parts/languagename.h"
#include "ui/parts/skeleton.h"
#include "ui/search/completionlist.h"
#include "ui/search/searchbar.h"
#include "ui/tree/fleetview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCursor>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

/// How the program is looked at.
struct Look {
    const char *name;
    QSize size = {1400, 900};
    Appearance appearance = Appearance::Light;
    QLocale::Language language = QLocale::English;
    bool isPseudo = false;
    bool isMirrored = false;
    int textSize = 100; // percent
    bool isOfSettingsAlone = false; // which have most of the words that need room
};

const std::array looks{
    Look{.name = "light"},
    Look{.name = "dark", .appearance = Appearance::Dark},
    Look{.name = "contrast", .appearance = Appearance::HighContrast},
    Look{.name = "narrow", .size = {1000, 700}},
    Look{.name = "finnish", .language = QLocale::Finnish},
    Look{.name = "german", .size = {1000, 700}, .language = QLocale::German},
    Look{.name = "pseudo", .isPseudo = true},
    Look{.name = "mirrored", .isMirrored = true},
    Look{.name = "large", .size = {1920, 1200}, .textSize = 200},
    Look{.name = "large-german",
         .language = QLocale::German,
         .textSize = 200,
         .isOfSettingsAlone = true},
    Look{.name = "large-pseudo", .isPseudo = true, .textSize = 200, .isOfSettingsAlone = true},
};

const QString progressText = u"Northwind: 3.4 MB of 12 MB…"_s;

/// What stands so in any language.
QStringList known()
{
    QStringList texts{progressText,
                      u"Chargetree"_s,
                      u"https://…"_s,
                      u"https://tiles.example.com/{z}/{x}/{y}.png"_s,
                      u"© OpenStreetMap contributors"_s,
                      u"TEST"_s,
                      u"STAGING"_s,
                      u"PROD"_s};
    texts += {u"Scroll Left"_s, u"Scroll Right"_s}; // Qt says them once, when tabs are made
    for (const QLocale &language : availableLanguages())
        texts += languageName(language);
    return texts;
}

} // namespace

/// Every screen of the program in every look: painted into files for people, and looked over for
/// what no person should have to look for.
class TestScreens final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;
    std::unique_ptr<PseudoLanguage> m_pseudo;
    const Look *m_look = nullptr;
    QStringList m_faults;

    MainWindow &window() { return m_program->window(); }
    Browser &browser() { return window().browser(); }
    const Fleet &fleet() { return *m_program->fleet(); }
    DetailTabs &pages() { return window().findChild<DetailPane *>()->tabs(); }

    void picture(const QString &name, QWidget &shown);
    void picture(const QString &name) { picture(name, window()); }
    void trigger(const char *action)
    {
        auto *it = window().findChild<QAction *>(QLatin1String(action));
        QVERIFY2(it && it->isEnabled(), action);
        it->trigger();
    }
    QWidget *dialog();
    /// Opens a window by an action, waits for what stands in it, and closes it again.
    void pictureOf(const char *action, const std::function<bool(QWidget &)> &isReady = {});
    void pagesOf(const QString &kind, NodeId node, std::initializer_list<Page> wanted);
    [[nodiscard]] bool isGlanceShown();
    void lists();
    void menus();
    void searches();
    void windows();
    void settings();
    void begin();
    void firstSteps();
    void everything(); // but the settings, of the demo fleet

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(screensFolder()));
        QCursor::setPos(-500, -500); // else it would rest on the first button
    }
    void everyScreenCanBeSigned_data();
    void everyScreenCanBeSigned();
    void cleanup();
};

void TestScreens::picture(const QString &name, QWidget &shown)
{
    QCoreApplication::processEvents(); // what was put off until there is time for it
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QString file = QLatin1String(m_look->name) % u'-' % name;
    QVERIFY(shown.grab().save(screensFolder() % u'/' % file % u".png"));
    for (const QString &fault : screenFaults(shown))
        m_faults += file % u": " % fault;
    if (m_look->isPseudo) {
        for (const QString &text : untranslated(shown, known()))
            m_faults += file % u": not translated: " % text;
    }
}

/// The window that stands before the program's own.
QWidget *TestScreens::dialog()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && top != &window())
            return top;
    }
    return nullptr;
}

void TestScreens::pictureOf(const char *action, const std::function<bool(QWidget &)> &isReady)
{
    trigger(action);
    EVENTUALLY(dialog());
    QPointer<QWidget> shown = dialog();
    if (isReady)
        EVENTUALLY(isReady(*shown));
    picture(QLatin1String(action), *shown);
    shown->close();
    EVENTUALLY(!shown || !shown->isVisible());
}

void TestScreens::pagesOf(const QString &kind, NodeId node, std::initializer_list<Page> wanted)
{
    browser().tree().reveal(node);
    for (const Page page : wanted) {
        pages().setCurrentPage(page);
        QCOMPARE(pages().currentPage(), page); // of a kind that has none, it stays
        if (page == Page::Glance)
            EVENTUALLY(isGlanceShown());
        picture(kind % u'-' % QString::number(int(page)));
    }
    pages().setCurrentPage(Page::Overview);
}

bool TestScreens::isGlanceShown()
{
    return std::ranges::any_of(window().findChildren<GlanceView *>(), &QWidget::isVisible);
}

void TestScreens::menus()
{
    auto *menu = window().findChild<QMenu *>(u"mainMenu"_s);
    menu->popup(window().mapToGlobal(window().rect().topRight()));
    picture(u"menu"_s, *menu);
    menu->close();
    Q_EMIT browser().contextMenuRequested(window().mapToGlobal(window().rect().center()));
    QWidget *context = QApplication::activePopupWidget();
    QVERIFY(context);
    picture(u"menu-row"_s, *context);
    context->close();
}

void TestScreens::lists()
{
    for (const char *action : {"showDrivers", "showTags", "showSites", "showChargers",
                               "showSockets", "showConfigurations", "showFindings"}) {
        trigger(action);
        EVENTUALLY(browser().list()->view()->model()->rowCount() > 0);
        picture(QLatin1String(action));
    }
    browser().list()->view()->setCurrentIndex(browser().list()->view()->model()->index(0, 0));
    pictureOf("ignoreFinding");
    for (const char *action : {"showChanges", "showMap"}) {
        trigger(action);
        picture(QLatin1String(action));
    }
    trigger("showTree");
}

void TestScreens::searches()
{
    auto *search = window().findChild<SearchBar *>();
    search->setText(u"is:expired"_s);
    EVENTUALLY(browser().tree().isSearching());
    picture(u"search"_s);
    search->setText(u"expires<<"_s);
    EVENTUALLY(window().findChild<QWidget *>(u"queryFault"_s)->isVisible());
    picture(u"search-fault"_s);
    search->setText(u"nobody at all"_s);
    EVENTUALLY(!window().findChild<QWidget *>(u"queryFault"_s)->isVisible());
    picture(u"search-nothing"_s);
    search->clear();
    EVENTUALLY(!browser().tree().isSearching());
    for (const char *action : {"showSaved", "privacyView"}) {
        trigger(action);
        picture(QLatin1String(action));
        trigger(action);
    }
    trigger("locate");
    auto *field = window().findChild<QLineEdit *>(u"locatorField"_s);
    field->setText(u"helsinki"_s);
    auto *list = window().findChild<QAbstractItemView *>(u"locatorList"_s);
    EVENTUALLY(list->model()->rowCount() > 0);
    picture(u"locate"_s, *field->window());
    QTest::keyClick(field, Qt::Key_Escape);
}

void TestScreens::windows()
{
    const auto hasRows = [](const char *table) {
        return [table](QWidget &dialog) {
            const auto *view = dialog.findChild<QAbstractItemView *>(QLatin1String(table));
            return view && view->model() && view->model()->rowCount() > 0;
        };
    };
    for (const char *action : {"connect", "lookUp", "searchHelp", "findingLimits", "showReport",
                               "showLog", "showFiles", "showShortcuts", "manual", "about"})
        pictureOf(action);
    pictureOf("showDrift", hasRows("driftTable"));
    browser().tree().reveal(fleet().chargers()[0].node);
    pictureOf("whatIf", hasRows("whatIfTable"));
    pictureOf("explain", hasRows("explainTable"));
    pictureOf("export", hasRows("exportPreviewTable"));
    trigger("showChargers");
    EVENTUALLY(browser().list()->isAnswered());
    const QAbstractItemModel *rows = browser().list()->view()->model();
    browser().list()->view()->selectionModel()->select({rows->index(0, 0), rows->index(3, 0)},
                                                       QItemSelectionModel::ClearAndSelect
                                                           | QItemSelectionModel::Rows);
    picture(u"several"_s);
    pictureOf("compare", hasRows("compareGrid"));
    trigger("showTree");
}

void TestScreens::settings()
{
    trigger("settings");
    EVENTUALLY(dialog());
    QPointer<QWidget> shown = dialog();
    auto *topics = shown->findChild<QListWidget *>(u"settingsTopics"_s);
    const auto *stack = shown->findChild<QStackedWidget *>();
    for (int page = 0; page < topics->count(); ++page) {
        topics->setCurrentRow(page);
        const auto *area = qobject_cast<QScrollArea *>(stack->currentWidget());
        picture(u"settings-"_s % area->widget()->objectName(), *shown);
    }
    shown->close();
    EVENTUALLY(!shown || !shown->isVisible());
}

void TestScreens::everyScreenCanBeSigned_data()
{
    QTest::addColumn<int>("look");
    for (std::size_t i = 0; i < looks.size(); ++i)
        QTest::newRow(looks[i].name) << int(i);
}

void TestScreens::begin()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * m_look->textSize / 100);
    QApplication::setFont(font);
    m_program = std::make_unique<RunningProgram>(QLocale(m_look->language));
    m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
    Q_EMIT window().appearanceChosen(m_look->appearance);
    if (m_look->isPseudo) {
        m_pseudo = std::make_unique<PseudoLanguage>();
        QCoreApplication::installTranslator(m_pseudo.get());
    }
    if (m_look->isMirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    window().resize(m_look->size);
}

void TestScreens::firstSteps()
{
    picture(u"start"_s);
    m_program->session().open(FleetFile{u"/nowhere/fleet.json"_s});
    EVENTUALLY(!m_program->noticed().isEmpty());
    picture(u"failure"_s);
    window().dismissNotice();
    window().showProgress(progressText, 34, 120);
    EVENTUALLY(window().findChild<Skeleton *>()->isVisible());
    picture(u"loading"_s);
}

void TestScreens::everyScreenCanBeSigned()
{
    QFETCH(const int, look);
    m_look = &looks[std::size_t(look)];
    m_faults.clear();
    begin();
    if (!m_look->isOfSettingsAlone)
        firstSteps();
    m_program->session().open(DemoFleet{});
    EVENTUALLY(m_program->fleet());
    if (QTest::currentTestFailed())
        return;
    settings();
    if (!m_look->isOfSettingsAlone)
        everything();
    for (const QString &fault : m_faults)
        qWarning("%s", qPrintable(fault)); // of a long message the end would be cut
    QVERIFY(m_faults.isEmpty());
}

void TestScreens::everything()
{
    EVENTUALLY(browser().currentNode() != none<NodeId>);
    pagesOf(u"all"_s, browser().currentNode(), {Page::Overview, Page::Glance});
    pagesOf(u"home"_s, fleet().homeSites()[0].node,
            {Page::Overview, Page::Glance, Page::Drivers, Page::Raw});
    pagesOf(u"driver"_s, fleet().drivers()[0].node,
            {Page::Overview, Page::Tags, Page::Access, Page::ExternalIds, Page::Raw});
    pagesOf(u"charger"_s, fleet().chargers()[0].node,
            {Page::Overview, Page::Sockets, Page::Configuration, Page::Location, Page::Users,
             Page::Raw});
    pagesOf(u"site"_s, fleet().sites()[0].node,
            {Page::Overview, Page::Glance, Page::Chargers, Page::Users, Page::Map, Page::Raw});
    pagesOf(u"tag"_s, fleet().nodeOf(TagId(0)), {Page::Overview});
    menus();
    lists();
    searches();
    windows();
}

void TestScreens::cleanup()
{
    m_program.reset();
    if (m_pseudo)
        QCoreApplication::removeTranslator(m_pseudo.get());
    m_pseudo.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 100 / m_look->textSize);
    QApplication::setFont(font);
}

/// On a screen that has room for large text; offscreen it would have 800 by 800 pixels.
int main(int count, char **arguments)
{
    QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    if (!screens.open(QIODevice::WriteOnly)
        || screens.write(R"({"screens": [{"name": "one", "x": 0, "y": 0, "width": 1920,
                              "height": 1200, "logicalDpi": 96, "logicalBaseDpi": 96,
                              "dpr": 1}]})")
               < 0)
        return EXIT_FAILURE;
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application(count, arguments);
    TestScreens test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_screens.moc"
