// SPDX-License-Identifier: Apache-2.0
#include "models/fields/personal.h"
#include "models/lists/listcolumns.h"
#include "models/saved/readysearches.h"
#include "models/saved/savedcompletion.h"
#include "models/search/locator/locate.h"
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/tree/fleetview.h"

#include <QAction>
#include <QTreeView>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

/// Whatever has one of these in it tells who somebody is.
const QStringList telling{u"Adalbert"_s, u"04A2B6C2"_s, u"89358000000000012345"_s, u"EXT-77"_s,
                          u"@example.org"_s};

constexpr std::string_view outline = R"(H 1 Helsinki externalId=EXT-77
  D 7 Adalbert externalId=EXT-77 payerId=1
    T 04A2B6C2 tokenName=Adalbert expiringDate=2020-01-01 isInvoicingEnabled=true
    S 5 Depots externalId=EXT-77
      C FI-1 Available iccid=89358000000000012345 imsi=89358000000000012345
        P 1 Available
        G Contact adalbert@example.org
      C FI-2 Offline iccid=89358000000000012345
  D 8 Adalbert
    T 04A2B6C2 tokenName=Adalbert
H 2 home@example.org
  D 9 Onni
)";

bool tells(const QString &text)
{
    return std::ranges::any_of(
        telling, [&text](const QString &each) { return text.contains(each, Qt::CaseInsensitive); });
}

} // namespace

/// The cells of all models say themselves whether they tell who somebody is.
class TestPersonalCells final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    void open()
    {
        m_program->session().open(
            FleetFile{m_program->write(u"fleet.json"_s, sampleDocument(outline))});
        EVENTUALLY(m_program->fleet());
    }
    /// Returns how many cells tell it.
    int verifyCells(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        int telling = 0;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex cell = model.index(row, column, parent);
                if (tells(cell.data().toString())) {
                    ++telling;
                    if (!cell.data(PersonalRole).toBool())
                        QTest::qFail(qPrintable(u"“%1” in column “%2”"_s.arg(
                                         cell.data().toString(),
                                         model.headerData(column, Qt::Horizontal).toString())),
                                     __FILE__, __LINE__);
                }
            }
            telling += verifyCells(model, model.index(row, 0, parent));
        }
        return telling;
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        open();
    }
    void cleanup() { m_program.reset(); }

    void theTreeSaysSo() { QVERIFY(verifyCells(*window().fleetView().activeTree()->model()) > 0); }

    void everyColumnOfEveryListSaysSo_data()
    {
        QTest::addColumn<QByteArray>("view");
        for (const char *view : {"showDrivers", "showTags", "showSites", "showChargers",
                                 "showConfigurations", "showFindings"})
            QTest::newRow(view) << QByteArray(view);
    }
    void everyColumnOfEveryListSaysSo()
    {
        QFETCH(QByteArray, view);
        window().findChild<QAction *>(QLatin1String(view))->trigger();
        EVENTUALLY(window().browser().list() && window().browser().list()->isAnswered());
        const ListPage &page = *window().browser().list();
        QStringList columns;
        for (const ListColumn &column : listColumns(page.kind()))
            columns += QString::fromUtf8(column.id.data(), qsizetype(column.id.size()));
        page.view()->setColumns(columns);
        QVERIFY(verifyCells(*page.view()->model()) > 0);
    }

    void whatAListIsNarrowedBySaysSo()
    {
        window().findChild<QAction *>(u"showDrivers"_s)->trigger();
        auto *facets = window().findChild<QTreeView *>(u"facetTree"_s);
        EVENTUALLY(verifyCells(*facets->model()) > 0);
    }

    void aHitSaysSoByWhatItWasMet()
    {
        const Fleet &fleet = *m_program->fleet();
        const LocatorIndex index(fleet, [](NodeId node) { return number(node); });
        const auto isPersonalHit = [&](const QString &typed) {
            const auto hits = locate(fleet, index, LocatorQuery::of(typed));
            return !hits.empty() && hits.front().isPersonal;
        };
        QVERIFY(isPersonalHit(u"d Adalbert"_s));
        QVERIFY(isPersonalHit(u"s EXT-77"_s)); // a site, whose name tells nothing
        QVERIFY(!isPersonalHit(u"s Depots"_s));
    }

    void searchesThatSomebodyHasNamedSaySo()
    {
        std::vector<SavedSearch> searches{
            {.id = u"1"_s, .name = u"errors of Adalbert"_s, .query = u"is:error"_s}};
        const std::vector<SavedSearch> ready = readySearches();
        searches.insert(searches.end(), ready.begin(), ready.end());
        const Completion completion = withSavedSearches({}, searches, u"err"_s);
        QCOMPARE(completion.suggestions.size(), std::size_t(2));
        QVERIFY(completion.suggestions[0].isPersonal);
        QVERIFY(!completion.suggestions[1].isPersonal); // "Errors now"
    }
};

QTEST_MAIN(TestPersonalCells)
#include "tst_personalcells.moc"
