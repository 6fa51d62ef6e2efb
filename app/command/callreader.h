// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command/commandcall.h"

namespace chargetree {

/// Takes a command line apart and checks it against the tables, once.
class CallReader final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::CallReader)

public:
    explicit CallReader(const QStringList &arguments)
        : m_arguments(arguments)
    {
    }
    std::variant<CommandCall, CallFault> read();

private:
    // Each step is false once a fault is set.
    bool takeArguments();
    bool takeArgument(const QString &argument);
    bool takeNamed(const QString &argument);
    bool takeLettered(const QString &argument);
    bool takeOption(const OptionRow &option, const QString &spelling,
                    const std::optional<QString> &value);
    bool takeOperand(const QString &argument);
    bool check();
    bool checkOptions();
    bool checkValue(const OptionRow &option);
    bool checkWord(const OptionRow &option);
    bool checkOperands();
    bool checkCompared();
    bool checkQuery();
    bool checkWindowOperand();
    bool checkOneOf();
    bool checkAllOf();
    bool checkOutput();
    bool checkExport();
    bool checkCompare();
    bool checkWithout();
    bool takeSource();
    bool takeUrl();
    bool fail(const QString &message);

    [[nodiscard]] const VerbRow &verb() const { return rowOf(m_call.m_verb); }
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString missingSource() const;

    QStringList m_arguments;
    qsizetype m_next = 0;
    QStringList m_operands;
    bool m_hasVerb = false;
    bool m_optionsEnded = false;
    CommandCall m_call;
    QString m_fault;
};

/// A text of the command line as an error may repeat it: in quotes, on one line, cut when long.
QString quoted(const QString &text);

} // namespace chargetree
