// SPDX-License-Identifier: Apache-2.0
#include "app/source/fleetloader.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/eventually.h"
#include "tests/support/samplefleet.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace chargetree;

using Reason = DecodeFailure::Reason;
using Loaded = std::variant<LoadedFleetPtr, Failure>;

Q_DECLARE_METATYPE(chargetree::DecodeFailure::Reason)

namespace {

const FleetSource source = bareConnection(QUrl(QStringLiteral("https://api.emabler.net/api/")), {});
const LoadOptions options{.judgement = {.now = 1'800'000'000'000}};

Body bodyOf(std::string_view text)
{
    auto bytes = std::make_shared<BodyBuffer>(text.size());
    bytes->append(text);
    bytes->finish();
    return {.bytes = std::move(bytes)};
}

Body sampleBody(std::string_view outline)
{
    return bodyOf(sampleDocument(outline));
}

std::string largeDocument()
{
    return generator::generateFleet({.drivers = 300, .chargers = 100});
}

/// A loader and what it said.
struct Talk {
    FleetLoader loader;
    QSignalSpy loaded{&loader, &FleetLoader::loaded};
    QSignalSpy failed{&loader, &FleetLoader::failed};
    QSignalSpy progressed{&loader, &FleetLoader::progressed};

    [[nodiscard]] LoadedResult result() const { return loaded.last().at(0).value<LoadedResult>(); }
    [[nodiscard]] Failure failure() const { return failed.last().at(0).value<Failure>(); }
};

std::optional<Reason> reasonOf(const Loaded &loaded)
{
    const auto *failure = std::get_if<Failure>(&loaded);
    const auto *why = failure ? std::get_if<DecodeFailure>(&failure->why) : nullptr;
    return why ? std::optional(why->reason) : std::nullopt;
}

} // namespace

class TestFleetLoader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBodyBecomesAFleetWithAllThatBelongsToIt();
    void theBodyIsFreeAsSoonAsItIsDecoded();
    void theDemoLoads();
    void aFileLoads();
    void anAddressIsNoFile();
    void whatIsNoFleetSaysWhy_data();
    void whatIsNoFleetSaysWhy();
    void aLargeArrayIsOfAnotherShapeAndNotCut();
    void theHooksAreAskedInEachStageAndCanStopEach_data();
    void theHooksAreAskedInEachStageAndCanStopEach();
    void theLoaderHandsAFleetOverWithItsTicket();
    void theLoaderSaysWhyThereIsNone();
    void theLoaderMapsTheRowsOfTheFleetBefore();
    void theLoaderTellsHowFarItIs();
    void onlyTheNewestLoadIsAnswered();
    void aCancelledLoadSaysNothing();
    void aLoaderMayEndDuringALoad();
    void aLoaderThatWaitsForAPipeCanBeCancelled();
};

void TestFleetLoader::aBodyBecomesAFleetWithAllThatBelongsToIt()
{
    const Body body = sampleBody("H 1 Helsinki\n  D 7 Aino\n    T 04A2");
    const qint64 size = qint64(body.bytes->size());
    const Loaded loaded = loadFleet(body, source, options);
    QVERIFY(std::holds_alternative<LoadedFleetPtr>(loaded));
    const LoadedFleet &fleet = *std::get<LoadedFleetPtr>(loaded);
    QCOMPARE(fleet.fleet->counts().drivers, 1U);
    QCOMPARE(fleet.standing.judgement().now, options.judgement.now);
    QVERIFY(fleet.index.driver(DriverId(0)).find("aino") != std::string_view::npos);
    QVERIFY(fleet.ranks.bytes() > 0);
    QCOMPARE(fleet.provenance.name, QStringLiteral("api.emabler.net"));
    QCOMPARE(fleet.provenance.place, QStringLiteral("https://api.emabler.net/api/"));
    QCOMPARE(fleet.provenance.bytes, size);
    QCOMPARE(fleet.provenance.asOf.toMSecsSinceEpoch(), options.judgement.now);
}

void TestFleetLoader::theBodyIsFreeAsSoonAsItIsDecoded()
{
    Body body = sampleBody("H 1 Helsinki");
    const std::weak_ptr<const BodyBuffer> bytes = body.bytes;
    std::optional<bool> wasFree;
    const auto goOn = [&](LoadStage stage, qint64, qint64) {
        if (stage == LoadStage::Preparing && !wasFree)
            wasFree = bytes.expired();
        return true;
    };
    const Loaded loaded = loadFleet(std::move(body), source, options, {goOn});
    QVERIFY(std::holds_alternative<LoadedFleetPtr>(loaded));
    QCOMPARE(wasFree, std::optional(true));
}

