// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/lists/facets.h"

#include <QTreeWidget>

#include <set>

namespace chargetree {

/// Facets, their values to tick, and how many rows each leaves. A long facet shows its first values
/// until it is asked for more; sites open to their subsites.
class FacetTree final : public QTreeWidget {
    Q_OBJECT

public:
    static constexpr int mostAtFirst = 12;

    explicit FacetTree(QWidget *parent = nullptr);

    /// What is open, the current row and the scroll stay.
    void showFacets(const std::vector<FacetValues> &facets, const Wording &wording);

Q_SIGNALS:
    void valueTicked(chargetree::Facet facet, const std::string &key, bool isTicked);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Items = std::vector<QTreeWidgetItem *>; // one a value, or null where it is not shown

    void refill();
    void addFacet(const FacetValues &facet);
    [[nodiscard]] int addValues(const FacetValues &facet, QTreeWidgetItem *top);
    void addValue(const FacetValues &facet, std::size_t place, Items &items, QTreeWidgetItem *top);
    void addMore(const FacetValues &facet, int hidden, QTreeWidgetItem *top);
    void tell(QTreeWidgetItem *item);
    void follow(QTreeWidgetItem *item);
    void keepOpen(QTreeWidgetItem *item, bool isOpen);

    std::vector<FacetValues> m_facets;
    Wording m_wording;
    std::set<Facet> m_long; // those that show all they have
    std::set<Facet> m_closed;
    std::set<QString> m_open; // names of the sites that are open
};

} // namespace chargetree
