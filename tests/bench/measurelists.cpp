// SPDX-License-Identifier: Apache-2.0
#include "models/items/fleetmodel.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/measurements.h"
#include "ui/browse/browser.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/tree/fleetview.h"

#include <QSortFilterProxyModel>

namespace chargetree::bench {

/// Opening each list, and sorting it by each column it shows: from the click to painted rows.
QJsonObject measureLists(const QString &file)
{
    BenchWindow program;
    program.open(file);
    Browser &browser = program.window().browser();
    const auto untilPainted = [&browser](const auto &action) {
        return timed([&] {
            action();
            await([&] { return browser.list()->isAnswered(); });
            browser.list()->view()->viewport()->repaint();
        });
    };
    double slowestOpen = 0;
    double slowestSort = 0;
    int mostRows = 0;
    GapMeter gap;
    gap.start();
    for (std::size_t kind = 0; kind < listKindCount; ++kind) {
        slowestOpen =
            std::max(slowestOpen, untilPainted([&] { browser.chooseView(ListKind(kind)); }));
        mostRows = std::max(mostRows, browser.list()->view()->model()->rowCount());
        for (const QString &column : browser.list()->columns()) {
            const ListSorts sorts{{.column = column.toStdString(), .isDescending = true}};
            slowestSort = std::max(slowestSort, untilPainted([&] { browser.setSorts(sorts); }));
        }
    }
    return {{QStringLiteral("listRows"), mostRows},
            {QStringLiteral("listOpenMs"), slowestOpen},
            {QStringLiteral("listSortMs"), slowestSort},
            {QStringLiteral("listGapMs"), gap.stop()}};
}

namespace {

/// Every row that is left: a search knows them all, and says how many.
void visit(const QAbstractItemModel &model, const QModelIndex &parent)
{
    const int rows = model.rowCount(parent);
    for (int row = 0; row < rows; ++row)
        visit(model, model.index(row, 0, parent));
}

} // namespace

/// QSortFilterProxyModel's recursive filter over the same tree and queries.
QJsonObject measureProxyFilter(const QString &file)
{
    BenchWindow program;
    program.open(file);
    QSortFilterProxyModel proxy;
    proxy.setRecursiveFilteringEnabled(true);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&program.window().fleetView().model());
    std::vector<double> filters;
    for (const QString &query : queriesOf(program.fleet(), 8))
        filters.push_back(timed([&] {
            proxy.setFilterFixedString(query);
            visit(proxy, {});
        }));
    return {{QStringLiteral("proxyFilterMs"), quantile(filters, 0.5)}};
}

} // namespace chargetree::bench
