// SPDX-License-Identifier: Apache-2.0
#include "app/source/bodyreader.h"
#include "app/source/demodates.h"
#include "models/decode/fleetdecoder.h"
#include "tests/support/packing.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace chargetree;

using Fault = ReadFailure::Kind;
using Answer = std::variant<Body, ReadFailure>;

Q_DECLARE_METATYPE(chargetree::ReadFailure::Kind)

namespace {

const QByteArray fleetText = R"({"userGroups": [], "spareUsers": [{"name": "Väinö"}]})";

QByteArray textOf(const Answer &answer)
{
    const auto *body = std::get_if<Body>(&answer);
    if (!body)
        return "no body: " + QByteArray::number(int(std::get<ReadFailure>(answer).kind));
    const std::string_view text = body->bytes->text();
    return {text.data(), qsizetype(text.size())};
}

std::optional<Fault> faultOf(const Answer &answer)
{
    const auto *failure = std::get_if<ReadFailure>(&answer);
    return failure ? std::optional(failure->kind) : std::nullopt;
}

/// Standard input while it lives.
class StandardInput final {
public:
    explicit StandardInput(int descriptor)
        : m_before(::dup(STDIN_FILENO))
    {
        ::dup2(descriptor, STDIN_FILENO);
    }
    ~StandardInput()
    {
        ::dup2(m_before, STDIN_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(StandardInput)

private:
    int m_before;
};

} // namespace

class TestBodyReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whateverTheNameThePackingIsRecognised_data();
    void whateverTheNameThePackingIsRecognised();
    void theBodyTakesNoMoreMemoryThanItsText();
    void aFileTellsWhenItWasWritten();
    void standardInputIsReadToItsEnd_data();
    void standardInputIsReadToItsEnd();
    void theDemoIsAFleetOfToday();
    void whatCannotBeReadHasItsFailure_data();
    void whatCannotBeReadHasItsFailure();
    void withoutPermissionThereIsNothing();
    void everyCutOfAPackedFileIsDamage_data();
    void everyCutOfAPackedFileIsDamage();
    void aChangedByteOfAPackedFileIsDamage();
    void whatFollowsAPackedFileIsDamage_data();
    void whatFollowsAPackedFileIsDamage();
    void beyondTheLimitNothingIsRead_data();
    void beyondTheLimitNothingIsRead();
    void whatIsNoObjectIsReadOnlyAtItsBeginning_data();
    void whatIsNoObjectIsReadOnlyAtItsBeginning();
    void aSmallFileThatIsNoObjectIsWhole();
    void twoGigabytesOfZerosCostLittle();
    void blanksAndAByteOrderMarkMayComeFirst();
    void aReadingCanBeStopped_data();
    void aReadingCanBeStopped();
    void aPipeThatNobodyWritesToCanBeLeft();
    void progressCountsTheBytesAsStored();

private:
    QString write(const QString &name, const QByteArray &bytes);
    [[nodiscard]] Answer read(const QString &name, std::size_t limit = defaultBodyLimit) const;

    QTemporaryDir m_folder;
};

void TestBodyReader::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString TestBodyReader::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's own folder cannot be written.");
    return file.fileName();
}

Answer TestBodyReader::read(const QString &name, std::size_t limit) const
{
    return readBody(FleetFile{m_folder.filePath(name)}, {.now = 0, .limit = limit});
}

