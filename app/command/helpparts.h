// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command/commandoptions.h"

#include <vector>

namespace chargetree {

/// A part of what is said about the program or a verb: a text, or terms with what they mean. Put
/// together from the tables that also parse; laid out by commandhelp.h and manpage.h.
struct HelpPart {
    struct Row {
        QString term;
        QString help;
    };
    QString title = {}; // empty: it needs none
    QString text = {};
    std::vector<Row> rows = {};

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && rows.empty(); }
};

/// How it is called, a line each.
QStringList synopsis(const VerbRow &verb);

/// "-o, --output FILE", as this verb takes it.
QString optionTerm(const VerbRow &verb, const OptionRow &option);

HelpPart summaryPart(const VerbRow &verb);
HelpPart verbsPart();
HelpPart sourcesPart(const VerbRow &verb);
HelpPart optionsPart(const VerbRow &verb);
HelpPart commonPart(const VerbRow &verb);
HelpPart notesPart(const VerbRow &verb);
HelpPart exitPart();
/// How a query is written.
std::vector<HelpPart> queryParts();

} // namespace chargetree
