// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/detail/detailpagestable.h"
#include "ui/parts/madelate.h"

class QLabel;
class QStackedWidget;

namespace chargetree {

class CopyBar;
class DetailHeader;
class DetailTabs;
class ElidedLabel;
class GlanceWhole;
class SeveralView;

/// Everything about the selected row of the tree. Follows the selection, remembers its tab per
/// kind, and stays in place when the same thing comes in newer data.
class DetailPane final : public QWidget {
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    void showNode(LoadedFleetPtr fleet, NodeId node, const Wording &wording);
    /// What stands in an older fleet alone, marked so; until something else is shown.
    void showGone(LoadedFleetPtr fleet, NodeId node, const Wording &wording,
                  const QDateTime &since);
    /// What several rows share and in what they differ.
    void showSeveral(const LoadedFleetPtr &fleet, const std::vector<NodeId> &nodes,
                     const Wording &wording);
    [[nodiscard]] bool isSeveral() const;
    /// An empty state with a hint.
    void showNothing();
    /// The whole fleet at a glance, with nothing selected.
    void showWhole(LoadedFleetPtr fleet, const Wording &wording);
    /// The answer to glanceWanted(); one that comes too late is not shown.
    void showGlance(const Glance &glance);
    /// The same in other words: another language, a later moment.
    void setWording(const Wording &wording);
    /// Findings that are not named; null for none.
    void setIgnored(const IgnoredFindingsPtr &ignored);

    [[nodiscard]] bool isGone() const { return m_goneSince.isValid(); }
    [[nodiscard]] const QDateTime &goneSince() const { return m_goneSince; }
    /// The fleet that is shown, and the row in it; null and none for the empty state.
    [[nodiscard]] const LoadedFleetPtr &loaded() const { return m_subject.context.loaded; }
    [[nodiscard]] NodeId place() const { return m_place; }

    [[nodiscard]] DetailTabs &tabs() const { return *m_tabs; }

Q_SIGNALS:
    /// A link in the pane or the breadcrumb: select it in the tree.
    void nodeRequested(chargetree::NodeId node);
    /// The several chargers that are shown, side by side.
    void compareRequested();
    /// As Breadcrumb says it.
    void listRequested(chargetree::NodeId parent, chargetree::NodeId current, const QRect &anchor);
    /// To be opened in a browser after it was shown: http or https.
    void linkRequested(const QUrl &url);
    /// To be searched for, as if it had been typed.
    void queryRequested(const QString &query);
    void glanceWanted(const chargetree::GlanceQuestion &question);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildContent(QWidget *content);
    SeveralView *makeSeveral();
    GlanceWhole *makeWhole();
    /// What is not shown any more keeps no fleet in memory.
    void clearOthers();
    void chooseCopy(bool isSame);
    void showAge(Page page);
    void updateGone();
    void showAgain(bool isSame);

    QStackedWidget *m_states; // the hint, the content, and what is made late
    MadeLate<SeveralView> m_several;
    MadeLate<GlanceWhole> m_whole;
    QLabel *m_hint;
    QLabel *m_gone;
    DetailHeader *m_header;
    CopyBar *m_copyBar;
    DetailTabs *m_tabs;
    ElidedLabel *m_age;

    IgnoredFindingsPtr m_ignored;
    DetailSubject m_subject;
    NodeId m_place = none<NodeId>; // the selected row: a May use, not its driver
    NodeKind m_kind = NodeKind::Root; // of that row
    QString m_key; // what is shown, in terms that hold across refreshes
    QDateTime m_goneSince; // invalid: it is there
    int m_copyPlace = -1; // among a charger's copies; -1 is the one that is shown by rule
};

} // namespace chargetree
