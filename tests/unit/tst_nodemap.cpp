// SPDX-License-Identifier: Apache-2.0
#include "models/items/nodemap.h"

#include "models/fields/fieldtext.h"
#include "models/fleet/hits.h"
#include "tests/generator/demofleet.h"
#include "tests/support/decoded.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace chargetree;

namespace {

constexpr TimeMs now = 1'767'225'600'000; // 2026-01-01
constexpr TimeMs day = 86'400'000;

std::string textOf(const Fleet &fleet, ObjectId object, FieldId id, FieldId name)
{
    const std::string_view text = fleet.store().text(object, id);
    return text.empty() ? "named " + std::string(fleet.store().text(object, name))
                        : std::string(text);
}

/// Kind and identity of a row, in words.
std::string keyOf(const Fleet &fleet, NodeId id)
{
    const Node &node = fleet.at(id);
    const std::string kind = std::to_string(static_cast<int>(node.kind())) + ' ';
    const ObjectId object = fleet.objectOf(id);
    switch (node.kind()) {
    case NodeKind::HomeSite:
        return kind
               + textOf(fleet, object, field(Kind::HomeSite, "id"),
                        field(Kind::HomeSite, "groupName"));
    case NodeKind::Driver:
        return kind + textOf(fleet, object, field(Kind::Driver, "id"), field(Kind::Driver, "name"));
    case NodeKind::Tag:
        return kind + textOf(fleet, object, field(Kind::Tag, "idTag"), field(Kind::Tag, "id"));
    case NodeKind::GrantedSite:
    case NodeKind::Site:
        return kind
               + textOf(fleet, object, field(Kind::Site, "id"), field(Kind::Site, "groupName"));
    case NodeKind::Charger:
        return kind + std::string(fleet.identity(node.charger()));
    case NodeKind::Socket:
        return kind + textOf(fleet, object, field(Kind::Socket, "id"), field(Kind::Socket, "name"));
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
    case NodeKind::MayUse:
        break;
    }
    return kind;
}

/// The keys from the root down, each with its number among equal siblings.
std::vector<std::string> pathsOf(const Fleet &fleet)
{
    std::vector<std::string> paths(fleet.nodes().size());
    for (std::size_t i = 0; i < paths.size(); ++i) {
        std::map<std::string, int> seen;
        for (const NodeId child : fleet.children(idAt<NodeId>(i))) {
            const std::string key = keyOf(fleet, child);
            paths[number(child)] = paths[i] + " / " + key + " #" + std::to_string(seen[key]++);
        }
    }
    return paths;
}

std::vector<NodeId> plainMap(const Fleet &from, const Fleet &to)
{
    std::map<std::string, NodeId> places;
    const auto paths = pathsOf(to);
    for (std::size_t i = 0; i < paths.size(); ++i)
        places.emplace(paths[i], idAt<NodeId>(i));
    std::vector<NodeId> map;
    for (const std::string &path : pathsOf(from)) {
        const auto place = places.find(path);
        map.push_back(place == places.end() ? none<NodeId> : place->second);
    }
    return map;
}

/// A small fleet that can be edited at random, as an outline.
class Outline final {
public:
    explicit Outline(unsigned seed)
        : m_random(seed)
    {
        for (int i = 0; i < 60; ++i)
            add();
    }
    void edit();
    [[nodiscard]] std::string text() const;

private:
    struct Line {
        std::size_t level;
        char letter;
        std::string rest;
    };
    std::size_t upTo(std::size_t most)
    {
        return std::uniform_int_distribution(std::size_t(0), most)(m_random);
    }
    std::string name() { return std::string(1, static_cast<char>('a' + upTo(5))); }
    std::size_t endOf(std::size_t place) const;
    std::string restOf(char letter);
    void add();
    void remove();
    void swapNeighbours();
    void rewrite();

