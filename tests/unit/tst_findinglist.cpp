// SPDX-License-Identifier: Apache-2.0
#include "models/exportplan/exportplan.h"
#include "models/fields/fieldtext.h"
#include "models/findings/findingrules.h"
#include "models/lists/findinghits.h"
#include "models/lists/listmodel.h"
#include "tests/support/loaded.h"
#include "tests/support/queries.h"
#include "tests/support/samplefleet.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04A2 Card expiringDate=2025-12-24T00:00:00Z
    S 5 Depots
      C FI-2 Available
      C FI-1 Error
        P 1 Error
D 8 Bertil
)";

const Wording english(QLocale(QLocale::English), QTimeZone::utc(), testMoment());

/// A rule that has to be there, and the row that it holds something against, by its name; "": the
/// document.
struct Planted {
    const char *rule;
    const char *name;
    Severity severity;
};

// In no order at all.
constexpr std::array plants{
    Planted{"driver-without-tags", "Bertil", Severity::Warning},
    Planted{"charger-error", "FI-1", Severity::Error},
    Planted{"driver-without-access", "Bertil", Severity::Warning},
    Planted{"charger-stale", "FI-2", Severity::Remark},
    Planted{"home-site-without-access-there", "Helsinki", Severity::Remark},
};

NodeId named(const Fleet &fleet, const QString &name)
{
    for (std::size_t i = 1; i < fleet.nodes().size(); ++i) {
        const NodeKind kind = fleet.nodes()[i].kind();
        const bool isRecord =
            kind == NodeKind::Driver || kind == NodeKind::HomeSite || kind == NodeKind::Charger;
        const auto node = idAt<NodeId>(i);
        if (isRecord && nodeName(fleet, node) == name)
            return node;
    }
    return none<NodeId>;
}

/// The outline's fleet with the planted findings, and no others.
LoadedFleetPtr planted(std::string_view text = outline)
{
    auto loaded = std::make_shared<LoadedFleet>(*loadedFleet(sampleFleet(text)));
    std::vector<Finding> findings;
    for (const Planted &plant : plants) {
        const FindingRule *rule = ruleNamed(plant.rule);
        if (!rule)
            qFatal("no rule %s", plant.rule);
        const NodeId node = named(*loaded->fleet, QString::fromLatin1(plant.name));
        if (node == none<NodeId>)
            qFatal("nothing is called %s", plant.name);
        findings.push_back({.rule = std::uint16_t(rule - findingRules().data()),
                            .severity = plant.severity,
                            .node = node});
    }
    loaded->findings = std::make_shared<const Findings>(std::move(findings));
    return loaded;
}

ListQuestion question(const LoadedFleetPtr &loaded)
{
    return {.loaded = loaded, .kind = ListKind::Findings, .wording = english};
}

/// "rule@item" of each row.
QStringList rows(const ListAnswer &answer)
{
    QStringList texts;
    for (const std::uint32_t place : *answer.order) {
        const ListRecord row = answer.prepared.basis->at(place);
        texts += QString::fromStdString(std::string(ruleOf(*row.record.finding).id)) + u'@'
                 + nodeName(answer.prepared.basis->fleet(), row.node);
    }
    return texts;
}

std::shared_ptr<const Hits> hitsOf(const LoadedFleetPtr &loaded, const char *text)
{
    const Query query = parsed(QString::fromLatin1(text));
    Hits hits = hitsIn(*loaded->fleet, loaded->index, query);
    addFindingHits(*loaded, query, hits);
    return std::make_shared<const Hits>(std::move(hits));
}

/// What is ignored of a fleet where somebody ignored what a rule found of a record.
IgnoredFindingsPtr ignored(const LoadedFleetPtr &loaded, const LoadedFleetPtr &then,
                           const char *rule, const char *name)
{
    for (const Finding &finding : then->findings->all()) {
        if (ruleOf(finding).id == rule
            && nodeName(*then->fleet, finding.node) == QLatin1String(name))
            return std::make_shared<const IgnoredFindings>(
                *loaded->fleet, loaded->findings,
                std::vector<IgnoredRow>{{.rule = rule,
                                         .key = findingKey(*then->fleet, finding),
                                         .reason = QStringLiteral("it is new")}});
    }
    return {};
}

FacetValues facet(const ListAnswer &answer, Facet which)
{
    for (const FacetValues &values : answer.facets) {
        if (values.facet == which)
            return values;
    }
    return {};
}

} // namespace

/// Findings as one more list.
class TestFindingList final : public QObject {
    Q_OBJECT

private:
    LoadedFleetPtr m_loaded;

private Q_SLOTS:
    void initTestCase() { m_loaded = planted(); }

