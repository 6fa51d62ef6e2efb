// SPDX-License-Identifier: Apache-2.0
#include "models/fields/chargerplace.h"
#include "models/fields/fieldtext.h"
#include "models/items/details.h"
#include "models/items/headline.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace chargetree;

namespace {

constexpr std::string_view outline = R"(H 5 Helsinki
  D 7 Aino externalId=emp-7 homeGroupId=5 homeGroupName=Helsinki shelf=top
    T 04A2 Fob expiringDate=2025-12-29T00:00:00Z
    S 5 Depots errorSocket=3
      C FI-1 Error groupId=5 groupName=Depots manufacturer=Volt chargerModel=S2 city=Oulu
        P 0 Error
        P 1 Available
        P 2 Charging
)";

NodeId firstOf(const Fleet &fleet, NodeKind kind)
{
    for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
        if (fleet.nodes()[i].kind() == kind)
            return idAt<NodeId>(i);
    }
    return none<NodeId>;
}

} // namespace

Q_DECLARE_METATYPE(chargetree::NodeKind)
Q_DECLARE_METATYPE(chargetree::Kind)

class TestDetailsModel final : public QObject {
    Q_OBJECT

private:
    DetailsModel m_model;
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
    RecordContext m_context;

    const Fleet &fleet() const { return m_context.fleet(); }

    void show(NodeKind kind)
    {
        const NodeId node = firstOf(fleet(), kind);
        m_model.setDetails(detailsOf(m_context, node, fleet().objectOf(node)));
    }

    QModelIndex value(const char *title) const { return value(QString::fromUtf8(title)); }

    QModelIndex value(const QString &title) const
    {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (!m_model.isSection(row) && m_model.index(row, 0).data().toString() == title)
                return m_model.index(row, DetailsModel::ValueColumn);
        }
        return {};
    }

    void load(std::string_view text)
    {
        m_context = {.loaded = loadedFleet(sampleFleet(text)),
                     .wording = Wording(QLocale(QLocale::English), QTimeZone::utc(), testMoment())};
    }

