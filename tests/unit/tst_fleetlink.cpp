// SPDX-License-Identifier: Apache-2.0
#include "models/links/fleetlink.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

using Kind = FleetLink::Kind;

Q_DECLARE_METATYPE(chargetree::FleetLink)

class TestFleetLink final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLinkLeadsToAPlace_data();
    void aLinkLeadsToAPlace();
    void anythingElseIsNoLink_data();
    void anythingElseIsNoLink();
};

void TestFleetLink::aLinkLeadsToAPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FleetLink>("link");
    QTest::addColumn<QString>("again");
    const auto row = [](const QString &text, Kind kind, const QString &value,
                        const QString &again = {}) {
        QTest::newRow(qPrintable(text.left(40)))
            << text << FleetLink{kind, value} << (again.isEmpty() ? text : again);
    };
    row(u"chargetree:driver/300012"_s, Kind::Driver, u"300012"_s);
    row(u"chargetree:driver/-9223372036854775808"_s, Kind::Driver, u"-9223372036854775808"_s);
    row(u"CHARGETREE:site/160"_s, Kind::Site, u"160"_s, u"chargetree:site/160"_s);
    row(u"chargetree:home-site/200"_s, Kind::HomeSite, u"200"_s);
    row(u"chargetree:tag/04A27F19C05E"_s, Kind::Tag, u"04A27F19C05E"_s);
    row(u"chargetree:charger/FI*A%2F1%201"_s, Kind::Charger, u"FI*A/1 1"_s,
        u"chargetree:charger/FI%2AA%2F1%201"_s);
    row(u"chargetree:search/V%C3%A4in%C3%B6%20is%3Aexpired"_s, Kind::Search, u"Väinö is:expired"_s);
    row(u"chargetree:search/a+b"_s, Kind::Search, u"a+b"_s, u"chargetree:search/a%2Bb"_s);
    row(u"chargetree:tag/"_s + QString(512, u'A'), Kind::Tag, QString(512, u'A'));
    row(u"chargetree:search/"_s + u"%E6%97%A5"_s.repeated(512), Kind::Search,
        u"日"_s.repeated(512));
}

void TestFleetLink::aLinkLeadsToAPlace()
{
    QFETCH(QString, text);
    QFETCH(FleetLink, link);
    QFETCH(QString, again);
    QCOMPARE(fleetLinkFrom(text), std::optional(link));
    QCOMPARE(textOf(link), again);
    QCOMPARE(fleetLinkFrom(again), std::optional(link));
}

void TestFleetLink::anythingElseIsNoLink_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u""_s,
                            u"chargetree:"_s,
                            u"chargetree:driver"_s,
                            u"chargetree:driver/"_s,
                            u"chargetree:driver/aino"_s,
                            u"chargetree:driver/1e3"_s,
                            u"chargetree:driver/007"_s,
                            u"chargetree:driver/+7"_s,
                            u"chargetree:driver/9223372036854775808"_s,
                            u"chargetree:driver/7/8"_s,
                            u"chargetree:driver/7?x=1"_s,
                            u"chargetree:driver/7#x"_s,
                            u"chargetree:Driver/7"_s,
                            u"chargetree:homesite/7"_s,
                            u"chargetree://driver/7"_s,
                            u"chargetree:/driver/7"_s,
                            u" chargetree:driver/7"_s,
                            u"http://driver/7"_s,
                            u"chargetree:tag/%"_s,
                            u"chargetree:tag/%4"_s,
                            u"chargetree:tag/%zz"_s,
                            u"chargetree:tag/%20"_s,
                            u"chargetree:tag/A%00B"_s,
                            u"chargetree:tag/A%0AB"_s,
                            u"chargetree:tag/A%C2%85B"_s,
                            u"chargetree:tag/%FF"_s,
                            u"chargetree:tag/%ED%A0%80"_s,
                            u"chargetree:search/two words"_s,
                            u"chargetree:search/ä"_s,
                            u"chargetree:search/<b>"_s,
                            u"chargetree:tag/"_s + QString(513, u'A'),
                            u"chargetree:tag/"_s + QString(1'000'000, u'A')};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(u"“%1” %2"_s.arg(text.left(40)).arg(text.size()))) << text;
}

void TestFleetLink::anythingElseIsNoLink()
{
    QFETCH(QString, text);
    QVERIFY(!fleetLinkFrom(text));
}

QTEST_GUILESS_MAIN(TestFleetLink)
#include "tst_fleetlink.moc"
