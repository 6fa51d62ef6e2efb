// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/valuereader.h"

#include "models/fields/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chargetree {

namespace {

using Sign = FieldParts::Sign;

constexpr qsizetype longestSaid = 60;

/// `a..b`, either of which may be left out.
struct TypedRange {
    QString from;
    QString to;
};

std::optional<TypedRange> typedRange(TypedText value)
{
    for (std::size_t i = 0; i + 1 < value.size(); ++i) {
        if (value[i].is(u'.') && value[i + 1].is(u'.') && value.size() > 2)
            return TypedRange{plainText(value.first(i)), plainText(value.subspan(i + 2))};
    }
    return {};
}

/// Nothing typed is nothing asked for; nothing understood is a failure.
template <typename Value>
bool readEnd(const QString &typed, std::optional<Value> &value)
{
    if (typed.isEmpty())
        return true;
    if constexpr (std::is_same_v<Value, Number>)
        value = Number::of(typed.toStdString());
    else
        value = TimePoint::of(typed);
    return value.has_value();
}

NumberRange rangeOf(Sign sign, const Number &number)
{
    switch (sign) {
    case Sign::Contains:
    case Sign::Equal:
        return {.from = number, .to = number};
    case Sign::Less:
        return {.to = number, .isToIncluded = false};
    case Sign::AtMost:
        return {.to = number};
    case Sign::Greater:
        return {.from = number, .isFromIncluded = false};
    case Sign::AtLeast:
        return {.from = number};
    }
    return {};
}

std::optional<NumberRange> numberRange(const FieldParts &parts)
{
    NumberRange range;
    if (const auto typed = typedRange(parts.value)) {
        const bool isUnderstood = readEnd(typed->from, range.from) && readEnd(typed->to, range.to);
        return isUnderstood ? std::optional(range) : std::nullopt;
    }
    const auto number = Number::of(plainText(parts.value).toStdString());
    return number ? std::optional(rangeOf(parts.sign, *number)) : std::nullopt;
}

std::optional<TimeRange> timeRange(const FieldParts &parts, bool looksBack)
{
    if (const auto typed = typedRange(parts.value)) {
        std::optional<TimePoint> from;
        std::optional<TimePoint> to;
        const bool isUnderstood = readEnd(typed->from, from) && readEnd(typed->to, to);
        return isUnderstood ? std::optional(TimeRange::between(from, to, looksBack)) : std::nullopt;
    }
    const auto point = TimePoint::of(plainText(parts.value));
    return point ? std::optional(TimeRange::ofSign(parts.sign, *point, looksBack)) : std::nullopt;
}

std::optional<bool> flagOf(const QString &word)
{
    struct FlagRow {
        QLatin1String word;
        bool value;
    };
    constexpr std::array rows{FlagRow{"yes"_L1, true}, FlagRow{"true"_L1, true},
                              FlagRow{"no"_L1, false}, FlagRow{"false"_L1, false}};
    for (const FlagRow &row : rows) {
        if (word.compare(row.word, Qt::CaseInsensitive) == 0)
            return row.value;
    }
    return {};
}

bool isBackwards(const NumberRange &range)
{
    return range.from && range.to && compare(*range.from, *range.to) > 0;
}

/// As far as it does not depend on the moment.
bool isBackwards(const TimeRange &range)
{
    const bool areAlike =
        range.from && range.to && range.from->value.index() == range.to->value.index();
    if (!areAlike)
        return false;
    const TimeRange::Span span = range.at({});
    return span.first > span.last;
}

/// Reads the value of a term; see readCondition().
class ValueReader final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::QueryParser)

public:
    ValueReader(const SearchedField &field, const FieldParts &parts)
        : m_field(field)
        , m_parts(parts)
        , m_typed(plainText(parts.value))
    {
    }
    std::variant<Condition, QueryFault> read();
    std::variant<Condition, QueryFault> readConfiguration();

