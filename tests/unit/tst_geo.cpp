// SPDX-License-Identifier: Apache-2.0
#include "models/geo/antimeridian.h"
#include "models/geo/mapcamera.h"
#include "models/geo/scalebar.h"
#include "models/geo/tilesource.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

bool isNear(const QPointF &one, const QPointF &other)
{
    return (one - other).manhattanLength() < 1e-9;
}

/// By the shoelace formula, of all pieces.
double areaOf(const std::vector<MapLine> &pieces)
{
    double twice = 0;
    for (const MapLine &piece : pieces) {
        double own = 0;
        for (std::size_t i = 0; i < piece.size(); ++i) {
            const QPointF &from = piece[i];
            const QPointF &to = piece[(i + 1) % piece.size()];
            own += from.x() * to.y() - to.x() * from.y();
        }
        twice += std::abs(own);
    }
    return twice / 2;
}

bool isInWorld(const std::vector<MapLine> &pieces)
{
    return std::ranges::all_of(pieces, [](const MapLine &piece) {
        return std::ranges::all_of(piece, [](const QPointF &place) {
            return place.x() >= 0 && place.x() <= 1 && place.y() >= 0 && place.y() <= 1;
        });
    });
}

/// A rectangle by its corners.
GeoLine box(double west, double north, double east, double south)
{
    return {{north, west}, {north, east}, {south, east}, {south, west}};
}

} // namespace

