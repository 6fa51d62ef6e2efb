// SPDX-License-Identifier: Apache-2.0
#include "models/access/driveraccess.h"
#include "models/items/accesstables.h"
#include "models/items/recordtables.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace chargetree;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04A2 Company card expiringDate=2030-01-01T00:00:00Z
    T 04B8 Fob expiringDate=2025-12-29T00:00:00Z
    S 5 Depots
      S 6 "Depot 12"
        C FI-2 Available "chargerName=Depot 10" groupName=Stated
        C FI-1 Error "chargerName=Depot 9" firmwareVersion=1.10
          P 2 Charging maxWatts=22000 type=Type2
          P 0 Error
          P 1 Available maxPower=11 splitEvseBySocket=true
          G HeartbeatInterval 300
          G AuthorizationKey hunter2 note=kept
    C FI-1 Error "chargerName=Depot 9" firmwareVersion=1.10
      P 2 Charging maxWatts=22000 type=Type2
      P 0 Error
      P 1 Available maxPower=11 splitEvseBySocket=true
      G HeartbeatInterval 300
      G AuthorizationKey hunter2 note=kept
    C NO-7 Offline
  H 2 Below
    D 8 Bertil
)";

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList strings;
    for (const char *text : texts)
        strings += QString::fromUtf8(text);
    return strings;
}

NodeId nodeNamed(const Fleet &fleet, NodeKind kind, std::uint32_t nth = 0)
{
    for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
        if (fleet.nodes()[i].kind() == kind && nth-- == 0)
            return idAt<NodeId>(i);
    }
    return none<NodeId>;
}

} // namespace

class TestRecordTableModel final : public QObject {
    Q_OBJECT

private:
    RecordTableModel m_model;
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
    RecordContext m_context;

    const Fleet &fleet() const { return m_context.fleet(); }

    void load(std::string_view text)
    {
        m_context = {.loaded = loadedFleet(sampleFleet(text)),
                     .wording = Wording(QLocale(QLocale::English), QTimeZone::utc(), testMoment())};
    }

    QStringList column(int column, int role = Qt::DisplayRole) const
    {
        QStringList texts;
        for (int row = 0; row < m_model.rowCount(); ++row)
            texts += m_model.index(row, column).data(role).toString();
        return texts;
    }

    int titled(const char *title) const
    {
        for (int i = 0; i < m_model.columnCount(); ++i) {
            if (m_model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString()
                == QString::fromUtf8(title))
                return i;
        }
        return -1;
    }

    QStringList column(const char *title, int role = Qt::DisplayRole) const
    {
        return column(titled(title), role);
    }

private Q_SLOTS:
    void init()
    {
        m_model.sort(-1, Qt::AscendingOrder);
        load(outline);
    }

    void sortsNaturallyWithEmptyCellsLast_data()
    {
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("rising") << Qt::AscendingOrder
                                << list({"Ärla", "Depot 2", "depot 9", "Depot 10", ""});
        QTest::newRow("falling") << Qt::DescendingOrder
                                 << list({"Depot 10", "depot 9", "Depot 2", "Ärla", ""});
    }

    void sortsNaturallyWithEmptyCellsLast()
    {
        QFETCH(Qt::SortOrder, order);
        QFETCH(QStringList, names);
        load("D 1 x\n  T a Depot 10\n  T b\n  T c Depot 2\n  T d Ärla\n  T e depot 9\n");
        m_model.setTable(m_context, tagTable(m_context, DriverId(0)));
        m_model.sort(titled("Label"), order);
        QCOMPARE(column("Label"), names);
    }

    void numbersSortByTheirValueAndDatesByTheirTime()
    {
        load("D 1 x\n  T a id=10 startDate=2026-02-01T00:00:00Z\n"
             "  T b id=9 startDate=2025-12-01T00:00:00Z\n  T c id=100\n");
        m_model.setTable(m_context, tagTable(m_context, DriverId(0)));
        m_model.sort(titled("Id"), Qt::AscendingOrder);
        QCOMPARE(column("Tag"), (list({"b", "a", "c"})));
        m_model.sort(titled("Valid from"), Qt::DescendingOrder);
        QCOMPARE(column("Tag"), (list({"a", "b", "c"})));
    }

