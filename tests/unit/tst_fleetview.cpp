// SPDX-License-Identifier: Apache-2.0
#include "models/items/nodemap.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"
#include "ui/look/theme.h"
#include "ui/tree/fleetview.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTreeView>
#include <QtTest>

#include <algorithm>
#include <random>
#include <set>

using namespace chargetree;

namespace {

/// A fleet that changes a little from round to round: homes and drivers come, go and are renamed.
std::string changingOutline(std::mt19937 &random)
{
    std::string text;
    for (int home = 0; home < 8; ++home) {
        if (random() % 8 == 0)
            continue;
        const std::string id = std::to_string(home + 1);
        text += "H " + id + " Home" + std::to_string(random() % 100) + '\n';
        for (int driver = 0; driver < 6; ++driver) {
            if (random() % 6 == 0)
                continue;
            const std::string number = std::to_string(home * 100 + driver);
            text += "  D " + number + " Driver" + std::to_string(random() % 100) + '\n';
            text += "    T TAG" + number + '\n';
            text += "    S 5 Depot\n      C CH-1 Available\n        P 1 Available\n";
        }
    }
    return text;
}

/// What names a row for a person, from the top down, with the kinds' own ids.
QString keyOf(const Fleet &fleet, NodeId node)
{
    QString key;
    for (; node != Fleet::root; node = fleet.at(node).parent) {
        const ObjectId object = fleet.objectOf(node);
        QString own = QString::number(int(fleet.at(node).kind()));
        if (object != none<ObjectId>) {
            for (const char *field : {"id", "idTag", "chargerId"}) {
                const auto rows = fieldsOf(fleet.store().kindOf(object));
                for (std::uint8_t row = 0; row < rows.size(); ++row) {
                    if (rows[row].name == field)
                        own += QString::fromUtf8(
                            fleet.store().text(object, {fleet.store().kindOf(object), row}));
                }
            }
        }
        key = own + QLatin1Char('/') + key;
    }
    return key;
}

struct Kept {
    std::set<QString> open;
    std::set<QString> selected;
    QString current;
    bool operator==(const Kept &) const = default;
};

Kept keptBy(FleetView &view, const std::set<QString> *among)
{
    const Fleet &fleet = *view.model().fleet();
    QTreeView &tree = *view.activeTree();
    auto *filter = qobject_cast<FleetFilter *>(tree.model());
    const auto counts = [among](const QString &key) { return !among || among->contains(key); };
    Kept kept;
    for (quint32 i = 1; i < fleet.nodes().size(); ++i) {
        const QModelIndex index = filter->indexOf(NodeId(i));
        const QString key = keyOf(fleet, NodeId(i));
        if (tree.isExpanded(index) && fleet.nodes()[i].childCount > 0 && counts(key))
            kept.open.insert(key);
        if (tree.selectionModel()->isSelected(index) && counts(key))
            kept.selected.insert(key);
    }
    if (view.currentNode() != none<NodeId> && counts(keyOf(fleet, view.currentNode())))
        kept.current = keyOf(fleet, view.currentNode());
    return kept;
}

std::set<QString> keysOf(const Fleet &fleet)
{
    std::set<QString> keys;
    for (quint32 i = 1; i < fleet.nodes().size(); ++i)
        keys.insert(keyOf(fleet, NodeId(i)));
    return keys;
}

std::set<QString> commonKeys(const Fleet &a, const Fleet &b)
{
    const std::set<QString> one = keysOf(a);
    const std::set<QString> two = keysOf(b);
    std::set<QString> common;
    std::set_intersection(one.begin(), one.end(), two.begin(), two.end(),
                          std::inserter(common, common.end()));
    return common;
}

} // namespace

