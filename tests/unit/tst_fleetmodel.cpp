// SPDX-License-Identifier: Apache-2.0
#include "models/items/fleetfilter.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <random>

using namespace chargetree;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  H 2 Depot 10
    D 7 Aino
      T 04A2
      T 04B8
  H 3 Depot 2
    D 8 Väinö
  D 9 Depot 1 van
H 4 Turku
  D 10 Bertil
D 11 Nomad
)";

/// The rows below an index as indented lines: name, and the count behind it.
QStringList linesOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, NameColumn, parent);
        const QString count = index.data(CountRole).toString();
        lines.append(QString(depth * 2, QLatin1Char(' ')) + index.data().toString()
                     + (count.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(count)));
        lines += linesOf(model, index, depth + 1);
    }
    return lines;
}

} // namespace

class TestFleetModel final : public QObject {
    Q_OBJECT

private:
    FleetModel m_model;
    FleetFilter m_filter{m_model};
    QAbstractItemModelTester m_modelTester{&m_model,
                                           QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester m_filterTester{&m_filter,
                                            QAbstractItemModelTester::FailureReportingMode::Fatal};

    void show(std::string_view text)
    {
        m_model.setFleet(loadedFleet(sampleFleet(text)), Wording());
    }

private Q_SLOTS:
    void init()
    {
        m_filter.setMask({});
        m_filter.sort(-1, Qt::AscendingOrder);
        show(outline);
    }

    void anEmptyModelHasNoRows()
    {
        const FleetModel empty;
        QCOMPARE(empty.rowCount(), 0);
        QVERIFY(!empty.hasChildren());
    }

    void theTreeStandsInTheOrderOfTheDocument()
    {
        const QStringList lines = linesOf(m_model);
        QCOMPARE(lines.first(), QStringLiteral("Home sites (4)"));
        const auto at = [&lines](const char *text) {
            return lines.indexOf(QString::fromUtf8(text));
        };
        QVERIFY(at("    Depot 10 (1)") > 0);
        QVERIFY(at("    Depot 10 (1)") < at("    Depot 2 (1)"));
        QVERIFY(lines.contains(QStringLiteral("Charging sites (0)")));
        QVERIFY(lines.contains(QStringLiteral("Drivers without a home site (1)")));
    }

    void anIndexLeadsToItsNodeAndBack()
    {
        const auto nodes = quint32(m_model.fleet()->nodes().size());
        for (quint32 i = 1; i < nodes; ++i) {
            const QModelIndex index = m_model.indexOf(NodeId(i));
            QCOMPARE(FleetModel::nodeOf(index), NodeId(i));
            QCOMPARE(m_filter.mapToSource(m_filter.mapFromSource(index)), index);
        }
    }

    void leavesSayThatTheyNeverHaveChildren()
    {
        const quint32 nodes = quint32(m_model.fleet()->nodes().size());
        for (quint32 i = 1; i < nodes; ++i) {
            const QModelIndex index = m_model.indexOf(NodeId(i));
            QCOMPARE(bool(index.flags() & Qt::ItemNeverHasChildren), m_model.rowCount(index) == 0);
        }
    }

    void sortingIsNaturalAndKeepsKindsApart()
    {
        m_filter.sort(NameColumn, Qt::AscendingOrder);
        const QModelIndex helsinki = m_filter.index(0, 0, m_filter.index(0, 0));
        QCOMPARE(helsinki.data().toString(), QStringLiteral("Helsinki"));
        const auto name = [&](int row) {
            return m_filter.index(row, 0, helsinki).data().toString();
        };
        QCOMPARE(name(0), QStringLiteral("Depot 2"));
        QCOMPARE(name(1), QStringLiteral("Depot 10"));
        QCOMPARE(name(2), QStringLiteral("Depot 1 van")); // a driver comes after home sites
        m_filter.sort(NameColumn, Qt::DescendingOrder);
        QCOMPARE(name(0), QStringLiteral("Depot 10"));
        QCOMPARE(name(2), QStringLiteral("Depot 1 van"));
    }

    void sortingKeepsPersistentRows()
    {
        m_filter.sort(NameColumn, Qt::AscendingOrder);
        QList<QPersistentModelIndex> kept;
        QStringList names;
        for (quint32 i = 1; i < m_model.fleet()->nodes().size(); ++i) {
            kept.append(m_filter.indexOf(NodeId(i)));
            names.append(kept.last().data().toString());
        }
        m_filter.sort(IdColumn, Qt::DescendingOrder);
        for (qsizetype i = 0; i < kept.size(); ++i)
            QCOMPARE(kept[i].data().toString(), names[i]);
    }

    void aMaskLeavesHitsWithTheirAncestors()
    {
        m_filter.setMask(maskOf(*m_model.loaded(), QStringLiteral("vaino")));
        const QStringList lines = linesOf(m_filter);
        QCOMPARE(lines.mid(0, 4),
                 QStringList(
                     {QStringLiteral("Home sites (2 of 4)"), QStringLiteral("  Helsinki (1 of 3)"),
                      QStringLiteral("    Depot 2 (1)"), QString::fromUtf8("      Väinö")}));
        m_filter.setMask({});
        QCOMPARE(linesOf(m_filter), linesOf(m_model));
    }

    void aMaskThatLeavesNothingLeavesNoRow()
    {
        m_filter.setMask(maskOf(*m_model.loaded(), QStringLiteral("nobody of that name")));
        QCOMPARE(m_filter.rowCount(), 0);
        QVERIFY(!m_filter.hasChildren());
    }

    void theSameShapeIsAnnouncedByItsRuns()
    {
        m_filter.sort(NameColumn, Qt::AscendingOrder);
        const QPersistentModelIndex bertil = m_filter.indexOf(m_model.fleet()->drivers()[3].node);
        QSignalSpy resets(&m_filter, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&m_filter, &QAbstractItemModel::dataChanged);
        std::string other(outline);
        other.replace(other.find("Bertil"), 6, "Albert");
        const LoadedFleetPtr next = loadedFleet(sampleFleet(other));
        m_model.updateFleet(next, Wording(), {{next->fleet->drivers()[3].node, 1}});
        QCOMPARE(resets.count(), 0);
        QVERIFY(changes.count() > 0);
        QCOMPARE(bertil.data().toString(), QStringLiteral("Albert"));
    }

    void aRowThatIsRenamedMovesToItsNewPlace()
    {
        m_filter.sort(NameColumn, Qt::AscendingOrder);
        const NodeId turku = m_model.fleet()->homeSites()[3].node;
        const QPersistentModelIndex row = m_filter.indexOf(turku);
        QCOMPARE(row.row(), 1);
        std::string other(outline);
        other.replace(other.find("Turku"), 5, "Espoo");
        m_model.updateFleet(loadedFleet(sampleFleet(other)), Wording(), {{turku, 1}});
        QCOMPARE(row.data().toString(), QStringLiteral("Espoo"));
        QCOMPARE(row.row(), 0);
    }

    void aHundredRandomRefreshesKeepTheModelsSound()
    {
        std::mt19937 random(1);
        const QStringList words{QStringLiteral("a"), QStringLiteral("depot"), QStringLiteral("7"),
                                QStringLiteral("zz")};
        for (int round = 0; round < 100; ++round) {
            std::string text;
            const unsigned long homes = random() % 5;
            for (unsigned long h = 0; h < homes; ++h) {
                text +=
                    "H " + std::to_string(h + 1) + " Home " + std::to_string(random() % 20) + '\n';
                for (unsigned long d = random() % 4; d > 0; --d) {
                    const std::string id = std::to_string(h * 10 + d);
                    text += "  D " + id + " Depot " + id + "\n    T 04A" + id + '\n';
                }
            }
            show(text);
            m_filter.sort(int(random() % 4) - 1, Qt::SortOrder(random() % 2));
            if (random() % 2 == 0)
                m_filter.setMask(maskOf(*m_model.loaded(), words[qsizetype(random() % 4)]));
        }
    }
};

QTEST_GUILESS_MAIN(TestFleetModel)
#include "tst_fleetmodel.moc"
