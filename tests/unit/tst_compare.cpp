// SPDX-License-Identifier: Apache-2.0
#include "models/compare/comparemodel.h"
#include "models/compare/comparevalue.h"
#include "models/compare/driftmodel.h"
#include "models/fields/secrets.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/decoded.h"
#include "tests/support/loaded.h"
#include "tests/support/plainfleet.h"
#include "tests/support/samplefleet.h"
#include "tests/support/stringsink.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QMap>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = "D 7 Aino\n"
                                     "  C FI-1 Available chargerModel=M1 firmwareVersion=1\n"
                                     "    P 1 Charging\n"
                                     "    G Beat 300\n"
                                     "    G AuthorizationKey s3cret\n"
                                     "  C FI-2 Offline chargerModel=M1 firmwareVersion=2\n"
                                     "    P 1 Charging\n"
                                     "    P 2 Available\n"
                                     "    G Beat 30\n"
                                     "    G AuthorizationKey other\n"
                                     "  C FI-3 Available chargerModel=M1 firmwareVersion=1\n"
                                     "  C FI-4 Available chargerModel=M2 firmwareVersion=1\n";

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::vector<ChargerId> chargers(const Fleet &fleet, std::initializer_list<const char *> ids)
{
    std::vector<ChargerId> chargers;
    for (const char *id : ids)
        chargers.push_back(chargerNamed(fleet, id));
    return chargers;
}

/// "configuration Beat 0 1 missing": which cells are the same, and what is not there.
QString written(const RecordStore &store, const CompareRow &row)
{
    QString line = text(compareWord(row.section)) + u' ' + QString::fromStdString(compareKey(row));
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto stated = statedValue(store, cellOf(store, row, i));
        line += u' ' + QString::number(row.cells[i].value);
        if (stated.state == StatedValue::State::Missing)
            line += u"missing"_s;
        else if (stated.state == StatedValue::State::Null)
            line += u"null"_s;
    }
    return line;
}

QStringList written(const Fleet &fleet, const Comparison &comparison)
{
    QStringList lines;
    for (const CompareRow &row : comparison.rows)
        lines += written(fleet.store(), row);
    return lines;
}

CompareAnswer answerOf(const LoadedFleetPtr &loaded, const std::vector<std::string> &chargers,
                       bool withSimilar = false)
{
    return answerTo(
        {.context = {.loaded = loaded}, .chargers = chargers, .withSimilar = withSimilar});
}

/// The same by its definition, from the document as Qt's parser reads it; slow.
class PlainComparison final {
public:
    explicit PlainComparison(const std::vector<QJsonObject> &chargers)
        : m_count(chargers.size())
    {
        for (std::size_t i = 0; i < m_count; ++i)
            addCharger(chargers[i], i);
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (auto row = m_rows.constBegin(); row != m_rows.constEnd(); ++row) {
            QString line = row.key();
            QList<QJsonValue> known;
            for (std::size_t i = 0; i < m_count; ++i) {
                const QJsonValue value = row->value(i, QJsonValue::Undefined);
                if (!known.contains(value))
                    known += value;
                line += u' ' + QString::number(known.indexOf(value));
                if (value.isUndefined())
                    line += u"missing"_s;
                else if (value.isNull())
                    line += u"null"_s;
            }
            lines += line;
        }
        return lines;
    }

private:
    void addCharger(const QJsonObject &charger, std::size_t place)
    {
        addFields(u"charger "_s, charger, place);
        addFields(u"location "_s, charger[u"locationInfo"_s].toObject(), place);
        addParts(u"sockets "_s, charger[u"sockets"_s], u"id"_s, place);
        addParts(u"configuration "_s, charger[u"chargerConfigurations"_s], u"configName"_s, place);
    }
    void addFields(const QString &head, const QJsonObject &object, std::size_t place)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            const bool isList =
                member.key() == u"sockets" || member.key() == u"chargerConfigurations";
            if (member.key() == u"locationInfo")
                continue;
            m_rows[head + member.key()][place] = isList && member.value().isArray()
                                                     ? QJsonValue(member.value().toArray().size())
                                                     : member.value();
        }
    }
    void addParts(const QString &section, const QJsonValue &list, const QString &id,
                  std::size_t place)
    {
        QMap<QString, int> repeats;
        for (const QJsonValue &value : list.toArray()) {
            QString name = value[id].toVariant().toString();
            const int repeat = ++repeats[name];
            if (name.isEmpty() && id == u"id")
                name = u"#"_s;
            if (repeat > 1)
                name += u'#' + QString::number(repeat);
            if (id == u"id") {
                addFields(section + name + u'.', value.toObject(), place);
            } else {
                auto &row = m_rows[section + name];
                if (value.toObject().contains(u"configValue"_s))
                    row[place] = value[u"configValue"_s];
            }
        }
    }

    std::size_t m_count;
    QMap<QString, QMap<std::size_t, QJsonValue>> m_rows;
};

} // namespace