/// What maps are computed with.
class TestGeo final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreProjectedAsOnTheWeb_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<QPointF>("place");
        QTest::newRow("equator") << 0.0 << 0.0 << QPointF(0.5, 0.5);
        QTest::newRow("west edge") << 0.0 << -180.0 << QPointF(0, 0.5);
        QTest::newRow("east edge") << 0.0 << 180.0 << QPointF(1, 0.5);
        QTest::newRow("north edge") << mercatorLimit << 0.0 << QPointF(0.5, 0);
        QTest::newRow("north pole") << 90.0 << 0.0 << QPointF(0.5, 0);
        QTest::newRow("south pole") << -90.0 << 90.0 << QPointF(0.75, 1);
        QTest::newRow("Helsinki") << 60.1699 << 24.9384 << QPointF(0.569273333, 0.289453318);
    }

    void placesAreProjectedAsOnTheWeb()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(QPointF, place);
        const QPointF found = mapPointOf({latitude, longitude});
        QVERIFY2((found - place).manhattanLength() < 1e-5,
                 qPrintable(u"%1 %2"_s.arg(found.x(), 0, 'f', 9).arg(found.y(), 0, 'f', 9)));
    }

    void theWayBackLeadsToTheSamePlace()
    {
        for (double latitude = -85; latitude <= 85; latitude += 17) {
            for (double longitude = -180; longitude < 180; longitude += 30) {
                const GeoPoint back = geoPointOf(mapPointOf({latitude, longitude}));
                QVERIFY(std::abs(back.latitude - latitude) < 1e-9);
                QVERIFY(std::abs(back.longitude - longitude) < 1e-9);
            }
        }
    }

    void aPixelIsShorterInTheNorth()
    {
        QVERIFY(std::abs(metresPerPixel(0, 0) - 156543.03) < 0.01); // of the OpenStreetMap wiki
        QVERIFY(std::abs(metresPerPixel(60, 1) - 156543.03 / 4) < 0.01);
    }

    void boundsCrossTheDateLineWhereThatIsShorter_data()
    {
        QTest::addColumn<QList<double>>("across");
        QTest::addColumn<double>("west");
        QTest::addColumn<double>("east");
        QTest::newRow("one") << QList{0.3} << 0.3 << 0.3;
        QTest::newRow("near each other") << QList{0.4, 0.3, 0.6} << 0.3 << 0.6;
        QTest::newRow("Fiji") << QList{0.99, 0.01} << 0.99 << 1.01;
        QTest::newRow("half and half") << QList{0.9, 0.1, 0.2} << 0.9 << 1.2;
    }

    void boundsCrossTheDateLineWhereThatIsShorter()
    {
        QFETCH(QList<double>, across);
        QFETCH(double, west);
        QFETCH(double, east);
        std::vector<QPointF> places;
        for (const double x : across)
            places.emplace_back(x, 0.5);
        const MapBounds bounds = boundsOf(places);
        QCOMPARE(bounds.west, west);
        QCOMPARE(bounds.east, east);
    }

    void zoomingLeavesThePlaceUnderThePointer()
    {
        const MapCamera before({0.57, 0.29}, 5, {640, 480});
        const QPointF pointer(100, 400);
        const MapCamera after = before.zoomedAt(pointer, 7.5);
        QCOMPARE(after.zoom(), 7.5);
        QVERIFY(isNear(before.placeAt(pointer), after.placeAt(pointer)));
        // On the way there, too.
        const MapCamera between = before.towards(after, 0.4);
        QVERIFY(isNear(before.placeAt(pointer), between.placeAt(pointer)));
    }

    void draggingMovesWhatIsSeen()
    {
        const MapCamera before({0.5, 0.5}, 4, {640, 480});
        const QPointF place = before.placeAt({320, 240});
        QVERIFY(isNear(before.dragged({30, -20}).pixelOf(place), {350, 220}));
    }

    void theMapEndsInTheNorthAndGoesRound()
    {
        const MapCamera north = MapCamera({0.5, 0.5}, 3, {640, 480}).dragged({0, 1e6});
        QVERIFY(std::abs(north.seen().top()) < 1e-12);
        const MapCamera east = MapCamera({0.99, 0.5}, 3, {640, 480}).dragged({-100, 0});
        QVERIFY(east.centre().x() < 0.1);
        QVERIFY(
            isNear(east.pixelOf({0.999, 0.5}).toPoint(),
                   (QPointF(320, 240) - QPointF(east.centre().x() + 0.001, 0) * 2048).toPoint()));
    }

    void theWorldIsNeverSmallerThanTheMap()
    {
        const MapCamera camera({0.5, 0.5}, -3, {1000, 500});
        QVERIFY(camera.worldPixels() >= 999.9);
        QCOMPARE(MapCamera({0.5, 0.5}, 99, {1000, 500}).zoom(), MapCamera::greatestZoom);
    }

    void whatIsFittedIsSeen()
    {
        const MapBounds bounds{.west = 0.99, .north = 0.4, .east = 1.01, .south = 0.42};
        const MapCamera camera = MapCamera({0.2, 0.5}, 2, {600, 400}).fitted(bounds, 40, 16);
        const QRectF room(39.9, 39.9, 520.2, 320.2);
        QVERIFY(room.contains(camera.pixelOf({0.99, 0.4})));
        QVERIFY(room.contains(camera.pixelOf({0.01, 0.42})));
        const MapBounds point{.west = 0.5, .north = 0.5, .east = 0.5, .south = 0.5};
        QCOMPARE(camera.fitted(point, 40, 9).zoom(), 9.0);
    }

    void aFewWrongPositionsDoNotWidenTheFirstView_data()
    {
        QTest::addColumn<int>("placed");
        QTest::addColumn<int>("swapped");
        QTest::addColumn<bool>("isLeftOut");
        QTest::newRow("one of hundreds") << 233 << 1 << true;
        QTest::newRow("as many as may be") << 196 << 4 << true;
        QTest::newRow("more") << 96 << 4 << false;
        QTest::newRow("one of few") << 9 << 1 << false;
        QTest::newRow("none") << 100 << 0 << false;
    }

    void aFewWrongPositionsDoNotWidenTheFirstView()
    {
        QFETCH(int, placed);
        QFETCH(int, swapped);
        QFETCH(bool, isLeftOut);
        std::vector<QPointF> right;
        for (int i = 0; i < placed; ++i)
            right.push_back(mapPointOf({60.0 + i % 10 * 0.2, 20.0 + i % 7 * 0.5}));
        std::vector<QPointF> all = right;
        for (int i = 0; i < swapped; ++i)
            all.push_back(mapPointOf({24.9, 60.1 + i * 0.1}));
        QCOMPARE(boundsOfMost(all), boundsOf(isLeftOut ? right : all));
    }

    void twoCountriesAreBothInTheFirstView()
    {
        std::vector<QPointF> places(98, mapPointOf({60, 25}));
        places.front() = mapPointOf({65, 27});
        places.insert(places.end(), 10, mapPointOf({40, -4}));
        QCOMPARE(boundsOfMost(places), boundsOf(places));
    }

    void ringsAreCutAtTheDateLine_data()
    {
        QTest::addColumn<GeoLine>("ring");
        QTest::addColumn<std::size_t>("pieces");
        QTest::addColumn<double>("area");
        const auto height = mapPointOf({50, 0}).y() - mapPointOf({60, 0}).y();
        QTest::newRow("far from it") << box(10, 60, 20, 50) << std::size_t(1) << height / 36;
        QTest::newRow("over it") << box(175, 60, -175, 50) << std::size_t(2) << height / 36;
        QTest::newRow("up to it") << box(170, 60, 180, 50) << std::size_t(1) << height / 36;
        QTest::newRow("from it") << box(-180, 60, -170, 50) << std::size_t(1) << height / 36;
        QTest::newRow("begun behind it") << GeoLine{{60, -175}, {50, -175}, {50, 175}, {60, 175}}
                                         << std::size_t(2) << height / 36;
        QTest::newRow("too few points") << GeoLine{{1, 1}, {2, 2}} << std::size_t(0) << 0.0;
        const double south = 1 - mapPointOf({-70, 0}).y();
        QTest::newRow("round the south pole")
            << GeoLine{{-70, 170}, {-70, 60}, {-70, -60}, {-70, -170}} << std::size_t(2) << south;
        const double north = mapPointOf({80, 0}).y();
        QTest::newRow("round the north pole")
            << GeoLine{{80, -180}, {80, -60}, {80, 60}} << std::size_t(1) << north;
    }

    void ringsAreCutAtTheDateLine()
    {
        QFETCH(GeoLine, ring);
        QFETCH(std::size_t, pieces);
        QFETCH(double, area);
        const std::vector<MapLine> cut = cutRing(ring);
        QCOMPARE(cut.size(), pieces);
        QVERIFY(isInWorld(cut));
        QVERIFY2(std::abs(areaOf(cut) - area) < 1e-9, qPrintable(QString::number(areaOf(cut))));
    }

    void linesAreCutAtTheDateLine()
    {
        const std::vector<MapLine> cut = cutLine({{0, 170}, {0, -170}, {0, -160}, {0, 175}});
        QCOMPARE(cut.size(), std::size_t(3));
        QVERIFY(isInWorld(cut));
        QVERIFY(isNear(cut[0].back(), {1, 0.5}));
        QVERIFY(isNear(cut[1].front(), {0, 0.5}));
        QVERIFY(isNear(cut[2].back(), {355.0 / 360, 0.5}));
        QCOMPARE(cutLine({{0, 10}, {10, 20}}).size(), std::size_t(1));
    }

    void linesAreClippedToABox()
    {
        const QRectF window(0, 0, 1, 1);
        const MapLine line{{-1, 0.5}, {2, 0.5}, {2, 2}, {0.5, 2}, {0.5, 0.75}};
        const std::vector<MapLine> inside = clippedLine(line, window);
        QCOMPARE(inside.size(), std::size_t(2));
        QCOMPARE(inside[0], (MapLine{{0, 0.5}, {1, 0.5}}));
        QCOMPARE(inside[1], (MapLine{{0.5, 1}, {0.5, 0.75}}));
        QVERIFY(clippedLine({{-1, 0}, {0, -1}}, window.adjusted(0.1, 0.1, 0, 0)).empty());
    }

    void aScaleBarHasARoundLength_data()
    {
        QTest::addColumn<double>("metresPerPixel");
        QTest::addColumn<int>("system");
        QTest::addColumn<double>("length");
        QTest::addColumn<int>("unit");
        const auto metric = int(QLocale::MetricSystem);
        const auto imperial = int(QLocale::ImperialUSSystem);
        using Unit = ScaleBar::Unit;
        QTest::newRow("house") << 0.5 << metric << 50.0 << int(Unit::Metres);
        QTest::newRow("town") << 19.0 << metric << 2.0 << int(Unit::Kilometres);
        QTest::newRow("country") << 5000.0 << metric << 500.0 << int(Unit::Kilometres);
        QTest::newRow("house in feet") << 0.5 << imperial << 100.0 << int(Unit::Feet);
        QTest::newRow("town in miles") << 50.0 << imperial << 2.0 << int(Unit::Miles);
    }

    void aScaleBarHasARoundLength()
    {
        QFETCH(double, metresPerPixel);
        QFETCH(int, system);
        QFETCH(double, length);
        QFETCH(int, unit);
        const ScaleBar bar = scaleBar(metresPerPixel, 120, QLocale::MeasurementSystem(system));
        QCOMPARE(bar.length, length);
        QCOMPARE(int(bar.unit), unit);
        QVERIFY(bar.pixels <= 120 && bar.pixels > 40);
    }

    void onlySoundTemplatesAreTaken_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *address, TileProblem problem) {
            QTest::newRow(address) << QString::fromUtf8(address) << int(problem);
        };
        row("", TileProblem::NotAnAddress);
        row("https://tiles.example.com/{z}/{x}/{y}.png", TileProblem::None);
        row("https://tiles.example.com/t?z={z}&x={x}&y={y}&key=1", TileProblem::None);
        row("http://127.0.0.1:8080/{z}/{x}/{y}", TileProblem::None);
        row("http://tiles.example.com/{z}/{x}/{y}.png", TileProblem::NotHttps);
        row("file:///etc/{z}/{x}/{y}", TileProblem::NotAnAddress);
        row("data:image/png,{z}{x}{y}", TileProblem::NotAnAddress);
        row("ftp://tiles.example.com/{z}/{x}/{y}", TileProblem::NotHttps);
        row("https://tiles.example.com/{z}/{x}.png", TileProblem::NoPlaceholders);
        row("https://{z}.example.com/{x}/{y}.png", TileProblem::NoPlaceholders);
        row("https://me:secret@tiles.example.com/{z}/{x}/{y}", TileProblem::HasPassword);
        row("https://{s}.example.com/{z}/{x}/{y}.png", TileProblem::OtherPlaceholders);
        row("https://tiles.example.com/{z}/{x}/{y}{r}.png", TileProblem::OtherPlaceholders);
        row("https://tiles.example.com/{z}/{x}/{-y}.png", TileProblem::OtherPlaceholders);
        row("tiles", TileProblem::NotAnAddress);
    }

    void onlySoundTemplatesAreTaken()
    {
        QFETCH(QString, address);
        QFETCH(int, problem);
        QCOMPARE(int(problemOf({address, u"© Somebody"_s, true})), problem);
        QCOMPARE(int(problemOf({address, u"© Somebody"_s, false})), int(TileProblem::None));
        QCOMPARE(!usable({address, u"© Somebody"_s, true}).isOff(),
                 problem == int(TileProblem::None));
    }

    void whoMadeTheTilesHasToBeNamed()
    {
        const TileSource source{u"https://tiles.example.com/{z}/{x}/{y}.png"_s, u" "_s, true};
        QCOMPARE(int(problemOf(source)), int(TileProblem::NoAttribution));
        QVERIFY(usable(source).isOff());
        QCOMPARE(usable(source).urlTemplate, source.urlTemplate); // to be named later
    }

    void aTileHasItsAddress()
    {
        const TileSource source{u"https://tiles.example.com/{z}/{x}/{y}.png"_s};
        QCOMPARE(addressOf(source, {3, 4, 2}), QUrl(u"https://tiles.example.com/3/4/2.png"_s));
    }
};

QTEST_GUILESS_MAIN(TestGeo)
#include "tst_geo.moc"
