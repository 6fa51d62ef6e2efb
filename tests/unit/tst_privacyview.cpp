// SPDX-License-Identifier: Apache-2.0
#include "models/bundle/bundlepolicy.h"
#include "models/fields/personal.h"
#include "models/items/detailsmodel.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/detail/breadcrumb.h"
#include "ui/detail/detailpane.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/privacy/veil.h"
#include "ui/tree/fleetview.h"

#include <QClipboard>
#include <QToolButton>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

/// A fleet whose persons are called so; `%1` is a name, `%2` a card, `%3` any other id.
QString fleetOf(const QString &name, const QString &card, const QString &id)
{
    return uR"(H 1 Helsinki
  D 7 %1 externalId=%3
    T %2 tokenName=%1
    S 5 Depots
      C FI-1 Available iccid=%3 imsi=%3
        P 1 Available
  D 8 Zoe%1
    T %2F tokenName=%1
)"_s.arg(name, card, id);
}

constexpr QPoint nowhere(-500, -500);

} // namespace

/// The privacy view: what tells who somebody is stays under bars until it is asked for.
class TestPrivacyView final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    QTreeView &tree() { return *window().fleetView().activeTree(); }
    QAction &action(const QString &name) { return *window().findChild<QAction *>(name); }
    void cover() { action(u"privacyView"_s).trigger(); }
    void open(const QString &outline)
    {
        const LoadedFleetPtr before = m_program->session().loaded();
        const QString path =
            m_program->write(u"fleet.json"_s, sampleDocument(outline.toStdString()));
        m_program->session().open(FleetFile{path});
        EVENTUALLY(m_program->session().loaded() != before);
        m_program->window().resize(1280, 800);
        m_program->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        tree().expandAll();
    }
    void choose(const QString &name)
    {
        const QModelIndexList found =
            tree().model()->match(tree().model()->index(0, 0), Qt::DisplayRole, name, 1,
                                  Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY(!found.isEmpty());
        tree().setCurrentIndex(found.first());
    }
    QImage pictureOf(QWidget &widget) { return widget.grab().toImage(); }
    QImage row(int below = 0)
    {
        QRect rect = tree().visualRect(tree().currentIndex());
        rect.translate(0, below * rect.height());
        return tree().viewport()->grab(rect).toImage();
    }

    /// Of the tree and the pane, with a driver, a tag and a charger chosen.
    void takePictures(const QString &name, const QString &card, const QString &id,
                      QList<QImage> &taken)
    {
        init(); // or it would be the same fleet, with changes that are marked
        cover();
        open(fleetOf(name, card, id));
        const auto *pane = window().findChild<DetailPane *>();
        for (const QString &chosen : {name, card, u"FI-1"_s}) {
            choose(chosen);
            EVENTUALLY(pane->place() == window().browser().currentNode());
            QCoreApplication::processEvents();
            taken += pictureOf(window().fleetView());
            taken += pictureOf(*window().findChild<DetailPane *>());
        }
    }

private Q_SLOTS:
    void init()
    {
        QCursor::setPos(nowhere);
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime::fromMSecsSinceEpoch(testMoment().now, Qt::UTC));
    }
    void cleanup() { m_program.reset(); }

    void aShareSafeBundleReplacesWhatIsPersonal()
    {
        for (const FieldId field : personalFields())
            QCOMPARE(policyOf(field).treatment, Treatment::Replaced);
    }

    void addressesOfPeopleAreKnownByTheirLook_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPersonal");
        QTest::newRow("mail") << u"aino@example.org"_s << true;
        QTest::newRow("mail in a sentence") << u"ask aino@example.org first"_s << true;
        QTest::newRow("an at alone") << u"2 @ 22 kW."_s << false;
        QTest::newRow("no domain") << u"aino@home"_s << false;
        QTest::newRow("words") << u"Depot 2."_s << false;
    }
    void addressesOfPeopleAreKnownByTheirLook()
    {
        QFETCH(QString, text);
        QTEST(looksPersonal(text), "isPersonal");
    }

    void modelsSayWhatIsPersonal()
    {
        open(fleetOf(u"Ada"_s, u"04A2"_s, u"4711"_s));
        const auto isPersonal = [this](const QString &name) {
            choose(name);
            return tree().currentIndex().data(PersonalRole).toBool();
        };
        QVERIFY(isPersonal(u"Ada"_s));
        QVERIFY(isPersonal(u"04A2"_s));
        QVERIFY(!isPersonal(u"Helsinki"_s));

        choose(u"Ada"_s);
        action(u"showDrivers"_s).trigger();
        EVENTUALLY(window().browser().list() && window().browser().list()->isAnswered());
        const QAbstractItemModel &list = *window().browser().list()->view()->model();
        bool isNameCovered = false;
        for (int column = 0; column < list.columnCount(); ++column) {
            const QModelIndex cell = list.index(0, column);
            if (cell.data().toString() == u"Ada")
                isNameCovered = cell.data(PersonalRole).toBool();
            if (cell.data().toString() == u"Helsinki")
                QVERIFY(!cell.data(PersonalRole).toBool());
        }
        QVERIFY(isNameCovered);
    }

    void fleetsThatDifferInNamesAloneLookTheSame()
    {
        QList<QImage> some;
        QList<QImage> others;
        takePictures(u"Ada"_s, u"04A2"_s, u"4711"_s, some);
        takePictures(u"Bartholomäus"_s, u"7BC8D9E0F1"_s, u"935200000001"_s, others);
        QVERIFY(!some.isEmpty());
        QCOMPARE(some.size(), others.size());
        for (qsizetype i = 0; i < some.size(); ++i) {
            QVERIFY2(some[i] == others[i], qPrintable(u"picture %1"_s.arg(i)));
        }
        cover(); // not any more
        QVERIFY(pictureOf(window().fleetView()) != others.first());
    }

    void whatIsPointedAtIsShown()
    {
        open(fleetOf(u"Ada"_s, u"04A2"_s, u"4711"_s));
        choose(u"Ada"_s);
        const QImage plain = row();
        cover();
        const QImage covered = row();
        QVERIFY(covered != plain);
        const QRect rect = tree().visualRect(tree().currentIndex());
        QTest::mouseMove(tree().viewport(), rect.center());
        EVENTUALLY(row() != covered);
        QTest::mouseMove(tree().viewport(), rect.center() + QPoint(0, 3 * rect.height()));
        EVENTUALLY(row() == covered);
    }

    void theKeyboardRevealsTheCurrentRowAlone()
    {
        open(fleetOf(u"Ada"_s, u"04A2"_s, u"4711"_s));
        cover();
        tree().setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        choose(u"Ada"_s);
        const QImage covered = row();
        const QImage below = row(1);
        action(u"revealPersonal"_s).trigger();
        QVERIFY(row() != covered);
        QVERIFY(row(1) == below);
        QTest::keyClick(&tree(), Qt::Key_Down);
        QTest::keyClick(&tree(), Qt::Key_Up);
        action(u"revealPersonal"_s).trigger();
        QVERIFY(row() == covered);
    }

    void theBreadcrumbIsCoveredToo()
    {
        open(fleetOf(u"Ada"_s, u"04A2"_s, u"4711"_s));
        choose(u"Ada"_s);
        EVENTUALLY(window().findChild<DetailPane *>()->place() == window().browser().currentNode());
        const auto isSaid = [this] {
            for (const QToolButton *part :
                 window().findChild<Breadcrumb *>()->findChildren<QToolButton *>()) {
                if (part->text() == u"Ada")
                    return true;
            }
            return false;
        };
        QVERIFY(isSaid());
        cover();
        QVERIFY(!isSaid());
        cover();
        QVERIFY(isSaid());
    }

    void whatIsCopiedHasTheTrueValues()
    {
        open(fleetOf(u"Ada"_s, u"04A2"_s, u"4711"_s));
        cover();
        choose(u"Ada"_s);
        action(u"copyRow"_s).trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Ada"_s));
    }

    void aBadgeSaysSoInEveryWindow()
    {
        const auto isBadgeShown = [](MainWindow &window) {
            return !window.findChild<QToolButton *>(u"privacyBadge"_s)->isHidden();
        };
        MainWindow &other = m_program->application().addWindow().window();
        QVERIFY(!isBadgeShown(other));
        cover();
        QVERIFY(isBadgeShown(window()) && isBadgeShown(other) && isVeiled(&other));
        other.findChild<QToolButton *>(u"privacyBadge"_s)->click();
        QVERIFY(!isBadgeShown(window()) && !isVeiled(&window()));
    }

    void theBadgeWarnsOfWhatIsNotCovered()
    {
        const auto *badge = window().findChild<QToolButton *>(u"privacyBadge"_s);
        const auto warns = [](QString text) {
            return text.replace(u'\n', u' ').contains(u"still has the true values"_s);
        };
        QVERIFY2(warns(badge->toolTip()), qPrintable(badge->toolTip()));
        QVERIFY(warns(badge->accessibleDescription()));
        cover();
        QVERIFY(warns(badge->toolTip()));
    }

    void itSurvivesARestartOnlyIfThatWasChosen()
    {
        cover();
        m_program->end();
        m_program->start();
        QVERIFY(!isVeiled(&window()));

        action(u"settings"_s).trigger();
        auto *kept = window().findChild<QAbstractButton *>(u"settingsStartsPrivate"_s);
        kept->setChecked(true);
        cover();
        m_program->end();
        m_program->start();
        QVERIFY(isVeiled(&window()));
    }
};

QTEST_MAIN(TestPrivacyView)
#include "tst_privacyview.moc"