    void theWorstComeFirst()
    {
        const ListAnswer answer = arrangeList(question(m_loaded));
        QCOMPARE(answer.count, plants.size());
        QCOMPARE(rows(answer).constFirst(), QStringLiteral("charger-error@FI-1"));
        Severity last = Severity::Error;
        for (const std::uint32_t place : *answer.order) {
            const Severity severity = answer.prepared.basis->at(place).record.finding->severity;
            QVERIFY(severity >= last);
            last = severity;
        }
    }

    void everyCellSaysSomethingForPeople()
    {
        ListModel model(ListKind::Findings);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const ListAnswer answer = arrangeList(question(m_loaded));
        model.show(answer.prepared.basis, answer.order, english);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const char *column : {"severity", "name", "kind", "rule", "message", "remedy"}) {
                const QModelIndex index = model.index(row, model.sectionOf(column));
                QVERIFY2(!index.data().toString().isEmpty(), column);
            }
        }
        model.setColumns({u"id"_s, u"path"_s});
        QCOMPARE(model.index(0, 1).data().toString(), u"FI-1"_s);
        QVERIFY(model.index(0, 2).data().toString().endsWith(u"FI-1"_s));
        model.setColumns({});
        const QModelIndex worst = model.index(0, 0);
        QCOMPARE(worst.data().toString(), severityText(Severity::Error));
        QCOMPARE(worst.data(SeverityRole).toInt(), int(Severity::Error));
        QCOMPARE(NodeId(worst.data(NodeRole).toUInt()),
                 named(*m_loaded->fleet, QStringLiteral("FI-1")));
        QVERIFY(worst.siblingAtColumn(model.sectionOf("name")).data(LinkRole).isValid());
    }

    void everyColumnSorts()
    {
        for (const ListColumn &column : listColumns(ListKind::Findings)) {
            ListQuestion asked = question(m_loaded);
            asked.sorts = {{.column = std::string(column.id), .isDescending = true}};
            QCOMPARE(arrangeList(asked).order->size(), plants.size());
        }
        ListQuestion byItem = question(m_loaded);
        byItem.sorts = {{.column = "name"}};
        QCOMPARE(rows(arrangeList(byItem)).constFirst().section(u'@', 1), QStringLiteral("Bertil"));
    }

    void whatARecordBelongsToIsNamed_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("texts");
        QTest::newRow("site") << "siteName"
                              << "Depots   Depots ";
        QTest::newRow("driver") << "driverName"
                                << " Bertil Bertil  ";
    }

    void whatARecordBelongsToIsNamed()
    {
        QFETCH(QString, column);
        QFETCH(QString, texts);
        ListModel model(ListKind::Findings);
        const ListAnswer answer = arrangeList(question(m_loaded));
        model.setColumns({column});
        model.show(answer.prepared.basis, answer.order, english);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown += model.index(row, 1).data().toString();
        shown.sort();
        QStringList expected = texts.split(u' ');
        expected.sort();
        QCOMPARE(shown, expected);
    }

    void facetsNarrowBySeverityRuleAndKind_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("keys"); // in their order, with their counts
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<int>("left");
        QTest::newRow("severity") << int(Facet::Severity) << "error 1 warning 2 remark 2"
                                  << "warning" << 2;
        QTest::newRow("kind") << int(Facet::Kind) << "charger 2 driver 2 homeSite 1"
                              << "homeSite" << 1;
        QTest::newRow("site") << int(Facet::Site) << "5 2  3"
                              << "5" << 2;
    }

    void facetsNarrowBySeverityRuleAndKind()
    {
        QFETCH(int, which);
        QFETCH(QString, keys);
        QFETCH(QString, chosen);
        QFETCH(int, left);
        ListQuestion asked = question(m_loaded);
        QStringList words;
        for (const FacetValue &value : facet(arrangeList(asked), Facet(which)).values) {
            QVERIFY(!value.text.isEmpty());
            words += QString::fromStdString(value.key) + u' ' + QString::number(value.count);
        }
        QCOMPARE(words.join(u' '), keys);
        asked.choices = {{.facet = Facet(which), .keys = {chosen.toStdString()}}};
        QCOMPARE(arrangeList(asked).count, std::size_t(left));
        QCOMPARE(facet(arrangeList(asked), Facet::Rule).values.size(), std::size_t(left));
    }

    void aSearchLeavesWhatItsItemOrItsRuleMeets_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QStringList>("left");
        QTest::newRow("item") << QByteArray("bertil")
                              << QStringList{u"driver-without-tags@Bertil"_s,
                                             u"driver-without-access@Bertil"_s};
        QTest::newRow("rule") << QByteArray("charger-error")
                              << QStringList{u"charger-error@FI-1"_s};
        QTest::newRow("words of a rule, in any order")
            << QByteArray("TAGS driver-without") << QStringList{u"driver-without-tags@Bertil"_s};
        QTest::newRow("state of an item")
            << QByteArray("is:error") << QStringList{u"charger-error@FI-1"_s};
        QTest::newRow("a field is no word of a rule")
            << QByteArray("name:charger-error") << QStringList();
        QTest::newRow("nothing") << QByteArray("nowhere") << QStringList();
    }

    void aSearchLeavesWhatItsItemOrItsRuleMeets()
    {
        QFETCH(QByteArray, query);
        QFETCH(QStringList, left);
        ListQuestion asked = question(m_loaded);
        asked.hits = hitsOf(m_loaded, query.constData());
        QStringList found = rows(arrangeList(asked));
        found.sort();
        left.sort();
        QCOMPARE(found, left);
        QCOMPARE(countFindings(*m_loaded->findings, nullptr, asked.hits.get()),
                 std::size_t(left.size()));
    }

    void whatIsIgnoredIsHiddenAndNotCounted()
    {
        ListQuestion asked = question(m_loaded);
        asked.ignored = ignored(m_loaded, m_loaded, "charger-error", "FI-1");
        ListAnswer answer = arrangeList(asked);
        QCOMPARE(answer.count, plants.size() - 1);
        QCOMPARE(answer.total, plants.size() - 1);
        QCOMPARE(answer.ignored, std::size_t(1));
        QVERIFY(!rows(answer).contains(QStringLiteral("charger-error@FI-1")));
        QCOMPARE(countFindings(*m_loaded->findings, asked.ignored.get()), plants.size() - 1);

        asked.showsIgnored = true;
        answer = arrangeList(asked);
        QCOMPARE(answer.count, plants.size() - 1);
        QCOMPARE(answer.order->size(), plants.size());
        ListModel model(ListKind::Findings);
        model.setColumns({QStringLiteral("ignoredBecause")});
        model.show(answer.prepared.basis, answer.order, english);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("it is new"));
        QVERIFY(model.index(0, 0).data(QuietRole).toBool());
        QVERIFY(!model.index(1, 0).data(QuietRole).toBool());
    }

    void whatIsIgnoredStaysSoInTheNextFleet()
    {
        const LoadedFleetPtr next =
            planted(std::string("H 2 Before\n  D 1 First\n") + std::string(outline));
        ListQuestion asked = question(next);
        asked.ignored = ignored(next, m_loaded, "driver-without-tags", "Bertil");
        QVERIFY(!rows(arrangeList(asked)).contains(QStringLiteral("driver-without-tags@Bertil")));
        QVERIFY(rows(arrangeList(asked)).contains(QStringLiteral("driver-without-access@Bertil")));
        const ListBasis before(m_loaded, ListKind::Findings);
        const ListBasis after(next, ListKind::Findings);
        for (std::uint32_t place = 0; place < before.size(); ++place)
            QVERIFY(after.placeOf(before.keyOf(place)));
    }

    void whatIsIgnoredInAnotherFleetSaysNothingOfThisOne()
    {
        ListQuestion asked = question(planted());
        asked.ignored = ignored(m_loaded, m_loaded, "charger-error", "FI-1");
        QCOMPARE(arrangeList(asked).order->size(), plants.size());
    }

    void aRowOfTheTreeIsFoundByItsWorstFinding()
    {
        const NodeId charger = named(*m_loaded->fleet, QStringLiteral("FI-1"));
        const ListBasis basis(m_loaded, ListKind::Findings);
        QCOMPARE(basis.placeOf(charger), std::optional<std::uint32_t>(0));
        QVERIFY(!basis.placeOf(named(*m_loaded->fleet, QStringLiteral("Aino"))));
    }

    void anExportHasWhatTheListShows()
    {
        auto view = std::make_shared<ExportView>();
        view->loaded = m_loaded;
        view->wording = english;
        view->ignored = ignored(m_loaded, m_loaded, "charger-error", "FI-1");
        view->list = ExportKind::Findings;
        view->listed = {1, 0};
        const ExportQuestion asked{
            .view = view,
            .choice = {.kind = ExportKind::Findings,
                       .columns = {QStringLiteral("rule"), QStringLiteral("name"),
                                   QStringLiteral("ignoredBecause")}}};
        const ExportPlan plan = planExport(asked);
        QCOMPARE(plan.counts[std::size_t(ExportScope::Shown)], std::size_t(2));
        QCOMPARE(plan.counts[std::size_t(ExportScope::All)], plants.size() - 1);
        QCOMPARE(plan.preview.rows.size(), std::size_t(2));
        QCOMPARE(plan.preview.rows[1][0].text, QStringLiteral("charger-error"));
        QCOMPARE(plan.preview.rows[1][2].text, QStringLiteral("it is new"));
    }

    void withoutFindingsThereIsNoRow()
    {
        QVERIFY(allRows(*m_loaded->fleet, ExportKind::Findings).empty());
    }
};

QTEST_GUILESS_MAIN(TestFindingList)
#include "tst_findinglist.moc"
