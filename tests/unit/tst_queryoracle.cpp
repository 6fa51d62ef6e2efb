// SPDX-License-Identifier: Apache-2.0
// Generated queries over generated fleets, answered twice: by the search, and by a plain reading of
// the same JSON that shares no code with it.
#include "models/search/fleetsearch.h"

#include "tests/generator/fleetgenerator.h"
#include "tests/support/decoded.h"
#include "tests/support/loaded.h"
#include "tests/support/plainfleet.h"
#include "tests/support/plainfold.h"
#include "tests/support/queries.h"

#include <QJsonArray>
#include <QtTest>

#include <functional>
#include <random>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

using Kind = PlainRecord::Kind;

constexpr qint64 day = 24LL * 60 * 60 * 1000;

enum class Met { NotAsked, No, Yes };

Met metIf(bool is)
{
    return is ? Met::Yes : Met::No;
}

/// A term as it is typed, and what it means.
struct PlainTerm {
    QString typed = {};
    std::function<Met(const PlainRecord &)> met = {};
    bool isWord = false;
    bool namesSockets = false;
    bool namesConfigurations = false;
};

struct PlainQuery {
    enum Joint { Term, All, Any };

    Joint joint = Term;
    bool isNegated = false;
    std::vector<PlainQuery> parts = {};
    PlainTerm term = {};

    [[nodiscard]] QString typed() const
    {
        QStringList all;
        for (const PlainQuery &part : parts)
            all.append(part.typed());
        QString text = joint == Term
                           ? term.typed
                           : u"("_s + all.join(joint == All ? u" "_s : u" OR "_s) + u")"_s;
        return isNegated ? QString(u'-' % text) : text;
    }
    [[nodiscard]] bool isMetBy(const PlainRecord &record, bool isUnwanted = false) const
    {
        const bool isNot = isUnwanted != isNegated;
        if (joint == Term)
            return term.met(record) == (isNot ? Met::No : Met::Yes);
        const auto isMet = [&](const PlainQuery &part) { return part.isMetBy(record, isNot); };
        return (joint == All) != isNot ? std::ranges::all_of(parts, isMet)
                                       : std::ranges::any_of(parts, isMet);
    }
    [[nodiscard]] bool hasTerm(const std::function<bool(const PlainTerm &)> &is) const
    {
        return joint == Term ? is(term) : std::ranges::any_of(parts, [&is](const PlainQuery &part) {
            return part.hasTerm(is);
        });
    }
};

// Values of a record -----------------------------------------------------------------------------