void TestBodyReader::whateverTheNameThePackingIsRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("text");
    const QByteArray large = noisyFleet(100'000);
    QTest::newRow("plain") << QStringLiteral("a.json.gz") << fleetText << fleetText;
    QTest::newRow("gzip") << QStringLiteral("a.json") << gzip(fleetText) << fleetText;
    QTest::newRow("zstd") << QStringLiteral("a") << zstd(fleetText) << fleetText;
    QTest::newRow("two members") << QStringLiteral("a.json")
                                 << gzip(fleetText.left(9)) + gzip(fleetText.mid(9)) << fleetText;
    QTest::newRow("two frames") << QStringLiteral("a.json")
                                << zstd(fleetText.left(9)) + zstd(fleetText.mid(9)) << fleetText;
    QTest::newRow("large") << QStringLiteral("a.json") << large << large;
    QTest::newRow("large gzip") << QStringLiteral("a.json") << gzip(large) << large;
    QTest::newRow("large zstd") << QStringLiteral("a.json") << zstd(large) << large;
    QTest::newRow("nothing") << QStringLiteral("a.json") << QByteArray() << QByteArray();
    QTest::newRow("nothing in gzip") << QStringLiteral("a.json") << gzip({}) << QByteArray();
    QTest::newRow("a byte") << QStringLiteral("a.json") << QByteArray("{") << QByteArray("{");
    QTest::newRow("half a mark") << QStringLiteral("a.json") << QByteArray("\xef\xbb")
                                 << QByteArray("\xef\xbb");
    QTest::newRow("a name beyond ASCII")
        << QStringLiteral("Väinö 100%.json") << fleetText << fleetText;
}

void TestBodyReader::whateverTheNameThePackingIsRecognised()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, text);
    write(name, stored);
    const Answer answer = read(name);
    QCOMPARE(textOf(answer), text);
    QVERIFY(!std::get<Body>(answer).isBeginning);
}

void TestBodyReader::theBodyTakesNoMoreMemoryThanItsText()
{
    write(QStringLiteral("a.json"), noisyFleet(100'000));
    const Answer answer = read(QStringLiteral("a.json"));
    const BodyBuffer &bytes = *std::get<Body>(answer).bytes;
    QCOMPARE(bytes.capacity(), bytes.size());
}

void TestBodyReader::aFileTellsWhenItWasWritten()
{
    const QDateTime written(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    QFile file(write(QStringLiteral("a.json"), fleetText));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(written, QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(std::get<Body>(read(QStringLiteral("a.json"))).asOf, written);
}

void TestBodyReader::standardInputIsReadToItsEnd_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("plain") << fleetText;
    QTest::newRow("gzip") << gzip(fleetText);
    QTest::newRow("zstd") << zstd(fleetText);
}

void TestBodyReader::standardInputIsReadToItsEnd()
{
    QFETCH(QByteArray, stored);
    int ends[2] = {};
    QCOMPARE(::pipe(ends), 0);
    QCOMPARE(::write(ends[1], stored.data(), std::size_t(stored.size())), stored.size());
    ::close(ends[1]);
    const StandardInput input(ends[0]);
    ::close(ends[0]);
    const Answer answer = readBody(FleetFile{QStringLiteral("-")}, {});
    QCOMPARE(textOf(answer), fleetText);
    QVERIFY(!std::get<Body>(answer).asOf.isValid());
}

void TestBodyReader::theDemoIsAFleetOfToday()
{
    const TimeMs now = *parseIsoTime("2031-07-08T09:10:11Z");
    const Answer answer = readBody(DemoFleet(), {.now = now});
    const QByteArray text = textOf(answer);
    QVERIFY2(text.startsWith('{'), text.constData());
    QVERIFY(text.contains("\"2031-07-0"));
    QCOMPARE(std::get<Body>(answer).asOf.toMSecsSinceEpoch(),
             *parseIsoTime("2031-07-07T12:00:00Z"));
    const auto fleet = decodeFleet({text.data(), std::size_t(text.size())});
    QVERIFY(std::holds_alternative<DecodedFleet>(fleet));
}

void TestBodyReader::whatCannotBeReadHasItsFailure_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, const QString &path, Fault fault) {
        QTest::newRow(name) << path << fault;
    };
    write(QStringLiteral("file"), fleetText);
    row("missing", m_folder.filePath(QStringLiteral("missing")), Fault::Missing);
    row("below a file", m_folder.filePath(QStringLiteral("file/x")), Fault::Missing);
    row("without a name", {}, Fault::Missing);
    row("with a NUL", m_folder.filePath(QStringLiteral("file")) + QChar(u'\0'), Fault::Missing);
    row("a folder", m_folder.path(), Fault::IsFolder);
    row("a name that is too long", QString(5000, u'x'), Fault::ReadError);
    row("a file that fails when it is read", QStringLiteral("/proc/self/mem"), Fault::ReadError);
}

void TestBodyReader::whatCannotBeReadHasItsFailure()
{
    QFETCH(QString, path);
    QFETCH(Fault, fault);
    QCOMPARE(faultOf(readBody(FleetFile{path}, {})), fault);
}

void TestBodyReader::withoutPermissionThereIsNothing()
{
    QFile file(write(QStringLiteral("secret"), fleetText));
    QVERIFY(file.setPermissions({}));
    const bool isSuperuser = ::geteuid() == 0; // who may read everything
    if (isSuperuser)
        QCOMPARE(::seteuid(65534), 0);
    const Answer answer = read(QStringLiteral("secret"));
    if (isSuperuser)
        QCOMPARE(::seteuid(0), 0);
    QCOMPARE(faultOf(answer), Fault::NotPermitted);
}

void TestBodyReader::everyCutOfAPackedFileIsDamage_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<int>("magicSize"); // what is shorter is plain text
    QTest::newRow("gzip") << gzip(noisyFleet(20)) << 2;
    QTest::newRow("zstd") << zstd(noisyFleet(20)) << 4;
}

