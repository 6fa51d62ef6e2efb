// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/whatif.h"

#include <QString>

#include <optional>

namespace chargetree {

/// What --without names, or a line that says why it names nothing.
struct NamedAbsence {
    std::optional<Gone> gone = {};
    QString fault = {};
};

/// A line that says why the text is not KIND=ID of a kind that there is; "" where it is.
QString absenceFault(const QString &text);

NamedAbsence absenceNamed(const QString &text, const Fleet &fleet);

} // namespace chargetree
