// SPDX-License-Identifier: Apache-2.0
#include "models/saved/bookmarks.h"
#include "models/saved/foundcount.h"
#include "models/saved/readysearches.h"
#include "models/saved/savedcompletion.h"
#include "models/saved/savedfile.h"
#include "models/search/query/queryparser.h"
#include "tests/support/loaded.h"
#include "tests/support/queries.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

QString uuid(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
}

SavedSearch search(int number, const QString &name, const QString &query = u"aino"_s)
{
    return {uuid(number), name, query};
}

Bookmark bookmark(int number, BookmarkKind kind, const QString &key)
{
    return {uuid(number), u"north"_s, kind, key, u"Name of %1"_s.arg(key)};
}

SavedItems three()
{
    return {.searches = {search(1, u"a"_s), search(2, u"b"_s), search(3, u"c"_s)},
            .bookmarks = {bookmark(4, BookmarkKind::Driver, u"7"_s),
                          bookmark(5, BookmarkKind::Tag, u"04A2"_s)}};
}

IgnoredFinding ignoredFinding(int number, const QString &key, const QString &reason)
{
    return {.id = uuid(number),
            .connection = u"north"_s,
            .rule = u"charger-error"_s,
            .key = key,
            .name = u"Name of %1"_s.arg(key),
            .reason = reason};
}

/// "a b c"
QString order(const SavedItems &items)
{
    QStringList names;
    for (const SavedSearch &each : items.searches)
        names.append(each.name);
    return names.join(u' ');
}

/// Judged at 2026-01-01T12:00:00Z.
FleetPtr smallFleet()
{
    return sampleFleet("H 1 Helsinki\n"
                       "  D 7 Aino\n"
                       "    T 04A2 expiringDate=2026-01-11T12:00:00Z\n"
                       "    S 5 Depot\n"
                       "      C FI-1 Offline lastSeen=2025-12-30T12:00:00Z\n"
                       "        P 1 Offline\n"
                       "      C FI-2 Error lastSeen=2026-01-01T11:00:00Z\n"
                       "      C FI-3 Offline lastSeen=2026-01-01T11:00:00Z\n"
                       "  D 8 Väinö\n"
                       "    T 04B8 expiringDate=2025-12-20T12:00:00Z\n"
                       "  D 9 Jürgen\n"
                       "    T 04C1 expiringDate=2025-06-20T12:00:00Z\n"
                       "    C FI-1\n"
                       "  D 10 Tyhjä\n"
                       "D 11 Otso\n"
                       "  T 0501 expiringDate=2027-01-01T00:00:00Z\n"
                       "D 12 Hilja\n"
                       "  T 0502 expiringDate=2026-01-20T00:00:00Z\n"
                       "D 13 Ilves\n"
                       "  T 0503\n"
                       "D 14 Vanha\n"
                       "  T 0504 expiringDate=2025-01-01T00:00:00Z\n");
}

/// Names of what a query finds, by the kinds that the tree shows.
QStringList found(const Fleet &fleet, const QString &query)
{
    const Hits hits = hitsIn(fleet, parsed(query));
    QStringList names;
    const auto add = [&](BookmarkKind kind, NodeId node) {
        const auto made = bookmarkOf(fleet, node, {});
        if (made && made->kind == kind)
            names.append(made->key);
    };
    hits.drivers.forEach(
        [&](std::size_t i) { add(BookmarkKind::Driver, fleet.drivers()[i].node); });
    hits.tags.forEach([&](std::size_t i) { add(BookmarkKind::Tag, fleet.nodeOf(TagId(i))); });
    hits.sites.forEach([&](std::size_t i) { add(BookmarkKind::Site, fleet.sites()[i].node); });
    hits.homeSites.forEach(
        [&](std::size_t i) { add(BookmarkKind::HomeSite, fleet.homeSites()[i].node); });
    hits.chargers.forEach(
        [&](std::size_t i) { add(BookmarkKind::Charger, fleet.chargers()[i].node); });
    return names;
}

NodeId nodeNamed(const Fleet &fleet, NodeKind kind)
{
    for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
        if (fleet.nodes()[i].kind() == kind)
            return idAt<NodeId>(i);
    }
    return none<NodeId>;
}

} // namespace

