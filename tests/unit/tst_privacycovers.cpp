// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/detailtabs.h"
#include "ui/detail/siblingpopup.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/privacy/veil.h"
#include "ui/saved/savedpanel.h"
#include "ui/search/searchbar.h"
#include "ui/tree/fleetview.h"

#include <QAbstractAnimation>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

/// Everything that tells who somebody is.
struct Person {
    QString name;
    QString card;
    QString id; // a SIM or a number in another system
};

const std::array persons{
    Person{u"Ada"_s, u"04A2B6C2"_s, u"4711001"_s},
    Person{u"Bartholomäus Ferdinand"_s, u"7BC8D9E011223344556677"_s, u"93520001234567890123"_s}};

QString fleetOf(const Person &person, const QString &payer)
{
    return uR"(H 1 Helsinki
  D 7 "%1" externalId=%3 payerId=%4
    T %2 "tokenName=%1"
    S 5 Depots
      C FI-1 Available iccid=%3 imsi=%3 manufacturer=A chargerModel=M
        P 1 Available
      C FI-2 Offline iccid=%3 manufacturer=A chargerModel=M
  D 8 "Zoe%1"
    T %2F "tokenName=%1" expiringDate=2020-01-01
)"_s.arg(person.name, person.card, person.id, payer);
}

constexpr QPoint nowhere(-500, -500);

} // namespace

