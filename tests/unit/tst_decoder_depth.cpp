// SPDX-License-Identifier: Apache-2.0
#include "tests/support/decoded.h"
#include "tests/support/fleettext.h"

#include <QtTest>

using namespace chargetree;
using namespace std::string_literals;

Q_DECLARE_METATYPE(chargetree::JsonFault)

namespace {

std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

/// `times` times `text`, between commas.
std::string listOf(std::string_view text, std::size_t times)
{
    std::string list = repeated(std::string(text) + ',', times);
    list.pop_back();
    return '[' + list + ']';
}

std::string groups(std::size_t levels)
{
    return repeated(R"({"subgroups":[)", levels) + repeated("]}", levels);
}

std::string homeSites(std::size_t levels)
{
    return R"({"userGroups":[)" + groups(levels) + "]}";
}

std::string driverWith(const std::string &fields)
{
    return R"({"spareUsers":[{"id":1,)" + fields + "}]}";
}

std::string chargerWith(const std::string &fields)
{
    return driverWith(R"("chargers":[{"chargerId":"FI-1",)" + fields + "}]");
}

std::string brackets(std::size_t levels)
{
    return std::string(levels, '[') + std::string(levels, ']');
}

std::string utf16(std::string_view ascii, bool isBigEndian, bool hasMark)
{
    std::string text;
    const auto append = [&](char high, char low) {
        text += isBigEndian ? high : low;
        text += isBigEndian ? low : high;
    };
    if (hasMark)
        append('\xfe', '\xff');
    for (const char c : ascii)
        append('\0', c);
    return text;
}

std::size_t levelsOf(const Fleet &fleet)
{
    std::size_t most = 0;
    std::vector<std::size_t> levels(fleet.nodes().size(), 0);
    for (std::size_t i = 1; i < levels.size(); ++i) {
        levels[i] = levels[number(fleet.nodes()[i].parent)] + 1;
        most = std::max(most, levels[i]);
    }
    return most;
}

} // namespace

class TestDecoderDepth final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nestingHasAnOutcome_data();
    void nestingHasAnOutcome();
    void theBracketTooManyIsNamed_data();
    void theBracketTooManyIsNamed();
    void repeatsCountTheirLevelsToo();
    void sitesThatHangOnEachOtherMakeNoEndlessTree_data();
    void sitesThatHangOnEachOtherMakeNoEndlessTree();
    void whatIsNoFleetHasAReason_data();
    void whatIsNoFleetHasAReason();
    void aByteOrderMarkIsSkipped();
    void aMillionElementsLoad_data();
    void aMillionElementsLoad();
    void oneKeyAHundredTimesIsReported();
    void oneIdTenThousandTimesIsOneDriver();
    void oneIdTenThousandTimesIsOneCharger();
    void tenThousandChargersWithoutIdsAreAsMany();
    void chargersThatBeginAlikeAreToldApart();
    void aTreeBeyondMemoryIsTooLarge();
    void aLongNumberSpoilsItsFieldOnly();
    void aCancelledDecodingStops();
};

void TestDecoderDepth::nestingHasAnOutcome_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("outcome");
    const auto row = [](const char *what, std::size_t levels, const std::string &text,
                        const char *outcome) {
        QTest::addRow("%s, %zu levels", what, levels) << text << std::string(outcome);
    };
    for (const std::size_t levels : {63, 64, 65, 1'000, 100'000}) {
        const char *outcome = levels <= 64 ? "loaded" : "tooDeep";
        row("home sites", levels, homeSites(levels), outcome);
        row("sites", levels, driverWith(R"("chargerGroups":[)" + groups(levels) + ']'), outcome);
        row("home sites and sites", levels,
            R"({"userGroups":[)" + repeated(R"({"subgroups":[)", 29) + R"({"users":[{"groups":[)"
                + groups(levels - 30) + "]}]}" + repeated("]}", 29) + "]}",
            outcome);
        row("home sites that do not end", levels,
            R"({"userGroups":[)" + repeated(R"({"subgroups":[)", levels), "notJson");
    }
    for (const std::size_t levels : {255, 256, 257, 1'000, 100'000}) {
        const char *outcome = levels <= 256 ? "loaded" : "tooDeep";
        const std::string value = brackets(levels);
        const std::string objects = repeated(R"({"a":)", levels) + "1" + std::string(levels, '}');
        row("custom properties", levels, chargerWith(R"("customProperties":)" + objects), outcome);
        row("unknown field", levels, chargerWith(R"("unknown":)" + value), outcome);
        row("wrong type", levels, chargerWith(R"("chargerName":)" + value), outcome);
        row("list in a list of texts", levels, chargerWith(R"("capabilities":)" + value), outcome);
        row("list in a list of records", levels, chargerWith(R"("sockets":[)" + value + ']'),
            outcome);
        row("unknown field of the document", levels, R"({"userGroups":[],"x":)" + value + '}',
            outcome);
    }
}

