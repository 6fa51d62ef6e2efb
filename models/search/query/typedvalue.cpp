// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/typedvalue.h"

#include "models/fields/visibletext.h"

#include <algorithm>

namespace chargetree {

namespace {

constexpr std::size_t longestValue = 100; // bytes

bool hasSign(const QString &text)
{
    static constexpr QStringView signs = u":=<>()*";
    return text.contains(QLatin1String(".."))
           || std::ranges::any_of(text, [](QChar c) { return signs.contains(c) || c.isSpace(); });
}

} // namespace

bool isTypable(std::string_view text)
{
    return !text.empty() && text.size() <= longestValue && text.find('"') == std::string_view::npos;
}

QString typedValue(std::string_view text)
{
    const QString typed = exactText(text);
    return hasSign(typed) || typed.startsWith(u'-') ? QString(u'"' % typed % u'"') : typed;
}

} // namespace chargetree