void TestBodyReader::everyCutOfAPackedFileIsDamage()
{
    QFETCH(QByteArray, packed);
    QFETCH(int, magicSize);
    for (qsizetype size = magicSize; size < packed.size(); ++size) {
        write(QStringLiteral("cut"), packed.left(size));
        QCOMPARE(faultOf(read(QStringLiteral("cut"))), Fault::Damaged);
    }
}

void TestBodyReader::aChangedByteOfAPackedFileIsDamage()
{
    QByteArray packed = gzip(noisyFleet(20));
    packed[packed.size() - 6] = char(packed[packed.size() - 6] ^ 1); // of the CRC
    write(QStringLiteral("changed"), packed);
    QCOMPARE(faultOf(read(QStringLiteral("changed"))), Fault::Damaged);
}

void TestBodyReader::whatFollowsAPackedFileIsDamage_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("gzip and a text") << gzip(fleetText) + "more";
    QTest::newRow("gzip and a zero") << gzip(fleetText) + '\0';
    QTest::newRow("zstd and a text") << zstd(fleetText) + "more";
    QTest::newRow("zstd and gzip") << zstd(fleetText) + gzip(fleetText);
}

void TestBodyReader::whatFollowsAPackedFileIsDamage()
{
    QFETCH(QByteArray, stored);
    write(QStringLiteral("trailing"), stored);
    QCOMPARE(faultOf(read(QStringLiteral("trailing"))), Fault::Damaged);
}

void TestBodyReader::beyondTheLimitNothingIsRead_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<bool>("fits");
    const QByteArray whole = fleetText.leftJustified(1000);
    const QByteArray more = fleetText.leftJustified(1001);
    QTest::newRow("plain, just right") << whole << true;
    QTest::newRow("plain") << more << false;
    QTest::newRow("gzip, just right") << gzip(whole) << true;
    QTest::newRow("gzip") << gzip(more) << false;
    QTest::newRow("zstd, just right") << zstd(whole) << true;
    QTest::newRow("zstd") << zstd(more) << false;
    QTest::newRow("a bomb") << gzip(fleetText.leftJustified(20'000'000)) << false;
}

void TestBodyReader::beyondTheLimitNothingIsRead()
{
    QFETCH(QByteArray, stored);
    QFETCH(bool, fits);
    write(QStringLiteral("limited"), stored);
    const Answer answer = read(QStringLiteral("limited"), 1000);
    QCOMPARE(faultOf(answer), fits ? std::nullopt : std::optional(Fault::TooLarge));
    if (!fits)
        QCOMPARE(std::get<ReadFailure>(answer).limit, std::size_t(1000));
}

