// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/lists/facets.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace chargetree {

class FacetTree;

/// What a list can be narrowed by, and what was chosen of it.
class FacetPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FacetPanel(QWidget *parent = nullptr);

    /// Their values say themselves which of them are chosen.
    void showFacets(const std::vector<FacetValues> &facets, const Wording &wording);
    [[nodiscard]] const FacetChoices &choices() const { return m_choices; }
    /// Without a signal. What is ticked follows at once, the counts with the next facets.
    void setChoices(const FacetChoices &choices);

Q_SIGNALS:
    void choicesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose(Facet facet, const std::string &key, bool isTicked);

    std::vector<FacetValues> m_facets;
    Wording m_wording;
    FacetChoices m_choices;
    QLabel *m_title;
    QToolButton *m_clear;
    FacetTree *m_tree;
};

} // namespace chargetree
