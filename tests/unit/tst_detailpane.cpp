// SPDX-License-Identifier: Apache-2.0
#include "models/export/cliptable.h"
#include "models/items/recordcell.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/detailtabs.h"
#include "ui/look/statustone.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/plaintext.h"
#include "ui/tables/recordtable.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04A2 Card expiringDate=2030-01-01T00:00:00Z
    T 04B8 Fob
    S 5 Depots
      C FI-1 Error latitude=60.1 longitude=24.9 city=Oulu
        P 0 Error
        P 1 Available termsAndConditions=https://example.com/terms
        G HeartbeatInterval 300
        G AuthorizationKey hunter2
      C FI-2 Offline
        G AuthorizationKey swordfish
)";

NodeId firstOf(const Fleet &fleet, NodeKind kind, int nth = 0)
{
    for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
        if (fleet.nodes()[i].kind() == kind && nth-- == 0)
            return idAt<NodeId>(i);
    }
    return none<NodeId>;
}

} // namespace

Q_DECLARE_METATYPE(chargetree::NodeKind)

class TestDetailPane final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DetailPane> m_pane;
    LoadedFleetPtr m_loaded;

    const Fleet &fleet() const { return *m_loaded->fleet; }

    static Wording wording(TimeMs later = 0)
    {
        Judgement judgement = testMoment();
        judgement.now += later;
        return {QLocale(QLocale::English), QTimeZone::utc(), judgement};
    }

    void load(std::string_view text) { m_loaded = loadedFleet(sampleFleet(text)); }

    void show(NodeKind kind, int nth = 0)
    {
        m_pane->showNode(m_loaded, firstOf(fleet(), kind, nth), wording());
    }

    template <typename Widget>
    Widget *child(const QString &name) const
    {
        for (Widget *widget : m_pane->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    RecordTable *table() const { return child<RecordTable>({}); }

    static void choose(RecordTable *table, int row, int column)
    {
        table->setCurrentIndex(table->model()->index(row, column));
    }

    static QString copied() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void init()
    {
        load(outline);
        m_pane = std::make_unique<DetailPane>();
        m_pane->resize(600, 500);
        m_pane->show();
    }

    void eachKindHasItsTabs_data()
    {
        QTest::addColumn<NodeKind>("kind");
        QTest::addColumn<QString>("tabs");
        QTest::newRow("roots") << NodeKind::HomeSites << "Overview|At a glance";
        QTest::newRow("home site") << NodeKind::HomeSite << "Overview|Drivers|At a glance|Raw";
        QTest::newRow("driver") << NodeKind::Driver
                                << "Overview|Tags|Access|External ids|At a glance|Raw";
        QTest::newRow("tag") << NodeKind::Tag << "Overview|Raw";
        QTest::newRow("site") << NodeKind::Site
                              << "Overview|Chargers|Who may charge|At a glance|Map|Raw";
        QTest::newRow("granted site")
            << NodeKind::GrantedSite << "Overview|Chargers|Who may charge|At a glance|Map|Raw";
        QTest::newRow("charger") << NodeKind::Charger
                                 << "Overview|Sockets|Configuration|Location|Who may charge|Raw";
        QTest::newRow("socket") << NodeKind::Socket << "Overview|Raw";
    }

    void eachKindHasItsTabs()
    {
        QFETCH(NodeKind, kind);
        QFETCH(QString, tabs);
        show(kind);
        auto *bar = child<QTabBar>(u"detailTabs"_s);
        QStringList texts;
        for (int i = 0; i < bar->count(); ++i) {
            texts += bar->tabText(i);
            bar->setCurrentIndex(i); // every page comes up
        }
        QCOMPARE(texts.join(u'|'), tabs);
    }

    void nothingSelectedShowsAHint()
    {
        QVERIFY(child<QLabel>(u"detailHint"_s));
        show(NodeKind::Driver);
        QVERIFY(!child<QLabel>(u"detailHint"_s));
        m_pane->showNothing();
        QVERIFY(child<QLabel>(u"detailHint"_s));
    }

    void theTabIsRememberedForEachKind()
    {
        show(NodeKind::Driver);
        m_pane->tabs().setCurrentPage(Page::Tags);
        show(NodeKind::Charger);
        QCOMPARE(m_pane->tabs().currentPage(), Page::Overview);
        m_pane->tabs().setCurrentPage(Page::Location);
        show(NodeKind::Driver);
        QCOMPARE(m_pane->tabs().currentPage(), Page::Tags);
        show(NodeKind::Charger, 1);
        QCOMPARE(m_pane->tabs().currentPage(), Page::Location);
    }

    void mayUseShowsTheAccessOfItsDriver()
    {
        show(NodeKind::MayUse);
        QCOMPARE(m_pane->tabs().currentPage(), Page::Access);
        QCOMPARE(child<ElidedLabel>(u"detailName"_s)->text(), u"Aino"_s);
        QCOMPARE(table()->model()->rowCount(), 2);
    }

    void aRefreshKeepsTabRowAndScroll()
    {
        std::string text = "D 7 Aino\n";
        for (int i = 0; i < 100; ++i)
            text += "  T tag" + std::to_string(i) + '\n';
        load(text);
        show(NodeKind::Driver);
        m_pane->tabs().setCurrentPage(Page::Tags);
        choose(table(), 50, 1);
        table()->verticalScrollBar()->setValue(700);
        load("D 7 Aino\n  T new\n" + text.substr(text.find("  T")));
        show(NodeKind::Driver);
        QCOMPARE(m_pane->tabs().currentPage(), Page::Tags);
        QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), u"tag50"_s);
        QCOMPARE(table()->currentIndex().column(), 1);
        QCOMPARE(table()->verticalScrollBar()->value(), 700);
    }

    void pagesThatAreNotSeenLetTheLastFleetGo()
    {
        show(NodeKind::Charger);
        for (const Page page : pagesOf(NodeKind::Charger))
            m_pane->tabs().setCurrentPage(page);
        show(NodeKind::Driver);
        for (const Page page : pagesOf(NodeKind::Driver))
            m_pane->tabs().setCurrentPage(page);
        const std::weak_ptr<const LoadedFleet> before = m_loaded;
        load(outline);
        show(NodeKind::Driver);
        QVERIFY(before.expired());
        const std::weak_ptr<const LoadedFleet> last = m_loaded;
        m_pane->showNothing();
        m_loaded.reset();
        QVERIFY(last.expired());
    }

    void anotherDriverStartsAtTheTop()
    {
        load("D 7 Aino\n  T a\n  T b\nD 8 Bo\n  T c\n  T d\n");
        show(NodeKind::Driver);
        m_pane->tabs().setCurrentPage(Page::Tags);
        choose(table(), 1, 0);
        show(NodeKind::Driver, 1);
        QVERIFY(!table()->currentIndex().isValid());
    }

    void aPartOfTheBreadcrumbLeadsThere()
    {
        show(NodeKind::Charger);
        QSignalSpy requested(m_pane.get(), &DetailPane::nodeRequested);
        const auto parts = m_pane->findChildren<QToolButton *>(u"breadcrumbPart"_s);
        QCOMPARE(parts.first()->focusPolicy(), Qt::StrongFocus);
        parts.first()->click();
        QCOMPARE(requested.count(), 1);
        const NodeId node = requested.first().first().value<NodeId>();
        QVERIFY(fleet().at(node).kind() == NodeKind::HomeSites);
    }

    void aLongPathMovesIntoAMenu()
    {
        m_pane->resize(260, 500);
        show(NodeKind::Socket);
        QVERIFY(child<QToolButton>(u"breadcrumbMore"_s));
    }

    void enterOnALinkLeadsThere()
    {
        show(NodeKind::Driver);
        m_pane->tabs().setCurrentPage(Page::Access);
        QSignalSpy requested(m_pane.get(), &DetailPane::nodeRequested);
        choose(table(), 0, 0);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        const NodeId node = requested.first().first().value<NodeId>();
        QVERIFY(fleet().at(node).kind() == NodeKind::Charger);
    }

    void aWebLinkIsOnlyAskedFor()
    {
        show(NodeKind::Socket, 1);
        QSignalSpy requested(m_pane.get(), &DetailPane::linkRequested);
        RecordTable *list = table();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (!list->model()->index(row, 1).data(UrlRole).isValid())
                continue;
            choose(list, row, 1);
            QTest::keyClick(list, Qt::Key_Return);
        }
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().toUrl(), QUrl(u"https://example.com/terms"_s));
    }

    void otherSchemesAreNoLinks_data()
    {
        QTest::addColumn<QByteArray>("url");
        for (const char *url :
             {"file:///etc/passwd", "javascript:alert(1)", "-version", "httpx://a", "ftp://a"})
            QTest::newRow(url) << QByteArray(url);
    }

    void otherSchemesAreNoLinks()
    {
        QFETCH(QByteArray, url);
        load("D 7 Aino\n  C FI-1 Error\n    P 1 Error termsAndConditions=" + url.toStdString()
             + '\n');
        show(NodeKind::Socket);
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY(!model->index(row, 1).data(UrlRole).isValid());
    }

    void oneCellCopiesBare()
    {
        show(NodeKind::Driver);
        m_pane->tabs().setCurrentPage(Page::Tags);
        choose(table(), 0, 4);
        QTest::keySequence(table(), QKeySequence::Copy);
        QCOMPARE(copied(), u"2030-01-01T00:00:00Z"_s);
    }

    void severalCellsCopyAsLinesWithTabs()
    {
        show(NodeKind::Driver);
        m_pane->tabs().setCurrentPage(Page::Tags);
        const QAbstractItemModel *model = table()->model();
        table()->selectionModel()->select(QItemSelection(model->index(0, 0), model->index(1, 1)),
                                          QItemSelectionModel::ClearAndSelect);
        table()->copySelection();
        QCOMPARE(copied(), u"04A2\tCard\n04B8\tFob"_s);
    }

    void aPropertyCopiesItsValue()
    {
        show(NodeKind::Driver);
        RecordTable *list = table();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == u"Name"_s)
                choose(list, row, 0);
        }
        QTest::keySequence(list, QKeySequence::Copy);
        QCOMPARE(copied(), u"Aino"_s);
    }

    void cellsThatWouldBreakTheTableAreQuoted()
    {
        QCOMPARE(clipLine({u"a"_s, u"b\tc"_s, u"d\n\"e\""_s, u"f\"g"_s}),
                 u"a\t\"b\tc\"\t\"d\n\"\"e\"\"\"\tf\"g"_s);
    }

    void secretsOfAnotherChargerAreMaskedAgain()
    {
        show(NodeKind::Charger);
        m_pane->tabs().setCurrentPage(Page::Configuration);
        QCOMPARE(table()->model()->rowCount(), 2);
        child<QToolButton>(u"revealSecrets"_s)->click();
        QCOMPARE(table()->model()->index(1, 1).data().toString(), u"hunter2"_s);
        show(NodeKind::Charger, 1);
        QVERIFY(table()->model()->index(0, 1).data().toString() != u"swordfish"_s);
    }

    void theFilterStaysFromChargerToCharger()
    {
        show(NodeKind::Charger);
        m_pane->tabs().setCurrentPage(Page::Configuration);
        QTest::keyClicks(child<QLineEdit>(u"configurationFilter"_s), u"heart"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        show(NodeKind::Charger, 1);
        QVERIFY(!table());
        QCOMPARE(child<QLineEdit>(u"configurationFilter"_s)->text(), u"heart"_s);
    }

    void theRawRecordMasksSecretsUntilAskedFor()
    {
        show(NodeKind::Charger);
        m_pane->tabs().setCurrentPage(Page::Raw);
        auto *text = child<QPlainTextEdit>(u"rawText"_s);
        QVERIFY(text->toPlainText().contains(u"\"chargerId\": \"FI-1\""_s));
        QVERIFY(!text->toPlainText().contains(u"hunter2"_s));
        child<QToolButton>(u"copyRaw"_s)->click();
        QVERIFY(!copied().contains(u"hunter2"_s));
        child<QToolButton>(u"revealSecrets"_s)->click();
        QVERIFY(text->toPlainText().contains(u"hunter2"_s));
        show(NodeKind::Driver);
        m_pane->tabs().setCurrentPage(Page::Raw);
        QVERIFY(!text->toPlainText().contains(u"hunter2"_s));
    }

    void aLongRawRecordIsCutAndCopiedWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("as it stands") << QString(300'000, u'x');
        QTest::newRow("six times as long in escapes") << QString(40'000, QChar(0x202e));
    }
    void aLongRawRecordIsCutAndCopiedWhole()
    {
        QFETCH(const QString, name);
        load("D 7 " + name.toStdString() + '\n');
        show(NodeKind::Driver);
        m_pane->tabs().setCurrentPage(Page::Raw);
        QVERIFY(child<QPlainTextEdit>(u"rawText"_s)->toPlainText().size() < 101'000);
        child<QToolButton>(u"copyRaw"_s)->click();
        QVERIFY(copied().contains(name));
    }

    void copiesThatDifferCanBeLookedAt()
    {
        load("D 7 Aino\n  C FI-1 Error lastSeen=2025-12-01T00:00:00Z\n"
             "D 8 Bo\n  C FI-1 Available lastSeen=2025-12-31T00:00:00Z\n");
        show(NodeKind::Charger);
        auto *copies = child<QComboBox>(u"copies"_s);
        QVERIFY(copies);
        QCOMPARE(copies->count(), 2);
        QCOMPARE(copies->currentIndex(), 1);
        m_pane->tabs().setCurrentPage(Page::Raw);
        auto *text = child<QPlainTextEdit>(u"rawText"_s);
        QVERIFY(text->toPlainText().contains(u"Available"_s));
        copies->setCurrentIndex(0);
        Q_EMIT copies->activated(0);
        QVERIFY(text->toPlainText().contains(u"Error"_s));
        show(NodeKind::Charger); // a refresh
        QVERIFY(text->toPlainText().contains(u"Error"_s));
        show(NodeKind::Driver);
        show(NodeKind::Charger);
        QVERIFY(text->toPlainText().contains(u"Available"_s));
    }

    void aChargerWithoutAPositionSaysSo()
    {
        show(NodeKind::Charger, 1);
        m_pane->tabs().setCurrentPage(Page::Location);
        QVERIFY(!child<QPushButton>(u"openMap"_s)->isEnabled());
        QVERIFY(child<QLabel>(u"coordinates"_s)->text().contains(u"No usable position"_s));
    }

    void thePlaceOpensInABrowser()
    {
        show(NodeKind::Charger);
        m_pane->tabs().setCurrentPage(Page::Location);
        QSignalSpy requested(m_pane.get(), &DetailPane::linkRequested);
        child<QPushButton>(u"openMap"_s)->click();
        QCOMPARE(requested.first().first().toUrl().scheme(), u"https"_s);
        child<QPushButton>(u"copyCoordinates"_s)->click();
        QCOMPARE(copied(), u"60.1, 24.9"_s);
    }

    void aStatusSaysAsOfWhen()
    {
        show(NodeKind::Driver);
        QVERIFY(child<ElidedLabel>(u"detailAge"_s)->text().contains(u"just now"_s));
        m_pane->tabs().setCurrentPage(Page::Raw);
        QVERIFY(!child<ElidedLabel>(u"detailAge"_s));
    }

    void nothingIsDrawnAsMarkup()
    {
        load("D 7 \"<img src=x> & <b>bold</b>\"\n  T \"<b>tag</b>\"\n");
        show(NodeKind::Driver);
        for (const Page page : pagesOf(NodeKind::Driver))
            m_pane->tabs().setCurrentPage(page);
        for (const QLabel *label : m_pane->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        for (const QWidget *widget : m_pane->findChildren<QWidget *>())
            QVERIFY(!widget->toolTip().contains(u"<b>"_s));
    }

    void aToolTipShowsItsTextAsItStands()
    {
        QCOMPARE(plainToolTip(u"a < b"_s), u"a < b"_s);
        QCOMPARE(plainToolTip(u"<b>x</b>"_s), u"<qt>&lt;b&gt;x&lt;/b&gt;</qt>"_s);
        QVERIFY(plainToolTip(QString(1'000'000, u'x')).size() < 1'200);
        for (const QString &line : plainToolTip(QString(500, u'x')).split(u'\n'))
            QVERIFY(line.size() <= 80);
    }

    void anotherLanguageKeepsTheReaderInPlace()
    {
        show(NodeKind::Driver);
        m_pane->tabs().setCurrentPage(Page::Tags);
        choose(table(), 1, 0);
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_pane.get(), &event);
        QCOMPARE(m_pane->tabs().currentPage(), Page::Tags);
        QCOMPARE(table()->currentIndex().row(), 1);
    }

    void everyStatusHasItsTone()
    {
        for (std::size_t i = 0; i < statusCount; ++i)
            QCOMPARE(toneOf(Status(i)) == Tone::None, Status(i) == Status::None);
        QCOMPARE(toneOf(Validity::NoExpiry), Tone::Valid);
        QCOMPARE(toneOf(Validity::NoTag), Tone::None);
    }

    void controlsAreNamed()
    {
        show(NodeKind::Charger);
        for (const Page page : pagesOf(NodeKind::Charger)) {
            m_pane->tabs().setCurrentPage(page);
            for (const QWidget *widget : m_pane->findChildren<QWidget *>()) {
                if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const bool isNamed =
                    !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(isNamed, qPrintable(widget->objectName() + QLatin1Char(' ')
                                             + QLatin1String(widget->metaObject()->className())));
            }
        }
    }
};

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
