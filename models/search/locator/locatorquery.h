// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/records.h"

#include <QString>

#include <optional>

namespace chargetree {

/// What was typed into the locator: "d aino" looks for drivers alone, ">exp" for actions.
struct LocatorQuery {
    std::optional<NodeKind> kind = {}; // none: all kinds
    bool wantsActions = false;
    QString text = {}; // without the prefix, white space simplified

    /// A letter picks a kind only with a space behind it.
    static LocatorQuery of(const QString &typed);
    [[nodiscard]] bool isEmpty() const { return !kind && !wantsActions && text.isEmpty(); }
    bool operator==(const LocatorQuery &) const = default;
};

} // namespace chargetree
