// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/facetpanel.h"

#include "ui/lists/facettree.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"
#include "ui/parts/withroom.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace chargetree {

namespace {

bool isChosen(const FacetChoices &choices, Facet facet, const std::string &key)
{
    return std::any_of(choices.begin(), choices.end(), [&](const FacetChoice &choice) {
        return choice.facet == facet
               && std::find(choice.keys.begin(), choice.keys.end(), key) != choice.keys.end();
    });
}

} // namespace

FacetPanel::FacetPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(quietLabel({}, this))
    , m_clear(new QToolButton(this))
    , m_tree(new FacetTree(this))
{
    setObjectName(QStringLiteral("facetPanel"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_clear->setObjectName(QStringLiteral("facetClear"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setEnabled(false);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, metrics::halfSpacing, 0, metrics::halfSpacing);
    top->addWidget(m_title, 1);
    top->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(withRoom(metrics::spacing, top, metrics::halfSpacing));
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(m_tree, &FacetTree::valueTicked, this, &FacetPanel::choose);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_tree->setFocus(); // the button is about to be disabled
        setChoices({});
        Q_EMIT choicesChanged();
    });
    retranslate();
}

void FacetPanel::retranslate()
{
    m_title->setText(tr("Narrow by"));
    m_clear->setText(tr("Clear all"));
    m_tree->setAccessibleName(tr("Narrow by"));
}

void FacetPanel::showFacets(const std::vector<FacetValues> &facets, const Wording &wording)
{
    m_facets = facets;
    m_wording = wording;
    m_tree->showFacets(facets, wording);
}

void FacetPanel::setChoices(const FacetChoices &choices)
{
    m_choices = choices;
    for (FacetValues &facet : m_facets) {
        for (FacetValue &value : facet.values)
            value.isChosen = isChosen(m_choices, facet.facet, value.key);
    }
    m_clear->setEnabled(!m_choices.empty());
    m_tree->showFacets(m_facets, m_wording);
}

void FacetPanel::choose(Facet facet, const std::string &key, bool isTicked)
{
    FacetChoices choices = m_choices;
    auto choice = std::find_if(choices.begin(), choices.end(),
                               [facet](const FacetChoice &known) { return known.facet == facet; });
    if (choice == choices.end())
        choice = choices.insert(choices.end(), {.facet = facet});
    std::erase(choice->keys, key);
    if (isTicked)
        choice->keys.push_back(key);
    if (choice->keys.empty())
        choices.erase(choice);
    setChoices(choices);
    Q_EMIT choicesChanged();
}

void FacetPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
