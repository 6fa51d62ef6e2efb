// SPDX-License-Identifier: Apache-2.0
#include "models/lookup/lookupwords.h"

#include "models/fields/fieldtext.h"

namespace chargetree {

QString LookupWords::verdict(LookupVerdict verdict)
{
    switch (verdict) {
    case LookupVerdict::Found:
        return tr("found");
    case LookupVerdict::Unknown:
        return tr("unknown");
    case LookupVerdict::Ambiguous:
        return tr("ambiguous");
    }
    return {};
}

QString LookupWords::how(const LookupHit &hit)
{
    const QString title = hit.field ? fieldTitle(*hit.field) : tr("EVSE UID");
    return hit.form ? tr("%1, %2", "Tag, as a decimal number").arg(title, tagFormWords(*hit.form))
                    : title;
}

} // namespace chargetree
