// SPDX-License-Identifier: Apache-2.0
#include "tests/support/plaindiff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace chargetree {

namespace {

QByteArray jsonOf(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QJsonValue valueOf(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isNull() || value.isUndefined() ? QString() : QString::fromUtf8(jsonOf(value));
}

QString quotedJson(const QString &text)
{
    return QString::fromUtf8(jsonOf(text));
}

/// Lists whose order says nothing.
QJsonValue sorted(const QJsonValue &value)
{
    if (!value.isArray())
        return value;
    QList<QByteArray> elements;
    for (const QJsonValue &element : value.toArray())
        elements.append(jsonOf(element));
    std::sort(elements.begin(), elements.end());
    QJsonArray list;
    for (const QByteArray &element : elements)
        list.append(valueOf(element));
    return list;
}

QStringList itemLists(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Document:
        return {u"userGroups"_s, u"spareUsers"_s};
    case ItemKind::HomeSite:
        return {u"subgroups"_s, u"users"_s};
    case ItemKind::Driver:
        return {u"tags"_s, u"chargerGroups"_s, u"chargers"_s};
    case ItemKind::Site:
        return {u"subgroups"_s, u"chargers"_s};
    case ItemKind::Charger:
        return {u"sockets"_s, u"chargerConfigurations"_s};
    case ItemKind::Tag:
    case ItemKind::Socket:
    case ItemKind::Configuration:
    case ItemKind::Grant:
        break;
    }
    return {};
}

QJsonValue normal(ItemKind kind, const QString &field, const QJsonValue &value)
{
    const bool isUnordered = field == u"integratedExternalIds"_s || field == u"capabilities"_s
                             || field == u"integrationRelays"_s
                             || (kind == ItemKind::Grant && field == u"copy"_s);
    if (isUnordered)
        return sorted(value);
    if (!itemLists(kind).contains(field) || !value.isArray())
        return value;
    QJsonArray rest;
    for (const QJsonValue &element : value.toArray()) {
        if (!element.isObject())
            rest.append(element);
    }
    return sorted(rest);
}

QString documented(ItemKind kind, const QJsonObject &object, const QString &key)
{
    const bool isGroup = kind == ItemKind::HomeSite || kind == ItemKind::Site;
    if (isGroup && key == u"name"_s)
        return object.contains(u"groupName"_s) ? QString() : u"groupName"_s;
    if (kind == ItemKind::Driver && key == u"groups"_s)
        return object.contains(u"chargerGroups"_s) ? QString() : u"chargerGroups"_s;
    return key;
}

QJsonObject ownOf(ItemKind kind, const QJsonObject &object)
{
    QJsonObject own;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = documented(kind, object, member.key());
        if (!key.isEmpty())
            own.insert(key, normal(kind, key, member.value()));
    }
    return own;
}

QList<QJsonObject> objectsOf(const QJsonValue &list)
{
    QList<QJsonObject> objects;
    for (const QJsonValue &value : list.toArray()) {
        if (value.isObject())
            objects.append(value.toObject());
    }
    return objects;
}

QString idOr(const QJsonObject &object, const QString &id, const QString &name)
{
    const QString own = textOf(object[id]);
    return own.isEmpty() ? u'#' + textOf(object[name]) : own;
}

QString unique(QSet<QString> &seen, const QString &id)
{
    QString name = id;
    for (int i = 2; seen.contains(name); ++i)
        name = id + u" (%1)"_s.arg(i);
    seen.insert(name);
    return name;
}

using Places = QMap<QString, QSet<QString>>; // of what, ids

/// Reads a document from the top.
class StateReader final {
public:
    explicit StateReader(PlainState &state)
        : m_state(state)
    {
    }
    void read(const QJsonObject &document)
    {
        m_state.of(ItemKind::Document).insert({}, {ownOf(ItemKind::Document, document), {}});
        for (const QJsonObject &user : objectsOf(document[u"spareUsers"_s]))
            findCopies(user);
        forEachUser(document[u"userGroups"_s], [&](const QJsonObject &user) { findCopies(user); });
        placeChargers();
        readHomeSites(document[u"userGroups"_s], {});
        for (const QJsonObject &user : objectsOf(document[u"spareUsers"_s]))
            readDriver(user, {});
    }

private:
    using Visit = std::function<void(const QJsonObject &)>;