class TestCompare final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsOfTheSameValueAreTheSame()
    {
        const FleetPtr fleet = sampleFleet(outline);
        const Comparison comparison =
            compareChargers(*fleet, chargers(*fleet, {"FI-1", "FI-2", "FI-3"}));
        const QStringList lines = written(*fleet, comparison);
        for (const QString &line :
             {u"charger chargerId 0 1 2"_s, u"charger chargerStatus 0 1 0"_s,
              u"charger chargerModel 0 0 0"_s, u"sockets 1.status 0 0 1missing"_s,
              u"sockets 2.status 0missing 1 0missing"_s, u"configuration Beat 0 1 2missing"_s})
            QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
    }

    void whatIsMissingNullAndEmptyAreThreeValues()
    {
        const FleetPtr fleet = decoded(R"({"spareUsers":[{"id":1,"chargers":[
            {"chargerId":"A","city":1,"chargerConfigurations":[{"configName":"Beat","configValue":""}]},
            {"chargerId":"B","chargerConfigurations":[{"configName":"Beat","configValue":null}]},
            {"chargerId":"C","chargerConfigurations":[{"configName":"Beat"}]},
            {"chargerId":"D","chargerConfigurations":[]},
            {"chargerId":"E","chargerConfigurations":[{"configName":"Beat","configValue":"3"}]},
            {"chargerId":"F","chargerConfigurations":[{"configName":"Beat","configValue":3}]}
            ]}]})")
                                   .fleet;
        const Comparison comparison =
            compareChargers(*fleet, chargers(*fleet, {"A", "B", "C", "D", "E", "F"}));
        const QStringList lines = written(*fleet, comparison);
        QVERIFY2(lines.contains(u"configuration Beat 0 1null 2missing 2missing 3 3"_s),
                 qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(u"charger city 0 1missing 1missing 1missing 1missing 1missing"_s));
        QVERIFY(lines.contains(u"charger chargerConfigurations 0 0 0 1 0 0"_s));
    }

    void whetherAKeyCanBeChangedIsTheLeastDifference()
    {
        const FleetPtr fleet = decoded(R"({"spareUsers":[{"id":1,"chargers":[
            {"chargerId":"A","chargerConfigurations":[
                {"configName":"Beat","configValue":"3","canBeChanged":true},
                {"configName":"Same","configValue":"3","canBeChanged":true}]},
            {"chargerId":"B","chargerConfigurations":[
                {"configName":"Beat","configValue":"3","canBeChanged":false},
                {"configName":"Same","configValue":"3","canBeChanged":true}]}]}]})")
                                   .fleet;
        const QStringList lines =
            written(*fleet, compareChargers(*fleet, chargers(*fleet, {"A", "B"})));
        QVERIFY(lines.contains(u"configuration Beat.canBeChanged 0 1"_s));
        QVERIFY(!lines.contains(u"configuration Same.canBeChanged 0 0"_s));
    }

    void aNameThatRepeatsHasARowEach()
    {
        const FleetPtr fleet = sampleFleet("D 7 Aino\n"
                                           "  C A\n    G Beat 1\n    G Beat 2\n"
                                           "  C B\n    G Beat 1\n");
        const QStringList lines =
            written(*fleet, compareChargers(*fleet, chargers(*fleet, {"A", "B"})));
        QVERIFY(lines.contains(u"configuration Beat 0 0"_s));
        QVERIFY(lines.contains(u"configuration Beat#2 0 1missing"_s));
    }

    void whatIsOfAnotherTypeDiffersToo()
    {
        const FleetPtr fleet = decoded(R"({"spareUsers":[{"id":1,"chargers":[
            {"chargerId":"A","locationInfo":"Helsinki","sockets":[1,2]},
            {"chargerId":"B","locationInfo":"Espoo","sockets":[3,4]},
            {"chargerId":"C","locationInfo":{"city":"Espoo"},"sockets":[1,2]}]}]})")
                                   .fleet;
        const Comparison comparison = compareChargers(*fleet, chargers(*fleet, {"A", "B", "C"}));
        QStringList lines;
        for (const CompareRow &row : comparison.rows)
            lines += written(fleet->store(), row);
        QVERIFY2(lines.contains(u"charger locationInfo 0 1 2"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(u"charger sockets 0 1 0"_s), qPrintable(lines.join(u'\n')));
        const LoadedFleetPtr loaded = loadedFleet(fleet);
        const auto row =
            std::ranges::find(comparison.rows, std::optional(field(Kind::Charger, "locationInfo")),
                              &CompareRow::field);
        QVERIFY(row != comparison.rows.end());
        QCOMPARE(compareCell({.loaded = loaded}, *row, 0).cell.text, u"Helsinki"_s);
    }

    void ofADoubledUnknownKeyTheLastIsCompared()
    {
        const FleetPtr fleet = decoded(R"({"spareUsers":[{"id":1,"chargers":[
            {"chargerId":"A","new":1,"new":2},{"chargerId":"B","new":2}]}]})")
                                   .fleet;
        const Comparison comparison = compareChargers(*fleet, chargers(*fleet, {"A", "B"}));
        const auto row =
            std::ranges::find(comparison.rows, std::string("new"), &CompareRow::unknownKey);
        QVERIFY(row != comparison.rows.end());
        QVERIFY(!row->hasDifferences());
    }

    void itEqualsASlowReading_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void itEqualsASlowReading()
    {
        QFETCH(unsigned, seed);
        const QByteArray document =
            withHoles(QByteArray::fromStdString(generator::generateFleet(
                          {.seed = seed, .drivers = 30, .sites = 6, .chargers = 20})),
                      seed);
        const FleetPtr fleet = decoded(document.toStdString()).fleet;
        std::vector<QJsonObject> plain;
        std::vector<ChargerId> compared;
        const PlainFleet read(document); // outlives its records
        for (const PlainRecord &record : read.records()) {
            if (record.kind != PlainRecord::Charger || plain.size() == 6)
                continue;
            plain.push_back(record.own.front());
            compared.push_back(
                chargerNamed(*fleet, plain.back()[u"chargerId"_s].toString().toStdString()));
        }
        QStringList lines = written(*fleet, compareChargers(*fleet, compared));
        lines.removeIf([](const QString &line) { return line.contains(u"canBeChanged "); });
        QStringList expected = PlainComparison(plain).lines();
        QVERIFY(lines.size() > 50);
        lines.sort();
        expected.sort();
        QCOMPARE(lines, expected);
    }

    void similarChargersAreThoseOfTheModelTheSameFirmwareFirst()
    {
        const FleetPtr fleet = sampleFleet(outline);
        QCOMPARE(similarTo(*fleet, chargerNamed(*fleet, "FI-1")),
                 chargers(*fleet, {"FI-1", "FI-3", "FI-2"}));
        const FleetPtr bare = sampleFleet("D 7 Aino\n  C A\n  C B\n");
        QCOMPARE(similarTo(*bare, ChargerId(0)), std::vector{ChargerId(0)});
    }

    void atMostFiftyAreCompared()
    {
        std::string many = "D 7 Aino\n";
        for (int i = 0; i < 60; ++i)
            many += "  C FI-" + std::to_string(i) + " chargerModel=M\n";
        const CompareAnswer answer =
            answerOf(loadedFleet(sampleFleet(many)), {"FI-7", "gone"}, true);
        QCOMPARE(answer.comparison.chargers.size(), mostChargersCompared);
        QCOMPARE(answer.leftOut, 10U);
        QCOMPARE(answer.gone, std::vector<std::string>{"gone"});
        QCOMPARE(answer.comparison.chargers.front(), ChargerId(7));
    }

    void theModelKnowsWhatDiffersFromTheReference()
    {
        CompareModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(answerOf(loadedFleet(sampleFleet(outline)), {"FI-1", "FI-2", "FI-3"}));
        const auto differing = [&] {
            QList<bool> differs;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.headerData(row, Qt::Vertical, Qt::DisplayRole) == u"Beat"_s) {
                    for (int column = 0; column < 3; ++column)
                        differs +=
                            model.index(row, column).data(CompareModel::DiffersRole).toBool();
                }
            }
            return differs;
        };
        QCOMPARE(differing(), QList<bool>({false, true, true}));
        model.setReference(1);
        QCOMPARE(differing(), QList<bool>({true, false, true}));
        // The same chargers of a later fleet, one less.
        model.show(answerOf(loadedFleet(sampleFleet(outline)), {"FI-2", "FI-3"}));
        QCOMPARE(model.reference(), 0);
        QCOMPARE(model.chargerId(0), u"FI-2"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void theModelShowsDifferencesAloneAndFilters()
    {
        CompareModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(answerOf(loadedFleet(sampleFleet(outline)), {"FI-1", "FI-2"}));
        const int all = model.shownRows();
        model.setDifferencesAlone(true);
        QCOMPARE(model.shownRows(), model.differingRows());
        QVERIFY(model.shownRows() < all);
        model.setFilter(u"bea"_s);
        QCOMPARE(model.shownRows(), 1);
        QVERIFY(model.isSection(0));
        model.setFilter(u"s3cret"_s); // masked, so nobody finds it
        QCOMPARE(model.rowCount(), 0);
    }

    void secretsAreMaskedUnlessAsked()
    {
        const LoadedFleetPtr loaded = loadedFleet(sampleFleet(outline));
        CompareModel model;
        model.show(answerOf(loaded, {"FI-1", "FI-2"}));
        model.setFilter(u"AuthorizationKey"_s);
        const QModelIndex cell = model.index(1, 1);
        QCOMPARE(cell.data().toString(), secretMask.toString());
        QCOMPARE(cell.data(ExactRole).toString(), secretMask.toString());
        QVERIFY(cell.data(CompareModel::DiffersRole).toBool()); // that much is said
        model.setRevealed(true);
        QCOMPARE(cell.data().toString(), u"other"_s);
    }

    void aTableHasWhatIsShown()
    {
        const LoadedFleetPtr loaded = loadedFleet(sampleFleet(outline));
        CompareModel model;
        model.show(answerOf(loaded, {"FI-1", "FI-2"}));
        model.setDifferencesAlone(true);
        model.setFilter(u"Beat"_s);
        const PlainTable table =
            compareTable(*loaded->fleet, model.answer().comparison, model.choice());
        StringSink sink;
        const auto writer = makeRecordWriter(*loaded->fleet, table.request, sink);
        QCOMPARE(writeTable(table, *writer), WriteOutcome::Done);
        QCOMPARE(QString::fromStdString(sink.text),
                 u"section,key,differs,FI-1,FI-2\r\nconfiguration,Beat,FI-2,300,30\r\n"_s);
    }

    void chargersAmongRowsAreDistinct()
    {
        const FleetPtr fleet = sampleFleet(outline);
        std::vector<NodeId> nodes;
        for (std::size_t i = 0; i < fleet->nodes().size() + 3;
             ++i) // the last ones of another fleet
            nodes.push_back(idAt<NodeId>(i));
        QCOMPARE(chargersAmong(*fleet, nodes),
                 (std::vector<std::string>{"FI-1", "FI-2", "FI-3", "FI-4"}));
    }

    void driftIsARowAnOutlier()
    {
        const LoadedFleetPtr loaded =
            loadedFleet(sampleFleet("D 7 Aino\n"
                                    "  C A chargerModel=M\n    G Beat 300\n    G PinCode 1\n"
                                    "  C B chargerModel=M\n    G Beat 300\n    G PinCode 1\n"
                                    "  C C chargerModel=M\n    G Beat 30\n    G PinCode 2\n"));
        DriftModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(driftAnswer(loaded, 1), {});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, DriftModel::ChargerColumn).data().toString(), u"C"_s);
        QCOMPARE(model.index(0, DriftModel::ValueColumn).data().toString(), u"30"_s);
        QCOMPARE(model.index(0, DriftModel::AgreeingColumn).data().toString(), u"2 of 3"_s);
        QCOMPARE(model.index(1, DriftModel::ValueColumn).data(ExactRole).toString(),
                 secretMask.toString());
        model.setFilter(u"beat"_s);
        QCOMPARE(model.rowCount(), 1);
        const PlainTable table = driftTable(model.answer(), model.shownRows(), {});
        QCOMPARE(table.rows.size(), 1U);
        QCOMPARE(table.rows.front().back().text, std::string("30"));
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
