// SPDX-License-Identifier: Apache-2.0
#include "app/source/apikey.h"
#include "tests/support/ownprocess.h"

#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace chargetree;

namespace {

constexpr char veil = 0x55;
using MakeKey = std::function<ApiKey(const QString &folder)>;

/// The canary stands in this program only veiled, or the search would find itself.
QByteArray veiledCanary()
{
    QByteArray veiled(24, '\0');
    for (qsizetype i = 0; i < veiled.size(); ++i)
        veiled[i] = static_cast<char>(('A' + (i * 7) % 26) ^ veil);
    return veiled;
}

QByteArray canary()
{
    QByteArray text = veiledCanary();
    for (char &c : text)
        c = static_cast<char>(c ^ veil);
    return text;
}

bool holdsCanary(QByteArrayView bytes, const QByteArray &veiled)
{
    const auto isVeiled = [](char plain, char hidden) { return (plain ^ veil) == hidden; };
    return std::search(bytes.begin(), bytes.end(), veiled.begin(), veiled.end(), isVeiled)
           != bytes.end();
}

struct Mapping {
    quintptr begin = 0;
    quintptr end = 0;
    bool isDumped = true;
};

/// What can be written to, of this process.
std::vector<Mapping> writableMappings()
{
    static const QRegularExpression head(QStringLiteral("^([0-9a-f]+)-([0-9a-f]+) rw"));
    std::vector<Mapping> mappings;
    bool isWritable = false;
    QFile file(QStringLiteral("/proc/self/smaps"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        const auto match = head.match(QString::fromLatin1(line));
        if (match.hasMatch()) {
            mappings.push_back({.begin = quintptr(match.captured(1).toULongLong(nullptr, 16)),
                                .end = quintptr(match.captured(2).toULongLong(nullptr, 16))});
            isWritable = true;
        } else if (line.startsWith("VmFlags:")) {
            if (isWritable)
                mappings.back().isDumped = !line.contains(" dd");
            isWritable = false;
        }
    }
    return mappings;
}

struct Hits {
    int dumped = 0; // mappings that a core would hold
    int spared = 0;
};

Hits findCanary()
{
    const QByteArray veiled = veiledCanary();
    Hits hits;
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return hits;
    for (const Mapping &mapping : writableMappings()) {
        const auto size = qint64(mapping.end - mapping.begin);
        if (size > (qint64(1) << 30) || !memory.seek(qint64(mapping.begin)))
            continue;
        QByteArray bytes = memory.read(size);
        if (holdsCanary(bytes, veiled))
            ++(mapping.isDumped ? hits.dumped : hits.spared);
        wipeSecret(bytes);
    }
    return hits;
}

} // namespace

Q_DECLARE_METATYPE(MakeKey)

class TestSecretBytes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSearchFindsWhatIsThere();
    void noCoreWouldHoldTheKey_data();
    void noCoreWouldHoldTheKey();
    void theLastCopyTakesTheKeyAway();
    void anEmptyKeyHasNoBytes();
};

void TestSecretBytes::init()
{
    if (isSanitized)
        QSKIP("A sanitizer's own memory takes minutes to search.");
}

void TestSecretBytes::theSearchFindsWhatIsThere()
{
    QByteArray open = canary();
    QVERIFY(findCanary().dumped > 0);
    wipeSecret(open);
    QCOMPARE(findCanary().dumped, 0);
    QVERIFY(open.isEmpty());
}

void TestSecretBytes::noCoreWouldHoldTheKey_data()
{
    QTest::addColumn<MakeKey>("make");
    QTest::newRow("given") << MakeKey([](const QString &) { return ApiKey(canary()); });
    QTest::newRow("from a file") << MakeKey([](const QString &folder) {
        const QString path = folder + QStringLiteral("/key");
        QByteArray text = canary() + '\n';
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("The test's own folder cannot be written.");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(text);
        file.close();
        wipeSecret(text);
        return std::get<ApiKey>(readKeyFile(path));
    });
}

void TestSecretBytes::noCoreWouldHoldTheKey()
{
    QFETCH(MakeKey, make);
    QTemporaryDir folder;
    const ApiKey key = make(folder.path());
    const ApiKey copy = key; // NOLINT: that is the point
    const Hits hits = findCanary();
    QCOMPARE(hits.dumped, 0);
    QCOMPARE(hits.spared, 1);
    QByteArray secret = copy.secret();
    QByteArray whole = canary();
    const bool isWhole = secret == whole;
    wipeSecret(secret);
    wipeSecret(whole);
    QVERIFY(isWhole);
}

void TestSecretBytes::theLastCopyTakesTheKeyAway()
{
    auto key = std::make_unique<ApiKey>(canary());
    auto copy = std::make_unique<ApiKey>(*key);
    key.reset();
    QCOMPARE(findCanary().spared, 1);
    copy.reset();
    QCOMPARE(findCanary().spared, 0);
}

void TestSecretBytes::anEmptyKeyHasNoBytes()
{
    QVERIFY(ApiKey().isEmpty());
    QVERIFY(ApiKey(QByteArray()).isEmpty());
    QCOMPARE(ApiKey().secret(), QByteArray());
}

QTEST_GUILESS_MAIN(TestSecretBytes)
#include "tst_secretbytes.moc"