/// What people read there: nothing for null, an object and a list.
QString textOf(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object[name];
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

QStringList textsOf(const QJsonObject &object, const QStringList &names)
{
    QStringList texts;
    for (const QString &name : names) {
        const QString text = textOf(object, name);
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts;
}

QStringList textsOf(const std::vector<QJsonObject> &objects, const QStringList &names)
{
    QStringList texts;
    for (const QJsonObject &object : objects)
        texts += textsOf(object, names);
    return texts;
}

std::vector<QJsonObject> listOf(const QJsonObject &object, const QString &name)
{
    std::vector<QJsonObject> objects;
    for (const QJsonValue &value : object[name].toArray()) {
        if (value.isObject())
            objects.push_back(value.toObject());
    }
    return objects;
}

bool holds(const QStringList &texts, const QString &foldedPart)
{
    return std::ranges::any_of(texts, [&foldedPart](const QString &text) {
        const QStringList spellings = plainSpellings(text);
        return std::ranges::any_of(spellings, [&foldedPart](const QString &spelling) {
            return spelling.contains(foldedPart);
        });
    });
}

const QStringList locationNames{u"streetAddress"_s, u"streetNumber"_s, u"houseLetter"_s,
                                u"postalNumber"_s,  u"city"_s,         u"area"_s,
                                u"country"_s};

QString withoutSeparators(const QString &text)
{
    QString bare = text;
    for (const QChar c : u" :-."_s)
        bare.remove(c);
    return bare;
}

QStringList tagTexts(const QJsonObject &tag)
{
    QStringList texts = textsOf(tag, {u"id"_s, u"idTag"_s, u"tokenName"_s});
    texts.append(withoutSeparators(textOf(tag, u"idTag"_s)));
    return texts;
}

QStringList chargerTexts(const QJsonObject &charger)
{
    QStringList texts = textsOf(
        charger, {u"chargerId"_s, u"chargerName"_s, u"id"_s, u"chargerModel"_s, u"serialNumber"_s,
                  u"evseId"_s, u"iccid"_s, u"imsi"_s, u"meterSerialNumber"_s, u"meterType"_s});
    texts.append(textOf(charger, u"evseId"_s).remove(u'*'));
    return texts + textsOf(charger[u"locationInfo"_s].toObject(), locationNames);
}

/// What bare words look at.
QStringList wordTexts(const PlainRecord &record)
{
    const QJsonObject &own = record.own.front();
    QStringList texts;
    switch (record.kind) {
    case Kind::HomeSite:
        return textsOf(own, {u"id"_s, u"groupName"_s, u"externalId"_s});
    case Kind::Site:
        return textsOf(record.own, {u"id"_s, u"groupName"_s, u"externalId"_s});
    case Kind::Driver:
        texts =
            textsOf(own, {u"id"_s, u"name"_s, u"externalId"_s})
            + textsOf(listOf(own, u"integratedExternalIds"_s), {u"referenceId"_s, u"externalId"_s});
        for (const QJsonObject &tag : record.parts)
            texts += tagTexts(tag);
        return texts;
    case Kind::Tag:
        return tagTexts(own) + textsOf(record.owner, {u"name"_s});
    case Kind::Charger:
        return chargerTexts(own) + textsOf(record.parts, {u"name"_s});
    case Kind::Socket:
        return textsOf(own, {u"name"_s});
    case Kind::Configuration:
        break;
    }
    return texts;
}

// Terms ------------------------------------------------------------------------------------------

/// The fields of one name, by the kinds of objects that have it.
struct PlainField {
    QString name;
    QStringList homeSite = {};
    QStringList driver = {};
    QStringList externalIds = {};
    QStringList tag = {};
    QStringList site = {};
    QStringList charger = {};
    QStringList location = {};
    QStringList socket = {};
    QStringList configuration = {};
    bool isOfDriverToo = false;
};

using ObjectTest = std::function<bool(const QJsonObject &, const QStringList &)>;

bool isAny(const std::vector<QJsonObject> &objects, const QStringList &names,
           const ObjectTest &test)
{
    return std::ranges::any_of(objects,
                               [&](const QJsonObject &object) { return test(object, names); });
}

bool isChargerMet(const QJsonObject &charger, const PlainField &field, const ObjectTest &test)
{
    return test(charger, field.charger)
           || test(charger[u"locationInfo"_s].toObject(), field.location);
}

/// The rules of who has a field, as the documentation of queries words them.
Met metByField(const PlainRecord &record, const PlainField &field, const ObjectTest &test)
{
    const QJsonObject &own = record.own.front();
    const bool isOfCharger = !field.charger.isEmpty() || !field.location.isEmpty();
    const auto ifAsked = [](bool isAsked, auto &&isMet) {
        return isAsked ? metIf(isMet()) : Met::NotAsked;
    };
    switch (record.kind) {
    case Kind::HomeSite:
        return ifAsked(!field.homeSite.isEmpty(), [&] { return test(own, field.homeSite); });
    case Kind::Driver:
        return ifAsked(
            !field.driver.isEmpty() || !field.externalIds.isEmpty() || !field.tag.isEmpty(), [&] {
                return test(own, field.driver)
                       || isAny(listOf(own, u"integratedExternalIds"_s), field.externalIds, test)
                       || isAny(record.parts, field.tag, test);
            });
    case Kind::Tag:
        return ifAsked(!field.tag.isEmpty() || field.isOfDriverToo, [&] {
            return test(own, field.tag)
                   || (field.isOfDriverToo && test(record.owner, field.driver));
        });
    case Kind::Site:
        return ifAsked(!field.site.isEmpty(), [&] { return isAny(record.own, field.site, test); });
    case Kind::Charger:
        if (isOfCharger)
            return metIf(isChargerMet(own, field, test));
        return ifAsked(!field.socket.isEmpty() || !field.configuration.isEmpty(), [&] {
            return isAny(record.parts, field.socket, test)
                   || isAny(record.configurations, field.configuration, test);
        });
    case Kind::Socket:
        if (!field.socket.isEmpty())
            return metIf(test(own, field.socket));
        return ifAsked(isOfCharger, [&] { return isChargerMet(record.owner, field, test); });
    case Kind::Configuration:
        if (!field.configuration.isEmpty())
            return metIf(test(own, field.configuration));
        return ifAsked(isOfCharger, [&] { return isChargerMet(record.owner, field, test); });
    }
    return Met::NotAsked;
}

PlainTerm fieldTerm(const QString &typed, const PlainField &field, const ObjectTest &test)
{
    return {
        .typed = typed,
        .met = [field, test](const PlainRecord &record) { return metByField(record, field, test); },
        .namesSockets = !field.socket.isEmpty(),
        .namesConfigurations = !field.configuration.isEmpty()};
}

const std::vector<PlainField> textFields{
    {.name = u"name"_s,
     .homeSite = {u"groupName"_s},
     .driver = {u"name"_s},
     .site = {u"groupName"_s},
     .charger = {u"chargerName"_s},
     .socket = {u"name"_s},
     .isOfDriverToo = true},
    {.name = u"external"_s,
     .homeSite = {u"externalId"_s},
     .driver = {u"externalId"_s},
     .externalIds = {u"referenceId"_s, u"externalId"_s},
     .site = {u"externalId"_s}},
    {.name = u"token"_s, .tag = {u"tokenName"_s}},
    {.name = u"cost"_s, .site = {u"costId"_s, u"costName"_s}},
    {.name = u"charger"_s, .charger = {u"chargerId"_s, u"chargerName"_s}},
    {.name = u"serial"_s, .charger = {u"serialNumber"_s}},
    {.name = u"manufacturer"_s, .charger = {u"manufacturer"_s}},
    {.name = u"model"_s, .charger = {u"chargerModel"_s}},
    {.name = u"firmware"_s, .charger = {u"firmwareVersion"_s}},
    {.name = u"meter"_s, .charger = {u"meterSerialNumber"_s, u"meterType"_s}},
    {.name = u"city"_s, .location = {u"city"_s}},
    {.name = u"country"_s, .location = {u"country"_s}},
    {.name = u"groupName"_s,
     .homeSite = {u"groupName"_s},
     .site = {u"groupName"_s},
     .charger = {u"groupName"_s}},
    {.name = u"homeGroupName"_s, .driver = {u"homeGroupName"_s}},
    {.name = u"format"_s, .socket = {u"format"_s}},
    {.name = u"configName"_s, .configuration = {u"configName"_s}},
};

const std::vector<PlainField> numberFields{
    {.name = u"id"_s,
     .homeSite = {u"id"_s},
     .driver = {u"id"_s},
     .tag = {u"id"_s},
     .site = {u"id"_s},
     .charger = {u"id"_s},
     .socket = {u"id"_s}},
    {.name = u"payer"_s, .driver = {u"payerId"_s}, .site = {u"payerId"_s}},
    {.name = u"voltage"_s, .socket = {u"maxVoltage"_s}},
    {.name = u"current"_s, .socket = {u"maxAmperage"_s}},
    {.name = u"groupType"_s, .homeSite = {u"groupType"_s}, .site = {u"groupType"_s}},
    {.name = u"latitude"_s, .location = {u"latitude"_s}},
};

const std::vector<PlainField> dateFields{
    {.name = u"expires"_s, .tag = {u"expiringDate"_s}},
    {.name = u"start"_s, .tag = {u"startDate"_s}},
    {.name = u"lastseen"_s, .charger = {u"lastSeen"_s}},
    {.name = u"updated"_s, .tag = {u"lastUpdated"_s}, .socket = {u"lastUpdated"_s}},
};

const std::vector<PlainField> flagFields{
    {.name = u"invoicable"_s, .tag = {u"invoicable"_s}},
    {.name = u"connected"_s, .charger = {u"activeConnection"_s}},
    {.name = u"isSpare"_s, .homeSite = {u"isSpare"_s}},
    {.name = u"canBeChanged"_s, .configuration = {u"canBeChanged"_s}},
};

bool isThere(const QJsonValue &value)
{
    return !value.isNull() && !value.isUndefined()
           && (!value.isString() || !value.toString().isEmpty())
           && (!value.isArray() || !value.toArray().isEmpty())
           && (!value.isObject() || !value.toObject().isEmpty());
}

std::optional<qint64> timeOf(const QJsonObject &object, const QString &name)
{
    QDateTime time = QDateTime::fromString(object[name].toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    const int year = time.toUTC().date().year();
    return year <= 1 || year >= 9999 ? std::nullopt : std::optional(time.toMSecsSinceEpoch());
}

/// Whether a time lies in a range; of an open end there is nothing.
bool isWithin(std::optional<qint64> time, std::optional<qint64> from, std::optional<qint64> to)
{
    return time && (!from || *time >= *from) && (!to || *time <= *to);
}

Met metByWord(const PlainRecord &record, const QString &foldedPart)
{
    if (record.kind == Kind::Configuration)
        return Met::NotAsked;
    return metIf(holds(wordTexts(record), foldedPart));
}

/// The states, in words of their own.
QString stateOfTag(const QJsonObject &tag, qint64 now)
{
    const auto expiry = timeOf(tag, u"expiringDate"_s);
    const auto start = timeOf(tag, u"startDate"_s);
    if (expiry && *expiry <= now)
        return u"expired"_s;
    if (start && *start > now)
        return u"notyet"_s;
    if (!expiry)
        return u"noexpiry"_s;
    return *expiry <= now + 30 * day ? u"expiring"_s : u"valid"_s;
}

bool isChargerInState(const QJsonObject &charger, const QString &state)
{
    const QString status = charger[u"chargerStatus"_s].toString();
    const bool isConnected = charger[u"activeConnection"_s].toBool();
    if (state == u"offline"_s)
        return status == u"Offline"_s;
    if (state == u"connected"_s)
        return isConnected;
    if (state == u"online"_s)
        return isConnected && status != u"Offline"_s && status != u"Unavailable"_s;
    const auto sockets = listOf(charger, u"sockets"_s);
    return status == u"Error"_s || std::ranges::any_of(sockets, [](const QJsonObject &socket) {
               return socket[u"status"_s] == u"Error"_s;
           });
}

/// Makes queries of pieces of the records, so that most of them find something.
class QueryMaker final {
public:
    QueryMaker(const PlainFleet &fleet, unsigned seed)
        : m_fleet(fleet)
        , m_random(seed)
    {
    }
    PlainQuery query(int depth = 0);

private:
    template <typename Items>
    const auto &oneOf(const Items &items)
    {
        return items[upTo(std::size(items) - 1)];
    }
    std::size_t upTo(std::size_t most)
    {
        return std::uniform_int_distribution(std::size_t(0), most)(m_random);
    }
    const PlainRecord &anyRecord() { return oneOf(m_fleet.records()); }
    QString pieceOf(const QString &text);
    QString textIn(const PlainField &field);
    std::optional<double> numberIn(const PlainField &field);
    PlainTerm term();
    PlainTerm wordTerm();
    PlainTerm textTerm();
    PlainTerm numberTerm();
    PlainTerm powerTerm();
    PlainTerm relativeTerm();
    PlainTerm dateTerm();
    PlainTerm flagTerm();
    PlainTerm statusTerm();
    PlainTerm stateTerm();
    PlainTerm presenceTerm();
    PlainTerm kindTerm();
    PlainTerm placeTerm();
    PlainTerm addressTerm();
    PlainTerm evseTerm();
    PlainTerm configurationTerm();

    const PlainFleet &m_fleet;
    std::mt19937 m_random;
    qint64 m_now = testMoment().now;
};

/// Letters and digits alone: signs have a meaning.
QString QueryMaker::pieceOf(const QString &text)
{
    const auto size = std::size_t(text.size());
    QString piece = text.mid(qsizetype(upTo(size)), qsizetype(1 + upTo(5)));
    piece.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return piece.isEmpty() ? u"e"_s : piece;
}

QStringList allNames(const PlainField &field)
{
    return field.homeSite + field.driver + field.externalIds + field.tag + field.site
           + field.charger + field.location + field.socket + field.configuration;
}

QString QueryMaker::textIn(const PlainField &field)
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        const QJsonObject &object = anyRecord().own.front();
        const QStringList texts = textsOf(object, allNames(field))
                                  + textsOf(object[u"locationInfo"_s].toObject(), field.location);
        if (!texts.isEmpty())
            return oneOf(texts);
    }
    return u"a"_s;
}

std::optional<double> QueryMaker::numberIn(const PlainField &field)
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        const QJsonObject &object = anyRecord().own.front();
        const QString name = oneOf(allNames(field));
        for (const QJsonValue &value : {object[name], object[u"locationInfo"_s].toObject()[name]}) {
            if (value.isDouble())
                return value.toDouble();
        }
    }
    return {};
}

