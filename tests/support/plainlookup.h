// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookup/lookup.h"

#include <QSet>

namespace chargetree {

/// A second, slow opinion on what values stand for: each value is compared with each record.
class PlainLookup final {
public:
    explicit PlainLookup(const Fleet &fleet);

    [[nodiscard]] bool isRight(const QString &value, const LookupAnswer &answer) const;
    /// Values of the fleet, as they are, as they are typed and printed, and spoiled; the same for
    /// the same seed.
    [[nodiscard]] QStringList someValues(int count, unsigned seed) const;

private:
    struct Entry {
        RecordKind kind = RecordKind::Driver;
        std::uint32_t place = 0;
        std::uint32_t owner = 0; // of tags the driver, of sockets the charger
        QSet<QString> names = {}; // folded
        QString code = {}; // of tags, folded, without separators
        QSet<QString> evseIds = {}; // folded, without stars
    };
    using Places = std::vector<std::pair<RecordKind, std::uint32_t>>;

    void add(Entry entry, ObjectId object, std::initializer_list<FieldId> fields);
    void addCharger(std::uint32_t place);
    void addText(Entry &entry, const QString &text);
    struct Typed {
        explicit Typed(const QString &value);
        QString folded;
        QString starless;
        QString joined; // without separators; empty where it is no tag
    };
    [[nodiscard]] static int rank(const Entry &entry, const Typed &typed);
    [[nodiscard]] Places placesOf(const QString &value) const;

    const Fleet &m_fleet;
    std::vector<Entry> m_entries;
    QStringList m_texts; // all that names something
};

} // namespace chargetree
