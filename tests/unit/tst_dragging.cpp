// SPDX-License-Identifier: Apache-2.0
#include "models/items/recordtablemodel.h"
#include "tests/support/eventually.h"
#include "tests/support/mousedrag.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/detailtabs.h"
#include "ui/detail/propertylist.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/tables/rowdrag.h"
#include "ui/tables/tableclipboard.h"
#include "ui/tree/fleetview.h"

#include <QDrag>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTreeView>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04E12 Card
    T 04A2 Fob
  D 8 +358
  D 9 Bertil
)";

/// A drag as it was about to leave the program.
struct Dragged {
    QString text = {};
    QString html = {};
    QByteArray csv = {};
    QSize picture = {};
};

/// In the place of the mouse that would carry it.
class Catcher final {
public:
    explicit Catcher(QAbstractItemView &view)
    {
        view.findChild<RowDrag *>()->setCarrier([this](QDrag &drag) {
            const QMimeData &data = *drag.mimeData();
            m_dragged.push_back({data.text(), data.html(), data.data(u"text/csv"_s),
                                 drag.pixmap().deviceIndependentSize().toSize()});
            delete &drag;
        });
    }
    [[nodiscard]] const std::vector<Dragged> &dragged() const { return m_dragged; }

private:
    std::vector<Dragged> m_dragged;
};

/// A table of cells without a program around it.
struct Cells {
    QStandardItemModel model{3, 2};
    RecordTable table;

    Cells()
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                auto *item = new QStandardItem;
                item->setData(u"%1%2"_s.arg(QChar(u'a' + column)).arg(row), ExactRole);
                model.setItem(row, column, item);
            }
        }
        model.setHorizontalHeaderLabels({u"A"_s, u"B"_s});
        table.setModel(&model);
        table.resize(400, 300);
        table.show();
    }
};

} // namespace

