// SPDX-License-Identifier: Apache-2.0
#include "models/fields/fieldtext.h"
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/search/searchbar.h"

#include <QLabel>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 200 Helsinki
  D 7 Aino
    T 04E12 Card
    S 200 Depot
      C FI*1 Error
  D 8 Bertil
)";

} // namespace

/// Where `chargetree:` links lead to in the window.
class TestFollowing final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    void follow(const QString &link)
    {
        m_program->application().take(StartWish{StartLink{link}, {}});
    }
    void open(const QString &name = u"fleet.json"_s, std::string_view fleet = outline)
    {
        m_program->session().open(FleetFile{m_program->write(name, sampleDocument(fleet))});
    }
    void openAndWait()
    {
        open();
        EVENTUALLY(m_program->fleet());
    }
    QString current()
    {
        const NodeId node = window().browser().currentNode();
        return node == none<NodeId> ? QString() : nodePath(*m_program->fleet(), node);
    }
    QString searched() { return window().findChild<SearchBar *>()->text(); }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
    }

    void cleanup() { m_program.reset(); }

    void aLinkShowsWhatItNames_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("path");
        QTest::newRow("home site") << u"home-site/200"_s << u"Home sites › Helsinki"_s;
        QTest::newRow("driver") << u"driver/7"_s << u"Home sites › Helsinki › Aino"_s;
        QTest::newRow("tag") << u"tag/04E12"_s << u"Home sites › Helsinki › Aino › 04E12"_s;
        QTest::newRow("site") << u"site/200"_s << u"Charging sites › Depot"_s;
        QTest::newRow("charger") << u"charger/FI%2A1"_s << u"Charging sites › Depot › FI*1"_s;
    }

    void aLinkShowsWhatItNames()
    {
        QFETCH(QString, link);
        QFETCH(QString, path);
        openAndWait();
        follow(u"chargetree:"_s + link);
        EVENTUALLY_COMPARE(current(), path);
        QVERIFY(m_program->noticed().isEmpty());
    }

    void aSearchThatHidesItEnds()
    {
        openAndWait();
        window().search(u"Bertil"_s);
        follow(u"chargetree:driver/7"_s);
        EVENTUALLY_COMPARE(current(), u"Home sites › Helsinki › Aino"_s);
        EVENTUALLY_COMPARE(searched(), QString());
    }

    void aLinkIsFollowedOnceAFleetIsOpen()
    {
        follow(u"chargetree:driver/8"_s);
        follow(u"chargetree:driver/7"_s); // the newest counts
        QCOMPARE(m_program->noticed(),
                 u"The link to “7” is followed as soon as a fleet is open."_s);
        open();
        EVENTUALLY_COMPARE(current(), u"Home sites › Helsinki › Aino"_s);
        QVERIFY(m_program->noticed().isEmpty());
    }

    void itIsFollowedOnceOnly()
    {
        follow(u"chargetree:driver/7"_s);
        open();
        EVENTUALLY_COMPARE(current(), u"Home sites › Helsinki › Aino"_s);
        open(u"other.json"_s, "H 1 Espoo\n  D 7 Aino\n  D 9 Cecilia\n  D 10 David\n");
        EVENTUALLY_COMPARE(m_program->drivers(), 3U);
        QVERIFY(current() != u"Home sites › Espoo › Aino"_s);
    }

    void whatIsNotThereIsSaid_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("home site")
            << u"home-site/7"_s << u"There is no home site “7” in this fleet."_s;
        QTest::newRow("driver") << u"driver/200"_s << u"There is no driver “200” in this fleet."_s;
        QTest::newRow("tag") << u"tag/%3Cb%3E"_s << u"There is no tag “<b>” in this fleet."_s;
        QTest::newRow("site") << u"site/1"_s << u"There is no site “1” in this fleet."_s;
        QTest::newRow("charger") << u"charger/fi%2A1"_s
                                 << u"There is no charger “fi*1” in this fleet."_s;
    }

    void whatIsNotThereIsSaid()
    {
        QFETCH(QString, link);
        QFETCH(QString, sentence);
        openAndWait();
        const QString before = current();
        follow(u"chargetree:"_s + link);
        EVENTUALLY_COMPARE(m_program->noticed(), sentence);
        QCOMPARE(current(), before);
    }

    void itCanBeSearchedFor()
    {
        openAndWait();
        follow(u"chargetree:tag/04-e12"_s);
        EVENTUALLY(!m_program->noticed().isEmpty());
        QVERIFY(m_program->press(u"searchForLink"_s));
        QCOMPARE(searched(), u"04-e12"_s);
    }

    void aSearchIsSearched()
    {
        openAndWait();
        follow(u"chargetree:search/is%3Aerror%20depot"_s);
        QCOMPARE(searched(), u"is:error depot"_s);
    }

    void aTextThatIsNoLinkIsSaidToBeNone_data()
    {
        QTest::addColumn<bool>("hasFleet");
        QTest::newRow("over a fleet") << true;
        QTest::newRow("on the start page") << false;
    }

    void aTextThatIsNoLinkIsSaidToBeNone()
    {
        QFETCH(bool, hasFleet);
        if (hasFleet)
            openAndWait();
        follow(u"chargetree:export/everything"_s);
        QCOMPARE(m_program->noticed(), u"“chargetree:export/everything” is no link of Chargetree; "
                                       "copy it again from where it comes."_s);
    }
};

QTEST_MAIN(TestFollowing)
#include "tst_following.moc"
