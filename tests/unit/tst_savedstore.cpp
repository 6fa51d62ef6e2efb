// SPDX-License-Identifier: Apache-2.0
#include "app/saved/savedstore.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace chargetree {

namespace {

SavedSearch search(const QString &name)
{
    return {newSavedId(), name, u"aino"_s};
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

WriteFailure add(SavedStore &store, const QString &name)
{
    return store.change([&](SavedItems items) { return with(std::move(items), search(name)); });
}

QStringList names(const SavedStore &store)
{
    QStringList all;
    for (const SavedSearch &each : store.items().searches)
        all.append(each.name);
    return all;
}

} // namespace

class TestSavedStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void aChangeIsOnTheDiskAndForItsOwnerAlone();
    void twoWindowsDoNotUndoEachOther();
    void whatChangesNothingWritesNothing();
    void anExportIsReadBackOnce();
    void aFileThatIsNoneOfOursIsNamed_data();
    void aFileThatIsNoneOfOursIsNamed();
    void aDamagedFileIsSetAsideByTheFirstChange();
    void anEarlierDamagedFileStays();
    void aDamagedFileThatCanNotBeSetAsideIsNotOverwritten();
    void aChangeThatFailsChangesNothing();

private:
    [[nodiscard]] QString path(const QString &name = u"searches.json"_s) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSavedStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSavedStore::aChangeIsOnTheDiskAndForItsOwnerAlone()
{
    SavedStore store(path());
    QVERIFY(store.problem().isEmpty());
    QSignalSpy changed(&store, &SavedStore::changed);
    QCOMPARE(add(store, u"a"_s).fault, WriteFault::None);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(names(SavedStore(path())), QStringList{u"a"_s});
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path()).permissions() & others));
}

void TestSavedStore::twoWindowsDoNotUndoEachOther()
{
    SavedStore one(path());
    SavedStore two(path());
    QCOMPARE(add(one, u"a"_s).fault, WriteFault::None);
    QCOMPARE(add(two, u"b"_s).fault, WriteFault::None);
    QCOMPARE(names(two), QStringList({u"a"_s, u"b"_s}));
}

void TestSavedStore::whatChangesNothingWritesNothing()
{
    SavedStore store(path());
    QCOMPARE(store.change([](SavedItems items) { return items; }).fault, WriteFault::None);
    QVERIFY(!QFile::exists(path()));
}

void TestSavedStore::anExportIsReadBackOnce()
{
    SavedStore store(path());
    QCOMPARE(add(store, u"a"_s).fault, WriteFault::None);
    const QString file = path(u"export.json"_s);
    QCOMPARE(store.exportTo(file).fault, WriteFault::None);
    SavedStore other(path(u"other.json"_s));
    QCOMPARE(std::get<int>(other.importFrom(file)), 1);
    QCOMPARE(std::get<int>(other.importFrom(file)), 0);
    QCOMPARE(names(other), QStringList{u"a"_s});
}

void TestSavedStore::aFileThatIsNoneOfOursIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a fleet") << QByteArray(R"({"userGroups":[]})");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("no file") << QByteArray();
}

void TestSavedStore::aFileThatIsNoneOfOursIsNamed()
{
    QFETCH(QByteArray, bytes);
    SavedStore store(path());
    const QString file = path(u"import.json"_s);
    if (!bytes.isEmpty())
        put(file, bytes);
    const auto came = store.importFrom(file);
    QVERIFY(std::holds_alternative<QString>(came));
    QVERIFY(std::get<QString>(came).contains(QDir::toNativeSeparators(file)));
    QVERIFY(!QFile::exists(path()));
}

void TestSavedStore::aDamagedFileIsSetAsideByTheFirstChange()
{
    put(path(), "{\"chargetree\":\"searches\",");
    SavedStore store(path());
    QVERIFY2(store.problem().contains(u"searches.json.damaged"_s), qPrintable(store.problem()));
    QCOMPARE(bytesOf(path()), QByteArray("{\"chargetree\":\"searches\","));
    QCOMPARE(add(store, u"a"_s).fault, WriteFault::None);
    QVERIFY(store.problem().isEmpty());
    QCOMPARE(bytesOf(path(u"searches.json.damaged"_s)),
             QByteArray("{\"chargetree\":\"searches\","));
    QCOMPARE(names(SavedStore(path())), QStringList{u"a"_s});
}

void TestSavedStore::anEarlierDamagedFileStays()
{
    put(path(), "new damage");
    put(path(u"searches.json.damaged"_s), "old damage");
    SavedStore store(path());
    QCOMPARE(add(store, u"a"_s).fault, WriteFault::None);
    QCOMPARE(bytesOf(path(u"searches.json.damaged"_s)), QByteArray("old damage"));
    QCOMPARE(bytesOf(path(u"searches.json.damaged-2"_s)), QByteArray("new damage"));
}

/// A folder can neither be read as a file nor, once it is no longer there, be renamed.
void TestSavedStore::aDamagedFileThatCanNotBeSetAsideIsNotOverwritten()
{
    const KeptFile gone(path(u"nowhere/searches.json"_s));
    const WriteFailure failure = gone.setAside();
    QVERIFY(failure.fault != WriteFault::None);
    QVERIFY(failure.sentence.contains(u"searches.json"_s));
}

void TestSavedStore::aChangeThatFailsChangesNothing()
{
    SavedStore store(path(u"no/such/folder/searches.json"_s));
    QSignalSpy changed(&store, &SavedStore::changed);
    const WriteFailure failure = add(store, u"a"_s);
    QCOMPARE(failure.fault, WriteFault::NoFolder);
    QVERIFY(!failure.sentence.isEmpty());
    QVERIFY(names(store).isEmpty());
    QCOMPARE(changed.size(), 1); // what was typed is taken back
}

} // namespace chargetree

QTEST_GUILESS_MAIN(chargetree::TestSavedStore)
#include "tst_savedstore.moc"
