// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/accesscounts.h"
#include "models/export/exportrows.h"
#include "models/findings/ignoredfindings.h"
#include "models/items/loadedfleet.h"
#include "models/lists/facetcolumn.h"
#include "models/lists/listkinds.h"
#include "models/lists/listrecord.h"

#include <optional>

namespace chargetree {

/// All rows of a list, however it is arranged: their records, what names them in the next fleet,
/// and their values of the facets. Made off the GUI thread, once for each fleet; immutable.
class ListBasis final {
public:
    /// Of findings: `ignored` are those of this fleet, or null for none, and the wording is that of
    /// the messages they are ordered by.
    ListBasis(LoadedFleetPtr loaded, ListKind kind, IgnoredFindingsPtr ignored = {},
              const Wording &wording = {});

    [[nodiscard]] const LoadedFleetPtr &loaded() const { return m_loaded; }
    [[nodiscard]] const IgnoredFindingsPtr &ignored() const { return m_ignored; }
    [[nodiscard]] const Fleet &fleet() const { return *m_loaded->fleet; }
    [[nodiscard]] ListKind kind() const { return m_kind; }
    [[nodiscard]] std::uint32_t size() const { return m_rows.size(); }
    [[nodiscard]] ListRecord at(std::uint32_t place) const;
    /// False for what is shown and not counted: controllers, and findings that are ignored.
    [[nodiscard]] bool isCounted(std::uint32_t place) const;

    /// Equal in two fleets for the same record: by its id, of sockets and configurations by their
    /// charger's, too, of findings by their rule; of equal ones by how many came before.
    [[nodiscard]] std::uint64_t keyOf(std::uint32_t place) const { return m_keys[place]; }
    [[nodiscard]] std::optional<std::uint32_t> placeOf(std::uint64_t key) const;
    /// The row that shows what a row of the tree shows, of findings the worst; nothing where it is
    /// of another kind.
    [[nodiscard]] std::optional<std::uint32_t> placeOf(NodeId node) const;

    /// One for each facet of the list.
    [[nodiscard]] const std::vector<FacetColumn> &facets() const { return m_facets; }

private:
    [[nodiscard]] NodeId nodeOf(const ExportRow &record, std::uint32_t place) const;
    [[nodiscard]] std::optional<std::uint32_t> findingOf(NodeId node) const;
    [[nodiscard]] const QString *reasonFor(std::uint32_t place) const;
    void makeKeys();

    struct KeyPlace {
        std::uint64_t key;
        std::uint32_t place;
    };

    LoadedFleetPtr m_loaded;
    ListKind m_kind;
    IgnoredFindingsPtr m_ignored;
    ExportTable m_rows;
    std::vector<std::uint32_t> m_drivers; // of sites and chargers
    std::vector<std::uint64_t> m_keys;
    std::vector<KeyPlace> m_byKey; // sorted
    std::vector<FacetColumn> m_facets;
};

/// What was found in a fleet, as exports take it.
FindingSource findingSource(const LoadedFleetPtr &loaded, const Wording &wording);

using ListBasisPtr = std::shared_ptr<const ListBasis>;

} // namespace chargetree