class TestSaved final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void whatIsOddInAFileIsBorne_data();
    void whatIsOddInAFileIsBorne();
    void eachIdIsThereOnce();
    void aMoveKeepsTheOthersInOrder_data();
    void aMoveKeepsTheOthersInOrder();
    void aNameOfNothingIsNoName_data();
    void aNameOfNothingIsNoName();
    void whatWasRemovedComesBackToItsPlace_data();
    void whatWasRemovedComesBackToItsPlace();
    void whatStoodBehindMayBeGone();
    void anImportDoublesNothing();
    void readyMadeSearchesFindWhatTheirNamesSay_data();
    void readyMadeSearchesFindWhatTheirNamesSay();
    void everyReadyMadeSearchIsTested();
    void whatIsFoundIsCounted_data();
    void whatIsFoundIsCounted();
    void aRowsBookmarkPointsAtItsRecord_data();
    void aRowsBookmarkPointsAtItsRecord();
    void aBookmarkIsFoundInANewerFleet();
    void equalIdsOfHomeSiteAndSiteAreKeptApart();
    void whatIsIgnoredIsThereOnceWithItsLastReason();
    void whatIsIgnoredStaysWhenOthersComeIn();
    void searchesAreOfferedByTheirNames_data();
    void searchesAreOfferedByTheirNames();
};

void TestSaved::everyFieldComesBack()
{
    const auto items = savedItemsFrom(toJson(three()));
    QVERIFY(items);
    QVERIFY(*items == three());
}

