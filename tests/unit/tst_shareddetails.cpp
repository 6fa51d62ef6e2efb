// SPDX-License-Identifier: Apache-2.0
#include "models/items/shareddetails.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino payerId=3
    T 04A2
  D 8 Väinö payerId=3
  D 9 Ilmari payerId=3
  D 10 Lemmy payerId=3
  D 11 Aila payerId=3
)";

} // namespace

/// What several selected rows have in common.
class TestSharedDetails final : public QObject {
    Q_OBJECT

private:
    LoadedFleetPtr m_loaded = loadedFleet(sampleFleet(outline));

    [[nodiscard]] NodeId driver(std::size_t nth) const
    {
        return m_loaded->fleet->drivers()[nth].node;
    }
    [[nodiscard]] SharedDetails shared(const std::vector<NodeId> &nodes) const
    {
        const RecordContext context{
            .loaded = m_loaded, .wording = Wording(QLocale::c(), QTimeZone::utc(), testMoment())};
        return sharedDetails(context, nodes);
    }
    static QString valueOf(const SharedDetails &shared, const QString &section,
                           const QString &title)
    {
        bool isThere = false;
        for (const Detail &detail : shared.details) {
            if (detail.isSection)
                isThere = detail.title == section;
            else if (isThere && detail.title == title)
                return detail.cell.text;
        }
        return u"(none)"_s;
    }

private Q_SLOTS:
    void whatIsTheSameAndWhatDiffersStandApart()
    {
        const SharedDetails both = shared({driver(0), driver(1)});
        QCOMPARE(both.name, u"2 drivers"_s);
        QCOMPARE(valueOf(both, u"The same in all"_s, u"Payer id"_s), u"3"_s);
        QCOMPARE(valueOf(both, u"Different"_s, u"Name"_s), u"Aino · Väinö"_s);
        QCOMPARE(valueOf(both, u"Different"_s, u"Payer id"_s), u"(none)"_s);
        QVERIFY(!both.isPart);
    }

    void ofManyValuesTheFirstAreNamed()
    {
        const SharedDetails all = shared({driver(0), driver(1), driver(2), driver(3), driver(4)});
        const QString names = valueOf(all, u"Different"_s, u"Name"_s);
        QVERIFY2(names.contains(u"Aino · Väinö · Ilmari"_s) && names.endsWith(u'…'),
                 qPrintable(names));
    }

    void oneValueMoreIsNamedToo()
    {
        const SharedDetails four = shared({driver(0), driver(1), driver(2), driver(3)});
        QCOMPARE(valueOf(four, u"Different"_s, u"Name"_s), u"Aino · Väinö · Ilmari · Lemmy"_s);
    }

    void kindsThatNoListCountsAreCountedByTheirNames()
    {
        const NodeId home = m_loaded->fleet->at(driver(0)).parent;
        QCOMPARE(shared({home, driver(0)}).name, u"1 × Home site · 1 drivers"_s);
    }

    void rowsOfDifferentKindsHaveNothingInCommon()
    {
        const NodeId tag = m_loaded->fleet->children(driver(0)).at(0);
        const SharedDetails mixed = shared({driver(0), tag});
        QCOMPARE(mixed.name, u"1 drivers · 1 tags"_s);
        QVERIFY(mixed.details.empty());
    }

    void manyAreComparedInPart()
    {
        const LoadedFleetPtr many = generatedFleet(int(mostCompared) + 50, 1);
        std::vector<NodeId> nodes;
        for (const Driver &each : many->fleet->drivers())
            nodes.push_back(each.node);
        const SharedDetails part = sharedDetails({.loaded = many, .wording = Wording()}, nodes);
        QVERIFY(part.isPart);
        QVERIFY(!part.details.empty());
    }
};

QTEST_GUILESS_MAIN(TestSharedDetails)
#include "tst_shareddetails.moc"
