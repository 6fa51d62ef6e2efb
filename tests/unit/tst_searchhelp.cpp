// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/queryhelp.h"
#include "models/search/query/queryparser.h"
#include "ui/search/searchhelp.h"

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
