// SPDX-License-Identifier: Apache-2.0
#include "models/search/tagforms.h"

#include "models/search/fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace chargetree {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(chargetree::TagForms)
};

constexpr std::size_t shortestTag = 4;
constexpr std::size_t longestTag = 64;
constexpr std::size_t shortestDecimal = 6;

bool isSeparator(char c)
{
    return c == ' ' || c == ':' || c == '-' || c == '.';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

/// UIDs have 4, 7 or 10 bytes (ISO 14443), others 5 or 8.
bool isUid(std::string_view text)
{
    return text.size() >= 8 && text.size() <= 20 && text.size() % 2 == 0
           && std::all_of(text.begin(), text.end(), isHexDigit);
}

std::string reversedBytes(std::string_view hex)
{
    std::string reversed;
    for (std::size_t i = hex.size(); i >= 2; i -= 2)
        reversed += hex.substr(i - 2, 2);
    return reversed;
}

class TagForms final {
public:
    explicit TagForms(std::string typed)
        : m_typed(std::move(typed))
        , m_joined(withoutTagSeparators(m_typed))
    {
    }
    std::vector<TagForm> all();

private:
    void add(std::string form, TagForm::How how);
    void addDecimal();
    void addNumber(const std::string &hex);

    std::string m_typed;
    std::string m_joined;
    std::vector<TagForm> m_forms;
};

std::vector<TagForm> TagForms::all()
{
    if (m_joined.size() < shortestTag || m_joined.size() > longestTag
        || std::none_of(m_joined.begin(), m_joined.end(), isDigit))
        return {};
    add(m_joined, TagForm::How::AsPrinted);
    addDecimal();
    if (isUid(m_joined))
        add(reversedBytes(m_joined), TagForm::How::Reversed);
    return std::move(m_forms);
}

void TagForms::add(std::string form, TagForm::How how)
{
    const bool isKnown = form == m_typed
                         || std::any_of(m_forms.begin(), m_forms.end(),
                                        [&](const TagForm &known) { return known.folded == form; });
    if (!isKnown)
        m_forms.push_back({std::move(form), how});
}

void TagForms::addDecimal()
{
    std::uint64_t value = 0;
    const char *end = m_joined.data() + m_joined.size();
    const auto [stop, error] = std::from_chars(m_joined.data(), end, value);
    if (m_joined.size() < shortestDecimal || stop != end || error != std::errc())
        return;
    std::array<char, 16> digits{};
    const auto last = std::to_chars(digits.begin(), digits.end(), value, 16).ptr;
    const std::string hex(digits.begin(), last);
    add(hex, TagForm::How::Decimal);
    for (const std::size_t length : {8U, 14U, 16U}) { // of 4, 7 and 8 bytes
        if (hex.size() <= length)
            addNumber(std::string(length - hex.size(), '0') + hex);
    }
}

void TagForms::addNumber(const std::string &hex)
{
    add(hex, TagForm::How::Decimal);
    add(reversedBytes(hex), TagForm::How::ReversedDecimal);
}

} // namespace

std::vector<TagForm> tagForms(const QString &typed)
{
    return TagForms(foldText(typed.trimmed().toStdString())).all();
}

QString tagFormWords(TagForm::How how)
{
    switch (how) {
    case TagForm::How::AsPrinted:
        return Words::tr("as printed on the card");
    case TagForm::How::Decimal:
        return Words::tr("as a decimal number");
    case TagForm::How::Reversed:
        return Words::tr("with its bytes reversed");
    case TagForm::How::ReversedDecimal:
        return Words::tr("as a decimal number, its bytes reversed");
    }
    return {};
}

std::string withoutTagSeparators(std::string_view folded)
{
    std::string joined(folded);
    joined.erase(std::remove_if(joined.begin(), joined.end(), isSeparator), joined.end());
    return joined;
}

} // namespace chargetree
