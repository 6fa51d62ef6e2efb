// SPDX-License-Identifier: Apache-2.0
#include "app/snapshots/snapshotreader.h"
#include "app/snapshots/snapshotwriter.h"
#include "app/source/loadfleet.h"
#include "tests/support/packing.h"
#include "tests/support/snapshots.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace chargetree;
using namespace Qt::StringLiterals;

using Fault = ReadFailure::Kind;

namespace {

const QByteArray canary = "c4n4ry";
const QByteArray smallFleet = R"({"userGroups":[],"spareUsers":[{"id":1,"name":"Väinö"}]})";

template <typename Answer>
std::optional<Fault> faultOf(const Answer &answer)
{
    const auto *failure = std::get_if<ReadFailure>(&answer);
    return failure ? std::optional(failure->kind) : std::nullopt;
}

/// Through the reader of offline copies, without a file.
std::variant<SnapshotHeader, ReadFailure> unpacked(const QByteArray &bytes, BodyBuffer &out)
{
    SnapshotUnpacker unpacker(&out);
    if (const auto failure = unpacker.feed({bytes.data(), std::size_t(bytes.size())}))
        return *failure;
    return unpacker.finish();
}

std::variant<SnapshotHeader, ReadFailure> unpacked(const QByteArray &bytes)
{
    BodyBuffer out(1'000'000);
    return unpacked(bytes, out);
}

QByteArray withBitFlipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

QByteArray sealed(const QByteArray &bytes)
{
    return bytes + sealFrame(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

/// As a later version of the program may write it.
QByteArray ofVersion(QByteArray bytes, const QByteArray &version)
{
    bytes.chop(qsizetype(sealSize));
    const qsizetype before = bytes.size();
    bytes.replace("snapshot 1\n", QByteArray("snapshot " + version + '\n'));
    bytes[4] = char(bytes[4] + (bytes.size() - before)); // the frame's size
    return sealed(bytes);
}

} // namespace

class TestSnapshotFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsKeptIsReadAgain_data();
    void whatIsKeptIsReadAgain();
    void otherProgramsCanUnpackIt();
    void aFileSaysItselfOfWhenItIs();
    void theHeaderIsReadAlone();
    void noSecretGetsIntoTheFile();
    void onlyTheOwnerMayReadIt_data();
    void onlyTheOwnerMayReadIt();
    void everyFlippedBitIsRefused();
    void everyCutIsRefused();
    void whatFollowsTheSealIsRefused();
    void aFlippedBitOrCutIsRefusedAsAFileToo_data();
    void aFlippedBitOrCutIsRefusedAsAFileToo();
    void aNewerVersionIsToldFromDamage_data();
    void aNewerVersionIsToldFromDamage();
    void aBodyBeyondTheLimitIsRefused();
    void itComesInPiecesOfAnySize_data();
    void itComesInPiecesOfAnySize();
    void anHonestSealOnNonsenseIsRefused_data();
    void anHonestSealOnNonsenseIsRefused();
    void eachFailureHasItsSentence_data();
    void eachFailureHasItsSentence();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"any name"_s); }
    QByteArray kept(const QByteArray &text) const; // its bytes; the file stands at path()
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSnapshotFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestSnapshotFile::kept(const QByteArray &text) const
{
    const Body body = bodyOf(text);
    const SnapshotHeader header = headerOf(keptConnection(), body, u"\"v1\""_s);
    const WriteFailure failure = writeSnapshot(path(), header, body.bytes->text());
    return failure.fault == WriteFault::None ? contentsOf(path()) : failure.sentence.toUtf8();
}