    void forEachUser(const QJsonValue &groups, const Visit &visit)
    {
        for (const QJsonObject &group : objectsOf(groups)) {
            forEachUser(group[u"subgroups"_s], visit); // in the order of Qt's keys
            for (const QJsonObject &user : objectsOf(group[u"users"_s]))
                visit(user);
        }
    }
    void findCopies(const QJsonObject &user)
    {
        for (const QJsonObject &site : objectsOf(user[u"chargerGroups"_s]))
            findSite(site);
        for (const QJsonObject &charger : objectsOf(user[u"chargers"_s]))
            findCharger(charger);
    }
    QString findSite(const QJsonObject &site)
    {
        const QString id = textOf(site[u"id"_s]);
        QStringList subsites;
        for (const QJsonObject &charger : objectsOf(site[u"chargers"_s]))
            m_chargersOf[id].insert(findCharger(charger));
        for (const QJsonObject &subsite : objectsOf(site[u"subgroups"_s]))
            subsites.append(findSite(subsite));
        PlainState::Items &sites = m_state.of(ItemKind::Site);
        if (!sites.contains(id))
            sites.insert(id, {ownOf(ItemKind::Site, site), {}});
        for (const QString &subsite : subsites)
            hang(subsite, id);
        return id;
    }
    void hang(const QString &subsite, const QString &site)
    {
        if (m_parent.contains(subsite))
            return;
        for (QString above = site; !above.isNull(); above = m_parent.value(above)) {
            if (above == subsite)
                return;
        }
        m_parent.insert(subsite, site);
        m_state.of(ItemKind::Site)[subsite].parent = quotedJson(site);
        m_subsitesOf[site].insert(subsite);
    }
    QString findCharger(const QJsonObject &charger)
    {
        const QString id = textOf(charger[u"chargerId"_s]);
        const QString seen = textOf(charger[u"lastSeen"_s]);
        if (m_lastSeen.contains(id) && seen <= m_lastSeen[id])
            return id;
        m_lastSeen[id] = seen;
        addCharger(m_state, id, charger);
        return id;
    }
    void placeChargers()
    {
        PlainState::Items &chargers = m_state.of(ItemKind::Charger);
        for (auto charger = chargers.begin(); charger != chargers.end(); ++charger) {
            QStringList sites;
            for (auto site = m_chargersOf.begin(); site != m_chargersOf.end(); ++site) {
                if (site->contains(charger.key()))
                    sites.append(quotedJson(site.key()));
            }
            charger->parent = sites.size() > 1 ? u'[' + sites.join(u',') + u']' : sites.join(u""_s);
        }
    }
    void readHomeSites(const QJsonValue &groups, const QString &parent)
    {
        for (const QJsonObject &group : objectsOf(groups)) {
            const QString id = unique(m_homeSites, idOr(group, u"id"_s, u"groupName"_s));
            const QJsonObject own = ownOf(ItemKind::HomeSite, group);
            m_state.of(ItemKind::HomeSite).insert(id, {own, parent});
            for (const QJsonObject &user : objectsOf(group[u"users"_s]))
                readDriver(user, quotedJson(id));
            readHomeSites(group[u"subgroups"_s], quotedJson(id));
        }
    }
    void readDriver(const QJsonObject &user, const QString &home)
    {
        const QString id = unique(m_drivers, idOr(user, u"id"_s, u"name"_s));
        m_state.of(ItemKind::Driver).insert(id, {ownOf(ItemKind::Driver, user), home});
        QSet<QString> tags;
        for (const QJsonObject &tag : objectsOf(user[u"tags"_s])) {
            const QString key = unique(tags, idOr(tag, u"idTag"_s, u"id"_s));
            m_state.of(ItemKind::Tag)
                .insert(id + u':' + key, {ownOf(ItemKind::Tag, tag), quotedJson(id)});
        }
        readGrants(id, u"chargerGroups"_s, u"id"_s, user);
        readGrants(id, u"chargers"_s, u"chargerId"_s, user);
    }
    void readGrants(const QString &driver, const QString &list, const QString &id,
                    const QJsonObject &user)
    {
        QSet<QString> seen;
        for (const QJsonObject &granted : objectsOf(user[list])) {
            const QString target = textOf(granted[id]);
            QJsonArray copy;
            if (list == u"chargerGroups"_s)
                addDeviations(granted, copy);
            const QString key = list + u'/' + driver + u':' + unique(seen, target);
            m_state.of(ItemKind::Grant)
                .insert(key, {{{u"target"_s, target}, {u"copy"_s, sortedOnce(copy)}},
                              quotedJson(driver)});
        }
    }
    static QJsonArray sortedOnce(const QJsonArray &list)
    {
        QJsonArray once;
        for (const QJsonValue &value : sorted(list).toArray()) {
            if (once.isEmpty() || once.last() != value)
                once.append(value);
        }
        return once;
    }
    void addDeviations(const QJsonObject &copy, QJsonArray &list)
    {
        const QString id = textOf(copy[u"id"_s]);
        const QJsonObject first = m_state.of(ItemKind::Site)[id].own;
        const QJsonObject own = ownOf(ItemKind::Site, copy);
        QStringList keys = first.keys() + own.keys();
        keys.removeDuplicates();
        for (const QString &key : keys) {
            if (first.value(key) == own.value(key))
                continue;
            QJsonObject entry{{u"site"_s, id}, {u"field"_s, key}};
            if (own.contains(key))
                entry.insert(u"value"_s, own[key]);
            list.append(entry);
        }
        const auto compare = [&](const QString &name, const QString &idName,
                                 const QSet<QString> &all) {
            QSet<QString> here;
            for (const QJsonObject &object : objectsOf(copy[name]))
                here.insert(textOf(object[idName]));
            for (const QString &one : all - here)
                list.append(QJsonObject{{u"site"_s, id}, {u"list"_s, name}, {u"without"_s, one}});
            for (const QString &one : here - all)
                list.append(QJsonObject{{u"site"_s, id}, {u"list"_s, name}, {u"with"_s, one}});
        };
        compare(u"subgroups"_s, u"id"_s, m_subsitesOf[id]);
        compare(u"chargers"_s, u"chargerId"_s, m_chargersOf[id]);
        for (const QJsonObject &subsite : objectsOf(copy[u"subgroups"_s]))
            addDeviations(subsite, list);
    }

public:
    static void addCharger(PlainState &state, const QString &id, const QJsonObject &charger)
    {
        removeParts(state, id);
        const QString parent = state.of(ItemKind::Charger).value(id).parent;
        state.of(ItemKind::Charger).insert(id, {ownOf(ItemKind::Charger, charger), parent});
        const auto addParts = [&](ItemKind kind, const QString &list, const QString &key,
                                  const QString &name) {
            QSet<QString> seen;
            for (const QJsonObject &part : objectsOf(charger[list])) {
                const QString partId = id + u':' + unique(seen, idOr(part, key, name));
                state.of(kind).insert(partId, {ownOf(kind, part), quotedJson(id)});
            }
        };
        addParts(ItemKind::Socket, u"sockets"_s, u"id"_s, u"name"_s);
        addParts(ItemKind::Configuration, u"chargerConfigurations"_s, u"configName"_s,
                 u"configName"_s);
    }
    static void removeParts(PlainState &state, const QString &charger)
    {
        for (const ItemKind kind : {ItemKind::Socket, ItemKind::Configuration}) {
            state.of(kind).removeIf(
                [&](const auto &part) { return part.value().parent == quotedJson(charger); });
        }
    }

private:
    PlainState &m_state;
    Places m_chargersOf;
    Places m_subsitesOf;
    QMap<QString, QString> m_parent; // of sites
    QMap<QString, QString> m_lastSeen;
    QSet<QString> m_homeSites;
    QSet<QString> m_drivers;
};

