// SPDX-License-Identifier: Apache-2.0
#include "models/geo/worldfile.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped()
{
    QFile file(ownData(u"../../resources/world/world.bin"_s)); // as it is built in
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// By the odd-even rule, as it is painted.
bool isLand(const World &world, const GeoPoint &point)
{
    const QPointF place = mapPointOf(point);
    bool isInside = false;
    for (const WorldLine &ring : world.land) {
        const MapLine &line = ring.line;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const QPointF &from = line[i];
            const QPointF &to = line[(i + 1) % line.size()];
            if ((from.y() > place.y()) == (to.y() > place.y()))
                continue;
            const double share = (place.y() - from.y()) / (to.y() - from.y());
            if (place.x() < from.x() + (to.x() - from.x()) * share)
                isInside = !isInside;
        }
    }
    return isInside;
}

std::size_t pointsOf(const std::vector<WorldLine> &lines)
{
    std::size_t sum = 0;
    for (const WorldLine &line : lines)
        sum += line.line.size();
    return sum;
}

} // namespace

/// The world behind the map.
class TestWorldFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void landIsWhereItIs_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<bool>("isLand");
        QTest::newRow("Madrid") << 40.4 << -3.7 << true;
        QTest::newRow("Tampere") << 61.5 << 23.8 << true;
        QTest::newRow("Atlantic") << 40.0 << -40.0 << false;
        QTest::newRow("Gulf of Bothnia") << 62.0 << 20.0 << false;
        QTest::newRow("Chukotka, west of 180°") << 66.5 << 179.0 << true;
        QTest::newRow("Chukotka, east of 180°") << 66.5 << -179.0 << true;
        QTest::newRow("Bering Sea, on 180°") << 58.0 << 179.9 << false;
        QTest::newRow("Antarctica") << -80.0 << 100.0 << true;
        QTest::newRow("Antarctica's other side") << -84.0 << -100.0 << true;
        QTest::newRow("Arctic Ocean") << 85.0 << 100.0 << false;
        QTest::newRow("South Pacific") << -50.0 << -130.0 << false;
    }

    void landIsWhereItIs()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        const auto world = readWorld(shipped());
        QVERIFY(world);
        QTEST(isLand(*world, {latitude, longitude}), "isLand");
        QTEST(isLand(simplified(*world, 0.0005), {latitude, longitude}), "isLand");
    }

    void everythingLiesInTheWorld()
    {
        const auto world = readWorld(shipped());
        QVERIFY(world);
        for (const auto *lines : {&world->land, &world->coasts, &world->borders}) {
            QVERIFY(!lines->empty());
            for (const WorldLine &line : *lines) {
                QVERIFY(line.line.size() >= 2);
                QVERIFY(line.box.left() >= 0 && line.box.right() <= 1);
                QVERIFY(line.box.top() >= 0 && line.box.bottom() <= 1);
                for (std::size_t i = 1; i < line.line.size(); ++i)
                    QVERIFY2(std::abs(line.line[i].x() - line.line[i - 1].x()) < 0.5
                                 || lines == &world->land,
                             "a line across the whole map");
            }
        }
    }

    void fromAfarThereIsLess()
    {
        const auto world = readWorld(shipped());
        QVERIFY(world);
        const World far = simplified(*world, 1.0 / 1024);
        QVERIFY(pointsOf(far.land) * 3 < pointsOf(world->land));
        QVERIFY(pointsOf(far.borders) > 0);
    }

    void whatIsCutIsRefused()
    {
        const QByteArray whole = shipped();
        for (qsizetype length = 0; length < whole.size(); length += 997)
            QVERIFY(!readWorld(whole.first(length)));
        QVERIFY(!readWorld(whole.first(whole.size() - 1)));
        QVERIFY(!readWorld(whole + '\0'));
    }

    void noiseIsRefusedOrReadButNeverCrashes()
    {
        const QByteArray whole = shipped();
        for (qsizetype at = 4; at < whole.size(); at += 4999) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged[at] ^ 0x55);
            static_cast<void>(readWorld(damaged));
        }
    }
};

QTEST_GUILESS_MAIN(TestWorldFile)
#include "tst_worldfile.moc"
