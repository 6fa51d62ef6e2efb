// SPDX-License-Identifier: Apache-2.0
#include "tests/support/mutated.h"

#include "tests/support/dice.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace chargetree {

namespace {

class Mutator final {
public:
    Mutator(unsigned seed, bool withDisagreement)
        : m_seed(seed)
        , m_withDisagreement(withDisagreement)
        , m_random(seed)
    {
    }

    QJsonObject object(const QJsonObject &object, QString place, const QString &list)
    {
        if (!m_withDisagreement)
            place = placeOf(object, place, list);
        QJsonObject made;
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString here = place + u'/' + member.key();
            switch (isKept(member.key()) ? 99 : choice(here, 60)) {
            case 0:
                made.insert(member.key(), QJsonValue::Null);
                break;
            case 1: // left out
                break;
            case 2:
                made.insert(u"new"_s + member.key(), QJsonObject{{u"a"_s, 1}, {u"b"_s, here}});
                [[fallthrough]];
            default:
                made.insert(member.key(), value(member.value(), here, member.key()));
            }
        }
        return made;
    }

private:
    QJsonValue value(const QJsonValue &value, const QString &place, const QString &key)
    {
        if (value.isArray())
            return array(value.toArray(), place, key);
        if (value.isObject())
            return object(value.toObject(), place, key);
        if (isKept(key) || choice(place + u'~', 25) != 0)
            return value;
        const int other = choice(place + u'!', 90) + 10;
        if (value.isString())
            return key.startsWith(u"last"_s) || key.endsWith(u"Date"_s)
                       ? u"2025-05-%1T10:00:00.000Z"_s.arg(other % 28 + 1, 2, 10, QChar(u'0'))
                       : u"other %1 ä\""_s.arg(other);
        return value.isBool() ? QJsonValue(!value.toBool()) : QJsonValue(other);
    }
    QJsonArray array(const QJsonArray &list, const QString &place, const QString &key)
    {
        QList<QJsonValue> made;
        int i = 0;
        for (const QJsonValue &element : list) {
            const QString here = place + u'/' + elementOf(element, i++);
            const QJsonValue changed = value(element, here, key);
            const int fate = choice(here + u'#', 40);
            if (fate == 0) {
                m_pool[key].append(changed); // gone, or moved
                continue;
            }
            made.append(changed);
            if (fate == 1 && key != u"customProperties"_s)
                made.append(renamed(changed, choice(here + u'%', 100000)));
        }
        if (choice(place + u"take"_s, 10) == 0 && !m_pool[key].isEmpty())
            made.append(m_pool[key].takeFirst());
        if (choice(place + u"null"_s, 60) == 0 && isOfItems(key))
            made.append(QJsonValue::Null);
        if (isOfItems(key) && !m_withDisagreement)
            std::shuffle(made.begin(), made.end(), m_random);
        QJsonArray array;
        for (const QJsonValue &element : made)
            array.append(element);
        return array;
    }
    /// Somebody new who is much like this one.
    static QJsonValue renamed(const QJsonValue &value, int number)
    {
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (const QString &key : {u"chargerId"_s, u"idTag"_s, u"configName"_s, u"id"_s}) {
            if (!object.contains(key))
                continue;
            object[key] = object[key].isString() ? QJsonValue(u"N-%1"_s.arg(number))
                                                 : QJsonValue(700000 + number);
            break;
        }
        return object;
    }
    static QString placeOf(const QJsonObject &object, const QString &place, const QString &list)
    {
        if (object.contains(u"chargerId"_s))
            return object[u"chargerId"_s].toString();
        if (list == u"chargerGroups"_s || object.contains(u"costId"_s))
            return u"site"_s + QString::number(object[u"id"_s].toInteger());
        return place;
    }
    static QString elementOf(const QJsonValue &element, int place)
    {
        const QJsonObject object = element.toObject();
        for (const QString &key : {u"chargerId"_s, u"id"_s, u"configName"_s}) {
            if (object.contains(key))
                return object[key].toVariant().toString();
        }
        return QString::number(place);
    }
    static bool isOfItems(const QString &key)
    {
        return QStringList{u"userGroups"_s, u"spareUsers"_s,    u"users"_s,   u"tags"_s,
                           u"sockets"_s,    u"chargerGroups"_s, u"chargers"_s}
            .contains(key);
    }
    static bool isKept(const QString &key)
    {
        return isOfItems(key)
               || QStringList{u"id"_s, u"chargerId"_s, u"subgroups"_s, u"idTag"_s, u"configName"_s}
                      .contains(key);
    }
    [[nodiscard]] int choice(const QString &place, int of) const
    {
        return int(dice(place, m_seed) % std::uint64_t(of));
    }

    unsigned m_seed;
    bool m_withDisagreement;
    std::mt19937 m_random;
    QHash<QString, QList<QJsonValue>> m_pool; // by the list they were in
};

} // namespace

QByteArray mutated(const QByteArray &document, unsigned seed, bool withDisagreement)
{
    const QJsonObject top = QJsonDocument::fromJson(document).object();
    const QJsonObject made = Mutator(seed, withDisagreement).object(top, {}, {});
    return QJsonDocument(made).toJson(QJsonDocument::Compact);
}

} // namespace chargetree
