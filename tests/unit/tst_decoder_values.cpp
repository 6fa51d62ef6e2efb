// SPDX-License-Identifier: Apache-2.0
#include "tests/support/decoded.h"
#include "tests/support/fleettext.h"

#include <QtTest>

#include <array>
#include <map>

using namespace chargetree;

namespace {

constexpr std::array<const char *, 14> values{
    "null",  "true",   "1",           "-1", "1.5",    "1e400", "9223372036854775808",
    R"("")", R"("x")", R"("\ud800")", "[]", "[null]", "{}",    R"({"a":[1]})",
};

/// What the report says of each of the values, in their order, in a field of a type: . nothing,
/// n a null unless the field may be one, w wrongType, N badNumber, T badText, D badDate,
/// e an element that is null, R a record without a single field, U one with an unknown field.
struct TypeRow {
    Type type;
    std::string_view findings;
};

constexpr std::array typeRows{
    TypeRow{Type::Id, "nw..NNNwwTwwww"},         TypeRow{Type::Integer, "nw..NNNwwTwwww"},
    TypeRow{Type::Number, "nw...N.wwTwwww"},     TypeRow{Type::Flag, "n.wwwwwwwTwwww"},
    TypeRow{Type::Text, "nwwwwww..Twwww"},       TypeRow{Type::Date, "nwwwwww.DTwwww"},
    TypeRow{Type::Link, "nwwwwww..Twwww"},       TypeRow{Type::TextList, "nwwwwwwwwT.eww"},
    TypeRow{Type::Anything, "nwwwwwwwwTww.."},   TypeRow{Type::Record, "nwwwwwwwwTwwRU"},
    TypeRow{Type::RecordList, "nwwwwwwwwT.eww"},
};

/// Where the one object of each kind stands in the sound document.
constexpr std::array<const char *, kindCount> places{
    "",
    "/userGroups/0",
    "/userGroups/0/users/0",
    "/userGroups/0/users/0/tags/0",
    "/userGroups/0/users/0/chargerGroups/0",
    "/userGroups/0/users/0/chargerGroups/0/chargers/0",
    "/userGroups/0/users/0/chargerGroups/0/chargers/0/locationInfo",
    "/userGroups/0/users/0/chargerGroups/0/chargers/0/chargerConfigurations/0",
    "/userGroups/0/users/0/chargerGroups/0/chargers/0/sockets/0",
    "/userGroups/0/users/0/integratedExternalIds/0",
};

/// One value put in the place of a field's own.
struct Change {
    FieldId field;
    std::string_view value;
};

std::string objectOf(Kind kind, const Change &change);

std::string soundValue(Kind kind, const FieldRow &row, const Change &change)
{
    switch (row.type) {
    case Type::Id:
    case Type::Integer:
        return row.name == "homeGroupId" ? "0" : "1"; // 0: without a home site
    case Type::Number:
        return "60.5";
    case Type::Flag:
        return "true";
    case Type::Text:
        return "\"text\"";
    case Type::Date:
        return R"("2024-10-10T06:49:37Z")";
    case Type::Link:
        return R"("https://example.com/")";
    case Type::TextList:
        return R"(["text"])";
    case Type::Anything:
        return "{}";
    case Type::Record:
        return objectOf(row.of, change);
    case Type::RecordList: {
        const bool isOnce = kind == row.of || (kind == Kind::Driver && row.of == Kind::Charger)
                            || (kind == Kind::Document && row.of == Kind::Driver);
        return isOnce ? "[]" : '[' + objectOf(row.of, change) + ']';
    }
    }
    return {};
}

/// An object with all of its fields, and of everything below it one.
std::string objectOf(Kind kind, const Change &change)
{
    std::string json = "{";
    const auto rows = fieldsOf(kind);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isChanged = change.field == FieldId{kind, static_cast<std::uint8_t>(i)};
        json += (i > 0 ? ",\"" : "\"") + std::string(rows[i].name) + "\":";
        json += isChanged ? std::string(change.value) : soundValue(kind, rows[i], change);
    }
    return json + '}';
}

