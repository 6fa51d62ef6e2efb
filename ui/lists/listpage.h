// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lists/arrangelist.h"
#include "ui/lists/listlayout.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace chargetree {

class FacetPanel;
class ListView;

/// A list beside the tree: what it can be narrowed by at its side, how many rows are left above it.
/// It asks for every arrangement by a signal, as soon as it can be seen, and shows what comes back.
class ListPage final : public QWidget {
    Q_OBJECT

public:
    explicit ListPage(ListKind kind, QWidget *parent = nullptr);

    [[nodiscard]] ListKind kind() const { return m_kind; }
    /// Whether it shows the answer to its newest question.
    [[nodiscard]] bool isAnswered() const { return isUpToDate() && !m_isAsked && !m_awaitsHits; }
    /// Another fleet, or null for none. The rows of the last one stay until the answer is there;
    /// during a search that waits for showHits() with what is left of this fleet.
    void showFleet(const LoadedFleetPtr &loaded, const Wording &wording);
    /// The same fleet in another language or at another moment.
    void setWording(const Wording &wording);
    /// What a search left, and the folded words to mark; null for no search.
    void showHits(const std::shared_ptr<const Hits> &hits, const QStringList &foldedWords);
    /// Of findings: those that are ignored, and hidden unless a person wants to see them.
    void showIgnored(const IgnoredFindingsPtr &ignored);
    /// Any but the answer to the newest question of this list is left aside.
    void showAnswer(const ListAnswer &answer);

    /// Rows of the fleet that was handed in last; none while those of another one are still shown.
    [[nodiscard]] NodeId currentNode() const;
    [[nodiscard]] std::vector<NodeId> selectedNodes() const;
    /// The selected rows, as exports know them.
    [[nodiscard]] std::vector<std::uint32_t> selectedPlaces() const;
    /// All rows in the order they stand; empty without an answer.
    [[nodiscard]] std::vector<std::uint32_t> places() const;
    /// Ids of the columns in the order they stand.
    [[nodiscard]] QStringList columns() const;
    /// Makes the row current that shows this node, now or as soon as the answer is there.
    void showNode(NodeId node);

    [[nodiscard]] ListLayout listLayout() const;
    void setListLayout(const ListLayout &layout);
    void setSorts(const ListSorts &sorts);
    [[nodiscard]] const FacetChoices &choices() const;
    void setChoices(const FacetChoices &choices);

    [[nodiscard]] ListView *view() const { return m_view; }

Q_SIGNALS:
    void arrangementWanted(const chargetree::ListQuestion &question);
    void currentNodeChanged(chargetree::NodeId node);
    void selectionChanged();
    /// Enter or a double click: a row, or what one of its cells leads to.
    void nodeActivated(chargetree::NodeId node);
    void revealRequested(chargetree::NodeId node);
    void linkRequested(const QUrl &url);
    void contextMenuRequested(const QPoint &globalPosition);
    void escapePressed();
    /// Somebody has changed what listLayout() says.
    void listLayoutChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void wire();
    void retranslate();
    void ask();
    void sortBy(const ListSorts &sorts);
    void chooseColumns();
    void revealIgnored(bool areShown);
    void resetLayout();
    void updateState();
    [[nodiscard]] QString countText() const;
    [[nodiscard]] bool isUpToDate() const;

    ListKind m_kind;
    LoadedFleetPtr m_loaded;
    Wording m_wording;
    std::shared_ptr<const Hits> m_hits;
    IgnoredFindingsPtr m_ignored;
    QStringList m_marks;
    ListSorts m_sorts;
    ListAnswer m_answer;
    quint64 m_ticket = 0;
    bool m_isAsked = false; // the newest question is not answered
    bool m_awaitsHits = false; // of this fleet
    NodeId m_wanted = none<NodeId>; // to be shown with the answer

    QToolButton *m_facetButton;
    QLabel *m_count;
    QToolButton *m_ignoredButton;
    QToolButton *m_columnButton;
    QSplitter *m_splitter;
    FacetPanel *m_facets;
    QStackedWidget *m_pages;
    ListView *m_view;
    QLabel *m_empty;
};

} // namespace chargetree
