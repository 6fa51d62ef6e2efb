// SPDX-License-Identifier: Apache-2.0
#include "models/items/ticket.h"

#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"
#include "models/items/headline.h"

#include <QCoreApplication>

namespace chargetree {

namespace {

class Ticket final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Ticket)

public:
    Ticket(const RecordContext &context, NodeId node)
        : m_context(context)
        , m_id(node)
        , m_node(context.fleet().at(node))
    {
    }

    QString take()
    {
        const Headline headline = headlineOf(m_context, m_id, m_context.fleet().objectOf(m_id));
        add(headline.name);
        add(headline.statusText);
        add(headline.facts.join(QStringLiteral(" · ")));
        add(tr("Where: %1").arg(nodePath(m_context.fleet(), m_id)));
        addTags();
        addSockets();
        addOrigin();
        return m_lines.join(u'\n');
    }

private:
    void add(const QString &line)
    {
        if (!line.isEmpty())
            m_lines += line;
    }
    void addTags()
    {
        if (m_node.kind() != NodeKind::Driver)
            return;
        const Fleet &fleet = m_context.fleet();
        for (const TagId id : fleet.at(m_node.driver()).tags) {
            const Tag &tag = fleet.at(id);
            add(tr("Tag %1: %2")
                    .arg(recordName(fleet, tag.object), m_context.wording.validity(tag)));
        }
    }
    void addSockets()
    {
        if (m_node.kind() != NodeKind::Charger)
            return;
        const Fleet &fleet = m_context.fleet();
        for (const SocketId id : fleet.at(m_node.charger()).sockets) {
            const ObjectId socket = fleet.at(id).object;
            const RecordCell status = fieldCell(m_context, socket, field(Kind::Socket, "status"));
            add(tr("%1: %2", "socket: status").arg(recordName(fleet, socket), status.text));
        }
    }
    void addOrigin()
    {
        const Provenance &from = m_context.loaded->provenance;
        const TimeMs asOf = from.asOf.toMSecsSinceEpoch();
        add(tr("As of %1, from %2")
                .arg(m_context.wording.exactDateTime(asOf), visibleText(from.name)));
    }

    const RecordContext &m_context;
    NodeId m_id;
    const Node &m_node;
    QStringList m_lines;
};

} // namespace

QString ticketText(const RecordContext &context, NodeId node)
{
    return Ticket(context, node).take();
}

} // namespace chargetree
