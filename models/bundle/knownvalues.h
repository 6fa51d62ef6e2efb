// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bundle/bundlepolicy.h"
#include "models/bundle/soughtvalues.h"
#include "models/fleet/fleet.h"

#include <functional>
#include <unordered_set>

namespace chargetree {

/// All values of a fleet that a share-safe bundle replaces, and their pseudonyms. It knows the
/// whole fleet, whatever part of it is written: a message may speak of anybody.
class KnownValues final {
public:
    /// Looks through the fleet; false if `goOn`, asked now and then, was.
    [[nodiscard]] bool collect(const Fleet &fleet, const std::function<bool()> &goOn);

    /// A value that is replaced.
    [[nodiscard]] std::string nameOf(std::string_view text, Category otherwise)
    {
        return m_names.nameOf(text, otherwise);
    }
    /// A text with the known values in it replaced.
    [[nodiscard]] std::string searched(std::string_view text);
    /// An id: replaced if it is a known value as a whole.
    [[nodiscard]] std::string identified(std::string_view text);
    /// Values that were replaced.
    [[nodiscard]] std::size_t usedCount() const { return m_names.usedCount(); }

private:
    void collect(const RecordStore &store, ObjectId object);
    void collect(const Scalar &value, const FieldRow *row, const FieldPolicy &policy);
    void collectList(const RecordStore &store, ListId list);
    void collectJson(std::string_view json, const FieldPolicy &policy);
    void collectTexts(std::string_view list);
    void collectSecrets(const RecordStore &store, ObjectId object);
    void makeSought();
    void collectIds(const RecordStore &store, ObjectId charger);
    [[nodiscard]] bool holdsKnown(std::string_view id) const;
    [[nodiscard]] bool isSought(const std::string &text) const;
    [[nodiscard]] bool isTold(const std::string &text, Category category) const;

    Pseudonyms m_names;
    SoughtValues m_sought;
    std::unordered_set<std::string> m_told; // by fields that are kept
};

} // namespace chargetree