void TestSnapshotFile::whatIsKeptIsReadAgain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("small") << smallFleet;
    QTest::newRow("noisy") << noisyFleet(100'000);
    QTest::newRow("repeating") << QByteArray("{\"userGroups\":[" + noisyFleet(50'000) + ','
                                             + noisyFleet(50'000) + "]}");
    QTest::newRow("a whole number of pieces") << QByteArray('{' + QByteArray(2097151, ' '));
    QTest::newRow("nothing") << QByteArray();
}

void TestSnapshotFile::whatIsKeptIsReadAgain()
{
    QFETCH(const QByteArray, text);
    kept(text);
    const auto body = readBody(FleetFile{path()}, {});
    QCOMPARE(faultOf(body), std::nullopt);
    QCOMPARE(textOf(std::get<Body>(body)), text);
    QVERIFY(!std::get<Body>(body).isBeginning);
    QVERIFY(std::get<Body>(body).bytes->capacity() <= std::size_t(text.size()) + 1);
    const auto header = checkSnapshot(path());
    QCOMPARE(faultOf(header), std::nullopt);
    QCOMPARE(std::get<SnapshotHeader>(header).bodyBytes, text.size());
}

void TestSnapshotFile::otherProgramsCanUnpackIt()
{
    const QByteArray text = noisyFleet(1000);
    QCOMPARE(unzstd(kept(text), text.size()), text);
}

void TestSnapshotFile::aFileSaysItselfOfWhenItIs()
{
    kept(smallFleet);
    const auto loaded = loadFleet(FleetFile{path()}, {});
    QVERIFY(std::holds_alternative<LoadedFleetPtr>(loaded));
    const auto &fleet = std::get<LoadedFleetPtr>(loaded);
    QCOMPARE(fleet->provenance.asOf, snapshotTime());
    QCOMPARE(fleet->fleet->counts().drivers, 1U);
}

void TestSnapshotFile::theHeaderIsReadAlone()
{
    const QByteArray bytes = kept(noisyFleet(1000));
    const SnapshotHeader expected{.asOf = snapshotTime(),
                                  .connectionId = keptConnection().id,
                                  .connectionName = keptConnection().name,
                                  .environment = Environment::Test,
                                  .host = u"api.example"_s,
                                  .path = u"/api/authorisation/users"_s,
                                  .bodyBytes = noisyFleet(1000).size(),
                                  .etag = u"\"v1\""_s};
    const auto whole = readSnapshotHeader(path());
    QCOMPARE(faultOf(whole), std::nullopt);
    QVERIFY(std::get<SnapshotHeader>(whole) == expected);
    QVERIFY(putFile(path(), bytes.left(400)));
    QVERIFY(std::get<SnapshotHeader>(readSnapshotHeader(path())) == expected);
    QVERIFY(putFile(path(), bytes.left(100)));
    QVERIFY(faultOf(readSnapshotHeader(path())) == Fault::DamagedCopy);
    QVERIFY(faultOf(readSnapshotHeader(m_folder->filePath(u"no"_s))) == Fault::Missing);
}

void TestSnapshotFile::noSecretGetsIntoTheFile()
{
    const QString secret = QString::fromLatin1(canary);
    Connection connection = keptConnection();
    connection.base = QUrl(u"https://%1:%1@api.example:8443/api/?code=%1&x=%1#%1"_s.arg(secret));
    connection.path = u"users?code=%1"_s.arg(secret);
    connection.clientId = secret;
    connection.certificateKeyFile = secret;
    const Body body = bodyOf(smallFleet);
    const SnapshotHeader header = headerOf(connection, body, {});
    QCOMPARE(header.host, u"api.example:8443"_s);
    QCOMPARE(header.path, u"/api/users"_s);
    QCOMPARE(writeSnapshot(path(), header, body.bytes->text()).sentence, QString());
    const QByteArray bytes = contentsOf(path());
    QVERIFY(bytes.contains("api.example:8443"));
    QVERIFY(!bytes.contains(canary));
    QVERIFY(!bytes.contains(canary.toBase64().left(8)));
}

void TestSnapshotFile::onlyTheOwnerMayReadIt_data()
{
    QTest::addColumn<uint>("mask");
    QTest::newRow("umask 000") << 0U;
    QTest::newRow("umask 022") << 022U;
}

void TestSnapshotFile::onlyTheOwnerMayReadIt()
{
    QFETCH(const uint, mask);
    const mode_t before = ::umask(mask);
    kept(smallFleet);
    ::umask(before);
    QCOMPARE(modeOf(path()), 0600);
}

void TestSnapshotFile::everyFlippedBitIsRefused()
{
    const QByteArray bytes = kept(smallFleet);
    QCOMPARE(faultOf(unpacked(bytes)), std::nullopt);
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        const auto fault = faultOf(unpacked(withBitFlipped(bytes, bit)));
        QVERIFY2(fault == Fault::DamagedCopy, qPrintable(u"bit %1"_s.arg(bit)));
    }
}

void TestSnapshotFile::everyCutIsRefused()
{
    const QByteArray bytes = kept(smallFleet);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        QVERIFY2(faultOf(unpacked(bytes.left(size))) == Fault::DamagedCopy,
                 qPrintable(u"%1 bytes"_s.arg(size)));
        if (size > 0) {
            QVERIFY2(faultOf(unpacked(bytes.mid(size))) == Fault::DamagedCopy,
                     qPrintable(u"without %1 bytes"_s.arg(size)));
        }
    }
}

void TestSnapshotFile::whatFollowsTheSealIsRefused()
{
    const QByteArray bytes = kept(smallFleet);
    for (const QByteArray &more : {QByteArray("\n"), QByteArray(1, '\0'), zstd("{}"), bytes,
                                   bytes.right(qsizetype(sealSize))})
        QVERIFY(faultOf(unpacked(bytes + more)) == Fault::DamagedCopy);
}

void TestSnapshotFile::aFlippedBitOrCutIsRefusedAsAFileToo_data()
{
    QTest::addColumn<bool>("isCut");
    QTest::newRow("every bit flipped") << false;
    QTest::newRow("every length cut") << true;
}

void TestSnapshotFile::aFlippedBitOrCutIsRefusedAsAFileToo()
{
    QFETCH(const bool, isCut);
    const QByteArray bytes = kept(smallFleet);
    const qsizetype count = isCut ? bytes.size() : bytes.size() * 8;
    for (qsizetype place = isCut ? 1 : 0; place < count; ++place) {
        QVERIFY(putFile(path(), isCut ? bytes.left(place) : withBitFlipped(bytes, place)));
        const auto loaded = loadFleet(FleetFile{path()}, {});
        QVERIFY2(std::holds_alternative<Failure>(loaded), qPrintable(QString::number(place)));
        const auto *read = std::get_if<ReadFailure>(&std::get<Failure>(loaded).why);
        QVERIFY2(read && read->kind == Fault::DamagedCopy, qPrintable(QString::number(place)));
        QVERIFY(faultOf(checkSnapshot(path())) == Fault::DamagedCopy);
    }
}

void TestSnapshotFile::aNewerVersionIsToldFromDamage_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("isNewer");
    QTest::newRow("next") << QByteArray("2") << true;
    QTest::newRow("much later") << QByteArray("123456789") << true;
    QTest::newRow("none") << QByteArray("") << false;
    QTest::newRow("zero") << QByteArray("0") << false;
    QTest::newRow("signed") << QByteArray("-2") << false;
    QTest::newRow("with a zero before") << QByteArray("02") << false;
    QTest::newRow("too long") << QByteArray("1234567890") << false;
    QTest::newRow("a word") << QByteArray("two") << false;
}

