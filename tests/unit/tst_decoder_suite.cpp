// SPDX-License-Identifier: Apache-2.0
#include "tests/support/decoded.h"
#include "tests/support/jsonsuite.h"
#include "tests/support/testpaths.h"

#include <QtTest>

using namespace chargetree;

namespace {

const QString valid = QStringLiteral("y_*");
const QString invalid = QStringLiteral("n_*");

// Two of the texts are no values at all, but nothing: what is refused then is a missing value.
const QStringList withoutValue{QStringLiteral("n_single_space.json"),
                               QStringLiteral("n_structure_no_data.json")};

JsonSuite suite()
{
    return JsonSuite(testData());
}

std::string inCustomProperties(const std::string &value)
{
    return R"({"spareUsers":[{"chargers":[{"customProperties":)" + value + R"(,"id":1}]}]})";
}

std::string inUnknownKey(const std::string &value)
{
    return R"({"spareUsers":[{"chargers":[{"chargerId":"FI-1","unknown":)" + value + "}]}]}";
}

} // namespace

class TestDecoderSuite final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSuiteIsComplete();
    void whatTheSuiteAcceptsIsWellFormed_data() { addTexts(valid); }
    void whatTheSuiteAcceptsIsWellFormed();
    void whatTheSuiteAcceptsIsKept_data() { addTexts(valid); }
    void whatTheSuiteAcceptsIsKept();
    void whatTheSuiteRefusesIsNotWellFormed_data() { addTexts(invalid); }
    void whatTheSuiteRefusesIsNotWellFormed();
    void whatTheSuiteRefusesSpoilsItsDocument_data() { addTexts(invalid); }
    void whatTheSuiteRefusesSpoilsItsDocument();

private:
    static void addTexts(const QString &pattern);
};

void TestDecoderSuite::initTestCase()
{
    if (!suite().isThere())
        QSKIP("CHARGETREE_TEST_DATA names no folder with JSONTestSuite");
}

void TestDecoderSuite::addTexts(const QString &pattern)
{
    QTest::addColumn<std::string>("text");
    for (const QString &name : suite().names(pattern))
        QTest::newRow(qPrintable(name)) << suite().text(name);
}

void TestDecoderSuite::theSuiteIsComplete()
{
    QCOMPARE(suite().names(valid).size(), 95);
    QCOMPARE(suite().names(invalid).size(), 188);
    for (const QString &name : withoutValue)
        QVERIFY(QString::fromStdString(suite().text(name)).trimmed().isEmpty());
}

void TestDecoderSuite::whatTheSuiteAcceptsIsWellFormed()
{
    QFETCH(const std::string, text);
    QVERIFY(isWellFormed(text));
}

void TestDecoderSuite::whatTheSuiteAcceptsIsKept()
{
    QFETCH(const std::string, text);
    for (const std::string &document : {inCustomProperties(text), inUnknownKey(text)}) {
        const DecodedFleet read = decoded(document);
        QCOMPARE(read.fleet->counts().chargers, 1U);
    }
}

void TestDecoderSuite::whatTheSuiteRefusesIsNotWellFormed()
{
    QFETCH(const std::string, text);
    QVERIFY(!isWellFormed(text));
}

void TestDecoderSuite::whatTheSuiteRefusesSpoilsItsDocument()
{
    QFETCH(const std::string, text);
    for (const std::string &document : {inCustomProperties(text), inUnknownKey(text)}) {
        const auto failure = failureOf(document);
        QVERIFY(failure);
        QCOMPARE(failure->reason, DecodeFailure::Reason::NotJson);
        QVERIFY(failure->error);
    }
}

QTEST_APPLESS_MAIN(TestDecoderSuite)
#include "tst_decoder_suite.moc"
