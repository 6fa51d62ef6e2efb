// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/fleet/fleet.h"

#include <QCoreApplication>

namespace chargetree {

/// What a document states of a tag and of a charger, in sentences for an explanation. None as a tag
/// or a charger: of any.
class StatedWords final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Explain)

public:
    StatedWords(const Fleet &fleet, const Wording &wording)
        : m_fleet(fleet)
        , m_wording(wording)
    {
    }

    /// Which other tag of its driver is valid, if one is.
    [[nodiscard]] QString otherTag(TagId tag) const;
    [[nodiscard]] QString payer(TagId tag) const;
    /// The status of the charger itself, and when it was seen.
    [[nodiscard]] QString status(ChargerId charger) const;
    /// Each but the controller with its status.
    [[nodiscard]] QString sockets(ChargerId charger) const;
    /// What its configuration says of its own list of tags.
    [[nodiscard]] QString ownList(ChargerId charger) const;

private:
    const Fleet &m_fleet;
    const Wording &m_wording;
};

} // namespace chargetree