/// Everywhere that the program says who somebody is: in the privacy view two fleets that differ in
/// that alone look the same, however long the names are.
class TestPrivacyCovers final : public QObject {
    Q_OBJECT

private:
    using Way = QWidget *(TestPrivacyCovers::*)(const Person &person);

    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    QTreeView &tree() { return *window().fleetView().activeTree(); }
    void trigger(const char *name)
    {
        auto *action = window().findChild<QAction *>(QLatin1String(name));
        QVERIFY2(action && action->isEnabled(), name);
        action->trigger();
    }
    void await(const std::function<bool()> &isSo) { EVENTUALLY(isSo()); }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return window().findChild<Widget *>(QLatin1String(name));
    }
    int rowsOf(const char *view)
    {
        const auto *found = find<QAbstractItemView>(view);
        return found && found->model() ? found->model()->rowCount() : 0;
    }
    QString write(const Person &person, const QString &payer, int day)
    {
        const QString path =
            m_program->write(u"fleet.json"_s, sampleDocument(fleetOf(person, payer).toStdString()));
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite)
            || !file.setFileTime(QDateTime({2026, 1, day}, {10, 0}, Qt::UTC),
                                 QFileDevice::FileModificationTime))
            return {};
        return path;
    }
    void open(const Person &person)
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 3}, {12, 0}, Qt::UTC));
        window().resize(1280, 800);
        window().activateWindow();
        EVENTUALLY(window().isActiveWindow());
        m_program->session().open(FleetFile{write(person, u"1"_s, 1)});
        EVENTUALLY(m_program->fleet());
        tree().expandAll();
        choose(u"FI-1"_s); // else the pane shows where the file is, and how large
    }
    void choose(const QString &name)
    {
        const QModelIndexList found =
            tree().model()->match(tree().model()->index(0, 0), Qt::DisplayRole, name, 1,
                                  Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY(!found.isEmpty());
        tree().setCurrentIndex(found.first());
        EVENTUALLY(find<DetailPane>("detailPane")->place() == window().browser().currentNode());
    }
    void showList(const char *action)
    {
        trigger(action);
        EVENTUALLY(window().browser().list() && window().browser().list()->isAnswered());
        EVENTUALLY(window().browser().list()->view()->model()->rowCount() > 0);
        window().browser().list()->view()->fitColumns();
    }
    /// Once nothing moves in it any more: buttons fade into fields.
    QImage pictureOf(QWidget *shown)
    {
        QImage last;
        await([&last, shown] {
            const QImage before = std::exchange(last, shown->grab().toImage());
            return before == last;
        });
        return last;
    }

    /// For the page of what is current.
    QString proposedFile()
    {
        trigger("savePage");
        const auto *dialog = window().findChild<QFileDialog *>();
        return dialog ? QFileInfo(dialog->selectedFiles().value(0)).fileName() : QString();
    }

    // The places, each with what leads there.
    QWidget *theDrivers(const Person &)
    {
        showList("showDrivers");
        return &window();
    }
    QWidget *theTags(const Person &)
    {
        showList("showTags");
        return &window();
    }
    QWidget *theChargers(const Person &)
    {
        showList("showChargers");
        window().browser().list()->view()->setColumns({u"chargerName"_s, u"iccid"_s, u"imsi"_s});
        return &window();
    }
    QWidget *theFindings(const Person &)
    {
        showList("showFindings");
        return &window();
    }
    QWidget *aDriver(const Person &person)
    {
        choose(person.name);
        return &window();
    }
    QWidget *theRawRecord(const Person &person)
    {
        choose(person.name);
        find<DetailPane>("detailPane")->tabs().setCurrentPage(Page::Raw);
        return &window();
    }
    QWidget *theRowsBeside(const Person &person)
    {
        choose(person.name);
        for (QToolButton *part : window().findChildren<QToolButton *>(u"breadcrumbPart"_s)) {
            if (part->accessibleName() == person.name)
                QTest::keyClick(part, Qt::Key_Down);
        }
        return find<SiblingPopup>("siblingPopup");
    }
    QWidget *whatIf(const Person &person)
    {
        choose(person.card);
        trigger("whatIf");
        await([this] { return rowsOf("whatIfTable") > 0; });
        return find<QDialog>("whatIfDialog");
    }
    QWidget *explained(const Person &person)
    {
        choose(person.card);
        trigger("explain");
        find<QLineEdit>("explainCharger")->setText(u"FI-1"_s);
        await([this] { return rowsOf("explainTable") > 0; });
        return find<QDialog>("explainDialog");
    }
    QWidget *lookedUp(const Person &person)
    {
        trigger("lookUp");
        find<QPlainTextEdit>("lookupText")->setPlainText(person.card + u'\n' + person.name);
        await([this] { return rowsOf("lookupTable") > 1; });
        return find<QDialog>("lookupDialog");
    }
    QWidget *compared(const Person &)
    {
        choose(u"FI-1"_s);
        trigger("compareSimilar");
        await([this] { return rowsOf("compareGrid") > 0; });
        return find<QDialog>("compareDialog");
    }
    QWidget *exported(const Person &person)
    {
        found(person);
        trigger("export");
        await([this] { return rowsOf("exportPreviewTable") > 0; });
        return find<QDialog>("exportDialog");
    }
    QWidget *located(const Person &person)
    {
        trigger("locate");
        find<QLineEdit>("locatorField")->setText(u"t "_s + person.card);
        await([this] { return rowsOf("locatorList") > 1; });
        return &window();
    }
    QWidget *found(const Person &person)
    {
        find<SearchBar>("searchBar")->setText(person.id);
        await([this] { return window().fleetView().isSearching(); });
        return &window();
    }
    QWidget *notUnderstood(const Person &person)
    {
        find<SearchBar>("searchBar")->setText(u"expires<"_s + person.card);
        await([this] { return find<QLabel>("queryFault")->isVisible(); });
        return &window();
    }
    QWidget *bookmarked(const Person &person)
    {
        choose(person.name);
        trigger("addBookmark");
        trigger("showSaved");
        return &window();
    }
    QWidget *aBookmarkIsDeleted(const Person &person)
    {
        bookmarked(person);
        QTest::keyClick(find<QTreeView>("savedView"), Qt::Key_Delete);
        await([this] { return !m_program->noticed().isEmpty(); });
        return &window();
    }
    QWidget *anAddressIsSaid(const Person &person)
    {
        window().showNotice({.sentence = u"Ask %1@example.org."_s.arg(person.id)});
        return &window();
    }
    QWidget *theChanges(const Person &person)
    {
        write(person, u"2"_s, 2);
        trigger("refresh");
        trigger("showChanges");
        await([this] { return rowsOf("changesTable") > 0; });
        return &window();
    }

    static bool isStill(const QWidget &shown)
    {
        const auto moves = [](const QAbstractAnimation *one) {
            return one->state() == QAbstractAnimation::Running && one->loopCount() > 0;
        };
        return std::ranges::none_of(shown.findChildren<QAbstractAnimation *>(), moves);
    }

    /// Of one person, covered and not.
    void take(Way way, const Person &person, QImage &covered, QImage &bare)
    {
        QCursor::setPos(nowhere);
        open(person);
        trigger("privacyView");
        QWidget *shown = (this->*way)(person);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(shown);
        await([shown] { return isStill(*shown); }); // buttons of fields fade in
        covered = pictureOf(shown);
        trigger("privacyView");
        bare = pictureOf(shown);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCursor::setPos(nowhere);
        QApplication::setCursorFlashTime(0);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    void cleanup() { m_program.reset(); }

    void whatNamesSomebodyIsCovered_data()
    {
        QTest::addColumn<Way>("way");
        const auto row = [](const char *name, Way way) { QTest::newRow(name) << way; };
        row("the list of drivers", &TestPrivacyCovers::theDrivers);
        row("the list of tags", &TestPrivacyCovers::theTags);
        row("the list of chargers", &TestPrivacyCovers::theChargers);
        row("the findings", &TestPrivacyCovers::theFindings);
        row("the pane of a driver", &TestPrivacyCovers::aDriver);
        row("a driver as JSON", &TestPrivacyCovers::theRawRecord);
        row("the rows beside one", &TestPrivacyCovers::theRowsBeside);
        row("what if a tag were gone", &TestPrivacyCovers::whatIf);
        row("why a card is refused", &TestPrivacyCovers::explained);
        row("a list that is looked up", &TestPrivacyCovers::lookedUp);
        row("chargers side by side", &TestPrivacyCovers::compared);
        row("an export", &TestPrivacyCovers::exported);
        row("the locator", &TestPrivacyCovers::located);
        row("the search box", &TestPrivacyCovers::found);
        row("a search that is not understood", &TestPrivacyCovers::notUnderstood);
        row("the bookmarks", &TestPrivacyCovers::bookmarked);
        row("what was deleted", &TestPrivacyCovers::aBookmarkIsDeleted);
        row("a notice with an address", &TestPrivacyCovers::anAddressIsSaid);
        row("the changes", &TestPrivacyCovers::theChanges);
    }
    void whatNamesSomebodyIsCovered()
    {
        QFETCH(Way, way);
        std::array<QImage, persons.size()> covered;
        std::array<QImage, persons.size()> bare;
        for (std::size_t i = 0; i < persons.size(); ++i) {
            take(way, persons[i], covered[i], bare[i]);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(bare[0] != bare[1]);
        QVERIFY(covered[0] == covered[1]);
    }

    void theKeyboardRevealsWhatIsCoveredInADialog()
    {
        open(persons[0]);
        trigger("privacyView");
        QWidget *dialog = whatIf(persons[0]);
        auto *title = find<QLabel>("whatIfTitle");
        EVENTUALLY(dialog->isActiveWindow());
        for (int i = 0; i < 20 && !title->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(title->hasFocus());
        const QImage covered = pictureOf(title);
        QTest::keyClick(title, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(pictureOf(title) != covered);
        QTest::keyClick(title, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(pictureOf(title) == covered);
        trigger("privacyView");
        QCOMPARE(title->focusPolicy(), Qt::NoFocus);
    }

    void whatNamesNobodyStaysReadable()
    {
        open(persons[0]);
        window().showNotice({.sentence = u"The file was written."_s});
        auto *sentence = find<QLabel>("noticeSentence");
        EVENTUALLY(sentence->isVisible());
        const QImage before = pictureOf(sentence);
        trigger("privacyView");
        QVERIFY(pictureOf(sentence) == before);
    }

    void pointingAtAChevronDoesNotNameWhomItStandsBeside()
    {
        open(persons[0]);
        choose(persons[0].name);
        const auto saying = [this](auto text) {
            int count = 0;
            for (const auto *chevron : window().findChildren<QToolButton *>(u"breadcrumbChevron"_s))
                count += (chevron->*text)().contains(persons[0].name) ? 1 : 0;
            return count;
        };
        QCOMPARE(saying(&QWidget::toolTip), 2); // beside and below
        trigger("privacyView");
        QCOMPARE(saying(&QWidget::toolTip), 0);
        QCOMPARE(saying(&QWidget::accessibleName), 2);
    }

    void aFileIsNotCalledByTheNameOnTheScreen_data()
    {
        QTest::addColumn<bool>("isPrivate");
        QTest::newRow("private") << true;
        QTest::newRow("not private") << false;
    }
    void aFileIsNotCalledByTheNameOnTheScreen()
    {
        QFETCH(bool, isPrivate);
        open(persons[0]);
        choose(persons[0].name);
        if (isPrivate)
            trigger("privacyView");
        const QString name = proposedFile();
        QCOMPARE(name.contains(persons[0].name), !isPrivate);
        QVERIFY(name.endsWith(u".pdf"));
    }

    void aFileIsNotCalledByTheAddressOfASite_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<bool>("isPrivate");
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("private") << u"ada@example.org"_s << true << false;
        QTest::newRow("not private") << u"ada@example.org"_s << false << true;
        QTest::newRow("nobody's") << u"Depots"_s << true << true;
    }
    void aFileIsNotCalledByTheAddressOfASite()
    {
        QFETCH(QString, site);
        QFETCH(bool, isPrivate);
        QFETCH(bool, isNamed);
        open(persons[0]);
        const Fleet *before = m_program->fleet();
        const QString outline = u"D 7 Ada\n  S 5 %1\n    C FI-9 Available\n"_s.arg(site);
        m_program->session().open(
            FleetFile{m_program->write(u"sites.json"_s, sampleDocument(outline.toStdString()))});
        EVENTUALLY(m_program->fleet() != before);
        choose(site);
        if (isPrivate)
            trigger("privacyView");
        QCOMPARE(proposedFile().contains(site.first(3)), isNamed);
    }
};

QTEST_MAIN(TestPrivacyCovers)
#include "tst_privacycovers.moc"
