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

    /// While the changes are looked at, what was before.
    [[nodiscard]] View view() const;
    /// Says nothing: that is for what a person does.
    void setView(View view);
    /// How many rows each list has in the fleet, or left by the search; findings are counted
    /// already.
    void setCounts(const Fleet &fleet, const Hits *hits, std::size_t findings,
                   const Wording &wording);

    /// How many changes are news; none where nothing was compared.
    void setChanges(const std::optional<std::size_t> &count, const Wording &wording);
    /// Says nothing, as setView().
    void showChanges();

Q_SIGNALS:
    void viewChosen(chargetree::View view);
    void changesChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTab(View view);
    [[nodiscard]] int tabOf(View view) const;
    void openMenu();
    void retranslate();
    [[nodiscard]] QString titleOf(View view) const;
    [[nodiscard]] int changesTab() const { return int(m_views.size()); } // the last one

    QTabBar *m_bar;
    QToolButton *m_more;
    std::vector<View> m_views; // one for each tab
    std::array<QString, listKindCount> m_counts; // in words of the locale; empty: not known
    QString m_changes; // their count
    View m_view = {};
    bool m_isSetting = false;
};

} // namespace chargetree