void TestSnapshotFile::aNewerVersionIsToldFromDamage()
{
    QFETCH(const QByteArray, version);
    QFETCH(const bool, isNewer);
    const QByteArray bytes = ofVersion(kept(smallFleet), version);
    const Fault expected = isNewer ? Fault::NewerCopy : Fault::DamagedCopy;
    QVERIFY(putFile(path(), bytes));
    QVERIFY(faultOf(unpacked(bytes)) == expected);
    QVERIFY(faultOf(checkSnapshot(path())) == expected);
    QVERIFY(faultOf(readSnapshotHeader(path())) == expected);
    QVERIFY(faultOf(readBody(FleetFile{path()}, {})) == expected);
    QVERIFY(faultOf(unpacked(bytes.chopped(1))) == Fault::DamagedCopy);
}

void TestSnapshotFile::aBodyBeyondTheLimitIsRefused()
{
    const QByteArray text = noisyFleet(1000);
    kept(text);
    const auto limit = std::size_t(text.size());
    QCOMPARE(faultOf(readBody(FleetFile{path()}, {.limit = limit})), std::nullopt);
    const auto answer = readBody(FleetFile{path()}, {.limit = limit - 1});
    QVERIFY(faultOf(answer) == Fault::TooLarge);
    QCOMPARE(std::get<ReadFailure>(answer).limit, limit - 1);
}

void TestSnapshotFile::itComesInPiecesOfAnySize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 2, 7, 8, 9, 39, 40, 41, 1000})
        QTest::addRow("%d", size) << size;
}

void TestSnapshotFile::itComesInPiecesOfAnySize()
{
    QFETCH(const int, size);
    const QByteArray text = noisyFleet(500);
    const QByteArray bytes = kept(text);
    BodyBuffer out(1'000'000);
    SnapshotUnpacker unpacker(&out);
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        const QByteArray piece = bytes.mid(at, size);
        QVERIFY(!unpacker.feed({piece.data(), std::size_t(piece.size())}));
    }
    QCOMPARE(faultOf(unpacker.finish()), std::nullopt);
    QVERIFY(out.text() == std::string_view(text.data(), std::size_t(text.size())));
}

void TestSnapshotFile::anHonestSealOnNonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const SnapshotHeader header = headerOf(keptConnection(), bodyOf("{}"), {});
    SnapshotHeader longer = header;
    longer.bodyBytes = 3;
    SnapshotHeader timeless = header;
    timeless.asOf = {};
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only a head") << headFrame(header);
    QTest::newRow("no head") << zstd("{}");
    QTest::newRow("another length") << QByteArray(headFrame(longer) + zstd("{}"));
    QTest::newRow("no time") << QByteArray(headFrame(timeless) + zstd("{}"));
    QTest::newRow("half a frame") << QByteArray(headFrame(header) + zstd("{}").chopped(1));
    QTest::newRow("no frame") << QByteArray(headFrame(header) + "{}");
}

void TestSnapshotFile::anHonestSealOnNonsenseIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(faultOf(unpacked(sealed(bytes))) == Fault::DamagedCopy);
}

void TestSnapshotFile::eachFailureHasItsSentence_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("damaged") << int(Fault::DamagedCopy) << u"cut or altered"_s;
    QTest::newRow("newer") << int(Fault::NewerCopy) << u"newer version"_s;
}

void TestSnapshotFile::eachFailureHasItsSentence()
{
    QFETCH(const int, kind);
    QFETCH(const QString, words);
    const Failure failure{FleetFile{u"/x/a.fleet.zst"_s}, ReadFailure{Fault(kind)}};
    const QString sentence = failureText(failure, QLocale::c());
    QVERIFY2(sentence.contains(words) && sentence.contains(u"/x/a.fleet.zst"_s)
                 && sentence.endsWith(u'.'),
             qPrintable(sentence));
    QCOMPARE(exitCode(failure), 3);
}

QTEST_GUILESS_MAIN(TestSnapshotFile)
#include "tst_snapshotfile.moc"
