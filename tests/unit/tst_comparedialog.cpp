// SPDX-License-Identifier: Apache-2.0
#include "models/compare/comparemodel.h"
#include "models/compare/driftmodel.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"
#include "ui/compare/comparedialog.h"
#include "ui/compare/comparegrid.h"
#include "ui/compare/driftdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = "D 7 Aino\n"
                                     "  C FI-1 Available chargerModel=M1 chargerName=West\n"
                                     "    G Beat 300\n"
                                     "  C FI-2 Available chargerModel=M1 chargerName=East\n"
                                     "    G Beat 30\n"
                                     "  C FI-3 Available chargerModel=M1\n"
                                     "    G Beat 300\n"
                                     "  C FI-4 Offline chargerModel=M2\n";

template <typename Widget>
Widget &find(const QWidget &above, const char *name)
{
    return *above.findChild<Widget *>(QLatin1String(name));
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles += model.headerData(row, Qt::Vertical).toString();
    return titles;
}

} // namespace

class TestCompareDialog final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CompareDialog> m_dialog;
    LoadedFleetPtr m_loaded;
    Wording m_wording{QLocale(QLocale::English), QTimeZone::utc(), testMoment()};
    int m_asked = 0;

    CompareGrid &grid() { return find<CompareGrid>(*m_dialog, "compareGrid"); }
    QAbstractItemModel &model() { return *grid().model(); }
    QComboBox &reference() { return find<QComboBox>(*m_dialog, "compareReference"); }
    QString summary() { return find<QLabel>(*m_dialog, "compareSummary").text(); }
    Wording minuteLater()
    {
        Judgement later = testMoment();
        later.now += 60'000;
        return {QLocale(QLocale::English), QTimeZone::utc(), later};
    }
    /// Of a column, by its cell in the row below the heading.
    QMenu *openMenu(int column)
    {
        const QPoint at = grid().visualRect(model().index(1, column)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, grid().viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(grid().viewport(), &event);
        return grid().findChildren<QMenu *>(u"compareMenu"_s).constLast();
    }
    static void choose(QMenu *menu, const QString &title)
    {
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == title)
                action->trigger();
        }
        menu->close();
    }
    void chooseInMenu(int column, const QString &title) { choose(openMenu(column), title); }
    QString columnTitle(int column)
    {
        return model().headerData(column, Qt::Horizontal).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_asked = 0;
        m_loaded = loadedFleet(sampleFleet(outline));
        m_dialog = std::make_unique<CompareDialog>();
        // Answers each question at once, as the worker does later.
        connect(m_dialog.get(), &CompareDialog::asked, this,
                [this](const CompareQuestion &question) {
                    ++m_asked;
                    m_dialog->showAnswer(answerTo(question));
                });
        m_dialog->showFleet(m_loaded, m_wording);
        m_dialog->compare({"FI-1", "FI-2", "FI-3"});
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void differencesAreShownFirst()
    {
        QCOMPARE(model().columnCount(), 3);
        QVERIFY(titles(model()).contains(u"Beat"_s));
        QVERIFY(!titles(model()).contains(u"Model"_s));
        find<QCheckBox>(*m_dialog, "compareDifferences").click();
        QVERIFY(titles(model()).contains(u"Model"_s));
        QVERIFY(summary().startsWith(u"3 chargers"_s));
    }

    void theReferenceIsChosenInTheBoxAndByTheHeader()
    {
        QCOMPARE(columnTitle(0), u"FI-1\nReference · West"_s);
        QTest::keyClick(&reference(), Qt::Key_Down);
        QCOMPARE(columnTitle(0), u"FI-1\nWest"_s);
        QCOMPARE(columnTitle(1), u"FI-2\nReference · East"_s);
        Q_EMIT grid().horizontalHeader()->sectionDoubleClicked(2);
        QCOMPARE(reference().currentText(), u"FI-3"_s);
    }

    void aFilterLooksAtTitlesAndValues()
    {
        QLineEdit &filter = find<QLineEdit>(*m_dialog, "compareFilter");
        QTest::keyClicks(&filter, u"beat"_s);
        QCOMPARE(titles(model()), QStringList({u"Configuration"_s, u"Beat"_s}));
        filter.setText(u"nothing like it"_s);
        QVERIFY(find<QLabel>(*m_dialog, "compareEmpty").isVisible());
    }

    void aChargerCanBeLeftOut()
    {
        chooseInMenu(1, u"Leave out this charger"_s);
        QCOMPARE(model().columnCount(), 2);
        QCOMPARE(columnTitle(1), u"FI-3\n"_s);
    }

    void aChargerIsLeftOutOnceHoweverOftenItIsAskedFor()
    {
        disconnect(m_dialog.get(), &CompareDialog::asked, this, nullptr); // its answer takes long
        QSignalSpy asked(m_dialog.get(), &CompareDialog::asked);
        for (int i = 0; i < 2; ++i)
            chooseInMenu(2, u"Leave out this charger"_s);
        QCOMPARE(asked.back()[0].value<CompareQuestion>().chargers,
                 (std::vector<std::string>{"FI-1", "FI-2"}));
    }

    void aMenuThatStaysOpenMeansTheChargerThatItWasOpenedAt()
    {
        QSignalSpy chosen(m_dialog.get(), &CompareDialog::nodeChosen);
        QMenu *menu = openMenu(2);
        m_loaded = loadedFleet(sampleFleet("D 7 Aino\n  C FI-3\n    G Beat 60\n  C FI-1\n"));
        m_dialog->showFleet(m_loaded, m_wording);
        choose(menu, u"Show in the tree"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<NodeId>(), m_loaded->fleet->chargers()[0].node);
    }

    void aLaterMomentLeavesSelectionAndWidthsAlone()
    {
        reference().setCurrentIndex(1);
        grid().horizontalHeader()->resizeSection(0, 333);
        grid().setCurrentIndex(model().index(2, 1));
        const int asked = m_asked;
        m_dialog->showFleet(m_loaded, minuteLater());
        QCOMPARE(m_asked, asked);
        QCOMPARE(grid().currentIndex(), model().index(2, 1));
        QCOMPARE(grid().selectionModel()->selectedIndexes().size(), 1);
        QCOMPARE(grid().horizontalHeader()->sectionSize(0), 333);
        QCOMPARE(reference().currentIndex(), 1);
    }

    void anotherLanguageIsAskedFor()
    {
        const int asked = m_asked;
        m_dialog->showFleet(m_loaded, {QLocale(QLocale::German), QTimeZone::utc(), testMoment()});
        QCOMPARE(m_asked, asked + 1); // the filter looks at texts of it
    }

    void aLaterFleetOfTheSameRowsLeavesSelectionAndWidthsAlone()
    {
        grid().horizontalHeader()->resizeSection(0, 333);
        grid().setCurrentIndex(model().index(2, 1));
        m_loaded = loadedFleet(sampleFleet(outline));
        m_dialog->showFleet(m_loaded, m_wording);
        QCOMPARE(grid().selectionModel()->selectedIndexes().size(), 1);
        QCOMPARE(grid().currentIndex(), model().index(2, 1));
        QCOMPARE(grid().horizontalHeader()->sectionSize(0), 333);
    }

    void enterShowsTheCharger()
    {
        QSignalSpy chosen(m_dialog.get(), &CompareDialog::nodeChosen);
        grid().setCurrentIndex(model().index(1, 1));
        QTest::keyClick(&grid(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<NodeId>(), m_loaded->fleet->chargers()[1].node);
    }

    void largeTextsLeaveRoomToTypeAFilter_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("usual") << 100;
        QTest::newRow("large") << 200;
    }
    void largeTextsLeaveRoomToTypeAFilter()
    {
        QFETCH(int, percent);
        QFont font = m_dialog->font();
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        m_dialog->setFont(font);
        m_dialog->resize(1080, 680);
        auto &filter = find<QLineEdit>(*m_dialog, "compareFilter");
        EVENTUALLY(filter.width()
                   > filter.fontMetrics().horizontalAdvance(filter.placeholderText()));
        QVERIFY(filter.geometry().right() <= m_dialog->width());
        QCOMPARE(m_dialog->width(), 1080);
    }

    void aCopyHasTheTitlesOfRowsAndColumns()
    {
        find<QLineEdit>(*m_dialog, "compareFilter").setText(u"beat"_s);
        find<QPushButton>(*m_dialog, "compareCopy").click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Field\tFI-1\tFI-2\tFI-3\nBeat\t300\t30\t300"_s);
    }

    void aLaterFleetIsComparedAnew()
    {
        const int asked = m_asked;
        m_loaded = loadedFleet(sampleFleet("D 7 Aino\n"
                                           "  C FI-1\n    G Beat 300\n"
                                           "  C FI-3\n    G Beat 60\n"));
        m_dialog->showFleet(m_loaded, m_wording);
        QCOMPARE(m_asked, asked + 1);
        QCOMPARE(model().columnCount(), 2);
        QVERIFY(summary().contains(u"FI-2"_s)); // is gone
        m_loaded = loadedFleet(sampleFleet(outline));
        m_dialog->showFleet(m_loaded, m_wording);
        QCOMPARE(model().columnCount(), 3); // and is back
    }

    void anAnswerToAnOlderQuestionIsDropped()
    {
        disconnect(m_dialog.get(), &CompareDialog::asked, this, nullptr);
        m_dialog->compare({"FI-1", "FI-4"});
        m_dialog->showAnswer(
            answerTo({.context = {.loaded = m_loaded}, .chargers = {"FI-1", "FI-2"}, .ticket = 1}));
        QCOMPARE(model().columnCount(), 0);
    }

    void driftLeadsToTheChargerAndToAComparison()
    {
        DriftDialog dialog;
        connect(&dialog, &DriftDialog::asked, &dialog,
                [&](const LoadedFleetPtr &loaded, quint64 ticket) {
                    dialog.showAnswer(driftAnswer(loaded, ticket));
                });
        QSignalSpy chosen(&dialog, &DriftDialog::nodeChosen);
        QSignalSpy compared(&dialog, &DriftDialog::compareRequested);
        dialog.showFleet(m_loaded, m_wording);
        dialog.show();
        RecordTable &table = find<RecordTable>(dialog, "driftTable");
        QCOMPARE(table.model()->rowCount(), 1);
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        find<QPushButton>(dialog, "driftCompare").click();
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared[0][0].value<std::vector<std::string>>(),
                 (std::vector<std::string>{"FI-1", "FI-2"}));
        find<QLineEdit>(dialog, "driftFilter").setText(u"nothing"_s);
        QCOMPARE(table.model()->rowCount(), 0);
    }

    void aLaterMomentLeavesTheSelectionOfDriftAlone()
    {
        DriftDialog dialog;
        connect(&dialog, &DriftDialog::asked, &dialog,
                [&](const LoadedFleetPtr &loaded, quint64 ticket) {
                    dialog.showAnswer(driftAnswer(loaded, ticket));
                });
        dialog.showFleet(m_loaded, m_wording);
        dialog.show();
        RecordTable &table = find<RecordTable>(dialog, "driftTable");
        table.selectRow(0);
        dialog.showFleet(m_loaded, minuteLater());
        QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
        QVERIFY(find<QPushButton>(dialog, "driftCompare").isEnabled());
    }

    void driftIsSortedByItsColumns()
    {
        DriftDialog dialog;
        connect(&dialog, &DriftDialog::asked, &dialog,
                [&](const LoadedFleetPtr &loaded, quint64 ticket) {
                    dialog.showAnswer(driftAnswer(loaded, ticket));
                });
        m_loaded =
            loadedFleet(sampleFleet("D 7 Aino\n"
                                    "  C FI-1 chargerModel=M1\n    G Beat 300\n    G Ant 1\n"
                                    "  C FI-2 chargerModel=M1\n    G Beat 300\n    G Ant 2\n"
                                    "  C FI-3 chargerModel=M1\n    G Beat 300\n    G Ant 1\n"
                                    "  C FI-10 chargerModel=M1\n    G Beat 30\n    G Ant 1\n"));
        dialog.showFleet(m_loaded, m_wording);
        dialog.show();
        RecordTable &table = find<RecordTable>(dialog, "driftTable");
        const auto chargers = [&] {
            QStringList ids;
            for (int row = 0; row < table.model()->rowCount(); ++row)
                ids += table.model()->index(row, DriftModel::ChargerColumn).data().toString();
            return ids;
        };
        table.sortByColumn(DriftModel::ChargerColumn, Qt::AscendingOrder);
        QCOMPARE(chargers(), QStringList({u"FI-2"_s, u"FI-10"_s}));
        table.setCurrentIndex(table.model()->index(0, DriftModel::ChargerColumn));
        table.sortByColumn(DriftModel::ChargerColumn, Qt::DescendingOrder);
        QCOMPARE(chargers(), QStringList({u"FI-10"_s, u"FI-2"_s}));
        QCOMPARE(table.currentIndex().data().toString(), u"FI-2"_s); // goes along
    }

    void aWindowOpensLargerBesideLargeText()
    {
        const QFont usual = QApplication::font();
        const DriftDialog small;
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 1.2);
        QApplication::setFont(large);
        const DriftDialog grown;
        QApplication::setFont(usual);
        QVERIFY(grown.height() > small.height());
    }
};

QTEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"
