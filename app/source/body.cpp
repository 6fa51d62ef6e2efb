// SPDX-License-Identifier: Apache-2.0
#include "app/source/body.h"

#include <algorithm>

namespace chargetree {

std::optional<char> FirstCharacter::in(std::string_view text)
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (m_seen == 0) {
        if (text.size() < mark.size() && mark.starts_with(text))
            return {};
        m_seen = text.starts_with(mark) ? mark.size() : 0;
    }
    m_seen = std::min(text.find_first_not_of(" \t\r\n", m_seen), text.size());
    if (m_seen == text.size())
        return {};
    return text[m_seen];
}

} // namespace chargetree