    void equalRowsKeepTheOrderOfTheDocument()
    {
        load("D 1 x\n  T c same\n  T a same\n  T b same\n");
        m_model.setTable(m_context, tagTable(m_context, DriverId(0)));
        m_model.sort(titled("Label"), Qt::DescendingOrder);
        QCOMPARE(column("Tag"), (list({"c", "a", "b"})));
    }

    void theOrderStaysWhenNewerRecordsCome()
    {
        load("D 1 x\n  T b\n  T a\n");
        m_model.setTable(m_context, tagTable(m_context, DriverId(0)));
        m_model.sort(0, Qt::AscendingOrder);
        load("D 1 x\n  T c\n  T a\n  T b\n");
        m_model.setTable(m_context, tagTable(m_context, DriverId(0)));
        QCOMPARE(column(0), (list({"a", "b", "c"})));
        m_model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(column(0), (list({"c", "a", "b"})));
    }

    void sortingCarriesPersistentRowsAlong()
    {
        load("D 1 x\n  T b\n  T a\n");
        m_model.setTable(m_context, tagTable(m_context, DriverId(0)));
        const QPersistentModelIndex b = m_model.index(0, 0);
        m_model.sort(0, Qt::AscendingOrder);
        QCOMPARE(b.row(), 1);
        QCOMPARE(b.data().toString(), QStringLiteral("b"));
    }

    void accessNamesEachChargerOnceAndTheGrantsThatGiveIt()
    {
        m_model.setTable(m_context, accessTable(m_context, DriverId(0)));
        QCOMPARE(column("Charger"), (list({"Depot 10", "Depot 9", "NO-7"})));
        QCOMPARE(
            column("Because of"),
            (list({"site grant Depots › Depot 12",
                   "site grant Depots › Depot 12; direct grant (redundant)", "direct grant"})));
        QCOMPARE(column("Because of", RemarkRole), (list({"", "2 ways", ""})));
        QCOMPARE(column("Others"), (list({"0", "0", "0"})));
    }

    void aChargerAndASiteNameTheirUsers()
    {
        load("D 1 Aino\n  T 04\n  S 5 Depots\n    C FI-1\n    C FI-2\n  C FI-1\n"
             "D 2 Onni\n  C FI-1\n"
             "D 3 Ilta\n");
        m_model.setTable(m_context, userTable(m_context, ChargerId(0)));
        QCOMPARE(column("Driver"), (list({"Aino", "Onni"})));
        QCOMPARE(column("Because of"),
                 (list({"site grant Depots; direct grant (redundant)", "direct grant"})));
        m_model.setTable(m_context, userTable(m_context, SiteId(0)));
        QCOMPARE(column("Driver"), (list({"Aino", "Onni"})));
        QCOMPARE(column("Chargers here"), (list({"2", "1"})));
        m_model.setTable(m_context, accessTable(m_context, DriverId(0)));
        QCOMPARE(column("Others"), (list({"1", "0"})));
        QVERIFY(
            redundancyText(m_context, DriverId(0)).startsWith(u"1 grants are redundant: FI-1."));
        QVERIFY(redundancyText(m_context, DriverId(1)).isEmpty());
    }

    void accessLeadsToTheRowBelowTheDriver()
    {
        m_model.setTable(m_context, accessTable(m_context, DriverId(0)));
        NodeId node = NodeId(m_model.index(1, 0).data(LinkRole).toUInt());
        QVERIFY(fleet().at(node).kind() == NodeKind::Charger);
        while (fleet().at(node).kind() != NodeKind::Driver)
            node = fleet().at(node).parent;
        QCOMPARE(number(node), number(fleet().at(DriverId(0)).node));
    }

    void aChargerCellHasItsStatus()
    {
        m_model.setTable(m_context, accessTable(m_context, DriverId(0)));
        QCOMPARE(m_model.index(1, titled("Status")).data(StatusRole).toInt(), int(Status::Error));
    }

    void tagsSayHowTheyStand()
    {
        m_model.setTable(m_context, tagTable(m_context, DriverId(0)));
        QCOMPARE(column("Validity").at(0), QStringLiteral("valid"));
        QCOMPARE(m_model.index(1, titled("Validity")).data(ValidityRole).toInt(),
                 int(Validity::Expired));
        QCOMPARE(column("Expires", ExactRole).at(0), QStringLiteral("2030-01-01T00:00:00Z"));
    }

