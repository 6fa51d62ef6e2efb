// SPDX-License-Identifier: Apache-2.0
#include "models/explain/explained.h"

#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"
#include "models/search/fold.h"

namespace chargetree {

namespace {

constexpr qsizetype mostSuggestions = 8;
constexpr qsizetype shortestSuggested = 2; // typed characters

struct ExplainedTable {
    Q_DECLARE_TR_FUNCTIONS(chargetree::ExplainedTable)
};

/// Texts that begin with what was typed go before those that hold it.
class Suggestions final {
public:
    explicit Suggestions(const QString &typed)
        : m_typed(foldText(typed.trimmed().toStdString()))
    {
    }
    [[nodiscard]] bool isWanted() const { return qsizetype(m_typed.size()) >= shortestSuggested; }
    [[nodiscard]] bool isFull() const { return m_beginning.size() == mostSuggestions; }
    void offer(std::string_view text, std::string_view also = {})
    {
        const std::size_t at = foldText(text).find(m_typed);
        if (at == 0)
            add(m_beginning, text);
        else if (at != std::string::npos
                 || (!also.empty() && foldText(also).find(m_typed) != std::string::npos))
            add(m_holding, text);
    }
    [[nodiscard]] QStringList take() const
    {
        return (m_beginning + m_holding).mid(0, mostSuggestions);
    }

private:
    static void add(QStringList &texts, std::string_view text)
    {
        if (texts.size() < mostSuggestions && !texts.contains(exactText(text)))
            texts += exactText(text);
    }

    std::string m_typed;
    QStringList m_beginning;
    QStringList m_holding;
};

QStringList tagsLike(const Fleet &fleet, const QString &typed)
{
    Suggestions suggestions(typed);
    for (std::size_t i = 0;
         suggestions.isWanted() && !suggestions.isFull() && i < fleet.tags().size(); ++i)
        suggestions.offer(fleet.store().text(fleet.tags()[i].object, field(Kind::Tag, "idTag")));
    return suggestions.take();
}

QStringList chargersLike(const Fleet &fleet, const QString &typed)
{
    Suggestions suggestions(typed);
    for (std::size_t i = 0;
         suggestions.isWanted() && !suggestions.isFull() && i < fleet.chargers().size(); ++i)
        suggestions.offer(
            fleet.identity(idAt<ChargerId>(i)),
            fleet.store().text(fleet.chargers()[i].object, field(Kind::Charger, "chargerName")));
    return suggestions.take();
}

/// "Aino Virtanen · Depot 12"
QString caseName(const Fleet &fleet, const Explanation &explanation)
{
    QStringList names;
    if (explanation.tag.tag != none<TagId>)
        names += recordName(fleet, fleet.at(fleet.at(explanation.tag.tag).driver).object);
    if (explanation.charger.charger != none<ChargerId>)
        names += recordName(fleet, fleet.at(explanation.charger.charger).object);
    return names.join(QStringLiteral(" · "));
}

/// The dots of tags and of statuses that are not known: red, green and hollow.
RecordCell verdictCell(ReasonVerdict verdict)
{
    RecordCell cell = textCell(verdictTitle(verdict));
    switch (verdict) {
    case ReasonVerdict::Yes:
        cell.validity = Validity::Expired;
        break;
    case ReasonVerdict::No:
        cell.validity = Validity::Valid;
        break;
    case ReasonVerdict::Unknown:
        cell.status = Status::Other;
        break;
    }
    return cell;
}

} // namespace

Explained explained(const ExplainAsked &asked)
{
    const Fleet &fleet = *asked.loaded->fleet;
    Explanations explanations = explain(fleet, asked.question, asked.wording);
    return {.asked = asked,
            .explanations =
                std::make_shared<const std::vector<Explanation>>(std::move(explanations.answered)),
            .leftOut = explanations.leftOut,
            .tags = tagsLike(fleet, asked.question.tag),
            .chargers = chargersLike(fleet, asked.question.charger)};
}

TableContent explainedTable(const Explained &answer)
{
    const auto explanations = answer.explanations;
    TableContent table;
    for (std::size_t i = 0; explanations && i < explanations->size() * reasonCount; ++i)
        table.rows.push_back({.place = static_cast<std::uint32_t>(i)});
    const auto caseOf = [explanations](const RecordRow &row) -> const Explanation & {
        return (*explanations)[row.place / reasonCount];
    };
    const auto reasonOf = [caseOf](const RecordRow &row) -> const ReasonAnswer & {
        return caseOf(row).reasons[row.place % reasonCount];
    };
    table.columns = {
        {.title = ExplainedTable::tr("Whose"),
         .cell =
             [caseOf](const RecordContext &context, const RecordRow &row) {
                 return personalCell(caseName(context.fleet(), caseOf(row)));
             }},
        {.title = ExplainedTable::tr("Refused for it"),
         .cell = [reasonOf](const RecordContext &,
                            const RecordRow &row) { return verdictCell(reasonOf(row).verdict); }},
        {.title = ExplainedTable::tr("Reason"),
         .cell =
             [reasonOf](const RecordContext &, const RecordRow &row) {
                 return textCell(reasonTitle(reasonOf(row).reason));
             }},
        {.title = ExplainedTable::tr("What the document says"),
         .cell =
             [reasonOf](const RecordContext &, const RecordRow &row) {
                 return personalCell(visibleText(reasonOf(row).detail, 2 * cellLimit));
             }},
    };
    return table;
}

QString explainedTicket(const Explained &answer)
{
    const auto &[loaded, wording, question] = answer.asked;
    QStringList lines{
        ExplainedTable::tr("Tag “%1” at charger “%2”")
            .arg(visibleText(question.tag.trimmed()), visibleText(question.charger.trimmed()))};
    for (const Explanation &explanation : *answer.explanations) {
        if (answer.explanations->size() > 1)
            lines += caseName(*loaded->fleet, explanation);
        lines += explanation.summary;
        for (const ReasonAnswer &reason : explanation.reasons)
            lines +=
                ExplainedTable::tr("%1: %2. %3", "reason: verdict. detail")
                    .arg(reasonTitle(reason.reason), verdictTitle(reason.verdict), reason.detail);
    }
    if (answer.leftOut > 0)
        lines += leftOutWords(answer.leftOut);
    const TimeMs asOf = loaded->provenance.asOf.toMSecsSinceEpoch();
    lines += ExplainedTable::tr("As of %1, from %2")
                 .arg(wording.exactDateTime(asOf), visibleText(loaded->provenance.name));
    return lines.join(u'\n');
}

} // namespace chargetree