PlainTerm QueryMaker::wordTerm()
{
    QString text;
    for (int attempt = 0; attempt < 50 && text.isEmpty(); ++attempt) {
        const QStringList texts = wordTexts(anyRecord());
        text = texts.isEmpty() ? QString() : oneOf(texts);
    }
    const QString piece = pieceOf(text);
    const QString folded = plainFolded(piece);
    return {.typed = piece,
            .met = [folded](const PlainRecord &record) { return metByWord(record, folded); },
            .isWord = true};
}

PlainTerm QueryMaker::textTerm()
{
    const PlainField &field = oneOf(textFields);
    const QString text = textIn(field);
    const QString name = upTo(3) == 0 ? field.name.toUpper() : field.name;
    if (upTo(3) == 0 && !text.contains(u'"')) { // the whole text
        const QString whole = plainFolded(text);
        return fieldTerm(QString(name % u"=\"" % text % u'"'), field,
                         [whole](const QJsonObject &object, const QStringList &names) {
                             const QStringList texts = textsOf(object, names);
                             return std::ranges::any_of(texts, [&whole](const QString &other) {
                                 return plainSpellings(other).contains(whole);
                             });
                         });
    }
    const QString piece = pieceOf(text);
    return fieldTerm(
        QString(name % u':' % piece), field,
        [folded = plainFolded(piece)](const QJsonObject &object, const QStringList &names) {
            return holds(textsOf(object, names), folded);
        });
}