void TestSaved::whatIsOddInAFileIsBorne_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count"); // -1: no file of ours
    const QByteArray begin = R"({"chargetree":"searches","version":1,"searches":)";
    QTest::newRow("empty file") << QByteArray() << -1;
    QTest::newRow("no JSON") << QByteArray("searches") << -1;
    QTest::newRow("a fleet") << QByteArray(R"({"userGroups":[]})") << -1;
    QTest::newRow("connections") << QByteArray(R"({"chargetree":"connections","version":1})") << -1;
    QTest::newRow("newer") << QByteArray(R"({"chargetree":"searches","version":2})") << -1;
    QTest::newRow("cut off") << begin + R"([{"query":"a")" << -1;
    QTest::newRow("no lists") << QByteArray(R"({"chargetree":"searches","version":1})") << 0;
    QTest::newRow("null") << begin + "null}" << 0;
    QTest::newRow("list of nulls") << begin + "[null, 1, []]}" << 0;
    QTest::newRow("no query") << begin + R"([{"name":"a","query":"  "}]})" << 0;
    QTest::newRow("a query too long to type")
        << begin + R"([{"query":")" + QByteArray(1001, 'a') + R"("}]})" << 0;
    QTest::newRow("unknown fields") << begin + R"([{"query":"a","colour":"red"}],"more":1})" << 1;
    QTest::newRow("wrong types") << begin + R"([{"id":1,"name":{},"query":"a"}]})" << 1;
    QTest::newRow("a query that is wrong") << begin + R"([{"query":"nam:("}]})" << 1;
    QTest::newRow("bookmarks without a key or of no kind")
        << begin + R"([],"bookmarks":[{"kind":"driver"},{"kind":"planet","key":"3"}]})" << 0;
    QTest::newRow("a bookmark without a name")
        << begin + R"([],"bookmarks":[{"kind":"driver","key":"3"}]})" << 1;
}

void TestSaved::whatIsOddInAFileIsBorne()
{
    QFETCH(QByteArray, json);
    QFETCH(int, count);
    const auto items = savedItemsFrom(json);
    QCOMPARE(items ? int(items->searches.size() + items->bookmarks.size()) : -1, count);
    if (!items)
        return;
    for (const SavedSearch &each : items->searches)
        QVERIFY(!each.id.isEmpty() && !each.name.isEmpty());
    for (const Bookmark &each : items->bookmarks)
        QVERIFY(!each.id.isEmpty() && !each.name.isEmpty());
}

void TestSaved::whatIsIgnoredIsThereOnceWithItsLastReason()
{
    SavedItems items = withIgnored(
        three(), {ignoredFinding(6, u"a"_s, u"new"_s), ignoredFinding(7, u"b"_s, u"new"_s)});
    items = withIgnored(std::move(items), {ignoredFinding(8, u"a"_s, u"known"_s)});
    QCOMPARE(items.ignored.size(), std::size_t(2));
    QCOMPARE(items.ignored[0].reason, u"known"_s);
    const auto read = savedItemsFrom(toJson(items));
    QVERIFY(read);
    QVERIFY(*read == items);
    QCOMPARE(withoutIgnored(items, u"south"_s, {u"a"_s}).ignored.size(), std::size_t(2));
    const SavedItems left = withoutIgnored(items, u"north"_s, {u"a"_s});
    QCOMPARE(left.ignored.size(), std::size_t(1));
    QCOMPARE(left.ignored[0].key, u"b"_s);
}

void TestSaved::whatIsIgnoredStaysWhenOthersComeIn()
{
    const SavedItems here = withIgnored({}, {ignoredFinding(6, u"a"_s, u"said here"_s)});
    const SavedItems there = withIgnored({}, {ignoredFinding(7, u"a"_s, u"said there"_s),
                                              ignoredFinding(8, u"b"_s, u"said there"_s)});
    const SavedItems all = merged(here, there);
    QCOMPARE(all.ignored.size(), std::size_t(2));
    QCOMPARE(all.ignored[0].reason, u"said here"_s);
}

void TestSaved::eachIdIsThereOnce()
{
    SavedItems twins = three();
    for (SavedSearch &each : twins.searches)
        each.id = uuid(1);
    const auto items = savedItemsFrom(toJson(twins));
    QVERIFY(items);
    QCOMPARE(items->searches[0].id, uuid(1));
    QVERIFY(items->searches[1].id != uuid(1));
    QVERIFY(items->searches[2].id != items->searches[1].id);
}

void TestSaved::aMoveKeepsTheOthersInOrder_data()
{
    QTest::addColumn<int>("moved");
    QTest::addColumn<int>("before"); // 0: the end
    QTest::addColumn<QString>("expected");
    QTest::newRow("up") << 3 << 2 << u"a c b"_s;
    QTest::newRow("to the top") << 3 << 1 << u"c a b"_s;
    QTest::newRow("down") << 1 << 3 << u"b a c"_s;
    QTest::newRow("to the end") << 1 << 0 << u"b c a"_s;
    QTest::newRow("in front of itself") << 2 << 2 << u"a b c"_s;
    QTest::newRow("an unknown one") << 9 << 1 << u"a b c"_s;
    QTest::newRow("in front of one of the other list") << 1 << 4 << u"b c a"_s;
}

void TestSaved::aMoveKeepsTheOthersInOrder()
{
    QFETCH(int, moved);
    QFETCH(int, before);
    QFETCH(QString, expected);
    const SavedItems items =
        chargetree::moved(three(), uuid(moved), before > 0 ? uuid(before) : QString());
    QCOMPARE(order(items), expected);
    QVERIFY(items.bookmarks == three().bookmarks);
}

void TestSaved::aNameOfNothingIsNoName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a name") << u"d"_s << u"d"_s;
    QTest::newRow("empty") << QString() << u"b"_s;
    QTest::newRow("white space") << u" \n\t"_s << u"b"_s;
    QTest::newRow("lines") << u" two\nlines "_s << u"two lines"_s;
    QTest::newRow("without end") << QString(1000, u'x') << QString(longestSavedName, u'x');
}

void TestSaved::aNameOfNothingIsNoName()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QCOMPARE(renamed(three(), uuid(2), typed).searches[1].name, kept);
}

void TestSaved::whatWasRemovedComesBackToItsPlace_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("the first") << 1;
    QTest::newRow("one in the middle") << 2;
    QTest::newRow("the last") << 3;
    QTest::newRow("a bookmark") << 4;
    QTest::newRow("the last bookmark") << 5;
}

