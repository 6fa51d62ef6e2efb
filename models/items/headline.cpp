// SPDX-License-Identifier: Apache-2.0
#include "models/items/headline.h"

#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"
#include "models/items/recordsbelow.h"

namespace chargetree {

namespace {

/// Collects the facts of one row; a fact that is not stated is left out.
class Facts final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Facts)

public:
    Facts(const RecordContext &context, NodeId node, ObjectId copy)
        : m_context(context)
        , m_node(context.fleet().at(node))
        , m_id(node)
        , m_copy(copy)
    {
    }
    Headline take();

private:
    void collect();
    void ofRoot();
    void ofDriver();
    void ofTag();
    void ofSite();
    void ofHomeSite();
    void ofCharger();
    void ofSocket();
    void add(const QString &fact)
    {
        if (!fact.isEmpty())
            m_headline.facts += fact;
    }
    /// `fact` has a place for the field's text.
    void add(const QString &fact, FieldId field)
    {
        if (const QString text = shown(field); !text.isEmpty())
            m_headline.facts += fact.arg(text);
    }
    [[nodiscard]] QString shown(FieldId field) const
    {
        return visibleText(m_context.store().text(m_copy, field)).simplified();
    }
    void setStatus(const RecordCell &cell)
    {
        m_headline.statusText = cell.text;
        m_headline.status = cell.status;
        m_headline.validity = cell.validity;
    }

    const RecordContext &m_context;
    const Node &m_node;
    NodeId m_id;
    ObjectId m_copy;
    Headline m_headline;
};

Headline Facts::take()
{
    const Fleet &fleet = m_context.fleet();
    m_headline.name = m_copy == none<ObjectId> ? nodeName(fleet, m_id) : recordName(fleet, m_copy);
    collect();
    return std::move(m_headline);
}

void Facts::collect()
{
    switch (m_node.kind()) {
    case NodeKind::Root:
        break;
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
        return ofRoot();
    case NodeKind::HomeSite:
        return ofHomeSite();
    case NodeKind::Driver:
    case NodeKind::MayUse:
        return ofDriver();
    case NodeKind::Tag:
        return ofTag();
    case NodeKind::GrantedSite:
    case NodeKind::Site:
        return ofSite();
    case NodeKind::Charger:
        return ofCharger();
    case NodeKind::Socket:
        return ofSocket();
    }
}

void Facts::ofRoot()
{
    const Provenance &provenance = m_context.loaded->provenance;
    add(visibleText(provenance.name));
}

void Facts::ofDriver()
{
    const Driver &driver = m_context.fleet().at(m_node.driver());
    add(tr("Driver %1"), field(Kind::Driver, "id"));
    add(tr("external %1"), field(Kind::Driver, "externalId"));
    add(tr("%n tag(s)", nullptr, int(driver.tags.count)));
    add(tr("may use %n charger(s)", nullptr, int(driver.chargers)));
}

void Facts::ofTag()
{
    const Tag &tag = m_context.fleet().at(m_node.tag());
    setStatus(validityCell(m_context, tag));
    add(tr("Tag %1"), field(Kind::Tag, "id"));
    add(QStringLiteral("%1"), field(Kind::Tag, "tokenName"));
    add(tr("of %1").arg(recordName(m_context.fleet(), m_context.fleet().at(tag.driver).object)));
}

void Facts::ofSite()
{
    const std::vector<NodeId> chargers = chargersBelow(m_context.fleet(), m_id);
    setStatus(worstCell(m_context, worstOf(m_context.fleet(), chargers)));
    add(tr("Site %1"), field(Kind::Site, "id"));
    add(tr("external %1"), field(Kind::Site, "externalId"));
    add(tr("%n charger(s)", nullptr, int(chargers.size())));
}

void Facts::ofHomeSite()
{
    const HomeSite &home = m_context.fleet().at(m_node.homeSite());
    setStatus(worstCell(m_context, m_context.loaded->standing.of(m_node.homeSite())));
    if (home.drivers == 0)
        setStatus({});
    add(tr("Home site %1"), field(Kind::HomeSite, "id"));
    add(tr("external %1"), field(Kind::HomeSite, "externalId"));
    add(home.isSpare ? tr("spare") : QString());
    add(tr("%n driver(s)", nullptr, int(home.drivers)));
}

void Facts::ofCharger()
{
    setStatus(fieldCell(m_context, m_copy, field(Kind::Charger, "chargerStatus")));
    add(visibleText(m_context.fleet().identity(m_node.charger())));
    const QString model = QString(shown(field(Kind::Charger, "manufacturer")) % u' '
                                  % shown(field(Kind::Charger, "chargerModel")));
    add(model.trimmed());
    if (const auto seen = m_context.store().time(m_copy, field(Kind::Charger, "lastSeen")))
        add(tr("seen %1", "3 minutes ago").arg(m_context.wording.age(*seen)));
}

void Facts::ofSocket()
{
    const Socket &socket = m_context.fleet().at(m_node.socket());
    setStatus(fieldCell(m_context, m_copy, field(Kind::Socket, "status")));
    add(visibleText(evseUid(m_context.fleet(), m_node.socket())));
    add(tr("of %1").arg(
        recordName(m_context.fleet(), m_context.fleet().at(socket.charger).object)));
    if (const auto updated = m_context.store().time(m_copy, field(Kind::Socket, "lastUpdated")))
        add(tr("updated %1", "3 minutes ago").arg(m_context.wording.age(*updated)));
}

} // namespace

Headline headlineOf(const RecordContext &context, NodeId node, ObjectId copy)
{
    return Facts(context, node, copy).take();
}

} // namespace chargetree