    std::mt19937 m_random;
    std::vector<Line> m_lines;
};

std::string Outline::text() const
{
    std::string text;
    for (const Line &line : m_lines)
        text += std::string(line.level * 2, ' ') + line.letter + ' ' + line.rest + '\n';
    return text;
}

/// Behind all that is below a line.
std::size_t Outline::endOf(std::size_t place) const
{
    std::size_t end = place + 1;
    while (end < m_lines.size() && m_lines[end].level > m_lines[place].level)
        ++end;
    return end;
}

/// Few ids, so that some are there twice.
std::string Outline::restOf(char letter)
{
    const std::string id = std::to_string(1 + upTo(15));
    switch (letter) {
    case 'T':
        return id + ' ' + name() + (upTo(1) == 0 ? " expiringDate=2026-01-20" : "");
    case 'C':
        return "FI-" + id + (upTo(1) == 0 ? " Available" : " Error") + " chargerName=" + name();
    case 'P':
        return id + (upTo(1) == 0 ? " Available" : " Charging");
    default:
        return id + ' ' + name();
    }
}

void Outline::add()
{
    const std::map<char, std::string> children{{'H', "HDD"}, {'D', "TTSC"}, {'S', "SCC"},
                                               {'C', "P"},   {'T', ""},     {'P', ""}};
    const std::size_t place = m_lines.empty() ? 0 : upTo(m_lines.size() - 1);
    const char above = m_lines.empty() || upTo(3) == 0 ? ' ' : m_lines[place].letter;
    const std::string choice = above == ' ' ? "HHD" : children.at(above);
    if (choice.empty() || (!m_lines.empty() && m_lines[place].level > 6))
        return;
    const char letter = choice[upTo(choice.size() - 1)];
    if (above == ' ')
        m_lines.push_back({0, letter, restOf(letter)});
    else
        m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(place + 1),
                       {m_lines[place].level + 1, letter, restOf(letter)});
}

void Outline::remove()
{
    const std::size_t place = upTo(m_lines.size() - 1);
    if (endOf(place) - place < 12)
        m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(place),
                      m_lines.begin() + static_cast<std::ptrdiff_t>(endOf(place)));
}

void Outline::swapNeighbours()
{
    const std::size_t place = upTo(m_lines.size() - 1);
    const std::size_t next = endOf(place);
    if (next < m_lines.size() && m_lines[next].level == m_lines[place].level)
        std::rotate(m_lines.begin() + static_cast<std::ptrdiff_t>(place),
                    m_lines.begin() + static_cast<std::ptrdiff_t>(next),
                    m_lines.begin() + static_cast<std::ptrdiff_t>(endOf(next)));
}

void Outline::rewrite()
{
    Line &line = m_lines[upTo(m_lines.size() - 1)];
    line.rest = restOf(line.letter);
}

void Outline::edit()
{
    for (std::size_t i = upTo(4); i > 0; --i) {
        const std::size_t turn = upTo(4);
        if (turn == 0 && m_lines.size() > 20)
            remove();
        else if (turn == 1)
            swapNeighbours();
        else if (turn == 2)
            add();
        else
            rewrite();
    }
}

QStringList rowText(const Fleet &fleet, const Standing &standing, NodeId node)
{
    const Wording wording(QLocale(QLocale::English), QTimeZone::utc(), standing.judgement());
    return {nodeName(fleet, node), nodeIdText(fleet, node),
            nodeStatusText(fleet, standing, node, wording),
            QString::number(nodeCount(fleet, node))};
}

QStringList changed(const std::string &from, const std::string &to, TimeMs later = 0)
{
    const FleetPtr before = sampleFleet(from);
    const FleetPtr after = sampleFleet(to);
    QStringList names;
    for (const NodeRun &run : changedRuns(*before, Standing(*before, {.now = now}), *after,
                                          Standing(*after, {.now = now + later})))
        names.append(nodeName(*after, run.first) % u'+' % QString::number(run.count));
    return names;
}

} // namespace

