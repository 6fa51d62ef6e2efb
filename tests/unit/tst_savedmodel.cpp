// SPDX-License-Identifier: Apache-2.0
#include "models/saved/savedmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QtTest>

#include <algorithm>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

SavedItems someItems()
{
    return {.searches = {{u"a"_s, u"Alpha"_s, u"aino"_s},
                         {u"b"_s, u"Beta"_s, u"otso"_s},
                         {u"c"_s, u"Gamma"_s, u"aino"_s}},
            .bookmarks = {{u"d"_s, u"north"_s, BookmarkKind::Driver, u"7"_s, u"Aino"_s},
                          {u"e"_s, u"south"_s, BookmarkKind::Tag, u"04A2"_s, u"Card"_s}}};
}

} // namespace

class TestSavedModel final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SavedModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] QModelIndex section(int section) const { return m_model->index(section, 0); }
    /// The names below a section, each with its count.
    [[nodiscard]] QString rows(int section) const
    {
        const QModelIndex parent = this->section(section);
        QStringList lines;
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QString count =
                m_model->index(row, SavedModel::CountColumn, parent).data().toString();
            const QString name = m_model->index(row, 0, parent).data().toString();
            lines.append(count.isEmpty() ? name : QString(name % u' ' % count));
        }
        return lines.join(u", "_s);
    }
    [[nodiscard]] QVariant of(const QString &id, int role) const
    {
        return m_model->indexOf(id).data(role);
    }

    void show()
    {
        m_model->setConnection(u"north"_s);
        m_model->setItems(someItems());
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<SavedModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void emptySectionsSayHowToFillThem()
    {
        QCOMPARE(section(SavedModel::BookmarkSection).data(), u"Bookmarks"_s);
        QCOMPARE(rows(SavedModel::BookmarkSection), u"Ctrl+D keeps the row you are on here"_s);
        QCOMPARE(rows(SavedModel::SearchSection), u"Ctrl+S keeps your search here"_s);
        QVERIFY(rows(SavedModel::ReadySection).startsWith(u"Expiring in 30 days, "_s));
        const QModelIndex hint = m_model->index(0, 0, section(SavedModel::SearchSection));
        QVERIFY(!hint.flags().testFlag(Qt::ItemIsSelectable));
        show();
        QCOMPARE(rows(SavedModel::BookmarkSection), u"Aino"_s);
        m_model->setItems({});
        QCOMPARE(rows(SavedModel::SearchSection), u"Ctrl+S keeps your search here"_s);
    }

    void bookmarksAreThoseOfTheFleetThatIsShown()
    {
        show();
        QCOMPARE(rows(SavedModel::BookmarkSection), u"Aino"_s);
        m_model->setConnection(u"south"_s);
        QCOMPARE(rows(SavedModel::BookmarkSection), u"Card"_s);
    }

    void rowsThatStayKeepTheirIndexes_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::newRow("the same") << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("another order") << QStringList{u"c"_s, u"a"_s, u"b"_s};
        QTest::newRow("one is gone") << QStringList{u"b"_s, u"c"_s};
        QTest::newRow("one is new") << QStringList{u"x"_s, u"c"_s, u"y"_s, u"b"_s};
    }
    void rowsThatStayKeepTheirIndexes()
    {
        QFETCH(QStringList, order);
        show();
        const QPersistentModelIndex kept = m_model->indexOf(u"b"_s);
        SavedItems items;
        for (const QString &id : order)
            items.searches.push_back({id, id, u"aino"_s});
        m_model->setItems(items);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data(SavedModel::IdRole), u"b"_s);
        QCOMPARE(rows(SavedModel::SearchSection), order.join(u", "_s));
    }

    void countsStandBesideTheirSearches()
    {
        show();
        QCOMPARE(m_model->openQueries().mid(0, 2), QStringList({u"aino"_s, u"otso"_s}));
        m_model->setCount(u"aino"_s, 1234);
        m_model->setCount(u"otso"_s, std::nullopt); // not understood
        QCOMPARE(rows(SavedModel::SearchSection), u"Alpha 1,234, Beta, Gamma 1,234"_s);
        QCOMPARE(of(u"a"_s, Qt::AccessibleTextRole).toString().section(u',', 0, 0), u"Alpha"_s);
        QVERIFY(!m_model->openQueries().contains(u"aino"_s));
        m_model->outdateAnswers();
        QVERIFY(m_model->openQueries().contains(u"aino"_s));
        QCOMPARE(rows(SavedModel::SearchSection), u"Alpha 1,234, Beta, Gamma 1,234"_s);
    }

    void aQueryThatChangesIsCountedAnew()
    {
        show();
        m_model->setCount(u"aino"_s, 3);
        SavedItems items = someItems();
        items.searches[0].query = u"hilja"_s;
        m_model->setItems(items);
        QCOMPARE(rows(SavedModel::SearchSection), u"Alpha, Beta, Gamma 3"_s);
        QVERIFY(m_model->openQueries().contains(u"hilja"_s));
    }

    void aBookmarkIsMissingOnlyWhenItWasLookedFor()
    {
        show();
        QCOMPARE(m_model->openBookmarks().size(), 1U);
        QVERIFY(!of(u"d"_s, SavedModel::IsMissingRole).toBool());
        QVERIFY(!of(u"d"_s, SavedModel::NodeRole).isValid());
        m_model->setNode(u"d"_s, none<NodeId>);
        QVERIFY(of(u"d"_s, SavedModel::IsMissingRole).toBool());
        QCOMPARE(rows(SavedModel::BookmarkSection), u"Aino · not in this fleet"_s);
        QCOMPARE(of(u"d"_s, Qt::EditRole), u"Aino"_s);
        m_model->setNode(u"d"_s, NodeId(12));
        QCOMPARE(rows(SavedModel::BookmarkSection), u"Aino"_s);
        QCOMPARE(of(u"d"_s, SavedModel::NodeRole).toUInt(), 12U);
        QVERIFY(m_model->openBookmarks().empty());
        m_model->outdateAnswers(); // the row number is of the fleet before
        QVERIFY(!of(u"d"_s, SavedModel::NodeRole).isValid());
        QVERIFY(!of(u"d"_s, SavedModel::IsMissingRole).toBool());
    }

    void theQueryThatIsShownIsMarked()
    {
        show();
        m_model->setCurrentQuery(u" otso "_s);
        QVERIFY(of(u"b"_s, SavedModel::IsCurrentRole).toBool());
        QVERIFY(of(u"b"_s, Qt::AccessibleTextRole).toString().endsWith(u"shown now"_s));
        QVERIFY(!of(u"a"_s, SavedModel::IsCurrentRole).toBool());
        m_model->setCurrentQuery({});
        QVERIFY(!of(u"b"_s, SavedModel::IsCurrentRole).toBool());
    }

    void onlyOwnRowsCanBeChanged_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("bookmark") << u"d"_s << true;
        QTest::newRow("search") << u"a"_s << true;
        QTest::newRow("ready-made") << u"error"_s << false;
    }
    void onlyOwnRowsCanBeChanged()
    {
        QFETCH(QString, id);
        QFETCH(bool, isOwn);
        show();
        QSignalSpy renamed(m_model.get(), &SavedModel::renameWished);
        const QModelIndex index = m_model->indexOf(id);
        QCOMPARE(m_model->setData(index, u" New\nname "_s, Qt::EditRole), isOwn);
        QCOMPARE(renamed.size(), isOwn ? 1 : 0);
        if (isOwn)
            QCOMPARE(renamed.first(), QVariantList({id, u"New name"_s}));
        QCOMPARE(index.flags().testFlag(Qt::ItemIsDragEnabled), isOwn);
        QVERIFY(!m_model->setData(index, u"  "_s, Qt::EditRole));
    }

    void aStepUpOrDownNamesThePlace_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("before"); // "-": nowhere to go
        QTest::newRow("up") << u"b"_s << -1 << u"a"_s;
        QTest::newRow("down") << u"a"_s << 1 << u"c"_s;
        QTest::newRow("down to the end") << u"b"_s << 1 << QString();
        QTest::newRow("up from the top") << u"a"_s << -1 << u"-"_s;
        QTest::newRow("down from the end") << u"c"_s << 1 << u"-"_s;
        QTest::newRow("ready-made") << u"error"_s << 1 << u"-"_s;
    }
    void aStepUpOrDownNamesThePlace()
    {
        QFETCH(QString, id);
        QFETCH(int, by);
        QFETCH(QString, before);
        show();
        QCOMPARE(m_model->placeBefore(m_model->indexOf(id), by).value_or(u"-"_s), before);
        QVERIFY(!m_model->placeBefore(section(SavedModel::SearchSection), by));
    }

    void aRowIsDroppedWithinItsSectionAlone_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("target");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("before"); // "-": refused
        QTest::newRow("to the top") << u"c"_s << int(SavedModel::SearchSection) << 0 << u"a"_s;
        QTest::newRow("behind the last")
            << u"a"_s << int(SavedModel::SearchSection) << 3 << QString();
        QTest::newRow("on the heading")
            << u"a"_s << int(SavedModel::SearchSection) << -1 << QString();
        QTest::newRow("among bookmarks")
            << u"a"_s << int(SavedModel::BookmarkSection) << 0 << u"-"_s;
        QTest::newRow("among ready-made ones")
            << u"a"_s << int(SavedModel::ReadySection) << 0 << u"-"_s;
    }
    void aRowIsDroppedWithinItsSectionAlone()
    {
        QFETCH(QString, id);
        QFETCH(int, target);
        QFETCH(int, row);
        QFETCH(QString, before);
        show();
        QSignalSpy moved(m_model.get(), &SavedModel::moveWished);
        const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->indexOf(id)}));
        const bool isTaken =
            m_model->dropMimeData(data.get(), Qt::MoveAction, row, 0, section(target));
        QCOMPARE(isTaken, before != u"-"_s);
        QCOMPARE(moved.size(), isTaken ? 1 : 0);
        if (isTaken)
            QCOMPARE(moved.first(), QVariantList({id, before}));
    }

    void hostileNamesAreOneVisibleLine()
    {
        SavedItems items;
        items.searches.push_back({u"a"_s, u"<b>x</b>\n\u202Ey"_s, u"aino"_s});
        m_model->setItems(items);
        const QString shown = of(u"a"_s, Qt::DisplayRole).toString();
        QVERIFY(shown.startsWith(u"<b>x</b>"_s));
        QVERIFY(!shown.contains(u'\n') && !shown.contains(QChar(0x202E)));
    }
};

QTEST_GUILESS_MAIN(TestSavedModel)
#include "tst_savedmodel.moc"