/// Applies changes one by one; all of them name things by what they were in the old state.
class Applier final {
public:
    explicit Applier(PlainState &state)
        : m_state(state)
        , m_before(state)
    {
    }
    void apply(const PlainChange &change);
    void finish();
    QStringList misfits;

private:
    [[nodiscard]] QString keyOf(const Change &change);
    void setField(const PlainChange &change, PlainState::Item &item);
    void add(const PlainChange &change, const QString &key);
    void misfit(const QString &what, const Change &change)
    {
        misfits.append(u"%1: %2 %3 %4"_s.arg(what, QString::number(int(change.kind)),
                                             QString::fromStdString(change.id),
                                             QString::fromStdString(change.field)));
    }

    PlainState &m_state;
    PlainState m_before;
    std::vector<std::pair<QString, PlainState::Item>> m_movedTags;
    std::vector<PlainChange> m_added;
};

QString Applier::keyOf(const Change &change)
{
    const QString id = QString::fromStdString(change.id);
    if (change.kind == ItemKind::Grant) {
        if (change.field != "copy")
            return QString::fromStdString(change.field) + u'/' + id;
        return u"chargerGroups/"_s + id; // a charger has no copy of its own
    }
    if (change.kind != ItemKind::Tag || m_before.of(ItemKind::Tag).contains(id))
        return id;
    for (const auto &key : m_before.of(ItemKind::Tag).keys()) {
        const QString driver = valueOf(m_before.of(ItemKind::Tag)[key].parent.toUtf8()).toString();
        if (key == driver + u':' + id)
            return key;
    }
    return id;
}