std::function<bool(double)> comparison(const QString &sign, double bound)
{
    if (sign == u"<"_s)
        return [bound](double value) { return value < bound; };
    if (sign == u"<="_s)
        return [bound](double value) { return value <= bound; };
    if (sign == u">"_s)
        return [bound](double value) { return value > bound; };
    if (sign == u">="_s)
        return [bound](double value) { return value >= bound; };
    return [bound](double value) { return value == bound; };
}

QString numberText(double number)
{
    return QString::number(number, 'g', 17);
}

PlainTerm QueryMaker::numberTerm()
{
    const PlainField &field = oneOf(numberFields);
    const double bound = numberIn(field).value_or(7);
    const QString sign = oneOf(QStringList{u":"_s, u"="_s, u"<"_s, u"<="_s, u">"_s, u">="_s});
    std::function<bool(double)> is = comparison(sign, bound);
    QString typed = field.name + sign + numberText(bound);
    if (upTo(3) == 0) {
        const double end = bound + double(upTo(1000));
        typed = field.name + u':' + numberText(bound) + u".."_s + numberText(end);
        is = [bound, end](double value) { return bound <= value && value <= end; };
    }
    return fieldTerm(typed, field, [is](const QJsonObject &object, const QStringList &names) {
        return std::ranges::any_of(names, [&](const QString &name) {
            return object[name].isDouble() && is(object[name].toDouble());
        });
    });
}