private Q_SLOTS:
    void init() { load(outline); }

    void everyFieldOfTheApiIsShown_data()
    {
        QTest::addColumn<NodeKind>("row");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("home site") << NodeKind::HomeSite << Kind::HomeSite;
        QTest::newRow("driver") << NodeKind::Driver << Kind::Driver;
        QTest::newRow("tag") << NodeKind::Tag << Kind::Tag;
        QTest::newRow("granted site") << NodeKind::GrantedSite << Kind::Site;
        QTest::newRow("site") << NodeKind::Site << Kind::Site;
        QTest::newRow("charger") << NodeKind::Charger << Kind::Charger;
        QTest::newRow("socket") << NodeKind::Socket << Kind::Socket;
    }

    void everyFieldOfTheApiIsShown()
    {
        QFETCH(NodeKind, row);
        QFETCH(Kind, kind);
        show(row);
        for (std::size_t i = 0; i < fieldsOf(kind).size(); ++i) {
            const QString title = fieldTitle({kind, std::uint8_t(i)});
            QVERIFY2(value(title).isValid(), qPrintable(title));
        }
    }

    void aPlaceShowsEveryFieldOfItsRecord()
    {
        const ChargerPlace place = placeOf(fleet(), fleet().at(ChargerId(0)).object);
        m_model.setDetails(fieldsOfRecord(m_context, place.location));
        QCOMPARE(m_model.rowCount(), int(fieldsOf(Kind::Location).size()));
    }

    void whatTheApiDoesNotNameIsShownToo()
    {
        show(NodeKind::Driver);
        QCOMPARE(value("shelf").data().toString(), QStringLiteral("top"));
    }

    void whatIsNotThereShowsADashAndCopiesAsNothing()
    {
        show(NodeKind::Driver);
        const QModelIndex payer = value("Payer id");
        QCOMPARE(payer.data().toString(), QStringLiteral("–"));
        QCOMPARE(payer.data(ExactRole).toString(), QString());
        QVERIFY(payer.data(QuietRole).toBool());
        QVERIFY(!payer.data(Qt::ToolTipRole).toString().isEmpty());
    }

    void headingsCannotBeChosen()
    {
        show(NodeKind::Charger);
        QVERIFY(m_model.isSection(0));
        QVERIFY((m_model.flags(m_model.index(0, 0)) & Qt::ItemIsSelectable) == 0);
    }

    void namesLeadToTheirRows()
    {
        show(NodeKind::Driver);
        QCOMPARE(value("Home site").data(LinkRole).toUInt(),
                 number(firstOf(fleet(), NodeKind::HomeSite)));
        QCOMPARE(value("May use").data(LinkRole).toUInt(),
                 number(firstOf(fleet(), NodeKind::MayUse)));
        show(NodeKind::Tag);
        QCOMPARE(value("Driver").data(LinkRole).toUInt(),
                 number(firstOf(fleet(), NodeKind::Driver)));
        show(NodeKind::Charger);
        QCOMPARE(value("Site").data(LinkRole).toUInt(), number(firstOf(fleet(), NodeKind::Site)));
    }

    void aHomeSiteAndASiteWithOneIdLeadToEachOther()
    {
        show(NodeKind::HomeSite);
        QCOMPARE(value("Charging site with this id").data(LinkRole).toUInt(),
                 number(firstOf(fleet(), NodeKind::Site)));
        show(NodeKind::Site);
        QCOMPARE(value("Home site with this id").data(LinkRole).toUInt(),
                 number(firstOf(fleet(), NodeKind::HomeSite)));
    }

    void aSiteCountsBesideWhatItStates()
    {
        show(NodeKind::Site);
        QCOMPARE(value("Sockets").data().toString(), QStringLiteral("2"));
        QCOMPARE(value("Their status").data().toString(),
                 QStringLiteral("1 Charging · 1 Available"));
        QCOMPARE(value("Sockets in error (stated)").data().toString(), QStringLiteral("3"));
    }

    void statusesAndValiditiesHaveTheirTone()
    {
        show(NodeKind::Charger);
        QCOMPARE(value("Status").data(StatusRole).toInt(), int(Status::Error));
        show(NodeKind::Tag);
        QCOMPARE(value("Validity").data(ValidityRole).toInt(), int(Validity::Expired));
        QCOMPARE(value("Expires").data(ExactRole).toString(),
                 QStringLiteral("2025-12-29T00:00:00Z"));
    }

    void theHeadlineSaysWhoItIs_data()
    {
        QTest::addColumn<NodeKind>("row");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("fact");
        QTest::newRow("driver") << NodeKind::Driver << "Aino"
                                << "external emp-7";
        QTest::newRow("charger") << NodeKind::Charger << "FI-1"
                                 << "Volt S2";
        QTest::newRow("tag") << NodeKind::Tag << "04A2"
                             << "of Aino";
        QTest::newRow("site") << NodeKind::Site << "Depots"
                              << "Site 5";
        QTest::newRow("home site") << NodeKind::HomeSite << "Helsinki"
                                   << "Home site 5";
    }

    void theHeadlineSaysWhoItIs()
    {
        QFETCH(NodeKind, row);
        QFETCH(QString, name);
        QFETCH(QString, fact);
        const NodeId node = firstOf(fleet(), row);
        const Headline headline = headlineOf(m_context, node, fleet().objectOf(node));
        QCOMPARE(headline.name, name);
        QVERIFY2(headline.facts.contains(fact), qPrintable(headline.facts.join(u'|')));
    }

    void positionsThatCannotBeUsedAreNone_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<int>("position");
        using Position = ChargerPlace::Position;
        QTest::newRow("usable") << QByteArray("latitude=60.169900 longitude=24.9")
                                << int(Position::Usable);
        QTest::newRow("sea") << QByteArray("latitude=0 longitude=0.0") << int(Position::Zero);
        QTest::newRow("half") << QByteArray("latitude=60.1") << int(Position::NotStated);
        QTest::newRow("null") << QByteArray("latitude=null longitude=24")
                              << int(Position::NotStated);
        QTest::newRow("north of the pole")
            << QByteArray("latitude=90.1 longitude=24") << int(Position::OutOfRange);
        QTest::newRow("round the globe")
            << QByteArray("latitude=60 longitude=-180.5") << int(Position::OutOfRange);
        QTest::newRow("nothing") << QByteArray() << int(Position::NotStated);
    }

    void positionsThatCannotBeUsedAreNone()
    {
        QFETCH(QByteArray, location);
        QFETCH(int, position);
        load("D 1 x\n  C FI-1 Available " + location.toStdString() + '\n');
        const ChargerPlace place = placeOf(fleet(), fleet().at(ChargerId(0)).object);
        QCOMPARE(int(place.position), position);
        QCOMPARE(coordinates(place).isEmpty(), place.position != ChargerPlace::Position::Usable);
        QCOMPARE(mapAddress(place).isEmpty(), place.position != ChargerPlace::Position::Usable);
    }

    void coordinatesKeepTheirDigits()
    {
        load("D 1 x\n  C FI-1 Available latitude=60.169900 longitude=24.9\n");
        const ChargerPlace place = placeOf(fleet(), fleet().at(ChargerId(0)).object);
        QCOMPARE(coordinates(place), QStringLiteral("60.169900, 24.9"));
        QCOMPARE(mapAddress(place),
                 QStringLiteral("https://www.openstreetmap.org/"
                                "?mlat=60.169900&mlon=24.9#map=17/60.169900/24.9"));
    }

    void anAddressIsOneBlock()
    {
        load("D 1 x\n  C FI-1 Available \"streetAddress=Long Street\" streetNumber=7 houseLetter=B "
             "postalNumber=00100 city=Oulu country=Finland\n");
        QCOMPARE(placeOf(fleet(), fleet().at(ChargerId(0)).object).address,
                 QStringLiteral("Long Street 7 B|00100 Oulu|Finland").split(u'|'));
    }
};

QTEST_GUILESS_MAIN(TestDetailsModel)
#include "tst_detailsmodel.moc"