void TestDecoderDepth::nestingHasAnOutcome()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, outcome);
    QCOMPARE(std::string(outcomeOf(text)), outcome);
}

void TestDecoderDepth::theBracketTooManyIsNamed_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const std::string group = "{\"subgroups\":[\n";
    const std::string text = R"({"userGroups":[)" + repeated(group, 70) + repeated("]}", 70) + "]}";
    const int offset = int(15 + 64 * group.size());
    QTest::newRow("group") << text << offset << 65 << 1;
    QTest::newRow("group behind a byte-order mark")
        << "\xef\xbb\xbf" + text << offset + 3 << 65 << 1;
    const std::string value = "{\"userGroups\":[], \n \"ä\":" + brackets(300) + '}';
    QTest::newRow("raw value") << value << int(25 + 256) << 2 << int(6 + 256);
}

void TestDecoderDepth::theBracketTooManyIsNamed()
{
    QFETCH(const std::string, text);
    const auto failure = failureOf(text);
    QVERIFY(failure && failure->error);
    QCOMPARE(failure->reason, DecodeFailure::Reason::TooDeep);
    QCOMPARE(failure->error->fault, JsonFault::TooDeep);
    QTEST(int(failure->error->offset), "offset");
    QTEST(int(failure->error->line), "line");
    QTEST(int(failure->error->column), "column");
}

// A site that was met before is not walked again; deeper down it may be too deep all the same.
void TestDecoderDepth::repeatsCountTheirLevelsToo()
{
    const auto document = [](std::size_t above) {
        return driverWith(R"("chargerGroups":[)" + groups(40) + ','
                          + repeated(R"({"id":1,"subgroups":[)", above) + groups(40)
                          + repeated("]}", above) + ']');
    };
    QCOMPARE(outcomeOf(document(24)), "loaded");
    QCOMPARE(outcomeOf(document(25)), "tooDeep");
    const std::string twice =
        driverWith(R"("chargerGroups":[)" + groups(40) + R"(,{"id":1,"subgroups":[)" + groups(40)
                   + R"(]},)" + repeated(R"({"id":2,"subgroups":[)", 24)
                   + R"({"id":1,"subgroups":[)" + groups(40) + "]}" + repeated("]}", 24) + ']');
    QCOMPARE(outcomeOf(twice), "tooDeep");
}

void TestDecoderDepth::sitesThatHangOnEachOtherMakeNoEndlessTree_data()
{
    QTest::addColumn<bool>("upwards");
    QTest::newRow("parents first") << false;
    QTest::newRow("children first") << true;
}

// No site stands deep in the document, but each has the next one below it.
void TestDecoderDepth::sitesThatHangOnEachOtherMakeNoEndlessTree()
{
    QFETCH(const bool, upwards);
    constexpr int sites = 100'000;
    std::string text = R"({"spareUsers":[{"chargerGroups":[)";
    for (int i = 0; i < sites; ++i) {
        const int site = upwards ? sites - i : i;
        text += R"({"id":)" + std::to_string(site) + R"(,"subgroups":[{"id":)"
                + std::to_string(site + 1) + "}]},";
    }
    text.back() = ']';
    const DecodedFleet read = decoded(text + "}]}");
    QCOMPARE(read.fleet->counts().sites, unsigned(sites + 1));
    QCOMPARE(levelsOf(*read.fleet), std::size_t(65)); // with the root of all sites
}