PlainTerm QueryMaker::powerTerm()
{
    const PlainField field{.name = u"power"_s, .socket = {u"maxWatts"_s, u"maxPower"_s}};
    const double bound = oneOf(std::array{3700.0, 11000.0, 22000.0, 50000.0, 150000.0});
    const QString sign = oneOf(QStringList{u"="_s, u"<"_s, u"<="_s, u">"_s, u">="_s});
    return fieldTerm(
        field.name + sign + QString::number(bound, 'f', 0), field,
        [is = comparison(sign, bound)](const QJsonObject &socket, const QStringList &names) {
            if (names.isEmpty())
                return false;
            if (socket[u"maxWatts"_s].isDouble())
                return is(socket[u"maxWatts"_s].toDouble());
            bool isNumber = false;
            const double watts = textOf(socket, u"maxPower"_s).toDouble(&isNumber);
            return isNumber && is(watts);
        });
}

PlainTerm QueryMaker::relativeTerm()
{
    const PlainField &field = oneOf(dateFields);
    const bool isAgo = field.name == u"lastseen"_s || field.name == u"updated"_s;
    const qint64 days = qint64(upTo(400));
    const qint64 span = days * day;
    const QString sign = oneOf(QStringList{u"<"_s, u">"_s});
    std::optional<qint64> from;
    std::optional<qint64> to;
    if (isAgo)
        (sign == u"<"_s ? from : to) = sign == u"<"_s ? m_now - span + 1 : m_now - span - 1;
    else
        from = sign == u"<"_s ? m_now + 1 : m_now + span + 1;
    if (!isAgo && sign == u"<"_s)
        to = m_now + span - 1;
    QString typed = field.name + sign + QString::number(days) + u'd';
    if (upTo(2) == 0) {
        from = m_now - span;
        to = m_now + span;
        typed = field.name + u":-%1d..%1d"_s.arg(days);
    }
    return fieldTerm(typed, field, [from, to](const QJsonObject &object, const QStringList &names) {
        return std::ranges::any_of(
            names, [&](const QString &name) { return isWithin(timeOf(object, name), from, to); });
    });
}

PlainTerm QueryMaker::dateTerm()
{
    const PlainField &field = oneOf(dateFields);
    const QDate first =
        QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC).date().addDays(qint64(upTo(1500)) - 750);
    const QDate last = first.addDays(qint64(upTo(400)));
    const auto start = [](QDate date) { return date.startOfDay(Qt::UTC).toMSecsSinceEpoch(); };
    struct Form {
        QString typed;
        std::optional<qint64> from;
        std::optional<qint64> to;
    };
    const QString written = first.toString(Qt::ISODate);
    const std::array forms{
        Form{u':' + written, start(first), start(first) + day - 1},
        Form{u'<' + written, {}, start(first) - 1},
        Form{u"<="_s + written, {}, start(first) + day - 1},
        Form{u'>' + written, start(first) + day, {}},
        Form{u">="_s + written, start(first), {}},
        Form{u':' + written + u".."_s + last.toString(Qt::ISODate), start(first),
             start(last) + day - 1},
        Form{u':' + QString::number(first.year()), start(QDate(first.year(), 1, 1)),
             start(QDate(first.year() + 1, 1, 1)) - 1},
    };
    const Form &form = oneOf(forms);
    return fieldTerm(field.name + form.typed, field,
                     [form](const QJsonObject &object, const QStringList &names) {
                         return std::ranges::any_of(names, [&](const QString &name) {
                             return isWithin(timeOf(object, name), form.from, form.to);
                         });
                     });
}

PlainTerm QueryMaker::flagTerm()
{
    const PlainField &field = oneOf(flagFields);
    const bool is = upTo(1) == 0;
    return fieldTerm(field.name + (is ? u":yes"_s : u":no"_s), field,
                     [is](const QJsonObject &object, const QStringList &names) {
                         return std::ranges::any_of(names, [&](const QString &name) {
                             return object[name].isBool() && object[name].toBool() == is;
                         });
                     });
}