    void aHomeSiteListsTheDriversOfItsSubsites()
    {
        m_model.setTable(m_context, driverTable(m_context, nodeNamed(fleet(), NodeKind::HomeSite)));
        QStringList names = column("Driver");
        names.sort();
        QCOMPARE(names, (list({"Aino", "Bertil"})));
    }

    void aSiteListsTheChargersOfItsSubsites()
    {
        m_model.setTable(m_context, chargerTable(m_context, nodeNamed(fleet(), NodeKind::Site)));
        QCOMPARE(column("Charger"), (list({"Depot 10", "Depot 9"})));
        QCOMPARE(column("Firmware").at(1), QStringLiteral("1.10"));
    }

    void theControllerComesFirstAndSocketsAreNamedWithoutTheirType()
    {
        const NodeId charger = nodeNamed(fleet(), NodeKind::Charger);
        m_model.setTable(m_context, socketTable(m_context, charger, fleet().objectOf(charger)));
        QCOMPARE(column("Socket"), (list({"Controller", "Socket 2", "Socket 1"})));
        QCOMPARE(column("Type").at(1), QStringLiteral("Type2"));
        QCOMPARE(column("Max power").at(1), QStringLiteral("22 kW"));
        QCOMPARE(column("Max power", ExactRole).at(1), QStringLiteral("22000"));
        QCOMPARE(column("Max power").at(2), QStringLiteral("11"));
        QCOMPARE(column("EVSE UID").at(0), QString());
        const NodeId socket = NodeId(m_model.index(0, 0).data(LinkRole).toUInt());
        QVERIFY(fleet().at(fleet().at(socket).socket()).isController);
    }

    void secretsAreMaskedUntilAskedFor()
    {
        const ObjectId charger = fleet().objectOf(nodeNamed(fleet(), NodeKind::Charger));
        m_model.setTable(m_context, configurationTable(m_context, charger, {}));
        QCOMPARE(column("Key"), (list({"HeartbeatInterval", "AuthorizationKey"})));
        for (const int role : {int(Qt::DisplayRole), int(ExactRole)})
            QVERIFY(!column("Value", role).join(QChar()).contains(QLatin1String("hunter2")));
        m_context.isRevealed = true;
        m_model.setTable(m_context, configurationTable(m_context, charger, {}));
        QCOMPARE(column("Value").at(1), QStringLiteral("hunter2"));
        QCOMPARE(column("Value", ExactRole).at(1), QStringLiteral("hunter2"));
    }

    void theFilterFindsKeysAndValuesButNoHiddenSecret_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("rows");
        QTest::newRow("key") << "heart" << 1;
        QTest::newRow("value") << "300" << 1;
        QTest::newRow("all") << "" << 2;
        QTest::newRow("nothing") << "nowhere" << 0;
        QTest::newRow("masked") << "hunter" << 0;
    }

    void theFilterFindsKeysAndValuesButNoHiddenSecret()
    {
        QFETCH(QString, filter);
        QFETCH(int, rows);
        const ObjectId charger = fleet().objectOf(nodeNamed(fleet(), NodeKind::Charger));
        m_model.setTable(m_context, configurationTable(m_context, charger, filter));
        QCOMPARE(m_model.rowCount(), rows);
    }

    void whatTheApiDoesNotNameGetsAColumn()
    {
        load("D 1 x\n  T a\n  T b shelf=top\n");
        m_model.setTable(m_context, tagTable(m_context, DriverId(0)));
        QCOMPARE(column("shelf"), (list({"", "top"})));
    }

    void everyFieldOfARecordWithoutARowOfItsOwnHasAColumn()
    {
        m_context.loaded = loadedDocument(
            R"({"spareUsers":[{"id":1,"integratedExternalIds":[{"referenceType":1,)"
            R"("referenceId":"r","externalId":"e","effectiveFrom":"2026-01-01T00:00:00Z",)"
            R"("extra":{"a":1}}]}]})");
        m_model.setTable(m_context, externalIdTable(m_context, fleet().at(DriverId(0)).object));
        QCOMPARE(m_model.columnCount(), int(fieldsOf(Kind::ExternalId).size()) + 1);
        QCOMPARE(column("extra"), QStringList(QStringLiteral("{\"a\":1}")));
        QCOMPARE(configurationTable(m_context, fleet().at(DriverId(0)).object, {}).columns.size(),
                 fieldsOf(Kind::Configuration).size());
    }
};

QTEST_GUILESS_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
