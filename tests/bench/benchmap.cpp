// SPDX-License-Identifier: Apache-2.0
#include "models/geo/clusters.h"
#include "models/geo/mercator.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"
#include "ui/look/theme.h"
#include "ui/map/mapground.h"
#include "ui/map/mapview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <random>

using namespace chargetree;

namespace {

constexpr int chargers = 20'000;
constexpr double limit = 16; // ms a frame

double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// As many chargers as asked for, in towns all over Europe.
std::string outline()
{
    std::mt19937 dice(11);
    std::uniform_real_distribution<double> north(36, 70);
    std::uniform_real_distribution<double> east(-9, 30);
    std::normal_distribution<double> near(0, 0.05);
    constexpr std::array words{"Available", "Charging", "Offline", "Error", "Preparing"};
    std::string text = "D 1 Aino\n";
    double latitude = 0;
    double longitude = 0;
    for (int i = 0; i < chargers; ++i) {
        if (i % 40 == 0) {
            latitude = north(dice);
            longitude = east(dice);
        }
        const std::size_t word = std::size_t(dice() % 50);
        text += "  C c" + std::to_string(i) + ' ' + words[word < words.size() ? word : 0]
                + " latitude=" + std::to_string(latitude + near(dice))
                + " longitude=" + std::to_string(longitude + near(dice)) + '\n';
    }
    return text;
}

struct Frames {
    std::vector<double> times; // ms

    void add(MapView &view)
    {
        QElapsedTimer timer;
        timer.start();
        view.repaint();
        times.push_back(millisecondsOf(timer));
    }
    void print(QTextStream &out, const char *what)
    {
        std::ranges::sort(times);
        const double median = times[times.size() / 2];
        const double worst = times[times.size() * 99 / 100];
        out << QStringLiteral("%1 %2 frames: median %3 ms, 99 % %4 ms, %5 of the limit of %6 ms\n")
                   .arg(QLatin1String(what), -22)
                   .arg(times.size(), 4)
                   .arg(median, 6, 'f', 2)
                   .arg(worst, 6, 'f', 2)
                   .arg(worst / limit, 0, 'f', 2)
                   .arg(limit);
    }
};

} // namespace

/// bench_map: how long the map takes to paint a fleet of 20,000 chargers, once warm.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    applyTheme(*qApp, Appearance::Light);
    QTextStream out(stdout);
    const LoadedFleetPtr loaded = loadedFleet(sampleFleet(outline()));

    QElapsedTimer timer;
    timer.start();
    const ChargerSpots spots = spotsOf(*loaded->fleet);
    out << "places of " << spots.placed.size() << " chargers: " << millisecondsOf(timer) << " ms\n";
    double slowest = 0;
    for (int level = 0; level <= 18; ++level) {
        timer.start();
        static_cast<void>(clustersOf(spots.placed, 44 / worldPixels(level)));
        slowest = std::max(slowest, millisecondsOf(timer));
    }
    out << "clusters of the slowest zoom: " << slowest << " ms\n";
    MapGround ground;
    timer.start();
    static_cast<void>(ground.world(0));
    out << "land and borders read: " << millisecondsOf(timer) << " ms\n";

    MapView view;
    view.setGround(&ground);
    view.setAnimated(false);
    view.resize(1280, 800);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        return 1;
    view.showSpots(loaded, spots.placed, {});
    const auto frame = [&view](const auto &change, Frames *frames) {
        change();
        Frames none;
        (frames ? *frames : none).add(view);
    };
    // Warm: each zoom has been seen once, that of the whole fleet first.
    frame([] {}, nullptr);
    for (int i = 0; i < 14; ++i)
        frame([&] { view.zoomBy(1); }, nullptr);
    view.fitAll();
    Frames still;
    Frames dragged;
    Frames zoomed;
    for (double zoom = 0; zoom < 12; zoom += 0.25) {
        frame([&] { view.zoomBy(0.25); }, &zoomed);
        for (int i = 0; i < 8; ++i)
            frame([&] { view.dragBy({i % 2 ? 37.0 : -23.0, i % 3 ? 11.0 : -17.0}); }, &dragged);
        for (int i = 0; i < 4; ++i)
            frame([] {}, &still);
    }
    still.print(out, "standing still");
    dragged.print(out, "dragged");
    zoomed.print(out, "zoomed");
    return 0;
}