void Applier::setField(const PlainChange &change, PlainState::Item &item)
{
    QString field = QString::fromStdString(change.change.field);
    QJsonObject own = item.own;
    const QString part = u"locationInfo"_s;
    const bool isPart = field.startsWith(part + u'.');
    if (isPart) {
        own = item.own[part].toObject();
        field = field.mid(part.size() + 1);
    }
    const auto normalised = [&](const QByteArray &json) {
        return json.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                              : normal(change.change.kind, field, valueOf(json));
    };
    if (own.value(field) != normalised(change.old))
        misfit(u"another value"_s, change.change);
    own.insert(field, normalised(change.now)); // undefined takes it out
    if (isPart)
        item.own.insert(part, own);
    else
        item.own = own;
}

void Applier::add(const PlainChange &change, const QString &key)
{
    const QString parent = QString::fromStdString(change.change.parent);
    if (change.change.kind == ItemKind::Grant) {
        const QJsonObject own{{u"target"_s, valueOf(change.now)}, {u"copy"_s, QJsonArray()}};
        m_state.of(ItemKind::Grant).insert(key, {own, parent});
        return;
    }
    const QJsonObject record = valueOf(change.now).toObject();
    if (change.change.kind == ItemKind::Charger) {
        StateReader::addCharger(m_state, key, record);
        m_state.of(ItemKind::Charger)[key].parent = parent;
        return;
    }
    QString place = key;
    if (change.change.kind == ItemKind::Tag) {
        const QString driver = valueOf(parent.toUtf8()).toString();
        place = key.startsWith(driver + u':') ? key : driver + u':' + key;
    }
    m_state.of(change.change.kind).insert(place, {ownOf(change.change.kind, record), parent});
}

void Applier::apply(const PlainChange &change)
{
    const Change &what = change.change;
    PlainState::Items &items = m_state.of(what.kind);
    if (what.type == ChangeType::Added) {
        m_added.push_back(change);
        return;
    }
    const QString key = keyOf(what);
    const bool isOfAdded = what.kind == ItemKind::Grant && !items.contains(key);
    if (isOfAdded) { // the copy of a grant that is added
        m_added.push_back(change);
        return;
    }
    if (!items.contains(key)) {
        misfit(u"not there"_s, what);
        return;
    }
    switch (what.type) {
    case ChangeType::Added:
        break;
    case ChangeType::Removed:
        items.remove(key);
        if (what.kind == ItemKind::Charger)
            StateReader::removeParts(m_state, key);
        break;
    case ChangeType::Changed:
        setField(change, items[key]);
        break;
    case ChangeType::Moved:
        if (items[key].parent != QString::fromUtf8(change.old))
            misfit(u"another parent"_s, what);
        items[key].parent = QString::fromUtf8(change.now);
        break;
    }
}

void Applier::finish()
{
    PlainState::Items tags; // by their drivers
    for (auto tag = m_state.of(ItemKind::Tag).begin(); tag != m_state.of(ItemKind::Tag).end();
         ++tag) {
        const QString was =
            valueOf(m_before.of(ItemKind::Tag)[tag.key()].parent.toUtf8()).toString();
        const QString idTag = tag.key().mid(was.size() + 1);
        tags.insert(valueOf(tag->parent.toUtf8()).toString() + u':' + idTag, *tag);
    }
    m_state.of(ItemKind::Tag) = tags;
    for (const PlainChange &change : m_added) {
        const QString key = keyOf(change.change);
        if (change.change.type == ChangeType::Added)
            add(change, keyOf(change.change));
        else if (m_state.of(change.change.kind).contains(key))
            setField(change, m_state.of(change.change.kind)[key]);
        else
            misfit(u"not there"_s, change.change);
    }
}

} // namespace

PlainState::PlainState(const QByteArray &document)
{
    StateReader(*this).read(QJsonDocument::fromJson(document).object());
}

QStringList PlainState::lines() const
{
    QStringList lines;
    for (std::size_t kind = 0; kind < itemKindCount; ++kind) {
        for (auto item = kinds[kind].begin(); item != kinds[kind].end(); ++item) {
            lines.append(u"%1 %2 in %3: %4"_s.arg(QString::number(kind), item.key(), item->parent,
                                                  QString::fromUtf8(jsonOf(item->own))));
        }
    }
    return lines;
}

QStringList applyDiff(const std::vector<PlainChange> &changes, PlainState &state)
{
    Applier applier(state);
    for (const PlainChange &change : changes)
        applier.apply(change);
    applier.finish();
    return applier.misfits;
}

} // namespace chargetree