class TestNodeMap final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalFleetsHaveTheSameShape();
    void rowsAreFoundAgain_data();
    void rowsAreFoundAgain();
    void randomEditsKeepWhatIsStillThere();
    void rowsThatReadDifferentlyAreTold();
    void changesOfOneRowAreTold_data();
    void changesOfOneRowAreTold();
    void neighboursAreToldTogether();
    void daysThatPassAreTold();
    void anEmptyFleetIsMapped();
};

void TestNodeMap::equalFleetsHaveTheSameShape()
{
    const std::string document = generator::generateDemoFleet();
    const FleetPtr one = decoded(document).fleet;
    const FleetPtr two = decoded(document).fleet;
    const auto map = mapNodes(*one, *two);
    QVERIFY(isSameShape(map, *one, *two));
    const Standing standing(*one, {.now = now});
    QVERIFY(changedRuns(*one, standing, *two, Standing(*two, {.now = now})).empty());
}

void TestNodeMap::rowsAreFoundAgain_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << std::string(from) << std::string(to);
    };
    row("a new driver", "H 1 A\n  D 1 A\n  D 2 B", "H 1 A\n  D 3 C\n  D 1 A\n  D 2 B");
    row("a driver gone", "H 1 A\n  D 1 A\n  D 2 B", "H 1 A\n  D 2 B");
    row("another order", "D 1 A\n  T 1\n  T 2\n  T 3", "D 1 A\n  T 3\n  T 1\n  T 2");
    row("another name", "D 1 A\n  T 1", "D 1 Z\n  T 1");
    row("a moved driver is another row", "H 1 A\n  D 1 A\nH 2 B", "H 1 A\nH 2 B\n  D 1 A");
    row("one id twice", "D 1 A\nD 1 B\nD 2 C", "D 2 C\nD 1 A\nD 1 B");
    row("one id twice, once gone", "D 1 A\n  T 1\nD 2 B\nD 1 C\n  T 2", "D 2 B\nD 1 C\n  T 2");
    row("a kind with the same id", "H 1 A\n  H 2 B\n  D 2 B", "H 1 A\n  D 2 B");
    row("a charger below",
        "D 1 A\n  S 1 A\n    C X Available\n      P 1 Available\n      P 2 Error",
        "D 1 A\n  S 2 B\n  S 1 A\n    C Y Available\n    C X Error\n      P 2 Error");
}

void TestNodeMap::rowsAreFoundAgain()
{
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    const FleetPtr before = sampleFleet(from);
    const FleetPtr after = sampleFleet(to);
    const auto map = mapNodes(*before, *after);
    QVERIFY(map == plainMap(*before, *after));
    const bool isSame = pathsOf(*before) == pathsOf(*after);
    QCOMPARE(isSameShape(map, *before, *after), isSame);
}

void TestNodeMap::randomEditsKeepWhatIsStillThere()
{
    Outline outline(11);
    FleetPtr before = sampleFleet(outline.text());
    for (int i = 0; i < 300; ++i) {
        outline.edit();
        const FleetPtr after = sampleFleet(outline.text());
        const auto map = mapNodes(*before, *after);
        QVERIFY2(map == plainMap(*before, *after), outline.text().c_str());
        QCOMPARE(isSameShape(map, *before, *after), pathsOf(*before) == pathsOf(*after));
        std::set<NodeId> targets;
        for (std::size_t k = 0; k < map.size(); ++k) {
            if (map[k] == none<NodeId>)
                continue;
            QVERIFY(targets.insert(map[k]).second);
            const NodeId parent = before->nodes()[k].parent;
            if (parent != none<NodeId>)
                QVERIFY(map[number(parent)] == after->at(map[k]).parent);
        }
        before = after;
    }
}

