// SPDX-License-Identifier: Apache-2.0
#include "models/changelist/changelistmodel.h"
#include "models/changelist/changetable.h"
#include "models/changelist/rowmarksof.h"
#include "models/changelist/watched.h"
#include "models/changes/comparefleets.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"
#include "ui/changes/changespage.h"
#include "ui/tables/recordtable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view oldOutline = "D 7 Aino\n"
                                        "  T 04A2\n"
                                        "  C FI-1 Available lastSeen=2026-01-01T10:00:00Z\n"
                                        "    P 1 Available\n"
                                        "  C FI-10 Offline\n"
                                        "  C FI-2 Offline\n"
                                        "D 8 Onni\n";
constexpr std::string_view newOutline = "D 7 \"Aino V\"\n"
                                        "  C FI-1 Offline lastSeen=2026-01-01T11:00:00Z\n"
                                        "    P 1 Offline\n"
                                        "  C FI-10 Available\n"
                                        "  C FI-2 Available\n"
                                        "D 8 Onni\n"
                                        "  T 04B3\n";

ChangedFleet comparison(std::string_view old = oldOutline, std::string_view now = newOutline)
{
    return changedFleet(compareFleets(*sampleFleet(old), *sampleFleet(now)),
                        QDateTime({2026, 1, 1}, {10, 0}, Qt::UTC));
}

QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const ChangeColumn column : {ChangeColumn::Type, ChangeColumn::Id, ChangeColumn::Field,
                                          ChangeColumn::Old, ChangeColumn::New})
            cells += model.index(row, int(column)).data().toString();
        rows += cells.join(u'|');
    }
    return rows;
}

/// What is a worker's in the program.
template <typename Asking>
void arrangeAtOnce(Asking &asking)
{
    QObject::connect(
        &asking, &Asking::arrangementWanted, &asking,
        [&](const ChangesQuestion &question) { asking.showArranged(answerTo(question)); });
}

Bookmark bookmark(BookmarkKind kind, const QString &key, const QString &name)
{
    return {.id = key, .connection = {}, .kind = kind, .key = key, .name = name};
}

} // namespace

class TestChangeList final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachChangeIsARow();
    void whatIsMinorIsFolded();
    void aFilterLeavesWhatItNames();
    void sortingIsNatural();
    void aRowLeadsToItsItem();
    void rowsOfTheTreeAreMarked();
    void aWatchedItemThatChangedIsTold_data();
    void aWatchedItemThatChangedIsTold();
    void aSentenceLeavesWhatItSpeaksOf();
    void thePageSaysWhyItIsEmpty();
    void olderCopiesAreOffered();
    void olderNewsStandBehindNewerOnesOfOthers();
    void aFilterLooksAtNoOtherChange();
    void anOlderCopyThatFailsTakesNothingAway();
    void withoutRowsTheKeysReachWhatMayBringSome();
    void aLongSentenceCanBeReadInATooltip();
    void aTableHoldsTheRowsAsTheyAreSeen();
    void theFilterHasRoomToTypeHoweverNarrowThePage();
};

