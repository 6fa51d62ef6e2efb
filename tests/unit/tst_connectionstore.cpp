// SPDX-License-Identifier: Apache-2.0
#include "app/connections/connectionstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chargetree {

namespace {

const QString someId = u"6f0c2a4e-5d3b-4c57-9a51-0d2f8b7c1e90"_s;

Connection northwind()
{
    return {.id = someId,
            .name = u"Northwind"_s,
            .environment = Environment::Staging,
            .base = QUrl(u"https://api.example.com:8443/a%2Fb/"_s),
            .path = u"users?all=1"_s,
            .clientId = u"Ä 7"_s,
            .keyPlaces = KeyPlace::ApiKeyHeader | KeyPlace::QueryCode,
            .caFile = u"/etc/own ca.pem"_s,
            .certificateFile = u"/etc/me.pem"_s,
            .certificateKeyFile = u"/etc/me.key"_s,
            .limits = {.inactivity = 5s, .deadline = 60s, .body = 1'000'000'000'000},
            .refreshEvery = 15min};
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestConnectionStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void everyFieldComesBack();
    void aFileHoldsNoPasswordOfAnAddress();
    void whatIsOddInAFileIsBorne_data();
    void whatIsOddInAFileIsBorne();
    void aChangeIsOnTheDiskAndForItsOwnerAlone();
    void twoWindowsDoNotUndoEachOther();
    void aRemovedOneComesBackUntilItIsPurged();
    void aRemovalIsKnownAtTheNextStart();
    void anAdministratorsConnectionsAreThereAndMarked();
    void anImportNeverTakesAnIdOver();
    void anExportIsReadBack();
    void aDamagedFileIsSetAsideByTheFirstChange();
    void aChangeThatFailsChangesNothing();
    void aNameFindsItWhateverItsCase();

private:
    [[nodiscard]] QString path(const QString &name = u"connections.json"_s) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConnectionStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestConnectionStore::everyFieldComesBack()
{
    const auto file = connectionFileFrom(toJson({.connections = {northwind(), Connection()}}));
    QVERIFY(file);
    QCOMPARE(file->connections.size(), 1U); // the other has no base
    QVERIFY(file->connections.front() == northwind());
}

void TestConnectionStore::aFileHoldsNoPasswordOfAnAddress()
{
    Connection careless = northwind();
    careless.base.setUserInfo(u"me:canary"_s);
    QVERIFY(!toJson({.connections = {careless}}).contains("canary"));
}

void TestConnectionStore::whatIsOddInAFileIsBorne_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count"); // -1: no file of ours
    const QByteArray begin = R"({"chargetree":"connections","version":1,"connections":)";
    QTest::newRow("empty file") << QByteArray() << -1;
    QTest::newRow("no JSON") << QByteArray("connections") << -1;
    QTest::newRow("a fleet") << QByteArray(R"({"userGroups":[]})") << -1;
    QTest::newRow("newer") << QByteArray(R"({"chargetree":"connections","version":2})") << -1;
    QTest::newRow("no list") << QByteArray(R"({"chargetree":"connections","version":1})") << 0;
    QTest::newRow("null") << begin + "null}" << 0;
    QTest::newRow("list of nulls") << begin + "[null, 1, []]}" << 0;
    QTest::newRow("wrong types")
        << begin + R"([{"id":1,"name":null,"base":"https://h/","keyPlaces":"code","mostBytes":"x",)"
               + R"("inactivitySeconds":-1,"refreshMinutes":1e300}]})"
        << 1;
    QTest::newRow("an id that leads elsewhere")
        << begin + R"([{"id":"../../etc","base":"https://h/"}]})" << 1;
}

void TestConnectionStore::whatIsOddInAFileIsBorne()
{
    QFETCH(QByteArray, json);
    QFETCH(int, count);
    const auto file = connectionFileFrom(json);
    QCOMPARE(file ? int(file->connections.size()) : -1, count);
    if (count != 1)
        return;
    Connection expected{.base = QUrl(u"https://h/"_s)};
    expected.id = file->connections.front().id;
    QCOMPARE(expected.id.size(), someId.size());
    QVERIFY(file->connections.front() == expected);
}

void TestConnectionStore::aChangeIsOnTheDiskAndForItsOwnerAlone()
{
    ConnectionStore store(path(), {});
    QSignalSpy changed(&store, &ConnectionStore::changed);
    QCOMPARE(store.save(northwind()).fault, WriteFault::None);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QFileInfo(path()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    const ConnectionStore again(path(), {});
    QVERIFY(again.byId(someId) == northwind());
}

void TestConnectionStore::twoWindowsDoNotUndoEachOther()
{
    ConnectionStore one(path(), {});
    ConnectionStore other(path(), {});
    Connection second = northwind();
    second.id = newConnectionId();
    QCOMPARE(one.save(northwind()).fault, WriteFault::None);
    QCOMPARE(other.save(second).fault, WriteFault::None);
    QCOMPARE(ConnectionStore(path(), {}).connections().size(), 2U);
}

void TestConnectionStore::aRemovedOneComesBackUntilItIsPurged()
{
    ConnectionStore store(path(), {});
    QCOMPARE(store.save(northwind()).fault, WriteFault::None);
    QCOMPARE(store.remove(someId).fault, WriteFault::None);
    QVERIFY(!store.byId(someId));
    QCOMPARE(store.removed().size(), 1U);
    QCOMPARE(store.restore(someId).fault, WriteFault::None);
    QVERIFY(store.byId(someId) == northwind());
    QVERIFY(store.removed().empty());
    QCOMPARE(store.remove(someId).fault, WriteFault::None);
    QCOMPARE(store.purge(someId).fault, WriteFault::None);
    QCOMPARE(store.restore(someId).fault, WriteFault::None);
    QVERIFY(!store.byId(someId));
}

void TestConnectionStore::aRemovalIsKnownAtTheNextStart()
{
    ConnectionStore store(path(), {});
    QCOMPARE(store.save(northwind()).fault, WriteFault::None);
    QCOMPARE(store.remove(someId).fault, WriteFault::None);
    const ConnectionStore again(path(), {});
    QVERIFY(again.connections().empty());
    QCOMPARE(again.removed().size(), 1U);
}

void TestConnectionStore::anAdministratorsConnectionsAreThereAndMarked()
{
    Connection other = northwind();
    other.id = newConnectionId();
    other.name = u"handed out"_s;
    put(path(u"managed.json"_s), toJson({.connections = {northwind(), other}}));
    ConnectionStore store(path(), {path(u"absent.json"_s), path(u"managed.json"_s), path()});
    QCOMPARE(store.connections().size(), 2U);
    QVERIFY(store.connections().front().isManaged);
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(store.exportTo(path(u"out.json"_s)).fault, WriteFault::None);
    QVERIFY(!ConnectionStore(path(u"out.json"_s), {}).connections().front().isManaged);
}

void TestConnectionStore::anImportNeverTakesAnIdOver()
{
    // The key kept under the id would go to the host of whoever made the file.
    Connection hostile = northwind();
    hostile.base = QUrl(u"https://elsewhere.example/"_s);
    put(path(u"in.json"_s), toJson({.connections = {northwind(), hostile}}));
    ConnectionStore store(path(), {});
    QCOMPARE(store.save(northwind()).fault, WriteFault::None);
    const auto count = store.importFrom(path(u"in.json"_s));
    QCOMPARE(std::get<int>(count), 1); // the equal one is here already
    QCOMPARE(store.connections().size(), 2U);
    QVERIFY(store.byId(someId) == northwind());
}

void TestConnectionStore::anExportIsReadBack()
{
    ConnectionStore store(path(), {});
    QCOMPARE(store.save(northwind()).fault, WriteFault::None);
    QCOMPARE(store.exportTo(path(u"out.json"_s)).fault, WriteFault::None);
    ConnectionStore other(path(u"other.json"_s), {});
    QCOMPARE(std::get<int>(other.importFrom(path(u"out.json"_s))), 1);
    QCOMPARE(std::get<int>(other.importFrom(path(u"out.json"_s))), 0);
    QVERIFY(std::get<QString>(other.importFrom(path(u"absent.json"_s))).contains(u"absent"_s));
}

void TestConnectionStore::aDamagedFileIsSetAsideByTheFirstChange()
{
    put(path(), "{\"chargetree\":");
    ConnectionStore store(path(), {});
    QVERIFY(store.problem().contains(u"connections.json"_s));
    QCOMPARE(store.save(northwind()).fault, WriteFault::None);
    QVERIFY(store.problem().isEmpty());
    QCOMPARE(ConnectionStore(path(), {}).connections().size(), 1U);
    QVERIFY(QFile::exists(path(u"connections.json.damaged"_s)));
}

void TestConnectionStore::aChangeThatFailsChangesNothing()
{
    ConnectionStore store(path(u"no such folder/connections.json"_s), {});
    const WriteFailure failure = store.save(northwind());
    QCOMPARE(failure.fault, WriteFault::NoFolder);
    QVERIFY(!failure.sentence.isEmpty());
    QVERIFY(store.connections().empty());
}

void TestConnectionStore::aNameFindsItWhateverItsCase()
{
    ConnectionStore store(path(), {});
    QCOMPARE(store.save(northwind()).fault, WriteFault::None);
    QVERIFY(store.named(u"NORTHWIND"_s));
    QVERIFY(store.named(someId));
    QVERIFY(!store.named(u"north"_s));
}

} // namespace chargetree

QTEST_GUILESS_MAIN(chargetree::TestConnectionStore)
#include "tst_connectionstore.moc"