PlainTerm QueryMaker::statusTerm()
{
    const PlainField field{
        .name = u"status"_s, .charger = {u"chargerStatus"_s}, .socket = {u"status"_s}};
    const QString word = oneOf(QStringList{u"Available"_s, u"charging"_s, u"Offline"_s, u"Error"_s,
                                           u"Unavailable"_s, u"Suspended"_s});
    return fieldTerm(
        u"status:"_s + word, field,
        [folded = plainFolded(word)](const QJsonObject &object, const QStringList &names) {
            const QStringList texts = textsOf(object, names);
            return std::ranges::any_of(texts, [&folded](const QString &text) {
                return plainFolded(text).startsWith(folded);
            });
        });
}

PlainTerm QueryMaker::stateTerm()
{
    const QString state =
        oneOf(QStringList{u"expired"_s, u"expiring"_s, u"valid"_s, u"notyet"_s, u"noexpiry"_s,
                          u"spare"_s, u"offline"_s, u"online"_s, u"connected"_s, u"error"_s});
    const bool isOfCharger = state == u"offline"_s || state == u"online"_s
                             || state == u"connected"_s || state == u"error"_s;
    const auto met = [state, isOfCharger, now = m_now](const PlainRecord &record) {
        const QJsonObject &own = record.own.front();
        const auto isTag = [&](const QJsonObject &tag) { return stateOfTag(tag, now) == state; };
        if (isOfCharger) {
            if (record.kind == Kind::Charger)
                return metIf(isChargerInState(own, state));
            if (record.kind == Kind::Socket && state == u"error"_s)
                return metIf(own[u"status"_s] == u"Error"_s);
            const bool isPart = record.kind == Kind::Socket || record.kind == Kind::Configuration;
            return isPart ? metIf(isChargerInState(record.owner, state)) : Met::NotAsked;
        }
        if (state == u"spare"_s) {
            if (record.kind == Kind::HomeSite)
                return metIf(own[u"isSpare"_s].toBool());
            return record.kind == Kind::Driver ? metIf(record.isHomeless) : Met::NotAsked;
        }
        if (record.kind == Kind::Tag)
            return metIf(isTag(own));
        return record.kind == Kind::Driver ? metIf(std::ranges::any_of(record.parts, isTag))
                                           : Met::NotAsked;
    };
    return {.typed = u"is:"_s + state, .met = met, .namesSockets = state == u"error"_s};
}

PlainTerm QueryMaker::presenceTerm()
{
    struct Special {
        QString name;
        Kind kind;
        std::function<bool(const PlainRecord &)> is;
    };
    const auto hasPlace = [](const PlainRecord &record) {
        const QJsonObject place = record.own.front()[u"locationInfo"_s].toObject();
        const QJsonValue north = place[u"latitude"_s];
        const QJsonValue east = place[u"longitude"_s];
        return north.isDouble() && east.isDouble()
               && (north.toDouble() != 0.0 || east.toDouble() != 0.0)
               && qAbs(north.toDouble()) <= 90 && qAbs(east.toDouble()) <= 180;
    };
    static const std::vector<Special> specials{
        {u"access"_s, Kind::Driver, [](const PlainRecord &record) { return record.hasAccess; }},
        {u"tags"_s, Kind::Driver,
         [](const PlainRecord &record) { return isThere(record.own.front()[u"tags"_s]); }},
    };
    if (upTo(3) == 0) {
        const Special &special = oneOf(specials);
        return {.typed = u"has:"_s + special.name, .met = [special](const PlainRecord &record) {
                    return record.kind == special.kind ? metIf(special.is(record)) : Met::NotAsked;
                }};
    }
    if (upTo(3) == 0) {
        return {.typed = u"has:coordinates"_s, .met = [hasPlace](const PlainRecord &record) {
                    if (record.kind == Kind::Charger)
                        return metIf(hasPlace(record));
                    if (record.kind != Kind::Socket && record.kind != Kind::Configuration)
                        return Met::NotAsked;
                    return metIf(hasPlace({.own = {record.owner}}));
                }};
    }
    const auto &fields = oneOf(std::array{&textFields, &numberFields, &dateFields, &flagFields});
    const PlainField &field = oneOf(*fields);
    return fieldTerm(u"has:"_s + field.name, field,
                     [](const QJsonObject &object, const QStringList &names) {
                         return std::ranges::any_of(
                             names, [&](const QString &name) { return isThere(object[name]); });
                     });
}

PlainTerm QueryMaker::kindTerm()
{
    const QStringList words{u"homesite"_s, u"driver"_s, u"tag"_s,          u"site"_s,
                            u"charger"_s,  u"socket"_s, u"configuration"_s};
    const std::size_t kind = upTo(plainKindCount - 1);
    return {.typed = u"kind:"_s + words[qsizetype(kind)],
            .met = [kind](const PlainRecord &record) { return metIf(record.kind == kind); },
            .namesSockets = kind == Kind::Socket,
            .namesConfigurations = kind == Kind::Configuration};
}