void TestChangeList::eachChangeIsARow()
{
    ChangeListModel model;
    arrangeAtOnce(model);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(comparison(), {});
    QCOMPARE(rowsOf(model),
             (QStringList{u"Changed|7|Name|Aino|Aino V"_s, u"Removed|04A2|||"_s, u"Added|04B3|||"_s,
                          u"Changed|FI-1|Status|Available|Offline"_s,
                          u"Changed|FI-10|Status|Offline|Available"_s,
                          u"Changed|FI-2|Status|Offline|Available"_s,
                          u"Changed|FI-1:1|Status|Available|Offline"_s}));
    model.show({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestChangeList::whatIsMinorIsFolded()
{
    ChangeListModel model;
    arrangeAtOnce(model);
    model.show(comparison(), {});
    const int news = model.rowCount();
    QCOMPARE(std::size_t(news), model.comparison().news);
    model.setFilter({.text = u"last seen"_s, .withMinor = true});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, int(ChangeColumn::Id)).data().toString(), u"FI-1"_s);
}

void TestChangeList::aFilterLeavesWhatItNames()
{
    ChangeListModel model;
    arrangeAtOnce(model);
    model.show(comparison(), {});
    model.setFilter({.kind = ItemKind::Tag});
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({.kind = ItemKind::Tag, .type = ChangeType::Added});
    QCOMPARE(rowsOf(model), QStringList(u"Added|04B3|||"_s));
    model.setFilter({.text = u"aino v"_s});
    QCOMPARE(rowsOf(model), QStringList(u"Changed|7|Name|Aino|Aino V"_s));
}

void TestChangeList::sortingIsNatural()
{
    ChangeListModel model;
    arrangeAtOnce(model);
    model.show(comparison(), {});
    model.setFilter({.kind = ItemKind::Charger});
    model.sort(int(ChangeColumn::Id), Qt::DescendingOrder);
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row, int(ChangeColumn::Id)).data().toString();
    QCOMPARE(ids, (QStringList{u"FI-10"_s, u"FI-2"_s, u"FI-1"_s}));
}

void TestChangeList::aRowLeadsToItsItem()
{
    ChangeListModel model;
    arrangeAtOnce(model);
    model.show(comparison(), {});
    const QVariant link = model.index(0, int(ChangeColumn::Item)).data(LinkRole);
    QCOMPARE(NodeId(link.toUInt()), sampleFleet(newOutline)->drivers()[0].node);
    QVERIFY(!model.index(1, int(ChangeColumn::Item)).data(LinkRole).isValid()); // is gone
}

void TestChangeList::rowsOfTheTreeAreMarked()
{
    const ChangedFleet compared = comparison();
    const RowMarks marks = *compared.marks;
    const auto loaded = loadedFleet(sampleFleet(newOutline));
    const Fleet &fleet = *loaded->fleet;
    QCOMPARE(marks.at(fleet.drivers()[0].node), RowMark::Changed);
    QCOMPARE(marks.at(fleet.nodeOf(TagId(0))), RowMark::New);
    QVERIFY(!marks.contains(fleet.drivers()[1].node));
    FleetModel model;
    model.setFleet(loaded, {});
    model.setRowMarks(marks);
    const QModelIndex row = model.indexOf(fleet.drivers()[0].node);
    QCOMPARE(row.data(RemarkRole).toString(), u"changed"_s);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Driver: Aino V, changed"_s);
    model.setFleet(loaded, {});
    QCOMPARE(model.indexOf(fleet.drivers()[0].node).data(RemarkRole).toString(), QString());
}

void TestChangeList::aWatchedItemThatChangedIsTold_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("news");
    QTest::newRow("a status") << int(BookmarkKind::Charger) << u"FI-1"_s
                              << QStringList{u"It is Offline now"_s};
    QTest::newRow("a field") << int(BookmarkKind::Driver) << u"8"_s
                             << QStringList{u"It has 1 change(s)"_s};
    QTest::newRow("gone") << int(BookmarkKind::Tag) << u"04A2"_s
                          << QStringList{u"It is not there any more"_s};
    QTest::newRow("nothing") << int(BookmarkKind::Charger) << u"FI-3"_s << QStringList();
}

void TestChangeList::aWatchedItemThatChangedIsTold()
{
    QFETCH(const int, kind);
    QFETCH(const QString, key);
    QFETCH(const QStringList, news);
    const ChangedFleet compared = comparison();
    QStringList told;
    for (const WatchedNews &each :
         watchedNews(*compared.index, {bookmark(BookmarkKind(kind), key, u"It"_s)}, {}))
        told += each.sentence;
    QCOMPARE(told, news);
}

void TestChangeList::olderNewsStandBehindNewerOnesOfOthers()
{
    const WatchedNews older{BookmarkKind::Charger, u"FI-1"_s, u"FI-1 is Offline now"_s};
    const WatchedNews other{BookmarkKind::Charger, u"FI-2"_s, u"FI-2 is Offline now"_s};
    const WatchedNews newer{BookmarkKind::Charger, u"FI-1"_s, u"FI-1 is Available now"_s};
    const auto all = withOlder({newer}, {older, other});
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[0].sentence, newer.sentence);
    QCOMPARE(all[1].sentence, other.sentence);
}

