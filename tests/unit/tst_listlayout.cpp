// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/listlayout.h"

#include <QtTest>

using namespace chargetree;

class TestListLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLayoutComesBackAsItWas()
    {
        const ListLayout layout{
            .columns = {{.id = QStringLiteral("name"), .width = 180}, {.id = QStringLiteral("id")}},
            .sorts = {{.column = "name"}, {.column = "id", .isDescending = true}},
            .areFacetsShown = false,
            .facetWidth = 240};
        QVERIFY(listLayoutFrom(bytesOf(layout)) == layout);
        QVERIFY(listLayoutFrom(bytesOf({})) == ListLayout());
    }

    void rubbishIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("sorts");
        QTest::newRow("nothing") << QByteArray() << 0 << 0;
        QTest::newRow("no JSON") << QByteArray("\xff\x00{{", 4) << 0 << 0;
        QTest::newRow("a list") << QByteArray("[1]") << 0 << 0;
        QTest::newRow("another version")
            << QByteArray(R"({"version":2,"columns":[{"id":"a"}]})") << 0 << 0;
        QTest::newRow("wrong types")
            << QByteArray(R"({"version":1,"columns":{"id":"a"},"sort":7,"facets":"x"})") << 0 << 0;
        QTest::newRow("some good") << QByteArray(
            R"({"version":1,"columns":[1,{"id":""},{"id":"a","width":-5},{"width":9}],)"
            R"("sort":[{"column":"a"},{},{"column":"a","descending":true}]})")
                                   << 1 << 1;
    }

    void rubbishIsLeftOut()
    {
        QFETCH(QByteArray, bytes);
        const ListLayout layout = listLayoutFrom(bytes);
        QTEST(int(layout.columns.size()), "columns");
        QTEST(int(layout.sorts.size()), "sorts");
        QVERIFY(!layout.areFacetsShown);
        for (const ListLayout::Column &column : layout.columns)
            QCOMPARE(column.width, 0);
    }

    void sizesKeepWithinBounds()
    {
        const ListLayout layout = listLayoutFrom(
            R"({"version":1,"columns":[{"id":"a","width":1e9}],"facetWidth":123456789})");
        QCOMPARE(layout.columns.front().width, 10'000);
        QCOMPARE(layout.facetWidth, 10'000);
    }

    void aClickOnATitleChangesTheOrder_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("column");
        QTest::addColumn<bool>("isAdded");
        QTest::addColumn<QString>("after");
        QTest::newRow("first") << ""
                               << "a" << false << "a";
        QTest::newRow("again") << "a"
                               << "a" << false << "-a";
        QTest::newRow("third") << "-a"
                               << "a" << false << "";
        QTest::newRow("another") << "-a"
                                 << "b" << false << "b";
        QTest::newRow("added") << "-a"
                               << "b" << true << "-a b";
        QTest::newRow("turned among others") << "-a b c"
                                             << "b" << true << "-a -b c";
        QTest::newRow("taken away") << "a -b"
                                    << "b" << true << "a";
        QTest::newRow("alone again") << "a -b"
                                     << "b" << false << "b";
    }

    void aClickOnATitleChangesTheOrder()
    {
        QFETCH(QString, before);
        QFETCH(QString, column);
        QFETCH(bool, isAdded);
        QTEST(textOf(toggledSort(sortsFrom(before), column.toStdString(), isAdded)), "after");
    }

private:
    static ListSorts sortsFrom(const QString &text)
    {
        ListSorts sorts;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            const bool isDescending = word.startsWith(u'-');
            sorts.push_back({.column = word.mid(isDescending ? 1 : 0).toStdString(),
                             .isDescending = isDescending});
        }
        return sorts;
    }

    static QString textOf(const ListSorts &sorts)
    {
        QStringList words;
        for (const ListSort &sort : sorts)
            words += (sort.isDescending ? QStringLiteral("-") : QString())
                     + QString::fromStdString(sort.column);
        return words.join(u' ');
    }
};

QTEST_GUILESS_MAIN(TestListLayout)
#include "tst_listlayout.moc"