/// Fields that are a name or an id.
PlainTerm QueryMaker::placeTerm()
{
    const PlainField home{.name = u"home"_s,
                          .homeSite = {u"groupName"_s, u"id"_s},
                          .driver = {u"homeGroupName"_s, u"homeGroupId"_s}};
    const PlainField site{.name = u"site"_s,
                          .site = {u"groupName"_s, u"id"_s},
                          .charger = {u"groupName"_s, u"groupId"_s}};
    const PlainField &field = upTo(1) == 0 ? home : site;
    const QString text = textIn(field);
    bool isId = false;
    const double id = text.toDouble(&isId);
    const QString typed = isId ? text : pieceOf(text);
    bool isNumber = isId;
    const double number = isId ? id : typed.toDouble(&isNumber);
    return fieldTerm(field.name + u':' + typed, field,
                     [folded = plainFolded(typed), isNumber, number](const QJsonObject &object,
                                                                     const QStringList &names) {
                         return std::ranges::any_of(names, [&](const QString &name) {
                             const QJsonValue value = object[name];
                             return value.isDouble() ? isNumber && value.toDouble() == number
                                                     : holds({value.toString()}, folded);
                         });
                     });
}

PlainTerm QueryMaker::addressTerm()
{
    const PlainField field{.name = u"address"_s, .location = locationNames};
    QString text;
    for (int attempt = 0; attempt < 50 && text.isEmpty(); ++attempt)
        text = textsOf(anyRecord().own.front()[u"locationInfo"_s].toObject(), locationNames)
                   .join(u' ');
    const QString piece = text.mid(qsizetype(upTo(std::size_t(text.size()) / 2)), 12).trimmed();
    return fieldTerm(u"address:\""_s + (piece.isEmpty() ? u"e"_s : piece) + u'"', field,
                     [folded = plainFolded(piece.isEmpty() ? u"e"_s : piece)](
                         const QJsonObject &location, const QStringList &names) {
                         const QString whole = textsOf(location, names).join(u' ');
                         return !whole.isEmpty() && holds({whole}, folded);
                     });
}

PlainTerm QueryMaker::evseTerm()
{
    const PlainField field{.name = u"evse"_s, .charger = {u"evseId"_s}};
    const QString bare = textIn(field).remove(u'*');
    const QString piece = pieceOf(bare);
    return fieldTerm(
        u"evse:"_s + piece, field,
        [folded = plainFolded(piece)](const QJsonObject &charger, const QStringList &names) {
            const QString starless =
                names.isEmpty() ? QString() : textOf(charger, names.front()).remove(u'*');
            return !starless.isEmpty() && holds({starless}, folded);
        });
}

/// A key with one of its values; the generator's keys hold no secrets.
PlainTerm QueryMaker::configurationTerm()
{
    const PlainField field{.name = u"config"_s,
                           .configuration = {u"configName"_s, u"configValue"_s}};
    QJsonObject found;
    for (int attempt = 0; attempt < 200 && found.isEmpty(); ++attempt) {
        const PlainRecord &record = anyRecord();
        if (record.kind == Kind::Configuration)
            found = record.own.front();
    }
    const QString key = pieceOf(textOf(found, u"configName"_s));
    const QString value = textOf(found, u"configValue"_s);
    const bool isNumber = [&value] {
        bool is = false;
        value.toLongLong(&is);
        return is;
    }();
    const QString foldedKey = plainFolded(key);
    if (!isNumber) {
        return fieldTerm(u"config:"_s + key, field,
                         [foldedKey](const QJsonObject &object, const QStringList &names) {
                             return holds(textsOf(object, names), foldedKey);
                         });
    }
    return fieldTerm(u"config:"_s + key + u'=' + value, field,
                     [foldedKey, value](const QJsonObject &object, const QStringList &names) {
                         return !names.isEmpty() && holds({textOf(object, names[0])}, foldedKey)
                                && textOf(object, names[1]) == value;
                     });
}

PlainTerm QueryMaker::term()
{
    using Make = PlainTerm (QueryMaker::*)();
    constexpr std::array makes{
        &QueryMaker::wordTerm,     &QueryMaker::wordTerm,          &QueryMaker::textTerm,
        &QueryMaker::textTerm,     &QueryMaker::numberTerm,        &QueryMaker::powerTerm,
        &QueryMaker::relativeTerm, &QueryMaker::dateTerm,          &QueryMaker::flagTerm,
        &QueryMaker::statusTerm,   &QueryMaker::stateTerm,         &QueryMaker::presenceTerm,
        &QueryMaker::kindTerm,     &QueryMaker::placeTerm,         &QueryMaker::addressTerm,
        &QueryMaker::evseTerm,     &QueryMaker::configurationTerm,
    };
    const Make make = oneOf(makes);
    return (this->*make)();
}

