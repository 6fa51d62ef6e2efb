// SPDX-License-Identifier: Apache-2.0
#include "models/lookup/wantedvalues.h"

#include "models/search/fold.h"

namespace chargetree {

namespace {

/// Leaves out what is white space twice, or at an end of a spelling, behind `from`.
void simplify(std::string &keys, std::size_t from)
{
    std::size_t end = from;
    for (std::size_t i = from; i < keys.size(); ++i) {
        const char before = end > from ? keys[end - 1] : WantedValues::spelling;
        if (keys[i] == ' ' && (before == ' ' || before == WantedValues::spelling))
            continue;
        if (keys[i] == WantedValues::spelling && before == ' ')
            --end;
        keys[end++] = keys[i];
    }
    keys.resize(end > from && keys[end - 1] == ' ' ? end - 1 : end);
}

} // namespace

void appendLookupKeys(std::string_view text, std::string &out)
{
    const std::size_t from = out.size();
    appendFoldedVariants(text, out, WantedValues::spelling);
    simplify(out, from);
}

WantedValues::WantedValues(const QStringList &values)
{
    std::unordered_map<std::string, std::uint32_t> numbers;
    m_numbers.reserve(static_cast<std::size_t>(values.size()));
    for (const QString &value : values) {
        std::string key = foldText(value.toStdString());
        simplify(key, 0);
        const auto [known, isNew] =
            numbers.try_emplace(std::move(key), static_cast<std::uint32_t>(numbers.size()));
        m_numbers.push_back(known->second);
        if (isNew && !known->first.empty())
            add(value, known->first, known->second);
    }
    m_size = numbers.size();
}

void WantedValues::add(const QString &value, const std::string &key, std::uint32_t number)
{
    using How = TagForm::How;
    wishes(LookupSpelling::Text).emplace(key, Wish{.number = number});
    Wishes &codes = wishes(LookupSpelling::TagCode);
    codes.emplace(key, Wish{.number = number, .form = How::AsPrinted}); // of one kept with spaces
    for (const TagForm &form : tagForms(value))
        codes.emplace(form.folded, Wish{.number = number, .form = form.how});
    std::string starless = key;
    std::erase(starless, '*');
    wishes(LookupSpelling::EvseId).emplace(std::move(starless), Wish{.number = number});
}

} // namespace chargetree