private:
    void readText();
    [[nodiscard]] bool isOrdered() const
    {
        return m_parts.sign != Sign::Contains && m_parts.sign != Sign::Equal;
    }
    /// What was typed, as a sentence may repeat it.
    [[nodiscard]] QString said() const { return visibleText(m_typed, longestSaid); }
    [[nodiscard]] QueryFault notUnderstood() const;
    [[nodiscard]] QueryFault fault(const QString &sentence) const;

    const SearchedField &m_field;
    const FieldParts &m_parts;
    QString m_typed;
    Condition m_met;
};

std::variant<Condition, QueryFault> ValueReader::read()
{
    if (m_field.hasNumber())
        m_met.number = numberRange(m_parts);
    if (m_field.hasDate())
        m_met.time = timeRange(m_parts, m_field.looksBack);
    if (m_field.hasFlag() && !isOrdered())
        m_met.flag = flagOf(m_typed);
    const bool hasStar = std::ranges::any_of(m_parts.value, [](auto &c) { return c.is(u'*'); });
    if (!isOrdered() && (m_field.hasText() || (m_field.hasNumber() && hasStar)))
        readText();
    if (!m_met.number && !m_met.time && !m_met.flag && !m_met.text)
        return notUnderstood();
    if ((m_met.number && isBackwards(*m_met.number)) || (m_met.time && isBackwards(*m_met.time))) {
        return fault(tr("“%1” runs backwards; write the smaller end first.").arg(said()));
    }
    return std::move(m_met);
}

/// `=` compares numbers as such, so that 300 is 300.0 too.
std::variant<Condition, QueryFault> ValueReader::readConfiguration()
{
    const bool isRange = typedRange(m_parts.value).has_value();
    if (m_parts.sign != Sign::Contains || isRange)
        m_met.number = numberRange(m_parts);
    if (isOrdered() && !m_met.number)
        return fault(tr("“%1” is no number; compare with a number, or write %2=%1.")
                         .arg(said(), m_field.name));
    if (!isOrdered())
        readText();
    return std::move(m_met);
}

void ValueReader::readText()
{
    const auto place = m_parts.sign == Sign::Equal ? TextPattern::Place::Whole : m_field.place;
    m_met.text = TextPattern::ofTyped(m_parts.value, place);
    if (m_field.reading == SearchedField::Reading::EvseId)
        m_met.text = m_met.text->withoutStars();
    if (m_field.reading == SearchedField::Reading::TagCode && !m_met.text->hasStar())
        m_met.forms = tagForms(m_typed);
}

QueryFault ValueReader::notUnderstood() const
{
    if (m_field.hasDate()) {
        return fault(tr("“%1” is no date; write 2027-06-30, a range of two dates, or a time from "
                        "now as <30d.")
                         .arg(said()));
    }
    if (m_field.hasNumber()) {
        return fault(
            tr("“%1” is no number; write %2:5, %2>=5 or %2:5..9.").arg(said(), m_field.name));
    }
    if (m_field.hasFlag())
        return fault(
            tr("“%1” is neither yes nor no; write %2:yes or %2:no.").arg(said(), m_field.name));
    return fault(tr("“%1” is a text and has no order; write %1:text, or %1=text for the whole.")
                     .arg(m_field.name));
}

QueryFault ValueReader::fault(const QString &sentence) const
{
    const TypedText value = m_parts.value;
    return {.sentence = sentence,
            .position = value.front().place,
            .length = value.back().place + 1 - value.front().place};
}

} // namespace

std::variant<Condition, QueryFault> readCondition(const SearchedField &field,
                                                  const FieldParts &parts)
{
    return ValueReader(field, parts).read();
}

std::variant<Condition, QueryFault> readConfigurationValue(const SearchedField &value,
                                                           const FieldParts &parts)
{
    return ValueReader(value, parts).readConfiguration();
}

} // namespace chargetree
