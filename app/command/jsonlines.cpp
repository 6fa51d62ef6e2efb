// SPDX-License-Identifier: Apache-2.0
#include "app/command/jsonlines.h"

#include "models/fields/jsontext.h"

namespace chargetree {

JsonLine &JsonLine::add(std::string_view key, std::string_view text)
{
    addKey(key);
    appendJsonString(text, m_text);
    return *this;
}

JsonLine &JsonLine::add(std::string_view key, const QString &text)
{
    return add(key, std::string_view(text.toStdString()));
}

JsonLine &JsonLine::add(std::string_view key, const QStringList &texts)
{
    addKey(key);
    m_text += '[';
    for (const QString &text : texts) {
        if (m_text.back() != '[')
            m_text += ',';
        appendJsonString(text.toStdString(), m_text);
    }
    m_text += ']';
    return *this;
}

JsonLine &JsonLine::add(std::string_view key, std::uint64_t value)
{
    return addRaw(key, std::to_string(value));
}

JsonLine &JsonLine::addRaw(std::string_view key, std::string_view json)
{
    addKey(key);
    m_text += json;
    return *this;
}

void JsonLine::addKey(std::string_view key)
{
    if (m_text.size() > 1)
        m_text += ',';
    appendJsonString(key, m_text);
    m_text += ':';
}

} // namespace chargetree
