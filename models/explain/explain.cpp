// SPDX-License-Identifier: Apache-2.0
#include "models/explain/explain.h"

#include "models/access/whatif.h"
#include "models/access/whatifwords.h"
#include "models/explain/stateverdicts.h"
#include "models/fields/exactvalue.h"
#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"

#include <algorithm>
#include <limits>

namespace chargetree {

namespace {

constexpr auto yes = ReasonVerdict::Yes;
constexpr auto no = ReasonVerdict::No;
constexpr auto unknown = ReasonVerdict::Unknown;

/// Answers the reasons for one tag at one charger.
class Explainer final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Explain)

public:
    Explainer(const Fleet &fleet, const ExplainQuestion &question, const Wording &wording)
        : m_fleet(fleet)
        , m_question(question)
        , m_wording(wording)
    {
    }

    Explanation explain(const NamedTag &tag, const NamedCharger &charger)
    {
        m_answer = {.tag = tag, .charger = charger};
        answerTagUnknown();
        answerNotYetValid();
        answerExpired();
        answerNoGrant();
        answerChargerUnknown();
        answerState();
        answerUnknowable();
        m_answer.summary = summary();
        return std::move(m_answer);
    }

private:
    void add(Reason reason, ReasonVerdict verdict, const QString &detail)
    {
        m_answer.reasons.push_back({reason, verdict, detail});
    }
    [[nodiscard]] bool hasTag() const { return m_answer.tag.tag != none<TagId>; }
    [[nodiscard]] bool hasCharger() const { return m_answer.charger.charger != none<ChargerId>; }
    [[nodiscard]] const Tag &tag() const { return m_fleet.at(m_answer.tag.tag); }
    [[nodiscard]] const Charger &charger() const { return m_fleet.at(m_answer.charger.charger); }
    [[nodiscard]] QString name(ObjectId object) const { return recordName(m_fleet, object); }
    [[nodiscard]] QString driverName() const { return name(m_fleet.at(tag().driver).object); }

    void answerTagUnknown();
    void answerNotYetValid();
    void answerExpired();
    void answerNoGrant();
    void answerChargerUnknown();
    void answerState();
    void answerUnknowable();
    [[nodiscard]] QString noTagDetail() const;
    [[nodiscard]] QString noChargerDetail() const;
    [[nodiscard]] QString otherTagWords() const;
    [[nodiscard]] QString chargerState() const;
    [[nodiscard]] QString socketStates() const;
    [[nodiscard]] QString listWords() const;
    [[nodiscard]] QString payerWords() const;
    [[nodiscard]] QString summary() const;

    const Fleet &m_fleet;
    const ExplainQuestion &m_question;
    const Wording &m_wording;
    Explanation m_answer;
};

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

/// A driver with several tags holds up the wrong one now and then.
QString Explainer::otherTagWords() const
{
    for (const TagId other : m_fleet.at(tag().driver).tags) {
        if (other != m_answer.tag.tag && isUsable(m_fleet.at(other), m_wording.judgement()))
            return u' '
                   % tr("Another tag of this driver is valid: %1.")
                         .arg(name(m_fleet.at(other).object));
    }
    return u' ' % tr("This driver has no other tag that is valid.");
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
        tr("It expired on %1 (%2).").arg(expiry, m_wording.age(tag().expiry)) % otherTagWords());
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

QString Explainer::chargerState() const
{
    constexpr FieldId lastSeen = field(Kind::Charger, "lastSeen");
    const std::string_view word =
        m_fleet.store().text(charger().object, field(Kind::Charger, "chargerStatus"));
    if (charger().status == Status::None)
        return tr("No status is stated.");
    QString state = tr("It states: %1.").arg(m_wording.status(charger().status, word));
    if (const auto seen = m_fleet.store().time(charger().object, lastSeen))
        state += u' ' % tr("Last seen %1.", "3 minutes ago").arg(m_wording.age(*seen));
    return state;
}

