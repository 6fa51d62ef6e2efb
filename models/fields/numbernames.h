// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/schema.h"

#include <QMap>
#include <QString>

#include <array>
#include <optional>
#include <span>

namespace chargetree {

/// What the API says by a number, without saying what the number means.
enum class Numbered : std::uint8_t { SiteType, ReferenceType };
inline constexpr std::size_t numberedCount = 2;

struct NumberedRow {
    Numbered what = Numbered::SiteType;
    const char *id = ""; // as the API spells the field
    const char *title = ""; // English; context chargetree::NumberNames
};

/// In the order of Numbered.
std::span<const NumberedRow> numberedRows();
QString numberedTitle(const NumberedRow &row);

/// What a field's numbers stand for; nothing for most fields.
std::optional<Numbered> numberedOf(FieldId field);

/// The names that an operator gave to numbers. A value, cheap to copy.
class NumberNames final {
public:
    static constexpr qsizetype mostLetters = 60;

    /// A name as it may be shown in a cell.
    [[nodiscard]] static QString shown(const QString &name);
    /// Empty where there is none.
    [[nodiscard]] QString name(Numbered what, qint64 number) const;
    /// As it may be shown; an empty one takes the number's name away.
    void setName(Numbered what, qint64 number, const QString &name);
    [[nodiscard]] const QMap<qint64, QString> &of(Numbered what) const
    {
        return m_names[std::size_t(what)];
    }
    bool operator==(const NumberNames &) const = default;

private:
    std::array<QMap<qint64, QString>, numberedCount> m_names;
};

} // namespace chargetree
