// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/queryhelp.h"
#include "models/search/query/queryparser.h"
#include "ui/search/searchhelp.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

/// What people read about queries is what the parser understands.
class TestSearchHelp final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyExampleIsUnderstood_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<QString>("help");
        for (const QueryHelp &section : queryHelp()) {
            for (const QueryHelp::Row &row : section.rows)
                QTest::newRow(qUtf8Printable(row.example)) << row.example << row.help;
        }
    }

    void everyExampleIsUnderstood()
    {
        QFETCH(QString, example);
        QFETCH(QString, help);
        const auto parsed = parseQuery(example);
        QVERIFY(std::holds_alternative<Query>(parsed));
        QVERIFY(!std::get<Query>(parsed).isEmpty());
        QVERIFY(!help.isEmpty());
    }

    void typingNarrowsAndEnterTries()
    {
        SearchHelp dialog;
        dialog.show();
        QSignalSpy chosen(&dialog, &SearchHelp::exampleChosen);
        auto *filter = dialog.findChild<QLineEdit *>();
        auto *list = dialog.findChild<QTreeWidget *>();
        QTest::keyClicks(filter, u"is:offline"_s);
        QCOMPARE(list->currentItem()->text(0), u"is:offline"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.last().first().toString(), u"is:offline"_s);
        QVERIFY(dialog.isVisible());
    }

    void explanationsWrap()
    {
        SearchHelp dialog;
        dialog.resize(420, 500);
        dialog.show();
        QCoreApplication::processEvents(); // rows' heights follow the columns
        auto *list = dialog.findChild<QTreeWidget *>();
        const int line = list->fontMetrics().height();
        QVERIFY(list->header()->length() <= list->viewport()->width());
        for (QTreeWidgetItemIterator at(list); *at; ++at) {
            if (!(*at)->parent())
                continue;
            const QModelIndex second = list->indexFromItem(*at, 1);
            const QRect cell = list->visualRect(second);
            const int wanted = list->fontMetrics().horizontalAdvance((*at)->text(1));
            QVERIFY2(cell.height() / line * (cell.width() - 4) >= wanted,
                     qPrintable((*at)->text(1)));
        }
    }

    void fromRightToLeftAnExampleIsTriedAsItIs()
    {
        SearchHelp dialog;
        dialog.setLayoutDirection(Qt::RightToLeft);
        dialog.show();
        auto *list = dialog.findChild<QTreeWidget *>();
        QSignalSpy chosen(&dialog, &SearchHelp::exampleChosen);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"is:offline"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.last().first().toString(), u"is:offline"_s);
    }

    void examplesGrowWithTheText()
    {
        SearchHelp dialog;
        dialog.show();
        auto *list = dialog.findChild<QTreeWidget *>();
        QFont font = dialog.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        dialog.setFont(font);
        QCOMPARE(list->currentItem()->font(0).resolve(list->font()).pointSizeF(),
                 font.pointSizeF());
    }

    void arrowsInTheFieldChooseARow()
    {
        SearchHelp dialog;
        dialog.show();
        auto *list = dialog.findChild<QTreeWidget *>();
        const QString first = list->currentItem()->text(0);
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Down);
        QVERIFY(list->currentItem()->text(0) != first);
    }

    void enterInTheListTriesAndDoesNotClose()
    {
        SearchHelp dialog;
        dialog.show();
        QSignalSpy chosen(&dialog, &SearchHelp::exampleChosen);
        QTest::keyClick(dialog.findChild<QTreeWidget *>(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(dialog.isVisible());
    }

    void whatNobodyWroteLeavesNothing()
    {
        SearchHelp dialog;
        dialog.show();
        QSignalSpy chosen(&dialog, &SearchHelp::exampleChosen);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"zzzz"_s);
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
    }
};

QTEST_MAIN(TestSearchHelp)
#include "tst_searchhelp.moc"
