// SPDX-License-Identifier: Apache-2.0
#include "models/fields/rawrecord.h"
#include "models/lists/listmodel.h"
#include "models/search/fleetsearch.h"
#include "tests/support/loaded.h"
#include "tests/support/queries.h"
#include "tests/support/samplefleet.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include <random>
#include <set>

using namespace chargetree;

Q_DECLARE_METATYPE(chargetree::ListKind)

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino homeGroupName=Elsewhere
    T 04A2 "Company card" expiringDate=2030-01-01T00:00:00Z
    T 04B8 Fob expiringDate=2025-12-29T00:00:00Z
    S 5 Depots
      S 6 West
        C FI-1 Error "chargerName=Depot 9" city=Oulu
          P 0 Error
          P 1 Available maxWatts=22000
          G HeartbeatInterval 300
          G AuthorizationKey hunter2
    C NO-7 Offline groupName=Stated
D 8 Bertil
)";

/// A fleet that changes a little from round to round.
std::string changingOutline(std::mt19937 &random)
{
    std::string text;
    for (int driver = 0; driver < 12; ++driver) {
        if (random() % 6 == 0)
            continue;
        const std::string id = std::to_string(driver);
        text += "D " + id + " Driver" + std::to_string(random() % 100) + '\n';
        text += "  T TAG" + id + " Label" + std::to_string(random() % 5) + '\n';
        text += "  S 5 Depot\n    C CH-" + std::to_string(random() % 9) + " Available\n";
        text += "      P 1 Charging\n      G Key" + id + " value\n";
    }
    return text;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class TestListModel final : public QObject {
    Q_OBJECT

private:
    Wording m_wording{QLocale(QLocale::English), QTimeZone::utc(), testMoment()};

    ListAnswer arranged(const LoadedFleetPtr &loaded, ListKind kind, const ListSorts &sorts = {},
                        const PreparedList &prepared = {}) const
    {
        return arrangeList({.loaded = loaded,
                            .kind = kind,
                            .wording = m_wording,
                            .sorts = sorts,
                            .prepared = prepared});
    }

    void show(ListModel &model, const ListAnswer &answer) const
    {
        model.show(answer.prepared.basis, answer.order, m_wording);
    }

    static QVariant cell(const ListModel &model, int row, const char *column,
                         int role = Qt::DisplayRole)
    {
        return model.index(row, model.sectionOf(column)).data(role);
    }

private Q_SLOTS:
    void everyListHasTheFieldsOfItsRecordsAsColumns_data()
    {
        QTest::addColumn<ListKind>("kind");
        for (std::size_t i = 0; i < listKindCount; ++i)
            QTest::newRow(std::string(listWord(ListKind(i))).c_str()) << ListKind(i);
    }

    void everyListHasTheFieldsOfItsRecordsAsColumns()
    {
        QFETCH(ListKind, kind);
        const std::vector<ListColumn> columns = listColumns(kind);
        std::set<std::string_view> ids;
        std::set<QString> titles;
        for (const ListColumn &column : columns) {
            QVERIFY2(ids.insert(column.id).second, std::string(column.id).c_str());
            QVERIFY2(titles.insert(column.title).second, qPrintable(column.title));
            QVERIFY(!column.title.isEmpty());
        }
        const auto record = recordOf(kind);
        for (const FieldRow &field : record ? fieldsOf(*record) : std::span<const FieldRow>())
            QVERIFY2(ids.contains(field.name) || field.type == Type::Record, field.name.data());
        for (const ExportColumn &column : exportColumns(exportedAs(kind)))
            QVERIFY(ids.contains(column.name));
        const auto shown = defaultColumns(kind);
        for (std::size_t i = 0; i < shown.size(); ++i)
            QCOMPARE(columns[i].id, shown[i]);
    }

    void everyCellOfEveryColumnCanBeMade_data()
    {
        everyListHasTheFieldsOfItsRecordsAsColumns_data();
    }

    void everyCellOfEveryColumnCanBeMade()
    {
        QFETCH(ListKind, kind);
        ListModel model(kind);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QStringList all;
        for (const ListColumn &column : model.allColumns())
            all += QString::fromStdString(std::string(column.id));
        show(model, arranged(loadedFleet(sampleFleet(outline)), kind));
        model.setColumns(all);
        QCOMPARE(model.columnCount(), int(all.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(!model.index(row, 0).data().toString().isEmpty());
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                QVERIFY(!index.data(ExactRole).toString().contains(u"hunter2"));
                QVERIFY(!index.data().toString().contains(u"hunter2"));
            }
        }
    }

    void cellsSayWhatIsJudgedCountedAndLinked()
    {
        const LoadedFleetPtr loaded = loadedFleet(sampleFleet(outline));
        const Fleet &fleet = *loaded->fleet;
        ListModel drivers(ListKind::Drivers);
        show(drivers, arranged(loaded, ListKind::Drivers));
        QCOMPARE(cell(drivers, 0, "worstTag").toString(), QStringLiteral("1 expired"));
        QCOMPARE(cell(drivers, 0, "worstTag", ValidityRole).toInt(), int(Validity::Expired));
        QCOMPARE(cell(drivers, 0, "tags").toString(), QStringLiteral("2"));
        QCOMPARE(cell(drivers, 0, "mayUse").toString(), QStringLiteral("2"));
        QCOMPARE(cell(drivers, 0, "homeSite").toString(), QStringLiteral("Helsinki"));
        QVERIFY(!cell(drivers, 0, "name", LinkRole).isValid()); // the row itself
        QCOMPARE(cell(drivers, 0, "name", NodeRole).toUInt(), number(fleet.at(DriverId(0)).node));
        ListModel tags(ListKind::Tags);
        show(tags, arranged(loaded, ListKind::Tags));
        QCOMPARE(cell(tags, 1, "driverName", LinkRole).toUInt(),
                 number(fleet.at(DriverId(0)).node));
        ListModel chargers(ListKind::Chargers);
        show(chargers, arranged(loaded, ListKind::Chargers));
        QCOMPARE(cell(chargers, 0, "chargerName").toString(), QStringLiteral("Depot 9"));
        QCOMPARE(cell(chargers, 0, "chargerStatus", StatusRole).toInt(), int(Status::Error));
        QCOMPARE(cell(chargers, 0, "siteName").toString(), QStringLiteral("West"));
        QCOMPARE(cell(chargers, 1, "siteName").toString(), QStringLiteral("Stated"));
        ListModel configurations(ListKind::Configurations);
        show(configurations, arranged(loaded, ListKind::Configurations));
        QCOMPARE(configurations.rowCount(), 2);
        QCOMPARE(cell(configurations, 0, "charger").toString(), QStringLiteral("Depot 9"));
    }

    void columnsAreChosenByTheirIdsAndTheNameStaysFirst_data()
    {
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("some") << words("id tokenName") << words("idTag id tokenName");
        QTest::newRow("unknown and twice") << words("id colour id idTag") << words("idTag id");
        QTest::newRow("only unknown") << words("colour") << words("idTag");
        QTest::newRow("none")
            << QStringList()
            << words("idTag validity driverName homeSite tokenName expiringDate lastUpdated");
    }

    void columnsAreChosenByTheirIdsAndTheNameStaysFirst()
    {
        QFETCH(QStringList, ids);
        ListModel model(ListKind::Tags);
        model.setColumns({QStringLiteral("driverId")});
        model.setColumns(ids);
        QTEST(model.columns(), "shown");
    }

    void aHundredRandomArrangementsAndRefreshesLeaveNoRowAstray()
    {
        std::mt19937 random(11);
        for (const ListKind kind : {ListKind::Tags, ListKind::Chargers, ListKind::Configurations}) {
            ListModel model(kind);
            const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            LoadedFleetPtr loaded = loadedFleet(sampleFleet(changingOutline(random)));
            PreparedList prepared;
            for (int round = 0; round < 100; ++round) {
                if (random() % 4 == 0)
                    loaded = loadedFleet(sampleFleet(changingOutline(random)));
                const auto &all = model.allColumns();
                ListQuestion question{.loaded = loaded, .kind = kind, .prepared = prepared};
                question.sorts = {{.column = std::string(all[random() % all.size()].id),
                                   .isDescending = random() % 2 == 0}};
                if (random() % 3 == 0)
                    question.hits = std::make_shared<const Hits>(
                        hitsIn(*loaded->fleet, loaded->index, parsed(QStringLiteral("1"))));
                const ListAnswer answer = arrangeList(question);
                prepared = answer.prepared;
                const bool wasSame = model.basis() == prepared.basis
                                     && model.order()->size() == answer.order->size();
                const std::uint32_t place = model.rowCount() > 0 ? model.placeAt(0) : 0;
                const QPersistentModelIndex first(model.index(0, 0));
                show(model, answer);
                QCOMPARE(model.rowCount(), int(answer.order->size()));
                for (int row = 0; row < model.rowCount(); ++row)
                    QCOMPARE(model.rowOf(model.placeAt(row)), row);
                if (wasSame && first.isValid())
                    QCOMPARE(model.placeAt(first.row()), place);
            }
            model.clear();
            QCOMPARE(model.rowCount(), 0);
        }
    }

    void keysNameTheSameRecordsInTheNextFleet()
    {
        const LoadedFleetPtr one = loadedFleet(sampleFleet(outline));
        const LoadedFleetPtr two =
            loadedFleet(sampleFleet("D 99 New\n  T 04FF\n" + std::string(outline)));
        for (std::size_t i = 0; i < listKindCount; ++i) {
            const ListBasis from(one, ListKind(i));
            const ListBasis to(two, ListKind(i));
            std::set<std::uint64_t> keys;
            for (std::uint32_t place = 0; place < from.size(); ++place) {
                QVERIFY(keys.insert(from.keyOf(place)).second);
                const auto counterpart = to.placeOf(from.keyOf(place));
                QVERIFY(counterpart);
                if (ListKind(i) == ListKind::Findings) // of which the document has no records
                    continue;
                const ObjectId object = to.at(*counterpart).record.object;
                QVERIFY(rawRecord(one->fleet->store(), from.at(place).record.object)
                        == rawRecord(two->fleet->store(), object));
            }
            QVERIFY(!to.placeOf(std::uint64_t(12345)));
        }
    }

    void recordsOfTheSameIdAreToldApartByTheirOrder()
    {
        const LoadedFleetPtr twins = loadedFleet(sampleFleet("D 1 A\nD 1 B\nD 1 C\n"));
        const ListBasis basis(twins, ListKind::Drivers);
        for (std::uint32_t place = 0; place < 3; ++place)
            QCOMPARE(basis.placeOf(basis.keyOf(place)), std::optional(place));
    }

    void aRowOfTheTreeIsFoundInTheListOfItsKind()
    {
        const LoadedFleetPtr loaded = loadedFleet(sampleFleet(outline));
        const Fleet &fleet = *loaded->fleet;
        const ListBasis chargers(loaded, ListKind::Chargers);
        const ListBasis sites(loaded, ListKind::Sites);
        int found = 0;
        for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
            const Node &node = fleet.nodes()[i];
            const auto place = chargers.placeOf(idAt<NodeId>(i));
            QCOMPARE(place.has_value(), node.kind() == NodeKind::Charger);
            if (place)
                QVERIFY(ChargerId(*place) == node.charger());
            found += sites.placeOf(idAt<NodeId>(i)) ? 1 : 0;
        }
        QCOMPARE(found, 4); // two sites, once granted, once among the charging sites
    }

    void anotherLanguageChangesTextsAndKeepsTheRows()
    {
        ListModel model(ListKind::Drivers);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        show(model, arranged(generatedFleet(2000, 1), ListKind::Drivers));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setWording(Wording(QLocale(QLocale::German), QTimeZone::utc(), testMoment()));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestListModel)
#include "tst_listmodel.moc"