void TestSaved::whatWasRemovedComesBackToItsPlace()
{
    QFETCH(int, number);
    const auto removal = removalOf(three(), uuid(number));
    QVERIFY(removal);
    const SavedItems left = without(three(), uuid(number));
    QVERIFY(left != three());
    QVERIFY(restored(left, *removal) == three());
    QVERIFY(restored(three(), *removal) == three()); // it was brought back already
}

void TestSaved::whatStoodBehindMayBeGone()
{
    const auto removal = removalOf(three(), uuid(1));
    QVERIFY(removal);
    const SavedItems left = without(without(three(), uuid(1)), uuid(2));
    QCOMPARE(order(restored(left, *removal)), u"c a"_s);
    QVERIFY(!removalOf(three(), uuid(9)));
}

void TestSaved::anImportDoublesNothing()
{
    SavedItems other = three();
    for (SavedSearch &each : other.searches)
        each.id = newSavedId();
    QVERIFY(merged(three(), other) == three());
    other.searches[1].query = u"otso"_s; // the same name, another search
    other.bookmarks[0].connection = u"south"_s;
    const SavedItems both = merged(three(), other);
    QCOMPARE(order(both), u"a b c b"_s);
    QCOMPARE(both.bookmarks.size(), 3U);
    QVERIFY(both.bookmarks[2].id != three().bookmarks[0].id);
}

void TestSaved::readyMadeSearchesFindWhatTheirNamesSay_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("records");
    QTest::newRow("expiring") << u"expiring"_s
                              << QStringList{u"7"_s, u"12"_s, u"04A2"_s, u"0502"_s};
    QTest::newRow("expired") << u"expired"_s << QStringList{u"8"_s, u"04B8"_s};
    QTest::newRow("offline") << u"offline"_s << QStringList{u"FI-1"_s};
    QTest::newRow("error") << u"error"_s << QStringList{u"FI-2"_s};
    QTest::newRow("untagged") << u"untagged"_s << QStringList{u"10"_s};
    QTest::newRow("excluded") << u"excluded"_s
                              << QStringList{u"8"_s, u"10"_s, u"11"_s, u"12"_s, u"13"_s, u"14"_s};
    QTest::newRow("spare") << u"spare"_s << QStringList{u"11"_s, u"12"_s, u"13"_s};
}

void TestSaved::readyMadeSearchesFindWhatTheirNamesSay()
{
    QFETCH(QString, id);
    QFETCH(QStringList, records);
    const auto ready = readySearches();
    const auto row = std::ranges::find(ready, id, &SavedSearch::id);
    QVERIFY(row != ready.end());
    QCOMPARE(found(*smallFleet(), row->query), records);
}

void TestSaved::everyReadyMadeSearchIsTested()
{
    QCOMPARE(readySearches().size(), 7U); // as many as the rows above
}

void TestSaved::whatIsFoundIsCounted_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count"); // -1: not understood
    QTest::newRow("a driver with its tag") << u"expires<30d"_s << 2;
    QTest::newRow("nothing") << u"nobody"_s << 0;
    QTest::newRow("sockets alone") << u"kind:socket"_s << 1;
    QTest::newRow("a wrong query") << u"nam:x"_s << -1;
    QTest::newRow("no query") << QString() << -1;
}

void TestSaved::whatIsFoundIsCounted()
{
    QFETCH(QString, query);
    QFETCH(int, count);
    const FleetPtr fleet = smallFleet();
    const TextIndex index(*fleet);
    const SearchScope scope{.fleet = *fleet, .index = index, .moment = {testMoment()}};
    QCOMPARE(foundCount(scope, query).value_or(-1), qint64(count));
}

void TestSaved::aRowsBookmarkPointsAtItsRecord_data()
{
    QTest::addColumn<NodeKind>("row");
    QTest::addColumn<QString>("key"); // "": it can not be kept
    QTest::addColumn<NodeKind>("place");
    QTest::newRow("home site") << NodeKind::HomeSite << u"1"_s << NodeKind::HomeSite;
    QTest::newRow("driver") << NodeKind::Driver << u"7"_s << NodeKind::Driver;
    QTest::newRow("tag") << NodeKind::Tag << u"04A2"_s << NodeKind::Tag;
    QTest::newRow("may use") << NodeKind::MayUse << u"7"_s << NodeKind::Driver;
    QTest::newRow("a driver's site") << NodeKind::GrantedSite << u"5"_s << NodeKind::Site;
    QTest::newRow("site") << NodeKind::Site << u"5"_s << NodeKind::Site;
    QTest::newRow("charger") << NodeKind::Charger << u"FI-1"_s << NodeKind::Charger;
    QTest::newRow("socket") << NodeKind::Socket << u"FI-1"_s << NodeKind::Charger;
    QTest::newRow("root") << NodeKind::ChargingSites << QString() << NodeKind::Root;
}

