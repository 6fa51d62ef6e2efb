// SPDX-License-Identifier: Apache-2.0
#include "models/access/driveraccess.h"
#include "models/items/naturalorder.h"
#include "models/lists/arrangelist.h"
#include "models/lists/listcolumns.h"
#include "models/search/fleetsearch.h"
#include "tests/support/loaded.h"
#include "tests/support/queries.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

#include <map>
#include <numeric>
#include <random>
#include <set>

using namespace chargetree;

Q_DECLARE_METATYPE(chargetree::ListKind)

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  H 2 Below
    D 8 Bertil payerId=10
      T 04B1 expiringDate=2025-12-29T00:00:00Z
    D 9 ärla payerId=9
  D 7 Aino payerId=9
    T 04A2 "Depot 10" expiringDate=2030-01-01T00:00:00Z
    T 04A1 "Depot 2"
    S 5 Depots
      S 6 West
        C FI-2 Available manufacturer=ABB firmwareVersion=1.10 country=Finland
          P 0 Error
          P 1 Available
          G HeartbeatInterval 300
        C FI-1 Error manufacturer=Kempower firmwareVersion=1.9 country=Finland
          P 1 Error
          G HeartbeatInterval 60
      C FI-3 Strange manufacturer=ABB firmwareVersion=1.9
        P 1 Charging
    C SE-1 Offline country=Sweden
D 3 Spare
)";

/// The values of a field of the rows' records, the way they came.
struct Plain {
    std::vector<std::string> texts;
    std::vector<std::optional<std::int64_t>> numbers;
};

Plain plainValues(const ListBasis &basis, FieldId id)
{
    Plain plain;
    const RecordStore &store = basis.fleet().store();
    for (std::uint32_t place = 0; place < basis.size(); ++place) {
        const ObjectId object = basis.at(place).record.object;
        plain.texts.emplace_back(store.text(object, id));
        plain.numbers.push_back(store.integer(object, id));
    }
    return plain;
}

class PlainOrder final {
public:
    PlainOrder(Plain values, bool isDescending)
        : m_values(std::move(values))
        , m_isDescending(isDescending)
    {
    }
    /// Negative, zero or positive.
    [[nodiscard]] int compare(std::uint32_t a, std::uint32_t b) const
    {
        if (m_values.texts[a].empty() || m_values.texts[b].empty())
            return int(m_values.texts[a].empty()) - int(m_values.texts[b].empty());
        int order = m_order.compare(QString::fromStdString(m_values.texts[a]),
                                    QString::fromStdString(m_values.texts[b]));
        if (m_values.numbers[a] && m_values.numbers[b])
            order = int(*m_values.numbers[a] > *m_values.numbers[b])
                    - int(*m_values.numbers[a] < *m_values.numbers[b]);
        return m_isDescending ? -order : order;
    }

private:
    Plain m_values;
    bool m_isDescending;
    NaturalOrder m_order{QLocale(QLocale::English)};
};

bool isBelow(const Fleet &fleet, SiteId site, const std::string &key)
{
    for (; site != none<SiteId>; site = fleet.at(site).parent) {
        if (fleet.store().text(fleet.at(site).object, field(Kind::Site, "id")) == key)
            return true;
    }
    return false;
}

/// Whether a charger of the list has a value, asked of its record.
bool has(const Fleet &fleet, std::uint32_t place, Facet facet, const std::string &key)
{
    const RecordStore &store = fleet.store();
    const Charger &charger = fleet.at(ChargerId(place));
    if (facet == Facet::Site)
        return key.empty() ? charger.site == none<SiteId> : isBelow(fleet, charger.site, key);
    if (facet == Facet::Country) {
        const auto location = store.object(charger.object, field(Kind::Charger, "locationInfo"));
        return (location ? store.text(*location, field(Kind::Location, "country"))
                         : std::string_view())
               == key;
    }
    const std::map<Facet, FieldId> fields{
        {Facet::Status, field(Kind::Charger, "chargerStatus")},
        {Facet::Manufacturer, field(Kind::Charger, "manufacturer")},
        {Facet::Model, field(Kind::Charger, "chargerModel")},
        {Facet::Firmware, field(Kind::Charger, "firmwareVersion")}};
    return store.text(charger.object, fields.at(facet)) == key;
}

