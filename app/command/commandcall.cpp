// SPDX-License-Identifier: Apache-2.0
#include "app/command/commandcall.h"

#include "app/command/callreader.h"

namespace chargetree {

std::optional<std::uint64_t> CommandCall::count(Option option) const
{
    if (!has(option))
        return {};
    return text(option).toULongLong();
}

QString CommandCall::format() const
{
    return has(Option::Format) ? text(Option::Format)
                               : wordsOf(rowOf(m_verb), Option::Format).constFirst();
}

std::optional<TimeMs> CommandCall::now() const
{
    return has(Option::Now) ? parseIsoTime(text(Option::Now).toStdString()) : std::nullopt;
}

std::variant<CommandCall, CallFault> readCall(const QStringList &arguments)
{
    return CallReader(arguments).read();
}

} // namespace chargetree