void TestSaved::aRowsBookmarkPointsAtItsRecord()
{
    QFETCH(NodeKind, row);
    QFETCH(QString, key);
    QFETCH(NodeKind, place);
    const FleetPtr fleet = smallFleet();
    const NodeId node = nodeNamed(*fleet, row);
    QVERIFY(node != none<NodeId>);
    const auto made = bookmarkOf(*fleet, node, u"north"_s);
    QCOMPARE(made ? made->key : QString(), key);
    if (!made)
        return;
    QCOMPARE(made->connection, u"north"_s);
    QVERIFY(!made->name.isEmpty());
    const std::vector<NodeId> nodes = nodesOf(*fleet, {*made});
    QCOMPARE(nodes.size(), 1U);
    QVERIFY(nodes.front() != none<NodeId>);
    QCOMPARE(fleet->at(nodes.front()).kind(), place);
}

void TestSaved::aBookmarkIsFoundInANewerFleet()
{
    const FleetPtr newer = sampleFleet("H 2 Espoo\n"
                                       "  D 3 Uusi\n"
                                       "  D 7 Aino\n"
                                       "    T 9999\n");
    const std::vector<NodeId> nodes = nodesOf(*newer, {bookmark(1, BookmarkKind::Tag, u"04A2"_s),
                                                       bookmark(2, BookmarkKind::Driver, u"7"_s),
                                                       bookmark(3, BookmarkKind::Driver, u"7"_s)});
    QCOMPARE(nodes[0], none<NodeId>);
    QCOMPARE(nodes[1], newer->drivers()[1].node);
    QCOMPARE(nodes[2], nodes[1]);
}

void TestSaved::equalIdsOfHomeSiteAndSiteAreKeptApart()
{
    const FleetPtr fleet = sampleFleet("H 5 Home\n"
                                       "  D 7 Aino\n"
                                       "    S 5 Depot\n"
                                       "      C FI-1\n");
    const std::vector<NodeId> nodes = nodesOf(*fleet, {bookmark(1, BookmarkKind::HomeSite, u"5"_s),
                                                       bookmark(2, BookmarkKind::Site, u"5"_s)});
    QCOMPARE(nodes[0], fleet->homeSites()[0].node);
    QCOMPARE(nodes[1], fleet->sites()[0].node);
}

void TestSaved::searchesAreOfferedByTheirNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("the beginning") << u"exp"_s << QStringList{u"expires<30d"_s};
    QTest::newRow("within, whatever its case") << u"RING"_s << QStringList{u"expires<30d"_s};
    QTest::newRow("two words") << u"my depot"_s << QStringList{u"site:Depot"_s};
    QTest::newRow("one letter") << u"e"_s << QStringList();
    QTest::newRow("itself") << u"site:Depot"_s << QStringList();
}

void TestSaved::searchesAreOfferedByTheirNames()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, offered);
    const std::vector<SavedSearch> searches{search(1, u"Expiring"_s, u"expires<30d"_s),
                                            search(2, u"My depot"_s, u"site:Depot"_s)};
    const Suggestion usual{.text = u"expires:"_s};
    const Completion completion = withSavedSearches({.suggestions = {usual}}, searches, typed);
    QVERIFY(completion.suggestions.front() == usual);
    QStringList texts;
    for (const Suggestion &suggestion : completion.suggestions) {
        if (suggestion.isWholeQuery)
            texts.append(suggestion.text);
    }
    QCOMPARE(texts, offered);
}

QTEST_GUILESS_MAIN(TestSaved)
#include "tst_saved.moc"
