// SPDX-License-Identifier: Apache-2.0
#include "models/fields/jsontext.h"
#include "models/fleet/isotime.h"
#include "tests/generator/demofleet.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/bundled.h"
#include "tests/support/decoded.h"
#include "tests/support/hostiletexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 4; // what is shorter stands for anything

/// Said again, apart from the table under test.
const QSet<QString> &sensitiveKeys()
{
    static const QSet<QString> keys{u"name"_s,          u"groupName"_s,
                                    u"homeGroupName"_s, u"publicGroupName"_s,
                                    u"chargerName"_s,   u"idTag"_s,
                                    u"tokenName"_s,     u"externalId"_s,
                                    u"referenceId"_s,   u"costId"_s,
                                    u"costName"_s,      u"serialNumber"_s,
                                    u"iccid"_s,         u"meterSerialNumber"_s,
                                    u"imsi"_s,          u"physicalReference"_s,
                                    u"streetAddress"_s, u"postalNumber"_s};
    return keys;
}

const QSet<QString> &knownKeys()
{
    static const QSet<QString> keys = [] {
        QSet<QString> names;
        for (std::size_t kind = 0; kind < kindCount; ++kind) {
            for (const FieldRow &row : fieldsOf(Kind(kind))) {
                names.insert(QString::fromLatin1(row.name.data(), qsizetype(row.name.size())));
                names.insert(QString::fromLatin1(row.alias.data(), qsizetype(row.alias.size())));
            }
        }
        return names;
    }();
    return keys;
}

/// What a document must not tell; what stands in unknown fields may, where a kept one says it too.
struct Told {
    QSet<QString> sensitive = {};
    QSet<QString> unknown = {};
    QSet<QString> kept = {};
};

void look(const QJsonValue &value, const QString &key, bool isUnknown, bool isSecret, Told &told)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const bool holdsSecret = object.value(u"configName"_s).toString().contains(u"Key"_s);
        const bool isSocket = object.contains(u"maxWatts"_s) || object.contains(u"maxPower"_s);
        for (auto member = object.begin(); member != object.end(); ++member) {
            const bool isHidden =
                isUnknown || key == u"customProperties"_s || !knownKeys().contains(member.key());
            if (isSocket && member.key() == u"name"_s)
                continue; // "Left": kept
            look(member.value(), member.key(), isHidden, holdsSecret, told);
        }
    } else if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            look(element, key, isUnknown, false, told);
    } else if (value.isString()) {
        const bool isHidden =
            sensitiveKeys().contains(key) || (isSecret && key == u"configValue"_s);
        QSet<QString> &set = isUnknown ? told.unknown : isHidden ? told.sensitive : told.kept;
        set.insert(value.toString());
    }
}

Told toldBy(const std::string &document)
{
    Told told;
    look(QJsonDocument::fromJson(QByteArray::fromStdString(document)).object(), {}, false, false,
         told);
    told.sensitive.unite(told.unknown.subtract(told.kept));
    return told;
}

/// Every distinct text of the bundle, keys too, parted by something that is in no text.
QByteArray textsOf(const std::string &bundle)
{
    QSet<QByteArray> texts;
    const std::function<void(const QJsonValue &)> collect = [&](const QJsonValue &value) {
        for (const QJsonValue &element : value.toArray())
            collect(element);
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!knownKeys().contains(member.key()))
                texts.insert(member.key().toUtf8());
            collect(member.value());
        }
        const QByteArray text = value.toString().toUtf8();
        if (!parseIsoTime(text.toStdString()))
            texts.insert(text);
    };
    collect(QJsonDocument::fromJson(QByteArray::fromStdString(bundle)).object());
    QByteArray all;
    for (const QByteArray &text : std::as_const(texts))
        all += '\0' + text;
    return all + '\0';
}

QByteArray escaped(const QString &text)
{
    QByteArray out;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            out += c.toLatin1();
        else
            out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return out;
}

bool isWordByte(char c)
{
    return isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<signed char>(c) < 0;
}

/// As a word of its own: "Vall" is not told by "Valley".
bool tells(const QByteArray &texts, const QByteArray &value)
{
    for (qsizetype at = texts.indexOf(value); at >= 0; at = texts.indexOf(value, at + 1)) {
        const bool isStart = !isWordByte(texts[at - 1]) || !isWordByte(value.front());
        const bool isEnd = !isWordByte(texts[at + value.size()]) || !isWordByte(value.back());
        if (isStart && isEnd)
            return true;
    }
    return false;
}

bool isOfDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

QString firstLeak(const Told &told, const std::string &bundle)
{
    const QByteArray texts = textsOf(bundle);
    for (const QString &value : told.sensitive) {
        const bool isShort = value.size() < shortest || (isOfDigits(value) && value.size() < 5);
        if (isShort)
            continue;
        const QJsonArray json{value};
        const QSet<QByteArray> spellings{
            value.toUtf8(), escaped(value), value.toUtf8().toPercentEncoding(),
            QJsonDocument(json).toJson(QJsonDocument::Compact).mid(2).chopped(2)};
        for (const QByteArray &spelling : spellings) {
            if (tells(texts, spelling))
                return value;
        }
    }
    return {};
}

