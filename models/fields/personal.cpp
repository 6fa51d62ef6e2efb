// SPDX-License-Identifier: Apache-2.0
#include "models/fields/personal.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

constexpr std::array fields{
    field(Kind::Driver, "name"),
    field(Kind::Driver, "externalId"),
    field(Kind::Tag, "idTag"),
    field(Kind::Tag, "tokenName"),
    field(Kind::ExternalId, "referenceId"),
    field(Kind::ExternalId, "externalId"),
    field(Kind::Charger, "iccid"),
    field(Kind::Charger, "imsi"),
    field(Kind::HomeSite, "externalId"),
    field(Kind::Site, "externalId"),
};

} // namespace

std::span<const FieldId> personalFields()
{
    return fields;
}

bool isPersonal(FieldId field)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

bool isPersonal(NodeKind kind)
{
    return kind == NodeKind::Driver || kind == NodeKind::Tag;
}

bool isPersonal(Kind kind)
{
    return kind == Kind::Driver || kind == Kind::Tag;
}

bool isPersonal(NodeKind kind, QStringView name)
{
    return isPersonal(kind) || looksPersonal(name);
}

bool looksPersonal(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && !text[at - 1].isSpace() && at + 1 < text.size()
           && text.indexOf(u'.', at + 2) > 0;
}

bool isPersonal(FieldId field, QStringView text)
{
    return isPersonal(field) || looksPersonal(text);
}

} // namespace chargetree
