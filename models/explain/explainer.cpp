// SPDX-License-Identifier: Apache-2.0
#include "models/explain/explainer.h"

#include "models/access/whatif.h"
#include "models/access/whatifwords.h"
#include "models/explain/stateverdicts.h"
#include "models/fields/visibletext.h"

#include <limits>

namespace chargetree {

namespace {

constexpr auto yes = ReasonVerdict::Yes;
constexpr auto no = ReasonVerdict::No;
constexpr auto unknown = ReasonVerdict::Unknown;

} // namespace

QString Explainer::noTagDetail() const
{
    return m_question.tag.trimmed().isEmpty() ? tr("No tag is named yet.")
                                              : tr("Nothing is known of this tag.");
}

QString Explainer::noChargerDetail() const
{
    return m_question.charger.trimmed().isEmpty() ? tr("No charger is named yet.")
                                                  : tr("Nothing is known of this charger.");
}

void Explainer::answerTagUnknown()
{
    const QString typed = visibleText(m_question.tag.trimmed());
    if (typed.isEmpty())
        return add(Reason::TagUnknown, unknown, noTagDetail());
    if (!hasTag())
        return add(Reason::TagUnknown, yes,
                   tr("No driver in this document has the tag “%1”.").arg(typed));
    const QString owner = tr("Tag %1 is of driver %2 (%3).")
                              .arg(name(tag().object), driverName(),
                                   nodeIdText(m_fleet, m_fleet.at(tag().driver).node));
    if (!m_answer.tag.form)
        return add(Reason::TagUnknown, no, owner);
    add(Reason::TagUnknown, no,
        owner % u' '
            % tr("It is “%1” %2.", "typed text, as a decimal number")
                  .arg(typed, tagFormWords(*m_answer.tag.form)));
}

void Explainer::answerNotYetValid()
{
    if (!hasTag())
        return add(Reason::TagNotYetValid, unknown, noTagDetail());
    if (tag().start == std::numeric_limits<TimeMs>::min())
        return add(Reason::TagNotYetValid, no, tr("No beginning is stated."));
    const bool isEarly = tag().start > m_wording.judgement().now;
    const QString start = m_wording.dateTime(tag().start);
    add(Reason::TagNotYetValid, isEarly ? yes : no,
        isEarly ? tr("It is valid from %1 on (%2).").arg(start, m_wording.age(tag().start))
                : tr("It has been valid since %1.").arg(start));
}

void Explainer::answerExpired()
{
    if (!hasTag())
        return add(Reason::TagExpired, unknown, noTagDetail());
    if (tag().expiry == std::numeric_limits<TimeMs>::max())
        return add(Reason::TagExpired, no, tr("No expiry is stated."));
    const QString expiry = m_wording.dateTime(tag().expiry);
    if (validityAt(tag(), m_wording.judgement()) != Validity::Expired)
        return add(Reason::TagExpired, no, tr("It expires on %1.").arg(expiry));
    add(Reason::TagExpired, yes,
        tr("It expired on %1 (%2).").arg(expiry, m_wording.age(tag().expiry)) % u' '
            % m_stated.otherTag(m_answer.tag.tag));
}

void Explainer::answerNoGrant()
{
    if (!hasTag())
        return add(Reason::NoGrant, unknown, noTagDetail());
    if (!hasCharger())
        return add(Reason::NoGrant, unknown, noChargerDetail());
    QStringList grants;
    for (const Grant &grant : grantsOf(m_fleet, tag().driver)) {
        if (grant.charger == m_answer.charger.charger)
            grants += WhatIfWords::grant(m_fleet, grant);
    }
    if (!grants.isEmpty())
        return add(Reason::NoGrant, no,
                   tr("As stated by this document, %1 may use it because of: %2.")
                       .arg(driverName(), grants.join(QStringLiteral("; "))));
    add(Reason::NoGrant, yes,
        tr("As stated by this document, no grant lets %1 use it; %1 may use %2.")
            .arg(driverName(), tr("%1 other chargers", "", int(m_fleet.at(tag().driver).chargers))
                                   .arg(m_wording.number(m_fleet.at(tag().driver).chargers))));
}

void Explainer::answerChargerUnknown()
{
    const QString typed = visibleText(m_question.charger.trimmed());
    if (typed.isEmpty())
        return add(Reason::ChargerUnknown, unknown, noChargerDetail());
    if (!hasCharger())
        return add(Reason::ChargerUnknown, yes,
                   tr("No charger in this document is called “%1”; one that no driver may use is "
                      "not in it.")
                       .arg(typed));
    QString detail =
        tr("%1, in %2.", "charger, where it is")
            .arg(name(charger().object), nodePath(m_fleet, m_fleet.at(charger().node).parent));
    const auto &by = m_answer.charger.field;
    if (by != field(Kind::Charger, "chargerId"))
        detail += u' '
                  % tr("“%1” is its %2.", "typed text, field")
                        .arg(typed, by ? fieldTitle(*by) : tr("EVSE UID"));
    add(Reason::ChargerUnknown, no, detail);
}

void Explainer::answerState()
{
    if (!hasCharger()) {
        for (const Reason reason :
             {Reason::ChargerOffline, Reason::SocketError, Reason::SocketOccupied})
            add(reason, unknown, noChargerDetail());
        return;
    }
    const StateVerdicts verdicts = stateVerdicts(m_fleet, m_answer.charger.charger);
    const QString sockets = m_stated.sockets(m_answer.charger.charger);
    const auto socketDetail = [&](ReasonVerdict verdict) {
        return verdict == unknown && charger().sockets.count > 0
                   ? QString(sockets % u' ' % tr("Which one was used, and by whom, is not stated."))
                   : sockets;
    };
    add(Reason::ChargerOffline, verdicts.offline, m_stated.status(m_answer.charger.charger));
    add(Reason::SocketError, verdicts.error,
        charger().status == Status::Error
            ? QString(tr("The charger itself states an error.") % u' ' % sockets)
            : socketDetail(verdicts.error));
    add(Reason::SocketOccupied, verdicts.occupied, socketDetail(verdicts.occupied));
}

void Explainer::answerUnknowable()
{
    add(Reason::AccessGroups, unknown,
        tr("The vendor's access groups of chargers are not in this document."));
    add(Reason::AuthorizationList, unknown, m_stated.ownList(m_answer.charger.charger));
    add(Reason::BackOffice, unknown,
        tr("What the back office answered at that moment is not in this document."));
    add(Reason::PayerAccount, unknown, m_stated.payer(m_answer.tag.tag));
}

QString Explainer::summary() const
{
    if (m_question.tag.trimmed().isEmpty() && m_question.charger.trimmed().isEmpty())
        return {};
    QStringList refusals;
    qsizetype open = 0;
    for (const ReasonAnswer &answer : m_answer.reasons) {
        if (answer.verdict == yes)
            refusals += reasonTitle(answer.reason);
        else if (answer.verdict == unknown)
            ++open;
    }
    if (!refusals.isEmpty())
        return tr("The card would be refused. Reason: %1.", "Tag expired; No grant")
            .arg(refusals.join(QStringLiteral("; ")));
    if (!hasTag() || !hasCharger())
        return tr("Name a tag and a charger to see why a card is refused.");
    const bool isAllKnown = open == qsizetype(unknowableReasons);
    return isAllKnown ? tr("Nothing in this document says that the card would be refused.")
                      : tr("Nothing in this document says that the card would be refused, but not "
                           "all of it is stated.");
}

} // namespace chargetree