bool meets(const Fleet &fleet, std::uint32_t place, const FacetChoice &choice)
{
    return std::any_of(choice.keys.begin(), choice.keys.end(), [&](const std::string &key) {
        return has(fleet, place, choice.facet, key);
    });
}

FacetChoices randomChoices(const std::vector<FacetValues> &facets, std::mt19937 &random)
{
    FacetChoices choices;
    for (const FacetValues &facet : facets) {
        FacetChoice choice{.facet = facet.facet};
        for (const FacetValue &value : facet.values) {
            if (random() % (facet.values.size() + 1) < 2)
                choice.keys.push_back(value.key);
        }
        if (!choice.keys.empty() && random() % 2 == 0)
            choices.push_back(choice);
    }
    return choices;
}

const FacetValue *valueOf(const ListAnswer &answer, Facet facet, const std::string &key)
{
    for (const FacetValues &values : answer.facets) {
        for (const FacetValue &value : values.values) {
            if (values.facet == facet && value.key == key)
                return &value;
        }
    }
    return nullptr;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class TestArrangeList final : public QObject {
    Q_OBJECT

private:
    LoadedFleetPtr m_sample;
    LoadedFleetPtr m_many;

    static ListQuestion question(const LoadedFleetPtr &loaded, ListKind kind)
    {
        return {.loaded = loaded,
                .kind = kind,
                .wording = Wording(QLocale(QLocale::English), QTimeZone::utc(), testMoment())};
    }

    /// The names of the rows of an answer, parted by spaces.
    static QString names(const ListAnswer &answer)
    {
        const ListColumn name = listColumns(answer.kind).front();
        const RecordContext context{.loaded = answer.prepared.basis->loaded()};
        QStringList texts;
        for (const std::uint32_t place : *answer.order)
            texts += name.cell(context, answer.prepared.basis->at(place)).text;
        return texts.join(u' ');
    }

    static std::shared_ptr<const Hits> hitsOf(const LoadedFleetPtr &loaded, const char *text)
    {
        return std::make_shared<const Hits>(
            hitsIn(*loaded->fleet, loaded->index, parsed(QString::fromUtf8(text))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = loadedFleet(sampleFleet(outline));
        m_many = generatedFleet(300, 5);
    }

    void sortsBySeveralColumnsLikeAStableSortOfThePlainValues_data()
    {
        QTest::addColumn<ListKind>("kind");
        QTest::addColumn<QStringList>("columns"); // falling with a minus
        QTest::newRow("nothing") << ListKind::Drivers << QStringList();
        QTest::newRow("texts") << ListKind::Tags << words("tokenName -id");
        QTest::newRow("falling") << ListKind::Drivers << words("-payerId externalId");
        QTest::newRow("three") << ListKind::Chargers
                               << words("manufacturer -firmwareVersion serialNumber");
        QTest::newRow("sockets") << ListKind::Sockets << words("-maxWatts type");
        QTest::newRow("keys") << ListKind::Configurations << words("configName -configValue");
    }

    void sortsBySeveralColumnsLikeAStableSortOfThePlainValues()
    {
        QFETCH(ListKind, kind);
        QFETCH(QStringList, columns);
        for (const LoadedFleetPtr &loaded : {m_sample, m_many}) {
            ListQuestion asked = question(loaded, kind);
            const ListBasis basis(loaded, kind);
            std::vector<PlainOrder> orders;
            for (const QString &column : columns) {
                const bool isDescending = column.startsWith(u'-');
                const std::string name = column.mid(isDescending ? 1 : 0).toStdString();
                asked.sorts.push_back({.column = name, .isDescending = isDescending});
                for (std::uint8_t i = 0; i < fieldsOf(*recordOf(kind)).size(); ++i) {
                    if (fieldsOf(*recordOf(kind))[i].name == name)
                        orders.emplace_back(plainValues(basis, {*recordOf(kind), i}), isDescending);
                }
            }
            std::vector<std::uint32_t> expected(basis.size());
            std::iota(expected.begin(), expected.end(), 0U);
            std::stable_sort(expected.begin(), expected.end(), [&](auto a, auto b) {
                for (const PlainOrder &order : orders) {
                    if (const int result = order.compare(a, b); result != 0)
                        return result < 0;
                }
                return false;
            });
            QCOMPARE(orders.size(), std::size_t(columns.size()));
            QVERIFY(*arrangeList(asked).order == expected);
        }
    }

    void whatIsMissingComesLastBothWays_data()
    {
        QTest::addColumn<ListKind>("kind");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("rising");
        QTest::addColumn<QString>("falling");
        QTest::newRow("numbers") << ListKind::Drivers << "payerId"
                                 << "Aino ärla Bertil Spare"
                                 << "Bertil Aino ärla Spare";
        QTest::newRow("texts") << ListKind::Tags << "tokenName"
                               << "04A1 04A2 04B1"
                               << "04A2 04A1 04B1";
        QTest::newRow("dates") << ListKind::Tags << "expiringDate"
                               << "04B1 04A2 04A1"
                               << "04A2 04B1 04A1";
        QTest::newRow("links") << ListKind::Sites << "parentSite"
                               << "West Depots"
                               << "West Depots";
        QTest::newRow("versions") << ListKind::Chargers << "firmwareVersion"
                                  << "FI-1 FI-3 FI-2 SE-1"
                                  << "FI-2 FI-1 FI-3 SE-1";
        QTest::newRow("no such column") << ListKind::Sites << "colour"
                                        << "West Depots"
                                        << "West Depots";
    }

    void whatIsMissingComesLastBothWays()
    {
        QFETCH(ListKind, kind);
        QFETCH(QString, column);
        QFETCH(QString, rising);
        QFETCH(QString, falling);
        ListQuestion asked = question(m_sample, kind);
        asked.sorts = {{.column = column.toStdString()}};
        QCOMPARE(names(arrangeList(asked)), rising);
        asked.sorts.front().isDescending = true;
        QCOMPARE(names(arrangeList(asked)), falling);
    }

    void theWorstComesFirst_data()
    {
        QTest::addColumn<ListKind>("kind");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("names");
        QTest::newRow("tags") << ListKind::Tags << "validity"
                              << "04B1 04A2 04A1";
        QTest::newRow("chargers") << ListKind::Chargers << "chargerStatus"
                                  << "FI-1 SE-1 FI-3 FI-2";
    }

    void theWorstComesFirst()
    {
        QFETCH(ListKind, kind);
        QFETCH(QString, column);
        ListQuestion asked = question(m_sample, kind);
        asked.sorts = {{.column = column.toStdString()}};
        QTEST(names(arrangeList(asked)), "names");
    }

    void countsOfFacetsAreThoseOfASlowCount()
    {
        std::mt19937 random(5);
        const std::shared_ptr<const Hits> some = hitsOf(m_many, "1");
        for (int round = 0; round < 60; ++round) {
            const LoadedFleetPtr &loaded = round % 2 == 0 ? m_sample : m_many;
            const Fleet &fleet = *loaded->fleet;
            ListQuestion asked = question(loaded, ListKind::Chargers);
            if (round % 4 == 1)
                asked.hits = some;
            asked.choices = randomChoices(arrangeList(asked).facets, random);
            const ListAnswer answer = arrangeList(asked);
            const auto places = asked.hits ? rowsFor(fleet, ExportKind::Chargers, *asked.hits)
                                           : allRows(fleet, ExportKind::Chargers);
            std::vector<std::uint32_t> kept;
            for (const std::uint32_t place : places) {
                if (std::all_of(asked.choices.begin(), asked.choices.end(),
                                [&](const auto &choice) { return meets(fleet, place, choice); }))
                    kept.push_back(place);
            }
            QVERIFY(*answer.order == kept);
            for (const FacetValues &facet : answer.facets) {
                for (const FacetValue &value : facet.values) {
                    const auto counts = [&](std::uint32_t place) {
                        return has(fleet, place, facet.facet, value.key)
                               && std::all_of(asked.choices.begin(), asked.choices.end(),
                                              [&](const FacetChoice &choice) {
                                                  return choice.facet == facet.facet
                                                         || meets(fleet, place, choice);
                                              });
                    };
                    QCOMPARE(std::int64_t(value.count),
                             std::count_if(places.begin(), places.end(), counts));
                    QVERIFY(value.count > 0 || value.isChosen || facet.facet == Facet::Site);
                }
            }
        }
    }

    void aSiteStandsForItsSubsites()
    {
        ListQuestion asked = question(m_sample, ListKind::Chargers);
        asked.choices = {{.facet = Facet::Site, .keys = {"6"}}};
        const ListAnswer below = arrangeList(asked);
        QCOMPARE(names(below), QStringLiteral("FI-2 FI-1"));
        asked.choices = {{.facet = Facet::Site, .keys = {"5"}}};
        const ListAnswer all = arrangeList(asked);
        QCOMPARE(names(all), QStringLiteral("FI-2 FI-1 FI-3"));
        QCOMPARE(valueOf(all, Facet::Site, "5")->count, 3U);
        QCOMPARE(valueOf(all, Facet::Site, "")->count, 1U); // granted by itself
        QVERIFY(valueOf(all, Facet::Site, "6")->parent >= 0);
    }

    void homeSitesNarrowDriversAndTheirTags_data()
    {
        QTest::addColumn<ListKind>("kind");
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("names");
        QTest::newRow("drivers") << ListKind::Drivers << "2"
                                 << "ärla Bertil";
        QTest::newRow("above") << ListKind::Drivers << "1"
                               << "Aino ärla Bertil";
        QTest::newRow("spare") << ListKind::Drivers << ""
                               << "Spare";
        QTest::newRow("tags") << ListKind::Tags << "2"
                              << "04B1";
    }

    void homeSitesNarrowDriversAndTheirTags()
    {
        QFETCH(ListKind, kind);
        QFETCH(QString, home);
        ListQuestion asked = question(m_sample, kind);
        asked.choices = {{.facet = Facet::HomeSite, .keys = {home.toStdString()}}};
        asked.sorts = {{.column = std::string(nameColumn(kind))}};
        QTEST(names(arrangeList(asked)), "names");
    }

    void valuesAreSaidInWords()
    {
        const ListAnswer tags = arrangeList(question(m_sample, ListKind::Tags));
        QCOMPARE(valueOf(tags, Facet::Validity, "expired")->text, QStringLiteral("Expired"));
        const ListAnswer chargers = arrangeList(question(m_sample, ListKind::Chargers));
        QCOMPARE(valueOf(chargers, Facet::Status, "Strange")->text, QStringLiteral("Strange"));
        QCOMPARE(valueOf(chargers, Facet::Manufacturer, "")->text, QStringLiteral("Not stated"));
        QCOMPARE(valueOf(chargers, Facet::Site, "6")->text, QStringLiteral("West"));
        const FacetValues &statuses = chargers.facets.front();
        QCOMPARE(statuses.values.front().key, std::string("Error")); // the worst first
    }

    void aChoiceThatNoRowHasAnyMoreIsShownAndLeavesNothing()
    {
        ListQuestion asked = question(m_sample, ListKind::Chargers);
        asked.choices = {{.facet = Facet::Manufacturer, .keys = {"Gone"}}};
        const ListAnswer answer = arrangeList(asked);
        QVERIFY(answer.order->empty());
        QVERIFY(valueOf(answer, Facet::Manufacturer, "Gone"));
        QVERIFY(valueOf(answer, Facet::Manufacturer, "Gone")->isChosen);
    }

    void aSearchLeavesTheRowsThatAnExportHas_data()
    {
        QTest::addColumn<ListKind>("kind");
        for (std::size_t i = 0; i < listKindCount; ++i)
            QTest::newRow(std::string(listWord(ListKind(i))).c_str()) << ListKind(i);
    }

    void aSearchLeavesTheRowsThatAnExportHas()
    {
        QFETCH(ListKind, kind);
        ListQuestion asked = question(m_many, kind);
        asked.hits = hitsOf(m_many, "1");
        const ListAnswer answer = arrangeList(asked);
        const ExportSource source(*m_many->fleet, findingSource(m_many, {}));
        QVERIFY(*answer.order == rowsFor(source, exportedAs(kind), *asked.hits));
        QVERIFY(answer.count <= answer.total);
    }

    void controllersAreShownAndNotCounted()
    {
        const ListAnswer answer = arrangeList(question(m_sample, ListKind::Sockets));
        QCOMPARE(answer.order->size(), std::size_t(4));
        QCOMPARE(answer.count, std::size_t(3));
        QCOMPARE(answer.total, std::size_t(3));
        QCOMPARE(valueOf(answer, Facet::Status, "Error")->count, 1U);
    }

    void whatWasPreparedServesTheSameFleetAndListOnly()
    {
        ListQuestion asked = question(m_sample, ListKind::Chargers);
        asked.sorts = {{.column = "manufacturer"}};
        const ListAnswer first = arrangeList(asked);
        asked.prepared = first.prepared;
        asked.sorts.front().isDescending = true;
        const ListAnswer second = arrangeList(asked);
        QCOMPARE(second.prepared.basis, first.prepared.basis);
        QCOMPARE(second.prepared.ranks.front().ranks, first.prepared.ranks.front().ranks);
        asked.loaded = m_many;
        const ListAnswer third = arrangeList(asked);
        QVERIFY(third.prepared.basis != first.prepared.basis);
        QVERIFY(third.prepared.ranks.front().ranks != first.prepared.ranks.front().ranks);
        asked.kind = ListKind::Sites;
        QVERIFY(arrangeList(asked).prepared.basis->kind() == ListKind::Sites);
    }

    void countsWhoMayChargeAsTheDriversSay()
    {
        for (const LoadedFleetPtr &loaded : {m_sample, m_many}) {
            const Fleet &fleet = *loaded->fleet;
            std::vector<std::uint32_t> chargers(fleet.chargers().size());
            std::vector<std::uint32_t> sites(fleet.sites().size());
            for (std::size_t driver = 0; driver < fleet.drivers().size(); ++driver) {
                std::set<SiteId> reached;
                for (const DriverAccess &access : accessOf(fleet, idAt<DriverId>(driver))) {
                    ++chargers[number(access.charger)];
                    for (SiteId site = fleet.at(access.charger).site; site != none<SiteId>;
                         site = fleet.at(site).parent)
                        reached.insert(site);
                }
                for (const SiteId site : reached)
                    ++sites[number(site)];
            }
            const AccessCounts counts = accessCounts(fleet);
            QVERIFY(counts.chargers == chargers);
            QVERIFY(counts.sites == sites);
        }
    }

    void anEmptyFleetHasEmptyLists()
    {
        const LoadedFleetPtr empty = loadedFleet(sampleFleet(""));
        for (std::size_t i = 0; i < listKindCount; ++i) {
            ListQuestion asked = question(empty, ListKind(i));
            asked.sorts = {{.column = std::string(nameColumn(ListKind(i)))}};
            const ListAnswer answer = arrangeList(asked);
            QVERIFY(answer.order->empty());
            QCOMPARE(answer.total, std::size_t(0));
        }
    }
};

QTEST_GUILESS_MAIN(TestArrangeList)
#include "tst_arrangelist.moc"