void TestBodyReader::whatIsNoObjectIsReadOnlyAtItsBeginning_data()
{
    QTest::addColumn<QByteArray>("stored");
    const QByteArray array = '[' + noisyFleet(120'000) + ']';
    QTest::newRow("plain") << array;
    QTest::newRow("gzip") << gzip(array);
    QTest::newRow("zstd") << zstd(array);
}

void TestBodyReader::whatIsNoObjectIsReadOnlyAtItsBeginning()
{
    QFETCH(QByteArray, stored);
    write(QStringLiteral("array"), stored);
    const Answer answer = read(QStringLiteral("array"));
    QVERIFY(std::get<Body>(answer).isBeginning);
    const std::size_t size = std::get<Body>(answer).bytes->size();
    QVERIFY(size >= 64 * 1024);
    QVERIFY(size < 2'000'000);
}

void TestBodyReader::aSmallFileThatIsNoObjectIsWhole()
{
    const QByteArray text = '[' + noisyFleet(7'000) + ']';
    QVERIFY(text.size() > 64 * 1024);
    write(QStringLiteral("array"), text);
    const Answer answer = read(QStringLiteral("array"));
    QCOMPARE(textOf(answer), text);
    QVERIFY(!std::get<Body>(answer).isBeginning);
}

void TestBodyReader::twoGigabytesOfZerosCostLittle()
{
    QFile file(write(QStringLiteral("zeros"), {}));
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (!file.resize(2'000'000'000))
        QSKIP("No room for a large file with nothing in it.");
    file.close();
    const Answer answer = read(QStringLiteral("zeros"));
    QVERIFY(std::get<Body>(answer).isBeginning);
    QVERIFY(std::get<Body>(answer).bytes->capacity() < 1'000'000);
}

void TestBodyReader::blanksAndAByteOrderMarkMayComeFirst()
{
    const QByteArray text = "\xef\xbb\xbf" + QByteArray(500'000, ' ') + noisyFleet(50'000);
    write(QStringLiteral("blanks"), text);
    QCOMPARE(textOf(read(QStringLiteral("blanks"))), text);
}

void TestBodyReader::aReadingCanBeStopped_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("plain") << noisyFleet(100'000);
    QTest::newRow("gzip") << gzip(noisyFleet(100'000));
}

void TestBodyReader::aReadingCanBeStopped()
{
    QFETCH(QByteArray, stored);
    write(QStringLiteral("large"), stored);
    int calls = 0;
    const auto goOn = [&calls](qint64, qint64) { return ++calls < 3; };
    const Answer answer = readBody(FleetFile{m_folder.filePath(QStringLiteral("large"))}, {}, goOn);
    QCOMPARE(faultOf(answer), Fault::Cancelled);
    QCOMPARE(calls, 3);
}

void TestBodyReader::aPipeThatNobodyWritesToCanBeLeft()
{
    const QString path = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    int calls = 0;
    const auto goOn = [&calls](qint64, qint64) { return ++calls < 3; };
    QCOMPARE(faultOf(readBody(FleetFile{path}, {}, goOn)), Fault::Cancelled);
}

void TestBodyReader::progressCountsTheBytesAsStored()
{
    const QByteArray stored = gzip(noisyFleet(100'000));
    write(QStringLiteral("large"), stored);
    qint64 last = -1;
    const auto goOn = [&](qint64 done, qint64 total) {
        const bool isFine = done >= last && total == stored.size();
        last = done;
        return isFine;
    };
    const Answer answer = readBody(FleetFile{m_folder.filePath(QStringLiteral("large"))}, {}, goOn);
    QCOMPARE(faultOf(answer), std::nullopt);
    QCOMPARE(last, stored.size());
}

QTEST_GUILESS_MAIN(TestBodyReader)
#include "tst_bodyreader.moc"
