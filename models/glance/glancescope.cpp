// SPDX-License-Identifier: Apache-2.0
#include "models/glance/glancescope.h"

#include "models/search/query/queryparser.h"
#include "models/search/query/typedvalue.h"

#include <set>
#include <string_view>

namespace chargetree {

namespace {

constexpr std::size_t mostPlaces = 12; // that a query names one by one

/// The API's texts of these, each once, as a query has any of them: `(site=1 OR site=2)`. Empty
/// where there are too many, or one that cannot be typed.
QString anyOf(const char *field, const std::set<std::string_view> &texts)
{
    if (texts.empty() || texts.size() > mostPlaces)
        return {};
    QStringList terms;
    for (const std::string_view text : texts) {
        if (!isTypable(text))
            return {};
        terms.append(QLatin1String(field) % u'=' % typedValue(text));
    }
    return terms.size() == 1 ? terms.constFirst()
                             : QString(u'(' % terms.join(QStringLiteral(" OR ")) % u')');
}

} // namespace

GlanceScope::GlanceScope(const GlanceQuestion &question)
    : m_question(question)
    , m_fleet(*question.loaded->fleet)
    , m_below(noHits(m_fleet))
{
    collect(question.node);
    m_below.chargers.forEach([this](std::size_t i) {
        for (const SocketId socket : m_fleet.chargers()[i].sockets) {
            if (!m_fleet.at(socket).isController)
                m_below.sockets.set(number(socket));
        }
    });
}

void GlanceScope::collect(NodeId node)
{
    if (node == Fleet::root) {
        m_below.drivers.setRun(0, m_below.drivers.size());
        m_below.tags.setRun(0, m_below.tags.size());
        m_below.chargers.setRun(0, m_below.chargers.size());
        return;
    }
    if (m_fleet.at(node).kind() == NodeKind::Driver)
        m_below.drivers.set(number(m_fleet.at(node).driver()));
    for (const NodeId id : m_fleet.below(node)) {
        const Node &row = m_fleet.at(id);
        if (row.kind() == NodeKind::Charger)
            m_below.chargers.set(number(row.charger()));
        else if (row.kind() == NodeKind::Tag)
            m_below.tags.set(number(row.tag()));
        else if (row.kind() == NodeKind::Driver)
            m_below.drivers.set(number(row.driver()));
    }
}

GlanceScope::Beginning GlanceScope::beginning(RecordKind kind) const
{
    const auto word = recordKindRows[static_cast<std::size_t>(kind)].word;
    QString all = QStringLiteral("kind:") % QLatin1String(word.data(), qsizetype(word.size()));
    if (kind == RecordKind::Socket)
        all += QStringLiteral(" -is:controller");
    if (isExact(all, kind))
        return {.query = all};
    for (const QString &place : places(kind)) {
        const QString query = all % u' ' % place;
        if (!place.isEmpty() && isExact(query, kind))
            return {.query = query};
    }
    return {.query = all, .isWithinNode = false};
}

/// Ways in which a query may say what is below, the shorter ones first.
std::vector<QString> GlanceScope::places(RecordKind kind) const
{
    if (kind == RecordKind::Tag)
        return {drivers()};
    return {sites(), chargersByName()};
}

QString GlanceScope::drivers() const
{
    std::set<std::string_view> names;
    m_below.drivers.forEach([&](std::size_t i) {
        if (names.size() <= mostPlaces)
            names.insert(
                m_fleet.store().text(m_fleet.drivers()[i].object, field(Kind::Driver, "name")));
    });
    return anyOf("name", names);
}

QString GlanceScope::sites() const
{
    std::set<std::string_view> ids;
    m_below.chargers.forEach([&](std::size_t i) {
        const SiteId site = m_fleet.chargers()[i].site;
        if (ids.size() <= mostPlaces)
            ids.insert(site == none<SiteId> ? std::string_view()
                                            : m_fleet.store().text(m_fleet.at(site).object,
                                                                   field(Kind::Site, "id")));
    });
    return anyOf("site", ids);
}

QString GlanceScope::chargersByName() const
{
    std::set<std::string_view> ids;
    m_below.chargers.forEach([&](std::size_t i) {
        if (ids.size() <= mostPlaces)
            ids.insert(m_fleet.identity(idAt<ChargerId>(i)));
    });
    return anyOf("charger", ids);
}

bool GlanceScope::isExact(const QString &query, RecordKind kind) const
{
    const auto read = parseQuery(query);
    const auto *understood = std::get_if<Query>(&read);
    if (!understood)
        return false;
    const SearchScope scope{
        .fleet = m_fleet, .index = m_question.loaded->index, .moment = m_question.moment};
    const BitSet Hits::*found = recordKindRows[static_cast<std::size_t>(kind)].hits;
    return findHits(scope, *understood).*found == m_below.*found;
}

} // namespace chargetree
