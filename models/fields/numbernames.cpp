// SPDX-License-Identifier: Apache-2.0
#include "models/fields/numbernames.h"

#include "models/fields/numberedfields.h"
#include "models/fields/visibletext.h"

#include <QCoreApplication>

#include <array>

namespace chargetree {

namespace {

constexpr std::array<NumberedRow, numberedCount> rows{{
    {Numbered::SiteType, "groupType",
     QT_TRANSLATE_NOOP("chargetree::NumberNames", "Types of home sites and sites")},
    {Numbered::ReferenceType, "referenceType",
     QT_TRANSLATE_NOOP("chargetree::NumberNames", "Reference types of external ids")},
}};

} // namespace

std::span<const NumberedRow> numberedRows()
{
    return rows;
}

QString numberedTitle(const NumberedRow &row)
{
    return QCoreApplication::translate("chargetree::NumberNames", row.title);
}

std::optional<Numbered> numberedOf(FieldId field)
{
    for (const NumberedField &row : numberedFields()) {
        if (row.field == field)
            return row.what;
    }
    return {};
}

QString NumberNames::shown(const QString &name)
{
    return visibleText(name.simplified(), mostLetters);
}

QString NumberNames::name(Numbered what, qint64 number) const
{
    return of(what).value(number);
}

void NumberNames::setName(Numbered what, qint64 number, const QString &name)
{
    QMap<qint64, QString> &names = m_names[std::size_t(what)];
    const QString kept = shown(name);
    if (kept.isEmpty())
        names.remove(number);
    else
        names.insert(number, kept);
}

} // namespace chargetree