void TestChangeList::aFilterLooksAtNoOtherChange()
{
    ChangesPage page;
    arrangeAtOnce(page);
    page.show(comparison(), {});
    RecordTable &table = page.table();
    const auto idAt = [&](int row) {
        return table.model()->index(row, int(ChangeColumn::Id)).data().toString();
    };
    table.setCurrentIndex(table.model()->index(5, int(ChangeColumn::Id)));
    QCOMPARE(idAt(5), u"FI-2"_s);
    QSignalSpy looked(&page, &ChangesPage::nodeLookedAt);
    auto *text = page.findChild<QLineEdit *>(u"changesText"_s);
    QTest::keyClicks(text, u"FI-"_s);
    QVERIFY(table.model()->rowCount() < 6);
    QCOMPARE(idAt(table.currentIndex().row()), u"FI-2"_s);
    table.sortByColumn(int(ChangeColumn::Id), Qt::DescendingOrder);
    QCOMPARE(idAt(table.currentIndex().row()), u"FI-2"_s);
    QTest::keyClicks(text, u"10"_s); // leaves it out
    QCOMPARE(table.model()->rowCount(), 1);
    QVERIFY(!table.currentIndex().isValid());
    QCOMPARE(looked.count(), 0);
}

void TestChangeList::anOlderCopyThatFailsTakesNothingAway()
{
    ChangesPage page;
    arrangeAtOnce(page);
    page.show(comparison(), {});
    const int rows = page.table().model()->rowCount();
    const auto *title = page.findChild<QLabel *>(u"changesTitle"_s);
    page.showBusy();
    QVERIFY(title->text().startsWith(u"The older copy is being read"_s));
    QCOMPARE(page.table().model()->rowCount(), rows);
    page.showProblem(u"It is damaged."_s);
    QCOMPARE(title->text().section(u'\n', 0, 0), u"It is damaged."_s);
    QVERIFY(title->text().section(u'\n', 1).startsWith(u"Since"_s));
    QCOMPARE(page.table().model()->rowCount(), rows);
    page.show(comparison(oldOutline, oldOutline), {});
    QVERIFY(title->text().startsWith(u"Since"_s));
}

void TestChangeList::withoutRowsTheKeysReachWhatMayBringSome()
{
    ChangesPage page;
    arrangeAtOnce(page);
    page.QWidget::show();
    const auto nameOfFocus = [&] {
        page.setFocus();
        return page.focusWidget()->objectName();
    };
    QCOMPARE(nameOfFocus(), u"changesWith"_s);
    page.show(comparison(), {});
    QCOMPARE(nameOfFocus(), u"changesTable"_s);
    page.findChild<QLineEdit *>(u"changesText"_s)->setText(u"nobody"_s);
    QCOMPARE(page.focusWidget()->objectName(), u"changesText"_s);
    QCOMPARE(nameOfFocus(), u"changesText"_s);
}

void TestChangeList::aLongSentenceCanBeReadInATooltip()
{
    ChangesPage page;
    arrangeAtOnce(page);
    page.show(comparison(), {});
    const auto *effects = page.findChild<QListWidget *>(u"changesEffects"_s);
    QCOMPARE(effects->item(1)->toolTip(), effects->item(1)->text());
}

void TestChangeList::aTableHoldsTheRowsAsTheyAreSeen()
{
    const ChangedFleet compared = comparison();
    const PlainTable exact = changeTable(*compared.changes, {0, 3}, {}, {});
    QCOMPARE(exact.request.columns.front().name, std::string("change"));
    const auto texts = [](const std::vector<ExactValue> &row) {
        QStringList cells;
        for (const ExactValue &value : row)
            cells += QString::fromStdString(value.text);
        return cells.join(u'|');
    };
    QCOMPARE(exact.rows.size(), std::size_t(2));
    QCOMPARE(texts(exact.rows[0]), u"changed|driver|Aino V|name|Aino|Aino V|7"_s);
    const PlainTable shown = changeTable(*compared.changes, {0}, {}, {.hasTitles = true});
    QCOMPARE(texts(shown.rows[0]), u"Changed|Driver|Aino V|Name|Aino|Aino V|7"_s);
}