std::string soundDocument()
{
    return objectOf(Kind::Document, {.field = {Kind::Document, 0xff}, .value = {}});
}

std::string expectedReport(const Change &change, char finding)
{
    const FieldRow &row = rowOf(change.field);
    const std::string place = places[static_cast<std::size_t>(change.field.kind)] + std::string("/")
                              + std::string(row.name);
    const auto missing = [&] {
        const auto rows = fieldsOf(row.of);
        return "missing " + std::to_string(rows.size()) + ' ' + place + '/'
               + std::string(rows.front().name) + '\n';
    };
    switch (finding) {
    case 'n':
        return row.nullable ? std::string() : "nullValue 1 " + place + '\n';
    case 'w':
        return "wrongType 1 " + place + '\n';
    case 'N':
        return "badNumber 1 " + place + '\n';
    case 'T':
        return "badText 1 " + place + '\n';
    case 'D':
        return "badDate 1 " + place + '\n';
    case 'e':
        return "nullElement 1 " + place + "/0\n";
    case 'R':
        return missing();
    case 'U':
        return missing() + "unknownField 1 " + place + "/a\n";
    default:
        return {};
    }
}

/// The first object of a kind.
ObjectId objectOfKind(const RecordStore &store, Kind kind)
{
    for (std::size_t i = 0; i < store.objectCount(); ++i) {
        if (store.kindOf(idAt<ObjectId>(i)) == kind)
            return idAt<ObjectId>(i);
    }
    return none<ObjectId>;
}

/// Type, text and length of each field of an object but one.
std::map<std::string, std::string> siblingsOf(FieldId field, const RecordStore &store)
{
    std::map<std::string, std::string> siblings;
    const ObjectId object = objectOfKind(store, field.kind);
    for (std::uint8_t i = 0; i < fieldsOf(field.kind).size(); ++i) {
        const FieldId id{field.kind, i};
        const Scalar value = store.scalar(object, id);
        if (id != field)
            siblings.emplace(rowOf(id).name,
                             std::to_string(int(value.type)) + std::string(value.text)
                                 + std::to_string(store.elements(object, id).size()));
    }
    return siblings;
}

/// Scalars keep their spelling, and what is no object or list of its field is kept as JSON.
bool isKept(const Change &change, const RecordStore &store)
{
    const Scalar held = store.scalar(objectOfKind(store, change.field.kind), change.field);
    const std::string_view value = change.value;
    const bool isText = value.front() == '"';
    switch (held.type) {
    case ValueType::Absent:
        return false;
    case ValueType::Null:
        return value == "null";
    case ValueType::True:
        return value == "true";
    case ValueType::False:
        return value == "false";
    case ValueType::Text:
    case ValueType::BrokenText:
        return isText && held.text == value.substr(1, value.size() - 2);
    case ValueType::Number:
    case ValueType::Json:
        return held.text == value;
    case ValueType::Object:
        return value.front() == '{';
    case ValueType::List:
        return value.front() == '[';
    }
    return false;
}

} // namespace

class TestDecoderValues final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundDocumentHasNothingToReport();
    void theDocumentHasAHundredFields();
    void aWrongValueIsReportedAndKept_data();
    void aWrongValueIsReportedAndKept();
    void aMissingFieldIsReported_data() { addFields(); }
    void aMissingFieldIsReported();
    void whatTheVendorCallsNullableMayBeNull();

private:
    static void addFields();
};

void TestDecoderValues::addFields()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("row");
    for (std::size_t kind = 0; kind < kindCount; ++kind) {
        const auto rows = fieldsOf(Kind(kind));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const std::string name(rows[row].name);
            QTest::addRow("%s/%s", places[kind], name.c_str()) << int(kind) << int(row);
        }
    }
}

void TestDecoderValues::aSoundDocumentHasNothingToReport()
{
    const DecodedFleet read = decoded(soundDocument());
    QCOMPARE(reportText(read.report), std::string());
    QCOMPARE(read.fleet->counts().sockets, 1U);
}

void TestDecoderValues::theDocumentHasAHundredFields()
{
    std::size_t fields = 0;
    for (const auto &rows : fieldTables)
        fields += rows.size();
    QCOMPARE(fields, std::size_t(100));
}