class TestFleetView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThousandRandomRefreshesKeepOpenRowsSelectionAndCurrentRow()
    {
        std::mt19937 random(3);
        FleetView view;
        view.resize(500, 300);
        view.show();
        LoadedFleetPtr fleet = loadedFleet(sampleFleet(changingOutline(random)));
        view.showFleet(fleet, Wording(), {});
        for (int round = 0; round < 1000; ++round) {
            disturb(view, random);
            const LoadedFleetPtr next = loadedFleet(sampleFleet(changingOutline(random)));
            const std::set<QString> common = commonKeys(*fleet->fleet, *next->fleet);
            const std::set<QString> inner = withChildren(*next->fleet);
            Kept before = keptBy(view, &common);
            std::erase_if(before.open, [&](const QString &key) { return !inner.contains(key); });
            view.showFleet(next, Wording(), mapNodes(*fleet->fleet, *next->fleet));
            const Kept after = keptBy(view, nullptr);
            QCOMPARE(after.open, before.open);
            QCOMPARE(after.selected, before.selected);
            QCOMPARE(after.current, before.current);
            fleet = next;
        }
    }

    void aRefreshKeepsTheRowOnTop()
    {
        const LoadedFleetPtr fleet = generatedFleet(300, 5);
        FleetView view;
        view.resize(500, 300);
        view.show();
        view.showFleet(fleet, Wording(), {});
        view.expandAll();
        QScrollBar &bar = *view.activeTree()->verticalScrollBar();
        bar.setValue(bar.maximum() / 3);
        const int place = bar.value();
        QVERIFY(place > 0);
        const NodeId top = FleetModel::nodeOf(view.activeTree()->indexAt({0, 0}));
        view.showFleet(fleet, Wording(), mapNodes(*fleet->fleet, *fleet->fleet));
        QCOMPARE(FleetModel::nodeOf(view.activeTree()->indexAt({0, 0})), top);
        QCOMPARE(bar.value(), place);
    }

    void endingASearchBringsBackWhatWasOpenAndKeepsWhatWasChosen()
    {
        FleetView view;
        const LoadedFleetPtr fleet = generatedFleet(200, 5);
        view.showFleet(fleet, Wording(), {});
        view.expandAll();
        const Kept before = keptBy(view, nullptr);
        const Driver &driver = fleet->fleet->drivers()[150];
        const QString id =
            QString::fromUtf8(fleet->fleet->store().text(driver.object, field(Kind::Driver, "id")));
        view.showMask(maskOf(*fleet, id), {id});
        QVERIFY(view.isSearching());
        view.revealFirstHit();
        QCOMPARE(view.currentNode(), driver.node);
        view.clearMask();
        QVERIFY(!view.isSearching());
        QCOMPARE(view.currentNode(), driver.node);
        QCOMPARE(keptBy(view, nullptr).open, before.open);
    }

    void aSearchOpensTheWayToItsHits()
    {
        FleetView view;
        const LoadedFleetPtr fleet = loadedFleet(sampleFleet("H 1 Helsinki\n  H 2 Depot\n"
                                                             "    D 7 Aino\n      T 04A2\n"));
        view.showFleet(fleet, Wording(), {});
        view.showMask(maskOf(*fleet, QStringLiteral("04a2")), {QStringLiteral("04a2")});
        auto *filter = qobject_cast<FleetFilter *>(view.activeTree()->model());
        const NodeId tag = fleet->fleet->nodeOf(TagId(0));
        for (NodeId above = fleet->fleet->at(tag).parent; above != Fleet::root;
             above = fleet->fleet->at(above).parent)
            QVERIFY(view.activeTree()->isExpanded(filter->indexOf(above)));
    }

    void columnsFitWhateverTheWidth()
    {
        FleetView view;
        view.showFleet(generatedFleet(60, 3), Wording(), {});
        view.expandAll(); // so that there is a vertical scroll bar
        view.show();
        for (const int width : {1200, 380, 900, 420, 400}) {
            view.resize(width, 500);
            QCoreApplication::processEvents();
            EVENTUALLY(!view.activeTree()->horizontalScrollBar()->isVisible());
            QCOMPARE(view.activeTree()->header()->length(),
                     view.activeTree()->header()->viewport()->width());
        }
    }

    void statusesAndIdsAreWholeWhereNamesHaveRoom()
    {
        FleetView view;
        view.resize(700, 500);
        view.showFleet(
            loadedFleet(sampleFleet("H 1 Helsinki\n  D 7 Aino\n    T 04A2\n"
                                    "    S 5 Depot\n      C CPO_FI000406 SuspendedEV\n")),
            Wording(), {});
        view.expandAll();
        view.show();
        for (const qreal scale : {1.0, 1.5}) {
            QFont font = view.font();
            font.setPointSizeF(font.pointSizeF() * scale);
            view.setFont(font);
            QTreeView &tree = *view.activeTree();
            for (const int column : {int(StatusColumn), int(IdColumn)})
                EVENTUALLY(tree.columnWidth(column)
                           >= static_cast<QAbstractItemView &>(tree).sizeHintForColumn(column));
        }
    }

    void rowsThatAreOpenedMakeRoomForTheirIds()
    {
        FleetView view;
        view.resize(700, 500);
        view.showFleet(loadedFleet(sampleFleet("H 1 Helsinki\n  D 7 Aino\n    S 5 Depot\n"
                                               "      C CPO_FI000406_CABINET_7 Available\n")),
                       Wording(), {});
        view.collapseAll();
        view.show();
        QTreeView &tree = *view.activeTree();
        const int before = tree.columnWidth(IdColumn);
        view.expandAll();
        tree.collapse(tree.model()->index(0, 0));
        tree.expand(tree.model()->index(0, 0));
        EVENTUALLY(tree.columnWidth(IdColumn) > before);
    }

    void aSearchThatFindsNothingSaysSo()
    {
        FleetView view;
        const LoadedFleetPtr fleet = loadedFleet(sampleFleet("H 1 Helsinki\n  D 7 Aino\n"));
        view.showFleet(fleet, Wording(), {});
        view.show();
        const auto sentence = [&view] {
            return view.activeTree()->findChild<QLabel *>(QStringLiteral("treeEmpty"));
        };
        view.showMask(maskOf(*fleet, QStringLiteral("nobody")), {QStringLiteral("nobody")});
        QVERIFY(sentence()->isVisible());
        QVERIFY(!sentence()->text().isEmpty());
        view.showMask(maskOf(*fleet, QStringLiteral("aino")), {QStringLiteral("aino")});
        QVERIFY(!sentence()->isVisible());
        view.clearMask();
        QVERIFY(!sentence()->isVisible());
    }

    void headersStaySmallWhenTheFontChanges()
    {
        FleetView view;
        QFont font = view.font();
        font.setPointSize(20);
        view.setFont(font);
        QCOMPARE(view.activeTree()->header()->font(), smallFont(font));
    }

    void bothTreesShareTheirColumns()
    {
        FleetView view;
        auto *browse = view.findChild<QTreeView *>(QStringLiteral("fleetTree"));
        auto *found = view.findChild<QTreeView *>(QStringLiteral("searchTree"));
        browse->header()->resizeSection(NameColumn, 222);
        QCOMPARE(found->header()->sectionSize(NameColumn), 222);
        found->sortByColumn(IdColumn, Qt::DescendingOrder);
        QCOMPARE(browse->header()->sortIndicatorSection(), int(IdColumn));
        QCOMPARE(browse->header()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void aMillionRowsOpenAndClose()
    {
        const LoadedFleetPtr fleet = generatedFleet(4000, 60);
        FleetView view;
        view.resize(900, 600);
        view.show();
        view.showFleet(fleet, Wording(), {});
        view.expandAll();
        QVERIFY(view.activeTree()->verticalScrollBar()->maximum() > 0);
        view.collapseAll();
        QVERIFY(!view.activeTree()->isExpanded(view.activeTree()->model()->index(0, 0)));
    }

private:
    static void disturb(FleetView &view, std::mt19937 &random)
    {
        const Fleet &fleet = *view.model().fleet();
        auto *filter = qobject_cast<FleetFilter *>(view.activeTree()->model());
        const auto anyIndex = [&] {
            return filter->indexOf(NodeId(1 + quint32(random() % (fleet.nodes().size() - 1))));
        };
        for (int i = 0; i < 5; ++i)
            view.activeTree()->setExpanded(anyIndex(), random() % 3 != 0);
        view.activeTree()->setCurrentIndex(anyIndex());
        const QModelIndex other = anyIndex();
        view.activeTree()->selectionModel()->select(other, QItemSelectionModel::Select
                                                               | QItemSelectionModel::Rows);
    }

    static std::set<QString> withChildren(const Fleet &fleet)
    {
        std::set<QString> inner;
        for (quint32 i = 1; i < fleet.nodes().size(); ++i) {
            if (fleet.nodes()[i].childCount > 0)
                inner.insert(keyOf(fleet, NodeId(i)));
        }
        return inner;
    }
};

QTEST_MAIN(TestFleetView)
#include "tst_fleetview.moc"