std::string fleetText(const QString &which)
{
    if (which == u"demo"_s)
        return generator::generateDemoFleet();
    const auto seed = std::uint64_t(which.toUInt());
    return generator::generateFleet(
        {.seed = seed, .drivers = 60, .chargers = 40, .indent = seed == 3});
}

std::vector<Status> statusesOf(const Fleet &fleet)
{
    std::vector<Status> statuses;
    for (const Charger &charger : fleet.chargers())
        statuses.push_back(charger.status);
    for (const Socket &socket : fleet.sockets())
        statuses.push_back(socket.status);
    return statuses;
}

void addFleets()
{
    QTest::addColumn<QString>("which");
    for (const char *which : {"demo", "1", "2", "3", "4711"})
        QTest::newRow(which) << QString::fromLatin1(which);
}

} // namespace

class TestBundleLeaks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSensitiveIsTold_data() { addFleets(); }
    void nothingSensitiveIsTold();
    void whatMessagesSayOfOthersIsNotTold_data() { addFleets(); }
    void whatMessagesSayOfOthersIsNotTold();
    void itIsTheSameFleet_data() { addFleets(); }
    void itIsTheSameFleet();
    void aBundleOfABundleIsOneToo();
    void noHostileTextComesThrough_data();
    void noHostileTextComesThrough();
};

void TestBundleLeaks::nothingSensitiveIsTold()
{
    QFETCH(const QString, which);
    const std::string document = fleetText(which);
    const Told told = toldBy(document);
    QVERIFY(told.sensitive.size() > 300);
    const QString leak = firstLeak(told, bundled(document));
    QVERIFY2(leak.isEmpty(), qPrintable(leak));
}

/// Every value of the fleet stands in some charger's message, too, in three spellings.
void TestBundleLeaks::whatMessagesSayOfOthersIsNotTold()
{
    QFETCH(const QString, which);
    const std::string document = fleetText(which);
    const Told told = toldBy(document);
    QJsonArray chargers;
    for (const QString &value : told.sensitive) {
        const QString address =
            u"https://h.example/"_s + QString::fromUtf8(value.toUtf8().toPercentEncoding());
        const QString upper = u"("_s + value.toUpper() + u")"_s;
        const QJsonArray relays{address, QString::fromLatin1(escaped(value))};
        chargers.append(QJsonObject{{u"lastMessage"_s, u"he is %1, see"_s.arg(value)},
                                    {u"manufacturer"_s, upper},
                                    {u"integrationRelays"_s, relays}});
    }
    QJsonObject fleet = QJsonDocument::fromJson(QByteArray::fromStdString(document)).object();
    QJsonArray spare = fleet.value(u"spareUsers"_s).toArray();
    spare.append(QJsonObject{{u"chargers"_s, chargers}});
    fleet.insert(u"spareUsers"_s, spare);
    const std::string bundle =
        bundled(QJsonDocument(fleet).toJson(QJsonDocument::Compact).toStdString());
    const QString leak = firstLeak(told, bundle);
    QVERIFY2(leak.isEmpty(), qPrintable(leak));
}

void TestBundleLeaks::itIsTheSameFleet()
{
    QFETCH(const QString, which);
    const FleetPtr fleet = decoded(fleetText(which)).fleet;
    const std::string text = bundled(*fleet);
    const FleetPtr read = decoded(text).fleet;
    QCOMPARE(read->counts(), fleet->counts());
    QCOMPARE(statusesOf(*read), statusesOf(*fleet));
    QCOMPARE(read->nodes().size(), fleet->nodes().size());
    QVERIFY(bundled(*decoded(fleetText(which)).fleet) == text);
}

void TestBundleLeaks::aBundleOfABundleIsOneToo()
{
    const std::string once = bundled(generator::generateDemoFleet());
    const FleetPtr fleet = decoded(once).fleet;
    QCOMPARE(decoded(bundled(*fleet)).fleet->counts(), fleet->counts());
}

void TestBundleLeaks::noHostileTextComesThrough_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const HostileText &text : hostileTexts())
        QTest::newRow(text.name) << text.json;
}

void TestBundleLeaks::noHostileTextComesThrough()
{
    QFETCH(const QByteArray, json);
    const std::string document = documentOf({"", json});
    const std::string bundle = bundled(document);
    const FleetPtr read = decoded(bundle).fleet;
    QCOMPARE(read->counts(), decoded(document).fleet->counts());
    const QByteArray inner = json.mid(1, json.size() - 2);
    const QString text = QString::fromStdString(jsonStringText(json.toStdString()));
    const bool hasWords = text.contains(QRegularExpression(u"\\w{2}"_s));
    if (!hasWords)
        return; // nobody is called by spaces
    QVERIFY(bundle.find(inner.toStdString()) == std::string::npos);
    if (!text.isEmpty())
        QVERIFY(bundle.find(text.toStdString()) == std::string::npos);
    QVERIFY2(bundle.size() < 100'000, "a text without end is not repeated");
}

QTEST_GUILESS_MAIN(TestBundleLeaks)
#include "tst_bundleleaks.moc"
