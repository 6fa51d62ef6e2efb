// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/textindex.h"

namespace chargetree {

/// Writes the entries of a fleet, table after table.
class TextIndexBuilder final {
public:
    TextIndexBuilder(const Fleet &fleet, TextIndex &index)
        : m_fleet(fleet)
        , m_store(fleet.store())
        , m_index(index)
        , m_text(index.m_text)
    {
    }
    void build();

private:
    [[nodiscard]] std::uint32_t here() const;
    void addHomeSites();
    void addDrivers();
    void addTag(ObjectId tag);
    void addSites();
    void addSiteField(const Site &site, FieldId field);
    void addChargers();
    void addCharger(const Charger &charger);
    void addText(std::string_view text);
    /// Leaves the field open for other spellings; see endField().
    void beginField(std::string_view text);
    void endField() { m_text += TextIndex::separator; }
    void endEntry() { m_text += TextIndex::entryEnd; }
    /// The fields of its kind that bare words look at.
    void addFields(ObjectId object);
    void addOtherFields(ObjectId object, FieldId isAdded);
    void addField(ObjectId object, FieldId field) { addText(m_store.text(object, field)); }

    const Fleet &m_fleet;
    const RecordStore &m_store;
    TextIndex &m_index;
    std::string &m_text;
};

} // namespace chargetree
