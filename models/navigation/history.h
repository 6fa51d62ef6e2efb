// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lists/facets.h"
#include "models/lists/listkinds.h"
#include "models/lists/listsort.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace chargetree {

/// What is looked at: nothing for the tree, else a list.
using View = std::optional<ListKind>;

/// What may stand in front of the view: no list of its own. Nothing is current in the changes; the
/// map has a current row.
enum class Aside : std::uint8_t { None, Changes, Map };

/// Where a person is: enough to come back to it.
struct Place {
    View view = {};
    Aside aside = Aside::None;
    QString query = {};
    NodeId item = none<NodeId>; // the current row
    ListSorts sorts = {}; // of the view
    FacetChoices choices = {}; // of a list
    NodeId top = none<NodeId>; // the row that stands on top
    int page = -1; // of the pane; -1 for what its kind showed last
    bool operator==(const Place &) const = default;
};

/// How a person came to a place.
enum class Move : std::uint8_t {
    Jump, // by a link, a tab, a search that was chosen
    Select, // from row to row
    Type // letter by letter
};

/// The places where a person was, to go back and forward among. Going from row to row and typing
/// letter by letter are one move each, however long they take.
class History final {
public:
    static constexpr std::size_t most = 200; // the oldest are forgotten

    /// A new move: what was ahead is forgotten.
    void visit(const Place &place, Move move);
    /// The place where one is looks different now: another order, another page, scrolled.
    void update(const Place &place);

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    /// One step, where there is one; where one is then.
    const Place &goBack();
    const Place &goForward();
    /// Empty before the first visit.
    [[nodiscard]] const Place &current() const;
    [[nodiscard]] std::size_t size() const { return m_places.size(); }

    /// Another state of the same fleet: `map` leads from its rows to the new ones, none for what is
    /// gone. Without a map it is another fleet, and nowhere was anybody.
    void follow(const std::vector<NodeId> &map);

private:
    struct Entry {
        Place place = {};
        Move move = Move::Jump;
    };
    [[nodiscard]] bool isGoingOn(const Place &place, Move move) const;

    std::vector<Entry> m_places;
    std::size_t m_current = 0;
};

} // namespace chargetree
