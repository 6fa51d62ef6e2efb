// SPDX-License-Identifier: Apache-2.0
#include "app/command/callreader.h"

#include "models/fields/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

// A command line can be read by every user of the machine, so these are refused, whatever follows.
constexpr std::array secretOptions{"key",      "api-key",         "apikey",    "api_key", "code",
                                   "password", "x-functions-key", "x-api-key", "token",   "secret"};

struct ToolkitOption {
    const char *name;
    bool takesValue;
};
// The toolkit's own, which the window hands on.
constexpr std::array toolkitOptions{
    ToolkitOption{.name = "platform", .takesValue = true},
    ToolkitOption{.name = "platformpluginpath", .takesValue = true},
    ToolkitOption{.name = "platformtheme", .takesValue = true},
    ToolkitOption{.name = "qwindowgeometry", .takesValue = true},
    ToolkitOption{.name = "geometry", .takesValue = true},
    ToolkitOption{.name = "display", .takesValue = true},
    ToolkitOption{.name = "session", .takesValue = true},
    ToolkitOption{.name = "style", .takesValue = true},
    ToolkitOption{.name = "stylesheet", .takesValue = true},
    ToolkitOption{.name = "reverse", .takesValue = false},
};

bool isSecretOption(const QString &name)
{
    return std::ranges::any_of(secretOptions, [&](const char *secret) {
        return name.compare(QLatin1String(secret), Qt::CaseInsensitive) == 0;
    });
}

/// One dash only: with two it is ours.
const ToolkitOption *toolkitOption(const QString &argument)
{
    const auto option = std::ranges::find_if(toolkitOptions, [&](const ToolkitOption &row) {
        return argument.mid(1) == QLatin1String(row.name);
    });
    return option == toolkitOptions.end() ? nullptr : &*option;
}

} // namespace

QString quoted(const QString &text)
{
    constexpr qsizetype longest = 120;
    return u'“' + visibleText(text, longest) + u'”';
}

std::variant<CommandCall, CallFault> CallReader::read()
{
    if (!takeArguments())
        return CallFault{m_fault};
    if (m_call.has(Option::Help) || m_call.has(Option::Version))
        return m_call;
    if (!check())
        return CallFault{m_fault};
    return m_call;
}

bool CallReader::takeArguments()
{
    while (m_next < m_arguments.size()) {
        if (!takeArgument(m_arguments[m_next++]))
            return false;
    }
    return true;
}

bool CallReader::takeArgument(const QString &argument)
{
    if (m_optionsEnded || !argument.startsWith(u'-') || argument == "-"_L1)
        return takeOperand(argument);
    if (argument == "--"_L1) {
        m_optionsEnded = true;
        return true;
    }
    return argument.startsWith("--"_L1) ? takeNamed(argument) : takeLettered(argument);
}

bool CallReader::takeNamed(const QString &argument)
{
    const qsizetype equals = argument.indexOf(u'=');
    const QString spelling = argument.left(equals);
    const QString name = spelling.mid(2);
    if (isSecretOption(name)) {
        return fail(tr("%1 is refused: other users could read a key on the command line; put it in "
                       "CHARGETREE_API_KEY or in a file named by --key-file.")
                        .arg(spelling));
    }
    const OptionRow *option = optionNamed(name);
    if (!option)
        return fail(tr("There is no option %1; %2.").arg(quoted(spelling), hint()));
    const auto value = equals < 0 ? std::nullopt : std::optional(argument.mid(equals + 1));
    return takeOption(*option, spelling, value);
}

bool CallReader::takeLettered(const QString &argument)
{
    if (const OptionRow *option = optionLettered(argument[1])) {
        const auto value = argument.size() == 2 ? std::nullopt : std::optional(argument.mid(2));
        return takeOption(*option, argument.left(2), value);
    }
    const ToolkitOption *toolkit = m_hasVerb ? nullptr : toolkitOption(argument);
    if (!toolkit)
        return fail(tr("There is no option %1; %2.").arg(quoted(argument.left(2)), hint()));
    m_next += toolkit->takesValue ? 1 : 0;
    return true;
}

bool CallReader::takeOption(const OptionRow &option, const QString &spelling,
                            const std::optional<QString> &value)
{
    std::optional<QString> &place = m_call.m_values[CommandCall::place(option.id)];
    if (option.takes == Takes::Nothing) {
        if (value)
            return fail(tr("%1 takes no value; leave out what follows it.").arg(spelling));
        place = QString();
        return true;
    }
    if (!value && m_next >= m_arguments.size())
        return fail(tr("%1 wants a value behind it; %2.").arg(spelling, hint()));
    place = value ? *value : m_arguments[m_next++];
    return true;
}

bool CallReader::takeOperand(const QString &argument)
{
    const VerbRow *named = m_optionsEnded ? nullptr : verbNamed(argument);
    if (named && !m_hasVerb && m_operands.isEmpty()) {
        m_call.m_verb = named->id;
        m_hasVerb = true;
    } else {
        m_operands.append(argument);
    }
    return true;
}

bool CallReader::fail(const QString &message)
{
    m_fault = message;
    return false;
}

QString CallReader::hint() const
{
    const QString call = m_hasVerb ? u"chargetree %1 --help"_s.arg(QLatin1String(verb().name))
                                   : u"chargetree --help"_s;
    return tr("see '%1'").arg(call);
}

} // namespace chargetree
