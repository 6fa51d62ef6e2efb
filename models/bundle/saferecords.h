// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bundle/knownvalues.h"
#include "models/fleet/hits.h"

namespace chargetree {

/// Writes records with everything in them replaced that is not to be shown: keys in their order,
/// unknown fields included. A charger that is repeated is not put together again.
class SafeRecords final {
public:
    SafeRecords(const Fleet &fleet, KnownValues &values);

    void append(ObjectId object, std::string &out);
    /// One key of it with its value.
    void appendMember(ObjectId object, std::size_t key, std::string &out);
    /// `key:`, as it may be shown.
    void appendKey(const RecordStore::Key &key, std::string &out);
    /// An element of a list where records are expected.
    void appendElement(Cell cell, std::string &out);
    /// Distinct ones that were written.
    [[nodiscard]] std::size_t chargerCount() const { return m_chargers.count(); }

private:
    void appendObject(ObjectId object, std::string &out);
    void appendList(std::span<const Cell> cells, std::string &out);
    void appendScalar(const Scalar &value, const FieldRow *row, const FieldPolicy &policy,
                      std::string &out);
    void appendSearched(const Scalar &value, const FieldPolicy &policy, std::string &out);
    void appendTexts(const Scalar &list, const FieldPolicy &policy, std::string &out);
    void appendRewritten(std::string_view json, const FieldPolicy &policy, std::string &out);
    void appendUnknownKey(const Scalar &key, std::string &out);

    const Fleet &m_fleet;
    const RecordStore &m_store;
    KnownValues &m_values;
    BitSet m_chargers;
    std::unordered_map<std::uint32_t, std::string> m_written; // chargers, by their objects
    std::size_t m_writtenBytes = 0;
};

} // namespace chargetree