/// What the mouse drags out of the program.
class TestDragging final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    FleetView &fleetView() { return window().fleetView(); }
    QTreeView &tree() { return *fleetView().activeTree(); }
    const Fleet &fleet() { return *m_program->fleet(); }
    QModelIndex rowOf(std::size_t driver)
    {
        const NodeId node = fleet().drivers()[driver].node;
        fleetView().reveal(node);
        tree().selectionModel()->clear();
        return fleetView().rows().indexOf(node);
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        m_program->session().open(
            FleetFile{m_program->write(u"fleet.json"_s, sampleDocument(outline))});
        EVENTUALLY(m_program->fleet());
    }

    void cleanup() { m_program.reset(); }

    void aRowOfTheTreeIsATableInThreeForms()
    {
        const Catcher catcher(tree());
        dragFrom(tree(), rowOf(1));
        QCOMPARE(catcher.dragged().size(), 1U);
        const Dragged &drag = catcher.dragged().front();
        QCOMPARE(drag.text, u"Name\tStatus\tId\n+358\tno tag\t8"_s);
        QCOMPARE(drag.csv, QByteArray("Name,Status,Id\r\n+358,no tag,8\r\n"));
        QVERIFY(drag.html.contains(u"mso-number-format:'\\@'\">+358</td>"_s));
    }

    void thePictureIsSmall()
    {
        const Catcher catcher(tree());
        dragFrom(tree(), rowOf(0));
        const QSize size = catcher.dragged().front().picture;
        QVERIFY(!size.isEmpty());
        QVERIFY2(size.width() < 200 && size.height() < 60, qPrintable(u"%1"_s.arg(size.width())));
    }

    void aPressOnASelectedRowKeepsTheOthers()
    {
        const Catcher catcher(tree());
        const QModelIndex first = rowOf(0).siblingAtRow(0);
        QItemSelectionModel &selection = *tree().selectionModel();
        selection.select(QItemSelection(first, first.siblingAtRow(2)),
                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        dragFrom(tree(), first.siblingAtRow(1));
        QCOMPARE(catcher.dragged().size(), 1U);
        QCOMPARE(catcher.dragged().front().text.split(u'\n').size(), 4);
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(first).center());
        QCOMPARE(selection.selectedRows().size(), 1);
    }

    void aRowOfAListComesWithAllItsColumns()
    {
        window().browser().chooseView(ListKind::Tags);
        ListView &list = *window().browser().list()->view();
        EVENTUALLY_COMPARE(list.model()->rowCount(), 2);
        const Catcher catcher(list);
        dragFrom(list, list.model()->index(0, 1));
        QCOMPARE(catcher.dragged().size(), 1U);
        const QStringList lines = catcher.dragged().front().text.split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].split(u'\t').size(), list.model()->columnCount());
        QVERIFY2(lines[1].contains(u"04E12"_s), qPrintable(lines[1]));
    }

    void aTableOfThePaneIsDraggedToo()
    {
        fleetView().reveal(fleet().drivers()[0].node);
        auto &pane = *window().findChild<DetailPane *>();
        pane.tabs().setCurrentPage(Page::Tags);
        auto &page = *window().findChild<QWidget *>(u"tagsPage"_s);
        auto &table = *page.findChild<RecordTable *>();
        EVENTUALLY(table.isVisible());
        const Catcher catcher(table);
        table.selectRow(1);
        dragFrom(table, table.model()->index(1, 0));
        QCOMPARE(catcher.dragged().size(), 1U);
        QVERIFY(catcher.dragged().front().text.contains(u"04A2"_s));
    }

    void aFieldsRowIsItsBareValue()
    {
        PropertyList list;
        list.setDetails({{.title = u"Card"_s, .cell = textCell(u"04E12"_s)}});
        list.show();
        const Catcher catcher(list);
        dragFrom(list, list.model()->index(0, 0));
        QCOMPARE(catcher.dragged().size(), 1U);
        QCOMPARE(catcher.dragged().front().text, u"04E12"_s);
        QVERIFY(catcher.dragged().front().html.isEmpty());
    }

    void overCellsTheMouseSelectsFirst()
    {
        Cells cells;
        const Catcher catcher(cells.table);
        dragFrom(cells.table, cells.model.index(1, 1));
        QCOMPARE(catcher.dragged().size(), 0U);
        QCOMPARE(cells.table.selectionModel()->selectedIndexes(),
                 QModelIndexList({cells.model.index(1, 1)}));
        dragFrom(cells.table, cells.model.index(1, 1));
        QCOMPARE(catcher.dragged().size(), 1U);
        QCOMPARE(catcher.dragged().front().text, u"b1"_s);
        cells.table.selectAll();
        dragFrom(cells.table, cells.model.index(1, 1));
        QCOMPARE(catcher.dragged().back().text, u"A\tB\na0\tb0\na1\tb1\na2\tb2"_s);
    }

    void withoutRowsNothingStarts()
    {
        Cells cells;
        const Catcher catcher(cells.table);
        RowDrag &drag = *cells.table.findChild<RowDrag *>();
        cells.table.setCurrentIndex(cells.model.index(0, 0));
        cells.table.clearSelection();
        drag.start([] { return ClipTable{{u"A"_s}, {{u"a"_s}}}; }, true);
        QCOMPARE(catcher.dragged().size(), 0U);
        cells.table.selectAll();
        drag.start([] { return ClipTable(); }, true);
        QCOMPARE(catcher.dragged().size(), 0U);
    }

    void ofTooManyRowsNoneIsRead()
    {
        QStandardItemModel model;
        model.setColumnCount(1);
        model.setRowCount(int(mostCopiedRows) + 1);
        RecordTable table;
        table.setModel(&model);
        const Catcher catcher(table);
        int asked = 0;
        const auto rows = [&asked] {
            ++asked;
            return ClipTable{{u"A"_s}, {{u"a"_s}, {u"b"_s}}};
        };
        table.selectAll();
        table.findChild<RowDrag *>()->start(rows, true);
        QCOMPARE(asked, 0);
        QCOMPARE(catcher.dragged().size(), 0U);
        model.removeRow(0);
        table.selectAll();
        table.findChild<RowDrag *>()->start(rows, true);
        QCOMPARE(asked, 1);
        QCOMPARE(catcher.dragged().size(), 1U);
    }
};

QTEST_MAIN(TestDragging)
#include "tst_dragging.moc"
