// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/measurements.h"

#include "app/application.h"
#include "models/fields/fieldtext.h"
#include "ui/fleetview.h"
#include "ui/searchbar.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <random>

namespace chargetree::bench {

namespace {

double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The longest time in which the event loop did not turn.
class GapMeter final : public QObject {
public:
    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(this, [this] { beat(); });
    }
    void start()
    {
        m_longest = 0;
        m_since.start();
        m_timer.start(1);
    }
    double stop()
    {
        beat();
        m_timer.stop();
        return m_longest;
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, millisecondsOf(m_since));
        m_since.start();
    }
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// Tells when a tree has painted what its model was reset to.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QTreeView &tree)
    {
        tree.viewport()->installEventFilter(this);
        connect(tree.model(), &QAbstractItemModel::modelReset, this, [this] { isReset = true; });
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        isPainted = isPainted || (isReset && event->type() == QEvent::Paint);
        return false;
    }
    bool isReset = false;
    bool isPainted = false;
};

/// Words of drivers and chargers that stand in the fleet, and some that do not.
QStringList queriesOf(const Fleet &fleet, int count)
{
    std::mt19937 random(7);
    QStringList queries;
    for (int i = 0; i < count; ++i) {
        if (i % 4 == 3 && !fleet.chargers().empty()) {
            const auto &charger = fleet.chargers()[random() % fleet.chargers().size()];
            queries.append(recordName(fleet, charger.object).left(12));
        } else if (i % 10 == 0) {
            queries.append(QStringLiteral("zzqx%1").arg(i));
        } else {
            const auto &driver = fleet.drivers()[random() % fleet.drivers().size()];
            queries.append(recordName(fleet, driver.object).left(12));
        }
    }
    return queries;
}

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(part * double(values.size())))];
}

template <typename Action>
double timed(const Action &action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return millisecondsOf(timer);
}

/// Waits, turning the event loop, until `isDone`.
template <typename Condition>
void await(const Condition &isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

struct Typing {
    std::vector<double> keys; // milliseconds from the key to the painted answer
    double longestGap = 0;
};

Typing type(FleetView &view, SearchBar &search, const QStringList &queries)
{
    Typing typing;
    PaintWatch found(*view.findChild<QTreeView *>(QStringLiteral("searchTree")));
    PaintWatch browsed(*view.findChild<QTreeView *>(QStringLiteral("fleetTree")));
    GapMeter gap;
    gap.start();
    const auto press = [&](PaintWatch &watch, bool waitsForAnswer, const auto &action) {
        watch.isReset = !waitsForAnswer;
        watch.isPainted = false;
        QElapsedTimer timer;
        timer.start();
        action();
        await([&] { return watch.isPainted; });
        typing.keys.push_back(millisecondsOf(timer));
    };
    for (const QString &query : queries) {
        for (int length = 1; length <= query.size(); ++length) {
            if (query.at(length - 1).isSpace())
                continue; // asks nothing new
            press(found, true, [&] { search.setText(query.left(length)); });
        }
        press(browsed, false, [&] { QTest::keyClick(&search, Qt::Key_Escape); });
    }
    typing.longestGap = gap.stop();
    return typing;
}

} // namespace

QJsonObject measureWindow(const QString &file)
{
    int argc = 1;
    char name[] = "bench_fleet";
    char *argv[] = {name, nullptr};
    QApplication application(argc, argv);
    applyTheme(application, Appearance::Light);
    const QTemporaryDir home;
    Settings settings(home.filePath(QStringLiteral("settings.ini")));
    Language language;
    Application program(settings, language,
                        {.connections = home.filePath(QStringLiteral("connections.json")),
                         .copies = home.filePath(QStringLiteral("copies"))},
                        {});
    MainWindow &window = program.window();
    window.resize(1400, 900);
    window.show();
    FleetView &view = window.fleetView();

    GapMeter gap;
    gap.start();
    program.session().open(FleetFile{file});
    await([&] { return view.model().fleet() != nullptr; });
    QCoreApplication::processEvents();
    QJsonObject answer{{QStringLiteral("loadGapMs"), gap.stop()}};

    QTreeView &tree = *view.activeTree();
    const auto shown = [&tree](const auto &action) {
        return timed([&] {
            action();
            tree.viewport()->repaint();
        });
    };
    answer[QStringLiteral("nodes")] = double(view.model().fleet()->nodes().size());
    answer[QStringLiteral("expandAllMs")] = shown([&] { tree.expandAll(); });
    answer[QStringLiteral("repaintMs")] = shown([] {});
    answer[QStringLiteral("sortMs")] =
        shown([&] { tree.sortByColumn(StatusColumn, Qt::DescendingOrder); });
    tree.sortByColumn(NameColumn, Qt::AscendingOrder);
    answer[QStringLiteral("collapseAllMs")] = shown([&] { tree.collapseAll(); });
    tree.expandAll();

    const Typing typing =
        type(view, *window.findChild<SearchBar *>(), queriesOf(*view.model().fleet(), 200));
    answer[QStringLiteral("keyPresses")] = double(typing.keys.size());
    answer[QStringLiteral("keyP50Ms")] = quantile(typing.keys, 0.5);
    answer[QStringLiteral("keyP99Ms")] = quantile(typing.keys, 0.99);
    answer[QStringLiteral("searchGapMs")] = typing.longestGap;
    return answer;
}

} // namespace chargetree::bench