void TestDecoderDepth::whatIsNoFleetHasAReason_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("outcome");
    QTest::addColumn<std::optional<JsonFault>>("fault");
    const auto broken = [](const char *what, const std::string &text, JsonFault fault) {
        QTest::newRow(what) << text << "notJson"s << std::optional(fault);
    };
    const auto other = [](const char *what, const std::string &text) {
        QTest::newRow(what) << text << "otherShape"s << std::optional<JsonFault>();
    };
    const std::string fleet = R"({"userGroups":[]})";
    broken("UTF-16 LE", utf16(fleet, false, false), JsonFault::Utf16);
    broken("UTF-16 BE", utf16(fleet, true, false), JsonFault::Utf16);
    broken("UTF-16 LE with its mark", utf16(fleet, false, true), JsonFault::Utf16);
    broken("UTF-16 BE with its mark", utf16(fleet, true, true), JsonFault::Utf16);
    broken("HTML", "<!DOCTYPE html><html><body>Log in to the network</body></html>",
           JsonFault::Html);
    broken("HTML behind white space", "\r\n <html></html>", JsonFault::Html);
    broken("nothing", "", JsonFault::Empty);
    broken("white space", " \r\n\t ", JsonFault::Empty);
    broken("a byte-order mark alone", "\xef\xbb\xbf", JsonFault::Empty);
    broken("a sentence", "Errors in the route parameters", JsonFault::BadLiteral);
    broken("zeros, 8 MB", std::string(8'000'000, '\0'), JsonFault::ControlCharacter);
    broken("zeros behind a fleet, 8 MB", fleet + std::string(8'000'000, '\0'),
           JsonFault::TrailingText);
    broken("zeros within a fleet, 8 MB", R"({"userGroups":[)" + std::string(8'000'000, '\0') + "]}",
           JsonFault::ControlCharacter);
    broken("the figure zero, 8 MB", R"({"userGroups":)" + std::string(8'000'000, '0') + '}',
           JsonFault::BadNumber);
    broken("two fleets", fleet + fleet, JsonFault::TrailingText);
    broken("half a fleet", fleet.substr(0, fleet.size() - 1), JsonFault::UnclosedObject);
    other("an empty object", "{}");
    other("an empty list", "[]");
    other("a fleet in a list", '[' + fleet + ']');
    other("null", "null");
    other("a number", "401");
    other("a text", R"("Customer not found or not authorised")");
    other("an error of the vendor",
          R"({"errorCode":"401","message":"Not authorised","errorNumber":7,"helpLink":null})");
    other("a fleet one level too deep", R"({"data":)" + fleet + '}');
    other("the name in other letters", R"({"usergroups":[]})");
}

void TestDecoderDepth::whatIsNoFleetHasAReason()
{
    QFETCH(const std::string, text);
    QFETCH(const std::optional<JsonFault>, fault);
    const auto failure = failureOf(text);
    QTEST(std::string(outcomeOf(text)), "outcome");
    QVERIFY(failure);
    QCOMPARE(failure->error.has_value(), fault.has_value());
    if (fault)
        QCOMPARE(failure->error->fault, *fault);
}

void TestDecoderDepth::aByteOrderMarkIsSkipped()
{
    for (const char *text :
         {"\xef\xbb\xbf{\"userGroups\":[]}", "\xef\xbb\xbf \n{\"spareUsers\":[]}",
          "{\"userGroups\":null}", "{\"spareUsers\":\"none\"}"})
        QCOMPARE(outcomeOf(text), "loaded");
    QCOMPARE(outcomeOf("\xef\xbb\xbf\xef\xbb\xbf{\"userGroups\":[]}"), "notJson");
}

void TestDecoderDepth::aMillionElementsLoad_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("counted");
    constexpr std::size_t million = 1'000'000;
    QTest::newRow("home sites") << R"({"spareUsers":[],"userGroups":)" + listOf("{}", million) + '}'
                                << "missing 7000000 /userGroups/0/id\n"s;
    QTest::newRow("nulls") << R"({"spareUsers":[],"userGroups":)" + listOf("null", million) + '}'
                           << "nullElement 1000000 /userGroups/0\n"s;
    QTest::newRow("texts") << R"({"spareUsers":[],"userGroups":)" + listOf("\"x\"", million) + '}'
                           << "wrongType 1000000 /userGroups/0\n"s;
    QTest::newRow("unknown") << R"({"spareUsers":[],"userGroups":[],"x":)" + listOf("1", million)
                                    + '}'
                             << "unknownField 1 /x\n"s;
    QTest::newRow("unknown keys") << R"({"spareUsers":[],"userGroups":[],)"
                                         + repeated(R"("x":1,)", million) + R"("x":1})"
                                  << "unknownField 1000001 /x\nduplicateKey 1000000 \n"s;
}

void TestDecoderDepth::aMillionElementsLoad()
{
    QFETCH(const std::string, text);
    QTEST(reportText(decoded(text).report), "counted");
}

void TestDecoderDepth::oneKeyAHundredTimesIsReported()
{
    std::string text = R"({"spareUsers":[{"id":1)";
    for (int i = 1; i < 100; ++i)
        text += R"(,"id":)" + std::to_string(i + 1);
    const DecodedFleet read = decoded(text + "}]}");
    QCOMPARE(read.report.count(OddityKind::DuplicateKey), std::uint64_t(99));
    const Fleet &fleet = *read.fleet;
    QCOMPARE(fleet.store().integer(fleet.drivers()[0].object, field(Kind::Driver, "id")), 100);
    QCOMPARE(fleet.store().keys(fleet.drivers()[0].object).size(), std::size_t(100));
}

