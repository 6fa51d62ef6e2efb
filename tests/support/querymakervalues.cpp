// SPDX-License-Identifier: Apache-2.0
// Numbers, times, states, and what is there.
#include "tests/support/plainfold.h"
#include "tests/support/querymaker.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chargetree::plain {

using PlainKind = PlainRecord::Kind;

namespace {

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

} // namespace

Term QueryMaker::numberTerm()
{
    const Field &field = oneOf(numberFields());
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

Term QueryMaker::powerTerm()
{
    const Field field{.name = u"power"_s, .socket = {u"maxWatts"_s, u"maxPower"_s}};
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

Term QueryMaker::relativeTerm()
{
    const Field &field = oneOf(dateFields());
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

Term QueryMaker::dateTerm()
{
    const Field &field = oneOf(dateFields());
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

Term QueryMaker::flagTerm()
{
    const Field &field = oneOf(flagFields());
    const bool is = upTo(1) == 0;
    return fieldTerm(field.name + (is ? u":yes"_s : u":no"_s), field,
                     [is](const QJsonObject &object, const QStringList &names) {
                         return std::ranges::any_of(names, [&](const QString &name) {
                             return object[name].isBool() && object[name].toBool() == is;
                         });
                     });
}

Term QueryMaker::statusTerm()
{
    const Field field{
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

Term QueryMaker::stateTerm()
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
            if (record.kind == PlainKind::Charger)
                return metIf(isChargerInState(own, state));
            if (record.kind == PlainKind::Socket && state == u"error"_s)
                return metIf(own[u"status"_s] == u"Error"_s);
            const bool isPart =
                record.kind == PlainKind::Socket || record.kind == PlainKind::Configuration;
            return isPart ? metIf(isChargerInState(record.owner, state)) : Met::NotAsked;
        }
        if (state == u"spare"_s) {
            if (record.kind == PlainKind::HomeSite)
                return metIf(own[u"isSpare"_s].toBool());
            return record.kind == PlainKind::Driver ? metIf(record.isHomeless) : Met::NotAsked;
        }
        if (record.kind == PlainKind::Tag)
            return metIf(isTag(own));
        return record.kind == PlainKind::Driver ? metIf(std::ranges::any_of(record.parts, isTag))
                                                : Met::NotAsked;
    };
    return {.typed = u"is:"_s + state, .met = met, .namesSockets = state == u"error"_s};
}

Term QueryMaker::presenceTerm()
{
    struct Special {
        QString name;
        PlainKind kind;
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
        {u"access"_s, PlainKind::Driver,
         [](const PlainRecord &record) { return record.hasAccess; }},
        {u"tags"_s, PlainKind::Driver,
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
                    if (record.kind == PlainKind::Charger)
                        return metIf(hasPlace(record));
                    if (record.kind != PlainKind::Socket && record.kind != PlainKind::Configuration)
                        return Met::NotAsked;
                    return metIf(hasPlace({.own = {record.owner}}));
                }};
    }
    const std::array tables{&textFields(), &numberFields(), &dateFields(), &flagFields()};
    const Field &field = oneOf(*oneOf(tables));
    return fieldTerm(u"has:"_s + field.name, field,
                     [](const QJsonObject &object, const QStringList &names) {
                         return std::ranges::any_of(
                             names, [&](const QString &name) { return isThere(object[name]); });
                     });
}

Term QueryMaker::kindTerm()
{
    const QStringList words{u"homesite"_s, u"driver"_s, u"tag"_s,          u"site"_s,
                            u"charger"_s,  u"socket"_s, u"configuration"_s};
    const std::size_t kind = upTo(plainKindCount - 1);
    return {.typed = u"kind:"_s + words[qsizetype(kind)],
            .met = [kind](const PlainRecord &record) { return metIf(record.kind == kind); },
            .namesSockets = kind == PlainKind::Socket,
            .namesConfigurations = kind == PlainKind::Configuration};
}

} // namespace chargetree::plain
