// SPDX-License-Identifier: Apache-2.0
#include "models/decode/jsonreader.h"
#include "tests/support/decoded.h"
#include "tests/support/dompeer.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QtTest>

using namespace chargetree;
using namespace std::string_view_literals;

namespace {

std::string vendorSample()
{
    QFile file(ownData(QStringLiteral("vendor-sample-full.json")));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toStdString() : std::string();
}

/// Whether the decoder and another parser, which validates everything, think the same of a damaged
/// text.
bool isJudgedAlike(DomPeer &peer, std::string_view text)
{
    const auto failure = failureOf(text);
    const bool isJson = !failure || failure->reason != DecodeFailure::Reason::NotJson;
    peer.read(text);
    const bool isAlike = isJson == peer.accepts() || (isJson && peer.mayBeTooStrict());
    return isAlike && isJson == !findJsonError(text) && (isJson || failure->error);
}

} // namespace

class TestDecoderDamage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSampleItselfIsSound();
    void noPrefixIsAFleet();
    void aFlippedBitIsSeenOrStillJson();
    void aMissingByteIsSeenOrStillJson();
    void aByteTooManyIsSeenOrStillJson();
    void brokenJsonIsRefusedWhereverItStands_data();
    void brokenJsonIsRefusedWhereverItStands();
    void whatStandsBehindTheTextDoesNotMatter();
    void aRefusedRepeatIsRefused();
};

void TestDecoderDamage::theSampleItselfIsSound()
{
    QCOMPARE(vendorSample().size(), std::size_t(7207));
    QCOMPARE(decoded(vendorSample()).fleet->counts().chargers, 1U);
}

void TestDecoderDamage::noPrefixIsAFleet()
{
    const std::string sample = vendorSample();
    for (std::size_t length = 0; length < sample.size(); ++length) {
        const auto failure = failureOf(std::string_view(sample).substr(0, length));
        if (!failure || failure->reason != DecodeFailure::Reason::NotJson || !failure->error)
            QFAIL(qPrintable(QStringLiteral("%1 bytes are accepted").arg(length)));
    }
}

void TestDecoderDamage::aFlippedBitIsSeenOrStillJson()
{
    DomPeer peer;
    std::string text = vendorSample();
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        const auto flip = static_cast<char>(1U << bit % 8);
        text[bit / 8] = static_cast<char>(text[bit / 8] ^ flip);
        if (!isJudgedAlike(peer, text))
            QFAIL(qPrintable(QStringLiteral("bit %1 of byte %2").arg(bit % 8).arg(bit / 8)));
        text[bit / 8] = static_cast<char>(text[bit / 8] ^ flip);
    }
}

void TestDecoderDamage::aMissingByteIsSeenOrStillJson()
{
    DomPeer peer;
    const std::string sample = vendorSample();
    for (std::size_t i = 0; i < sample.size(); ++i) {
        std::string text = sample;
        text.erase(i, 1);
        if (!isJudgedAlike(peer, text))
            QFAIL(qPrintable(QStringLiteral("without byte %1").arg(i)));
    }
}

void TestDecoderDamage::aByteTooManyIsSeenOrStillJson()
{
    DomPeer peer;
    const std::string sample = vendorSample();
    constexpr std::string_view bytes = "{}[]:,\"\\0e\0\xff"sv;
    for (std::size_t i = 0; i <= sample.size(); ++i) {
        std::string text = sample;
        text.insert(i, 1, bytes[i % bytes.size()]);
        if (!isJudgedAlike(peer, text))
            QFAIL(qPrintable(QStringLiteral("one more at byte %1").arg(i)));
    }
}

void TestDecoderDamage::brokenJsonIsRefusedWhereverItStands_data()
{
    QTest::addColumn<std::string>("text");
    constexpr std::pair<const char *, const char *> places[]{
        {"of the document", R"({"userGroups":[],"x":%})"},
        {"of the list of home sites", R"({"userGroups":[%]})"},
        {"of a home site", R"({"userGroups":[{"id":%}]})"},
        {"of a charger", R"({"spareUsers":[{"chargers":[{"chargerId":%}]}]})"},
        {"of custom properties", R"({"spareUsers":[{"chargers":[{"customProperties":{"x":%}}]}]})"},
        {"of capabilities", R"({"spareUsers":[{"chargers":[{"capabilities":[%]}]}]})"},
        {"of a record", R"({"spareUsers":[{"chargers":[{"locationInfo":{"city":%}}]}]})"},
    };
    constexpr std::pair<const char *, const char *> values[]{
        {"a colon behind a text", R"("a":1)"},
        {"a colon that ends an object", R"({}},"a":1)"},
        {"a colon behind a number", "1:2"},
        {"a colon behind a list", "[]:1"},
        {"two values", "1 2"},
        {"two texts", R"("a""b")"},
        {"a text and a word", R"("a"b)"},
        {"a word and a text", R"(true"a")"},
        {"the wrong bracket", "[1}"},
        {"no value", ","},
        {"a comma too many", "[1,]"},
        {"a bad escape", R"("\x")"},
        {"a bad escape in a key", R"({"\x":1})"},
        {"a bad number", "01"},
        {"a word of another language", "None"},
        {"half a word", "tru"},
        {"a raw line feed", "\"\n\""},
        {"bad UTF-8", "\"\xff\""},
    };
    for (const auto &[where, frame] : places) {
        for (const auto &[what, value] : values) {
            std::string text = frame;
            text.replace(text.find('%'), 1, value);
            QTest::addRow("%s as a value %s", what, where) << text;
        }
    }
}

void TestDecoderDamage::brokenJsonIsRefusedWhereverItStands()
{
    QFETCH(const std::string, text);
    QVERIFY(findJsonError(text));
    QCOMPARE(outcomeOf(text), "notJson");
    QVERIFY(!isWellFormed(text));
}

void TestDecoderDamage::whatStandsBehindTheTextDoesNotMatter()
{
    const std::string sample = vendorSample();
    const std::string texts[]{sample, R"({"userGroups":[],"x":{}})", R"({"userGroups":[{}]})",
                              R"({"spareUsers":[{"chargers":[{"x":1},{"x":1}]}]})"};
    for (const char filler : {'\0', '}', ']', ',', '"', ':', '{', '1', ' ', '\\', '\xff'}) {
        for (const std::string &whole : texts) {
            for (std::size_t size = whole.size() - 16; size <= whole.size(); ++size) {
                const std::string buffer = whole.substr(0, size) + std::string(64, filler);
                const auto outcome = decodeFleet(std::string_view(buffer).substr(0, size));
                QCOMPARE(std::holds_alternative<DecodedFleet>(outcome), size == whole.size());
            }
        }
    }
}

// A charger that was met before is not walked again: what follows it must not slip through.
void TestDecoderDamage::aRefusedRepeatIsRefused()
{
    const std::string charger = R"({"chargerId":"FI-1","sockets":[{"id":1}]})";
    const auto with = [&](const std::string &tail) {
        return R"({"spareUsers":[{"chargers":[)" + charger + ',' + charger + tail;
    };
    QCOMPARE(outcomeOf(with("]}]}")), "loaded");
    for (const char *tail :
         {"}]}]}", "]]}]}", "1]}]}", ":1]}]}", ",]}]}", "]}]", "x]}]}", "\"]}]}"})
        QCOMPARE(outcomeOf(with(tail)), "notJson");
}

QTEST_APPLESS_MAIN(TestDecoderDamage)
#include "tst_decoder_damage.moc"