void TestNodeMap::rowsThatReadDifferentlyAreTold()
{
    Outline outline(23);
    FleetPtr before = sampleFleet(outline.text());
    int sameShapes = 0;
    for (int i = 0; i < 400; ++i) {
        outline.edit();
        const FleetPtr after = sampleFleet(outline.text());
        if (isSameShape(mapNodes(*before, *after), *before, *after)) {
            ++sameShapes;
            const Standing old(*before, {.now = now + i * day / 3});
            const Standing current(*after, {.now = now + (i + 1) * day / 3});
            BitSet told(after->nodes().size());
            for (const NodeRun &run : changedRuns(*before, old, *after, current)) {
                for (std::uint32_t k = 0; k < run.count; ++k) {
                    const NodeId node{number(run.first) + k};
                    QVERIFY(after->at(node).parent == after->at(run.first).parent);
                    told.set(number(node));
                }
            }
            for (std::size_t k = 1; k < after->nodes().size(); ++k) {
                const auto node = idAt<NodeId>(k);
                const QStringList one = rowText(*before, old, node);
                const QStringList two = rowText(*after, current, node);
                QVERIFY2(told.test(k) || one == two, qPrintable(two.join(QLatin1Char(' '))));
            }
        }
        before = after;
    }
    QVERIFY(sameShapes > 50);
}

void TestNodeMap::changesOfOneRowAreTold_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const char *from, const char *to, const char *rows) {
        QTest::newRow(name) << std::string(from) << std::string(to) << QString::fromUtf8(rows);
    };
    row("nothing", "D 1 A\n  T 1", "D 1 A\n  T 1", "");
    row("what no row shows", "D 1 A payerId=1", "D 1 A payerId=2", "");
    row("a name", "D 1 A\nD 2 B", "D 1 A\nD 2 C", "C+1");
    row("a label", "D 1 A\n  T 1 Van", "D 1 A\n  T 1 Card", "1+1");
    row("a charger's status", "D 1 A\n  S 1 Depot\n    C X Available",
        "D 1 A\n  S 1 Depot\n    C X Error", "Charging sites+1 Depot+1 X+1 May use+1 Depot+1 X+1");
    row("a socket's status", "D 1 A\n  C X Available\n    P 1 Available",
        "D 1 A\n  C X Available\n    P 1 Charging", "Socket 1+1 Socket 1+1");
}

void TestNodeMap::changesOfOneRowAreTold()
{
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    QFETCH(QString, rows);
    QCOMPARE(changed(from, to).join(QLatin1Char(' ')), rows);
}

void TestNodeMap::neighboursAreToldTogether()
{
    QCOMPARE(changed("D 1 A\nD 2 B\nD 3 C\nD 4 D", "D 1 A\nD 2 X\nD 3 Y\nD 4 D"),
             QStringList(QStringLiteral("X+2")));
    QCOMPARE(changed("D 1 A\n  T 1 a\nD 2 B\n  T 2 b", "D 1 A\n  T 1 x\nD 2 B\n  T 2 y"),
             QStringList({QStringLiteral("1+1"), QStringLiteral("2+1")}));
}

void TestNodeMap::daysThatPassAreTold()
{
    const std::string outline = "D 1 A\n"
                                "  T over expiringDate=2025-01-01\n"
                                "  T far expiringDate=2030-01-01\n"
                                "  T soon expiringDate=2026-01-10\n"
                                "  T never";
    QCOMPARE(changed(outline, outline, 0), QStringList());
    QCOMPARE(changed(outline, outline, day),
             QStringList({QStringLiteral("over+1"), QStringLiteral("soon+1")}));
}

void TestNodeMap::anEmptyFleetIsMapped()
{
    const FleetPtr empty = decoded(R"({"userGroups":[]})").fleet;
    const FleetPtr fleet = sampleFleet("H 1 A\n  D 1 B");
    QVERIFY(isSameShape(mapNodes(*empty, *empty), *empty, *empty));
    QVERIFY(mapNodes(*fleet, *empty) == plainMap(*fleet, *empty));
    QVERIFY(!isSameShape(mapNodes(*empty, *fleet), *empty, *fleet));
}

QTEST_GUILESS_MAIN(TestNodeMap)
#include "tst_nodemap.moc"
