// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command/commandoptions.h"
#include "app/source/fleetsource.h"
#include "models/fleet/isotime.h"
#include "models/search/query/query.h"

#include <QCoreApplication>

#include <array>
#include <optional>
#include <variant>

namespace chargetree {

/// Why a command line is not understood: one line that repeats no value which may be a secret.
struct CallFault {
    QString message;
};

/// A command line that was understood and makes sense.
class CommandCall final {
public:
    [[nodiscard]] Verb verb() const { return m_verb; }
    [[nodiscard]] bool has(Option option) const { return m_values[place(option)].has_value(); }
    /// "" where it was not given.
    [[nodiscard]] QString text(Option option) const
    {
        return m_values[place(option)].value_or(QString());
    }
    /// Of an option that takes a count.
    [[nodiscard]] std::optional<std::uint64_t> count(Option option) const;
    /// The format that was asked for, else the verb's first.
    [[nodiscard]] QString format() const;
    /// What stood without an option name; of `search` the query.
    [[nodiscard]] const QString &operand() const { return m_operand; }
    /// Of a verb that compares: the places, as many as its row says.
    [[nodiscard]] const QStringList &compared() const { return m_compared; }
    /// A `chargetree:` link that the window is to follow; "" without one.
    [[nodiscard]] const QString &link() const { return m_link; }
    /// Of `search` and of --query; empty where there is none.
    [[nodiscard]] const Query &query() const { return m_query; }
    /// None where the window opens empty, and where a verb needs no fleet.
    [[nodiscard]] const std::optional<FleetSource> &source() const { return m_source; }
    /// Of --now.
    [[nodiscard]] std::optional<TimeMs> now() const;

private:
    friend class CallReader;
    static std::size_t place(Option option) { return static_cast<std::size_t>(option); }

    Verb m_verb = Verb::Window;
    std::array<std::optional<QString>, optionCount> m_values;
    QString m_operand;
    QStringList m_compared;
    QString m_link;
    Query m_query;
    std::optional<FleetSource> m_source;
};

/// Reads the arguments behind the program's name. A call for help or the version is not looked at
/// further.
std::variant<CommandCall, CallFault> readCall(const QStringList &arguments);

} // namespace chargetree
