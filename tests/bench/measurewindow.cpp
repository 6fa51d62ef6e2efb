// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchwindow.h"
#include "tests/bench/measurements.h"
#include "ui/search/searchbar.h"
#include "ui/tree/fleetview.h"

#include <QTest>
#include <QTreeView>

namespace chargetree::bench {

namespace {

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

/// A key every 5 ms, whatever is answered meanwhile.
double gapTypingFast(SearchBar &search, const QStringList &queries)
{
    GapMeter gap;
    gap.start();
    for (const QString &query : queries) {
        for (int length = 1; length <= query.size(); ++length) {
            search.setText(query.left(length));
            QTest::qWait(5);
        }
    }
    return gap.stop();
}

} // namespace

QJsonObject measureWindow(const QString &file)
{
    BenchWindow program;
    GapMeter gap;
    gap.start();
    program.open(file);
    QJsonObject answer{{QStringLiteral("loadGapMs"), gap.stop()}};

    FleetView &view = program.window().fleetView();
    QTreeView &tree = *view.activeTree();
    const auto shown = [&tree](const auto &action) {
        return timed([&] {
            action();
            tree.viewport()->repaint();
        });
    };
    answer[QStringLiteral("nodes")] = double(program.fleet().nodes().size());
    answer[QStringLiteral("expandAllMs")] = shown([&] { tree.expandAll(); });
    answer[QStringLiteral("repaintMs")] = shown([] {});
    answer[QStringLiteral("sortMs")] =
        shown([&] { tree.sortByColumn(StatusColumn, Qt::DescendingOrder); });
    tree.sortByColumn(NameColumn, Qt::AscendingOrder);
    answer[QStringLiteral("collapseAllMs")] = shown([&] { tree.collapseAll(); });
    tree.expandAll();

    const QStringList queries = queriesOf(program.fleet(), 200);
    SearchBar &search = *program.window().findChild<SearchBar *>();
    const Typing typing = type(view, search, queries);
    answer[QStringLiteral("keyPresses")] = double(typing.keys.size());
    answer[QStringLiteral("keyP50Ms")] = quantile(typing.keys, 0.5);
    answer[QStringLiteral("keyP99Ms")] = quantile(typing.keys, 0.99);
    answer[QStringLiteral("searchGapMs")] = typing.longestGap;
    answer[QStringLiteral("typingGapMs")] = gapTypingFast(search, queries);
    return answer;
}

} // namespace chargetree::bench
