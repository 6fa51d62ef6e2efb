// SPDX-License-Identifier: Apache-2.0
#include "models/explain/statedwords.h"

#include "models/access/whatif.h"
#include "models/fields/exactvalue.h"
#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"

namespace chargetree {

/// A driver with several tags holds up the wrong one now and then.
QString StatedWords::otherTag(TagId tag) const
{
    for (const TagId other : m_fleet.at(m_fleet.at(tag).driver).tags) {
        if (other != tag && isUsable(m_fleet.at(other), m_wording.judgement()))
            return tr("Another tag of this driver is valid: %1.")
                .arg(recordName(m_fleet, m_fleet.at(other).object));
    }
    return tr("This driver has no other tag that is valid.");
}

QString StatedWords::payer(TagId tag) const
{
    const QString words = tr("How the payer's account stands is not in this document.");
    const QString payer = tag == none<TagId>
                              ? QString()
                              : fieldText(m_fleet, m_fleet.at(m_fleet.at(tag).driver).object,
                                          field(Kind::Driver, "payerId"), m_wording);
    return payer.isEmpty() ? words : QString(words % u' ' % tr("The payer is %1.").arg(payer));
}

QString StatedWords::status(ChargerId id) const
{
    constexpr FieldId lastSeen = field(Kind::Charger, "lastSeen");
    const Charger &charger = m_fleet.at(id);
    if (charger.status == Status::None)
        return tr("No status is stated.");
    const std::string_view word =
        m_fleet.store().text(charger.object, field(Kind::Charger, "chargerStatus"));
    QString state = tr("It states: %1.").arg(m_wording.status(charger.status, word));
    if (const auto seen = m_fleet.store().time(charger.object, lastSeen))
        state += u' ' % tr("Last seen %1.", "3 minutes ago").arg(m_wording.age(*seen));
    return state;
}

QString StatedWords::sockets(ChargerId charger) const
{
    QStringList states;
    for (const SocketId id : m_fleet.at(charger).sockets) {
        const Socket &socket = m_fleet.at(id);
        if (socket.isController)
            continue;
        const std::string_view word =
            m_fleet.store().text(socket.object, field(Kind::Socket, "status"));
        const QString status =
            socket.status == Status::None ? tr("no status") : m_wording.status(socket.status, word);
        states += tr("%1: %2", "socket: status").arg(recordName(m_fleet, socket.object), status);
    }
    return states.isEmpty() ? tr("No socket is stated.") : states.join(QStringLiteral("; ")) % u'.';
}

/// Source of the key: OCPP 1.6, 9.2.1.
QString StatedWords::ownList(ChargerId charger) const
{
    const QString words = tr("Which tags the charger's own list holds is not in this document.");
    if (charger == none<ChargerId>)
        return words;
    constexpr FieldId list = field(Kind::Charger, "chargerConfigurations");
    const RecordStore &store = m_fleet.store();
    for (const Cell cell : store.elements(m_fleet.at(charger).object, list)) {
        if (!cell.isObject()
            || store.text(cell.object(), field(Kind::Configuration, "configName"))
                   != "LocalAuthListEnabled")
            continue;
        const QString value = visibleText(
            exactValue(store, cell.object(), field(Kind::Configuration, "configValue")).text);
        return words % u' ' % tr("LocalAuthListEnabled is “%1”.").arg(value);
    }
    return words;
}

} // namespace chargetree
