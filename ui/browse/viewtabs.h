// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/fleet/hits.h"
#include "models/navigation/history.h"

#include <QWidget>

#include <array>

class QTabBar;
class QToolButton;

namespace chargetree {

/// The tabs above the tree and the lists, each with how many rows it has. Lists that are asked for
/// less stand in a menu until they are.
class ViewTabs final : public QWidget {
    Q_OBJECT

public:
    explicit ViewTabs(QWidget *parent = nullptr);

    /// The one that stands behind what is aside.
    [[nodiscard]] View view() const;
    /// Says nothing: that is for what a person does.
    void setView(View view);
    [[nodiscard]] Aside aside() const;
    /// Says nothing, too; for None the view is looked at.
    void setAside(Aside aside);
    /// How many rows each list has in the fleet, or left by the search; findings are counted
    /// already.
    void setCounts(const Fleet &fleet, const Hits *hits, std::size_t findings,
                   const Wording &wording);

    /// How many changes are news; none where nothing was compared.
    void setChanges(const std::optional<std::size_t> &count, const Wording &wording);

Q_SIGNALS:
    void viewChosen(chargetree::View view);
    void asideChosen(chargetree::Aside aside);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTab(View view);
    [[nodiscard]] int tabOf(View view) const;
    void openMenu();
    void retranslate();
    [[nodiscard]] QString titleOf(View view) const;
    [[nodiscard]] int tabOf(Aside aside) const;
    void setTab(int tab);

    QTabBar *m_bar;
    QToolButton *m_more;
    std::vector<View> m_views; // one for each tab
    std::array<QString, listKindCount> m_counts; // in words of the locale; empty: not known
    std::vector<Aside> m_asides; // one for each tab after them
    QString m_changes; // their count
    View m_view = {};
    bool m_isSetting = false;
};

} // namespace chargetree
