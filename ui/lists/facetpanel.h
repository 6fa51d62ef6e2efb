// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/lists/facets.h"

#include <QWidget>

#include <set>

class QLabel;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace chargetree {

/// What a list can be narrowed by: values to tick, each with how many rows it leaves. A long facet
/// shows its first values until it is asked for more; sites open to their subsites.
class FacetPanel final : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostAtFirst = 12;

    explicit FacetPanel(QWidget *parent = nullptr);

    /// Open facets, the current row and the scroll stay.
    void showFacets(const std::vector<FacetValues> &facets, const Wording &wording);
    [[nodiscard]] const FacetChoices &choices() const { return m_choices; }
    /// Without a signal.
    void setChoices(const FacetChoices &choices);

Q_SIGNALS:
    void choicesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refill();
    void addFacet(const FacetValues &facet);
    void addValue(const FacetValues &facet, std::size_t place,
                  std::vector<QTreeWidgetItem *> &items, QTreeWidgetItem *top);
    void addMore(const FacetValues &facet, int hidden, QTreeWidgetItem *top);
    void toggle(QTreeWidgetItem *item);
    void follow(QTreeWidgetItem *item);
    void setChosen(Facet facet, const std::string &key, bool isChosen);
    void keepOpen(QTreeWidgetItem *item, bool isOpen);

    std::vector<FacetValues> m_facets;
    Wording m_wording;
    FacetChoices m_choices;
    std::set<Facet> m_long; // facets that show all they have
    std::set<QString> m_open; // values whose subsites are shown, by facet and key
    std::set<Facet> m_closed;
    QLabel *m_title;
    QToolButton *m_clear;
    QTreeWidget *m_tree;
};

} // namespace chargetree