void TestDecoderDepth::oneIdTenThousandTimesIsOneDriver()
{
    const DecodedFleet read =
        decoded(R"({"spareUsers":)" + listOf(R"({"id":7,"tags":[{"id":1}]})", 10'000) + '}');
    QCOMPARE(read.fleet->drivers().size(), std::size_t(10'000));
    QCOMPARE(read.fleet->counts().drivers, 1U);
    QCOMPARE(read.fleet->counts().tags, 10'000U);
    QCOMPARE(read.report.count(OddityKind::DuplicateId), std::uint64_t(9'999));
}

void TestDecoderDepth::oneIdTenThousandTimesIsOneCharger()
{
    std::string chargers;
    for (int i = 0; i < 10'000; ++i)
        chargers += R"({"chargerId":"FI-1","chargerName":")" + std::to_string(i) + R"("},)";
    chargers.pop_back();
    const DecodedFleet read = decoded(driverWith(R"("chargers":[)" + chargers + ']'));
    QCOMPARE(read.fleet->counts().chargers, 1U);
    QCOMPARE(read.fleet->chargers()[0].copies.count, 10'000U);
    QCOMPARE(read.fleet->counts().chargerReferences, std::uint64_t(10'000));
    QCOMPARE(read.report.count(OddityKind::CopiesDiffer), std::uint64_t(9'999));
}

void TestDecoderDepth::tenThousandChargersWithoutIdsAreAsMany()
{
    std::string chargers;
    for (int i = 0; i < 10'000; ++i)
        chargers += R"({"chargerName":")" + std::to_string(i) + R"("},)";
    chargers.pop_back();
    const DecodedFleet read = decoded(driverWith(R"("chargers":[)" + chargers + ']'));
    QCOMPARE(read.fleet->counts().chargers, 10'000U);
    QCOMPARE(read.fleet->identity(ChargerId(9'999)), "#/spareUsers/0/chargers/9999");
}

// Met again, each is known by its bytes, and only the last few of them differ.
void TestDecoderDepth::chargersThatBeginAlikeAreToldApart()
{
    constexpr unsigned count = 300;
    const std::string beginning =
        R"({"chargerName":")" + std::string(300, 'x') + R"(","chargerId":")";
    std::string chargers;
    for (unsigned i = 0; i < 3 * count; ++i)
        chargers += beginning + std::to_string(i * 7 % count) + "\"},";
    chargers.pop_back();
    const DecodedFleet read = decoded(driverWith(R"("chargers":[)" + chargers + ']'));
    const Fleet &fleet = *read.fleet;
    QCOMPARE(fleet.counts().chargers, count);
    QCOMPARE(fleet.counts().chargerReferences, std::uint64_t(3 * count));
    for (unsigned i = 0; i < count; ++i)
        QCOMPARE(fleet.identity(ChargerId(i)), std::to_string(i * 7 % count));
    QCOMPARE(read.report.count(OddityKind::CopiesDiffer), std::uint64_t(0));
}

// Twice half a megabyte that would be four hundred million rows.
void TestDecoderDepth::aTreeBeyondMemoryIsTooLarge()
{
    const std::string sockets = listOf(R"({"id":1})", 20'000);
    const std::string chargers =
        repeated(R"({"chargerId":"FI-1"},)", 20'000)
        + R"({"chargerId":"FI-1","lastSeen":"2024-10-10T06:49:37Z","sockets":)" + sockets + '}';
    QCOMPARE(outcomeOf(driverWith(R"("chargers":[)" + chargers + ']')), "tooLarge");
}

void TestDecoderDepth::aLongNumberSpoilsItsFieldOnly()
{
    const std::string digits(5'000'000, '9');
    const DecodedFleet read = decoded(R"({"spareUsers":[{"id":)" + digits + R"(,"name":"Aino"}]})");
    const Fleet &fleet = *read.fleet;
    QCOMPARE(read.report.count(OddityKind::BadNumber), std::uint64_t(1));
    QVERIFY(fleet.store().text(fleet.drivers()[0].object, field(Kind::Driver, "id")) == digits);
    QCOMPARE(fleet.store().text(fleet.drivers()[0].object, field(Kind::Driver, "name")), "Aino");
}

void TestDecoderDepth::aCancelledDecodingStops()
{
    const std::string text = R"({"userGroups":)" + listOf(R"({"id":12345678})", 1'000'000) + '}';
    std::vector<std::size_t> steps;
    const DecodeHooks hooks{.goOn = [&steps](std::size_t bytes) {
        steps.push_back(bytes);
        return steps.size() < 2;
    }};
    const auto outcome = decodeFleet(text, hooks);
    QVERIFY(std::holds_alternative<DecodeFailure>(outcome));
    QCOMPARE(std::get<DecodeFailure>(outcome).reason, DecodeFailure::Reason::Cancelled);
    QCOMPARE(steps.size(), std::size_t(2));
    QVERIFY(steps[0] > 0 && steps[0] < steps[1] && steps[1] < text.size());
}

QTEST_APPLESS_MAIN(TestDecoderDepth)
#include "tst_decoder_depth.moc"
