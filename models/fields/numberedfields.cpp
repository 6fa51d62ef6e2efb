// SPDX-License-Identifier: Apache-2.0
#include "models/fields/numberedfields.h"

namespace chargetree {

std::span<const NumberedField> numberedFields()
{
    static constexpr std::array fields{
        NumberedField{field(Kind::HomeSite, "groupType"), Numbered::SiteType},
        NumberedField{field(Kind::Site, "groupType"), Numbered::SiteType},
        NumberedField{field(Kind::ExternalId, "referenceType"), Numbered::ReferenceType},
    };
    return fields;
}

} // namespace chargetree