void TestFleetLoader::theDemoLoads()
{
    const Loaded loaded = loadFleet(DemoFleet(), options);
    QVERIFY(std::holds_alternative<LoadedFleetPtr>(loaded));
    const LoadedFleet &demo = *std::get<LoadedFleetPtr>(loaded);
    QVERIFY(demo.fleet->counts().drivers > 10);
    QVERIFY(demo.provenance.asOf.toMSecsSinceEpoch() <= options.judgement.now);
    QCOMPARE(demo.provenance.name, QStringLiteral("Demo fleet"));
}

void TestFleetLoader::aFileLoads()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("fleet.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const std::string text = largeDocument();
    QCOMPARE(file.write(text.data(), qint64(text.size())), qint64(text.size()));
    file.close();
    const Loaded loaded = loadFleet(FleetFile{file.fileName()}, options);
    QVERIFY(std::holds_alternative<LoadedFleetPtr>(loaded));
    QCOMPARE(std::get<LoadedFleetPtr>(loaded)->fleet->counts().drivers, 300U);
    QCOMPARE(std::get<LoadedFleetPtr>(loaded)->provenance.name, QStringLiteral("fleet.json"));
}

void TestFleetLoader::anAddressIsNoFile()
{
    const Loaded loaded = loadFleet(source, options);
    const Failure &failure = std::get<Failure>(loaded);
    QCOMPARE(std::get<ReadFailure>(failure.why).kind, ReadFailure::Kind::NotAFile);
    QCOMPARE(failure.source, source);
}

void TestFleetLoader::whatIsNoFleetSaysWhy_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const char *text, Reason reason) {
        QTest::newRow(name) << std::string(text) << reason;
    };
    row("nothing", "", Reason::NotJson);
    row("a page", "<html>", Reason::NotJson);
    row("a cut text", R"({"userGroups": [)", Reason::NotJson);
    row("an array", "[1, 2]", Reason::OtherShape);
    row("an object of an error", R"({"errorCode": 7})", Reason::OtherShape);
}

void TestFleetLoader::whatIsNoFleetSaysWhy()
{
    QFETCH(std::string, text);
    QFETCH(Reason, reason);
    QCOMPARE(reasonOf(loadFleet(bodyOf(text), source, options)), reason);
}