PlainQuery QueryMaker::query(int depth)
{
    PlainQuery query;
    query.isNegated = upTo(4) == 0;
    if (depth == 2 || upTo(2) == 0) {
        query.term = term();
        return query;
    }
    query.joint = upTo(2) == 0 ? PlainQuery::Any : PlainQuery::All;
    for (std::size_t i = 0; i < 2 + upTo(1); ++i)
        query.parts.push_back(this->query(depth + 1));
    return query;
}

// Comparing --------------------------------------------------------------------------------------

/// The keys of the program's records in the order of its tables, as the plain reading names them.
std::array<QStringList, plainKindCount> keysOf(const Fleet &fleet)
{
    std::array<QStringList, plainKindCount> keys;
    const auto text = [&fleet](ObjectId object, FieldId field) {
        const std::string_view text = fleet.store().text(object, field);
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    };
    const auto below = [](const QString &key, std::size_t i) {
        return QString(key % u'/' % QString::number(i));
    };
    for (std::size_t i = 0; i < fleet.homeSites().size(); ++i)
        keys[Kind::HomeSite].append(QString::number(i));
    for (std::size_t i = 0; i < fleet.drivers().size(); ++i) {
        keys[Kind::Driver].append(QString::number(i));
        for (std::size_t tag = 0; tag < fleet.drivers()[i].tags.count; ++tag)
            keys[Kind::Tag].append(below(QString::number(i), tag));
    }
    for (const Site &site : fleet.sites())
        keys[Kind::Site].append(text(site.object, field(chargetree::Kind::Site, "id")));
    std::map<std::uint32_t, std::size_t> configurations;
    for (const Charger &charger : fleet.chargers()) {
        const QString key = text(charger.object, field(chargetree::Kind::Charger, "chargerId"));
        keys[Kind::Charger].append(key);
        for (std::size_t socket = 0; socket < charger.sockets.count; ++socket)
            keys[Kind::Socket].append(below(key, socket));
    }
    forEachConfiguration(fleet, [&](ChargerId charger, ObjectId) {
        keys[Kind::Configuration].append(below(keys[Kind::Charger][qsizetype(number(charger))],
                                               configurations[number(charger)]++));
    });
    return keys;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestQueryOracle final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatAPlainReadingFinds_data();
    void theSearchFindsWhatAPlainReadingFinds();
};

void TestQueryOracle::theSearchFindsWhatAPlainReadingFinds_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 3; ++seed) {
        generator::FleetRecipe recipe;
        recipe.seed = seed;
        recipe.drivers = 60;
        recipe.chargers = 25;
        recipe.configurationsPerCharger = 8;
        const QByteArray document = QByteArray::fromStdString(generator::generateFleet(recipe));
        QTest::addRow("fleet %u", seed) << document << seed;
        QTest::addRow("fleet %u with nulls", seed) << withHoles(document, seed) << seed + 10;
    }
}

void TestQueryOracle::theSearchFindsWhatAPlainReadingFinds()
{
    QFETCH(QByteArray, document);
    QFETCH(unsigned, seed);
    const FleetPtr fleet = decoded({document.constData(), std::size_t(document.size())}).fleet;
    const TextIndex index(*fleet);
    const PlainFleet plain(document);
    const auto keys = keysOf(*fleet);
    QueryMaker maker(plain, seed);
    int found = 0;
    for (int i = 0; i < 250; ++i) {
        const PlainQuery query = maker.query();
        const QString typed = query.typed();
        Hits hits = hitsIn(*fleet, index, parsed(typed));
        const bool areSocketsHits =
            query.hasTerm([](const PlainTerm &term) { return term.isWord || term.namesSockets; });
        const bool areConfigurationsHits =
            query.hasTerm([](const PlainTerm &term) { return term.namesConfigurations; });
        std::array<QStringList, plainKindCount> expected;
        for (const PlainRecord &record : plain.records()) {
            const bool isAsked = (record.kind != Kind::Socket || areSocketsHits)
                                 && (record.kind != Kind::Configuration || areConfigurationsHits);
            if (isAsked && query.isMetBy(record))
                expected[record.kind].append(record.key);
        }
        for (std::size_t kind = 0; kind < plainKindCount; ++kind) {
            QStringList actual;
            hitsOf(hits, RecordKind(kind)).forEach([&](std::size_t place) {
                actual.append(keys[kind][qsizetype(place)]);
            });
            found += int(actual.size());
            const QString message = typed + u" of kind "_s + QString::number(kind) + u": found "_s
                                    + sorted(actual).join(u' ') + u"; plain "_s
                                    + sorted(expected[kind]).join(u' ');
            QVERIFY2(sorted(actual) == sorted(expected[kind]), qPrintable(message.left(2000)));
        }
    }
    QVERIFY(found > 1000); // else nothing was compared
}

QTEST_GUILESS_MAIN(TestQueryOracle)
#include "tst_queryoracle.moc"
