// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/explain/explain.h"
#include "models/explain/statedwords.h"
#include "models/fields/fieldtext.h"

#include <QCoreApplication>

namespace chargetree {

/// Answers the reasons for one tag at one charger.
class Explainer final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Explain)

public:
    Explainer(const Fleet &fleet, const ExplainQuestion &question, const Wording &wording)
        : m_fleet(fleet)
        , m_question(question)
        , m_wording(wording)
        , m_stated(fleet, wording)
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
    [[nodiscard]] QString summary() const;

    const Fleet &m_fleet;
    const ExplainQuestion &m_question;
    const Wording &m_wording;
    const StatedWords m_stated;
    Explanation m_answer;
};

} // namespace chargetree