void TestFleetLoader::aLargeArrayIsOfAnotherShapeAndNotCut()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("array.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write('[' + QByteArray("{\"a\": [true]},").repeated(100'000) + "0]") > 0);
    file.close();
    QCOMPARE(reasonOf(loadFleet(FleetFile{file.fileName()}, options)), Reason::OtherShape);

    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write('[' + QByteArray("{\"a\": [tru]},").repeated(100'000) + "0]") > 0);
    file.close();
    QCOMPARE(reasonOf(loadFleet(FleetFile{file.fileName()}, options)), Reason::NotJson);
}

void TestFleetLoader::theHooksAreAskedInEachStageAndCanStopEach_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("reading") << int(LoadStage::Reading);
    QTest::newRow("decoding") << int(LoadStage::Decoding);
    QTest::newRow("preparing") << int(LoadStage::Preparing);
}

void TestFleetLoader::theHooksAreAskedInEachStageAndCanStopEach()
{
    QFETCH(int, stage);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("fleet.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const std::string text = largeDocument();
    QCOMPARE(file.write(text.data(), qint64(text.size())), qint64(text.size()));
    file.close();
    LoadHooks hooks;
    hooks.goOn = [stage](LoadStage now, qint64, qint64) { return int(now) != stage; };
    const Loaded loaded = loadFleet(FleetFile{file.fileName()}, options, hooks);
    QVERIFY(std::holds_alternative<Failure>(loaded));
    QCOMPARE(exitCode(std::get<Failure>(loaded)), 130);
}

void TestFleetLoader::theLoaderHandsAFleetOverWithItsTicket()
{
    Talk talk;
    const quint64 ticket = talk.loader.load(sampleBody("H 1 Helsinki"), source, options);
    QVERIFY(talk.loader.isLoading());
    EVENTUALLY_COMPARE(talk.loaded.size(), 1);
    QVERIFY(!talk.loader.isLoading());
    QCOMPARE(talk.loaded.last().at(1).toULongLong(), ticket);
    QCOMPARE(talk.result().fleet->fleet->counts().homeSites, 1U);
    QVERIFY(talk.result().map.empty());
}

void TestFleetLoader::theLoaderSaysWhyThereIsNone()
{
    Talk talk;
    const quint64 ticket = talk.loader.load(bodyOf("[]"), source, options);
    EVENTUALLY_COMPARE(talk.failed.size(), 1);
    QCOMPARE(talk.failed.last().at(1).toULongLong(), ticket);
    QCOMPARE(std::get<DecodeFailure>(talk.failure().why).reason, Reason::OtherShape);
    QVERIFY(!talk.loader.isLoading());
    QCOMPARE(talk.loaded.size(), 0);
}

void TestFleetLoader::theLoaderMapsTheRowsOfTheFleetBefore()
{
    Talk talk;
    talk.loader.load(sampleBody("H 1 Helsinki\n  D 7 Aino"), source, options);
    EVENTUALLY_COMPARE(talk.loaded.size(), 1);
    const LoadedFleetPtr before = talk.result().fleet;
    talk.loader.load(sampleBody("H 2 Espoo\nH 1 Helsinki\n  D 7 Aino"), source, options, before);
    EVENTUALLY_COMPARE(talk.loaded.size(), 2);
    const LoadedFleetPtr after = talk.result().fleet;
    QCOMPARE(talk.result().map.size(), before->fleet->nodes().size());
    QVERIFY(talk.result().map == mapNodes(*before->fleet, *after->fleet));
}

void TestFleetLoader::theLoaderTellsHowFarItIs()
{
    Talk talk;
    talk.loader.load(bodyOf(largeDocument()), source, options);
    EVENTUALLY_COMPARE(talk.loaded.size(), 1);
    QVERIFY(!talk.progressed.isEmpty());
    QVERIFY(talk.progressed.size() < 300);
    for (const QList<QVariant> &report : std::as_const(talk.progressed))
        QVERIFY(report.at(1).toLongLong() <= report.at(2).toLongLong());
}

void TestFleetLoader::onlyTheNewestLoadIsAnswered()
{
    Talk talk;
    const Body large = bodyOf(largeDocument());
    for (int i = 0; i < 5; ++i)
        talk.loader.load(large, source, options);
    const quint64 ticket = talk.loader.load(sampleBody("H 1 Helsinki"), source, options);
    EVENTUALLY_COMPARE(talk.loaded.size(), 1);
    QCOMPARE(talk.loaded.last().at(1).toULongLong(), ticket);
    QCOMPARE(talk.result().fleet->fleet->counts().homeSites, 1U);
    QCOMPARE(talk.failed.size(), 0);
}

void TestFleetLoader::aCancelledLoadSaysNothing()
{
    Talk talk;
    talk.loader.load(bodyOf(largeDocument()), source, options);
    talk.loader.cancel();
    QVERIFY(!talk.loader.isLoading());
    talk.loader.load(bodyOf("[]"), source, options);
    EVENTUALLY_COMPARE(talk.failed.size(), 1); // the thread is past the cancelled one
    QCOMPARE(talk.loaded.size(), 0);
}

void TestFleetLoader::aLoaderMayEndDuringALoad()
{
    const Body large = bodyOf(largeDocument());
    for (int i = 0; i < 20; ++i) {
        FleetLoader loader;
        QSignalSpy progressed(&loader, &FleetLoader::progressed);
        loader.load(large, source, options);
        if (i % 2 == 0)
            QVERIFY(progressed.wait(patience));
    }
    QCOMPARE(large.bytes.use_count(), 1L);
}

void TestFleetLoader::aLoaderThatWaitsForAPipeCanBeCancelled()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    Talk talk;
    talk.loader.load(FleetFile{path}, options);
    QVERIFY(talk.progressed.wait(patience));
    talk.loader.load(sampleBody("H 1 Helsinki"), source, options);
    EVENTUALLY_COMPARE(talk.loaded.size(), 1);
}

QTEST_GUILESS_MAIN(TestFleetLoader)
#include "tst_fleetloader.moc"