void TestDecoderValues::aWrongValueIsReportedAndKept_data()
{
    addFields();
}

void TestDecoderValues::aWrongValueIsReportedAndKept()
{
    QFETCH(const int, kind);
    QFETCH(const int, row);
    const FieldId id{Kind(kind), static_cast<std::uint8_t>(row)};
    const auto siblings = siblingsOf(id, decoded(soundDocument()).fleet->store());
    const auto type = std::find_if(typeRows.begin(), typeRows.end(), [id](const TypeRow &known) {
        return known.type == rowOf(id).type;
    });
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Change change{id, values[i]};
        const DecodedFleet read = decoded(objectOf(Kind::Document, change));
        std::string expected = expectedReport(change, type->findings[i]);
        if (rowOf(id).name == "homeGroupId" && change.value == "-1") // no home site has this id
            expected += "referenceBroken 1 /userGroups/0/users/0\n";
        QCOMPARE(reportText(read.report), expected);
        QVERIFY2(isKept(change, read.fleet->store()), values[i]);
        QVERIFY(siblingsOf(id, read.fleet->store()) == siblings);
    }
}

void TestDecoderValues::aMissingFieldIsReported()
{
    QFETCH(const int, kind);
    QFETCH(const int, row);
    const FieldId id{Kind(kind), static_cast<std::uint8_t>(row)};
    const std::string mark = "\"a place to find\"";
    std::string document = objectOf(Kind::Document, {id, mark});
    const std::size_t end = document.find(mark) + mark.size();
    const std::size_t begin = document.rfind(rowOf(id).name, end) - 1;
    const bool isLast = document[end] == '}';
    document.erase(begin - (isLast ? 1 : 0), end - begin + 1);
    const DecodedFleet read = decoded(document);
    const std::string place = places[static_cast<std::size_t>(kind)] + std::string("/");
    QCOMPARE(reportText(read.report), "missing 1 " + place + std::string(rowOf(id).name) + '\n');
}

// Source: the vendor's page of this call.
void TestDecoderValues::whatTheVendorCallsNullableMayBeNull()
{
    constexpr std::array nullable{
        field(Kind::Tag, "startDate"),
        field(Kind::Tag, "lastUpdated"),
        field(Kind::Site, "onlineSocket"),
        field(Kind::Site, "offlineSocket"),
        field(Kind::Site, "errorSocket"),
        field(Kind::Charger, "id"),
        field(Kind::Charger, "firmwareVersion"),
        field(Kind::Charger, "publicGroupName"),
        field(Kind::Charger, "manufacturer"),
        field(Kind::Charger, "serialNumber"),
        field(Kind::Charger, "chargerModel"),
        field(Kind::Charger, "lastMessage"),
        field(Kind::Location, "streetAddress"),
        field(Kind::Location, "houseLetter"),
        field(Kind::Location, "city"),
        field(Kind::Location, "area"),
        field(Kind::Location, "country"),
        field(Kind::Charger, "chargerConfigurations"),
        field(Kind::Charger, "sockets"),
        field(Kind::Charger, "customProperties"),
        field(Kind::Socket, "type"),
        field(Kind::Socket, "maxPower"),
        field(Kind::Socket, "deviceEvseId"),
        field(Kind::Socket, "deviceConnectorId"),
        field(Kind::Socket, "format"),
        field(Kind::Socket, "socketPowerType"),
        field(Kind::Socket, "maxWatts"),
        field(Kind::Socket, "maxVoltage"),
        field(Kind::Socket, "maxAmperage"),
        field(Kind::Socket, "phaseRotation"),
        field(Kind::Socket, "termsAndConditions"),
        field(Kind::Socket, "chargingStationEvseId"),
    };
    for (const FieldId id : nullable) {
        const Change change{id, "null"};
        QCOMPARE(reportText(decoded(objectOf(Kind::Document, change)).report), std::string());
    }
}

QTEST_APPLESS_MAIN(TestDecoderValues)
#include "tst_decoder_values.moc"