QString Explainer::socketStates() const
{
    QStringList states;
    for (const SocketId id : charger().sockets) {
        const Socket &socket = m_fleet.at(id);
        if (socket.isController)
            continue;
        const std::string_view word =
            m_fleet.store().text(socket.object, field(Kind::Socket, "status"));
        const QString status =
            socket.status == Status::None ? tr("no status") : m_wording.status(socket.status, word);
        states += tr("%1: %2", "socket: status").arg(name(socket.object), status);
    }
    return states.isEmpty() ? tr("No socket is stated.") : states.join(QStringLiteral("; ")) % u'.';
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
    const QString sockets = socketStates();
    const auto socketDetail = [&](ReasonVerdict verdict) {
        return verdict == unknown && charger().sockets.count > 0
                   ? QString(sockets % u' ' % tr("Which one was used, and by whom, is not stated."))
                   : sockets;
    };
    add(Reason::ChargerOffline, verdicts.offline, chargerState());
    add(Reason::SocketError, verdicts.error,
        charger().status == Status::Error
            ? QString(tr("The charger itself states an error.") % u' ' % sockets)
            : socketDetail(verdicts.error));
    add(Reason::SocketOccupied, verdicts.occupied, socketDetail(verdicts.occupied));
}

/// What the charger's configuration says of its own list. Source of the key: OCPP 1.6, 9.2.1.
QString Explainer::listWords() const
{
    const QString words = tr("Which tags the charger's own list holds is not in this document.");
    if (!hasCharger())
        return words;
    constexpr FieldId list = field(Kind::Charger, "chargerConfigurations");
    const RecordStore &store = m_fleet.store();
    for (const Cell cell : store.elements(charger().object, list)) {
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

QString Explainer::payerWords() const
{
    const QString words = tr("How the payer's account stands is not in this document.");
    const QString payer = hasTag() ? fieldText(m_fleet, m_fleet.at(tag().driver).object,
                                               field(Kind::Driver, "payerId"), m_wording)
                                   : QString();
    return payer.isEmpty() ? words : QString(words % u' ' % tr("The payer is %1.").arg(payer));
}

void Explainer::answerUnknowable()
{
    add(Reason::AccessGroups, unknown,
        tr("The vendor's access groups of chargers are not in this document."));
    add(Reason::AuthorizationList, unknown, listWords());
    add(Reason::BackOffice, unknown,
        tr("What the back office answered at that moment is not in this document."));
    add(Reason::PayerAccount, unknown, payerWords());
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

template <typename Named>
std::vector<Named> orNone(std::vector<Named> named)
{
    if (named.empty())
        named.push_back({});
    return named;
}

} // namespace

bool Explanation::isRefused() const
{
    return std::ranges::find(reasons, yes, &ReasonAnswer::verdict) != reasons.end();
}

Explanations explain(const Fleet &fleet, const ExplainQuestion &question, const Wording &wording)
{
    constexpr std::size_t mostLookedAt = 20 * mostExplanations;
    Explanations all;
    Explainer explainer(fleet, question, wording);
    const auto tags = orNone(tagsNamed(fleet, question.tag));
    const auto chargers = orNone(chargersNamed(fleet, question.charger));
    for (const NamedTag &tag : tags) {
        for (const NamedCharger &charger : chargers) {
            if (all.answered.size() < mostLookedAt)
                all.answered.push_back(explainer.explain(tag, charger));
        }
    }
    std::stable_partition(all.answered.begin(), all.answered.end(),
                          [](const Explanation &one) { return !one.isRefused(); });
    all.answered.resize(std::min(all.answered.size(), mostExplanations));
    all.leftOut = tags.size() * chargers.size() - all.answered.size();
    return all;
}

QString leftOutWords(std::size_t leftOut)
{
    constexpr std::size_t most = std::numeric_limits<int>::max();
    return leftOut == 0 ? QString()
                        : Explainer::tr("%n more pair(s) of a tag and a charger may be meant, but "
                                        "are not answered here.",
                                        "", int(std::min(leftOut, most)));
}

} // namespace chargetree