void TestChangeList::theFilterHasRoomToTypeHoweverNarrowThePage()
{
    ChangesPage page;
    arrangeAtOnce(page);
    page.show(comparison(), {});
    page.QWidget::show();
    const auto *text = page.findChild<QLineEdit *>(u"changesText"_s);
    const auto *kinds = page.findChild<QComboBox *>(u"changesKinds"_s);
    const auto *count = page.findChild<QLabel *>(u"changesCount"_s);
    const int letters = 12 * text->fontMetrics().averageCharWidth();
    const auto topOf = [](const QWidget *widget) { return widget->mapToGlobal(QPoint()).y(); };
    page.resize(1000, 500);
    EVENTUALLY(topOf(kinds) < topOf(text) + text->height());
    page.resize(page.minimumSizeHint().width(), 500);
    EVENTUALLY(topOf(kinds) >= topOf(text) + text->height());
    QVERIFY(topOf(count) < topOf(text) + text->height());
    QVERIFY2(text->width() >= letters, qPrintable(QString::number(text->width())));
    page.resize(1000, 500);
    EVENTUALLY(topOf(kinds) < topOf(text) + text->height());
}

void TestChangeList::aSentenceLeavesWhatItSpeaksOf()
{
    ChangesPage page;
    arrangeAtOnce(page);
    page.show(comparison(), {});
    auto *effects = page.findChild<QListWidget *>(u"changesEffects"_s);
    QStringList sentences;
    for (int row = 0; row < effects->count(); ++row)
        sentences += effects->item(row)->text();
    QCOMPARE(sentences, (QStringList{u"All changes"_s, u"1 charger(s) went offline"_s,
                                     u"2 charger(s) came back"_s, u"1 tag(s) removed"_s,
                                     u"1 tag(s) added"_s}));
    effects->setCurrentRow(2);
    QCOMPARE(page.table().model()->rowCount(), 2);
    effects->setCurrentRow(0);
    QCOMPARE(page.table().model()->rowCount(), 7);
    QSignalSpy looked(&page, &ChangesPage::nodeLookedAt);
    page.table().setCurrentIndex(page.table().model()->index(0, int(ChangeColumn::Id)));
    QCOMPARE(looked.count(), 1);
}

void TestChangeList::thePageSaysWhyItIsEmpty()
{
    ChangesPage page;
    arrangeAtOnce(page);
    const auto *empty = page.findChild<QLabel *>(u"changesEmpty"_s);
    QVERIFY(empty->text().contains(u"next refresh"_s));
    page.show(comparison(oldOutline, oldOutline), {});
    QCOMPARE(empty->text(), u"Nothing has changed."_s);
    page.show(comparison(), {});
    page.findChild<QLineEdit *>(u"changesText"_s)->setText(u"nobody"_s);
    QVERIFY(empty->text().contains(u"filters"_s));
}

void TestChangeList::olderCopiesAreOffered()
{
    ChangesPage page;
    arrangeAtOnce(page);
    page.show(comparison(), {});
    const auto *menu = page.findChild<QMenu *>();
    page.awaitOlderStates(false);
    QCOMPARE(menu->actions().constLast()->text(), u"Looking for older copies…"_s);
    page.showOlderStates({{u"/a"_s, QDateTime({2026, 3, 12}, {9, 0}, Qt::UTC)}}, true);
    QSignalSpy wanted(&page, &ChangesPage::comparisonWanted);
    QSignalSpy last(&page, &ChangesPage::lastRefreshWanted);
    for (QAction *action : menu->actions())
        action->trigger();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(last.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"/a"_s);
}

QTEST_MAIN(TestChangeList)
#include "tst_changelist.moc"
