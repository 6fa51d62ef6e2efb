// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/detail/detailpagestable.h"

#include <array>
#include <map>

class QStackedWidget;
class QTabBar;

namespace chargetree {

/// The pages about one record behind tabs. A page is made when it is first looked at, filled when
/// it is seen, and stays as it is when the same record comes in newer data.
class DetailTabs final : public QWidget {
    Q_OBJECT

public:
    explicit DetailTabs(QWidget *parent = nullptr);

    /// The pages of a row of this kind. `key` says what is shown in terms that hold across
    /// refreshes.
    void showSubject(const DetailSubject &subject, NodeKind kind, const QString &key);
    /// There is nothing to show.
    void clear();
    /// Pages that are not seen would keep the last fleet in memory.
    void forgetStale();

    void showGlance(const Glance &glance);
    /// For the maps of pages; outlives them.
    void setGround(MapGround &ground) { m_ground = &ground; }

    [[nodiscard]] Page currentPage() const;
    void setCurrentPage(Page page);
    /// To the next page (1) or the one before (-1), round and round.
    void stepPage(int by);

Q_SIGNALS:
    void pageShown(chargetree::Page page);
    void nodeRequested(chargetree::NodeId node);
    void linkRequested(const QUrl &url);
    void queryRequested(const QString &query);
    void glanceWanted(const chargetree::GlanceQuestion &question);

private:
    struct Tab {
        DetailPage *page = nullptr;
        QString shownKey = {}; // of what it showed last
        bool isStale = true;
    };
    void nameTabs();
    void choose(int tab);
    void showPage(int tab);
    void follow(Page from, NodeId node);
    Tab &tabOf(Page page);

    QTabBar *m_bar;
    QStackedWidget *m_pages;
    std::array<Tab, pageCount> m_tabs;
    std::map<NodeKind, Page> m_chosen;
    DetailSubject m_subject;
    NodeKind m_kind = NodeKind::Root;
    QString m_key;
    MapGround *m_ground = nullptr;
};

} // namespace chargetree
