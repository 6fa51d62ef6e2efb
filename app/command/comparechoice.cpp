// SPDX-License-Identifier: Apache-2.0
#include "app/command/comparechoice.h"

namespace chargetree {

QStringList chosenChargers(const CommandCall &call)
{
    QStringList ids;
    for (const QString &part : call.text(Option::Chargers).split(u',')) {
        const QString id = part.trimmed();
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace chargetree
