// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/detailtabs.h"

#include "models/access/grants.h"
#include "ui/look/metrics.h"
#include "ui/parts/countbadge.h"

#include <QBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

namespace chargetree {

namespace {

QWidget *makeLine(QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

DetailTabs::DetailTabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    m_bar->setObjectName(QStringLiteral("detailTabs"));
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideNone);
    setFocusProxy(m_bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(metrics::halfSpacing, 0, metrics::halfSpacing, 0);
    tabs->addWidget(m_bar);
    layout->addLayout(tabs);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &DetailTabs::choose);
}

void DetailTabs::showSubject(const DetailSubject &subject, NodeKind kind, const QString &key)
{
    m_subject = subject;
    m_kind = kind;
    m_key = key;
    for (Tab &tab : m_tabs)
        tab.isStale = true;
    nameTabs();
    showPage(m_bar->currentIndex());
}

void DetailTabs::clear()
{
    m_subject = {};
    m_key.clear();
    for (Tab &tab : m_tabs)
        tab.isStale = true;
    forgetStale();
}

void DetailTabs::forgetStale()
{
    for (Tab &tab : m_tabs) {
        if (!tab.page || !tab.isStale)
            continue;
        tab.page->forget();
        tab.shownKey.clear();
    }
}

void DetailTabs::nameTabs()
{
    const QSignalBlocker blocker(m_bar);
    m_bar->setAccessibleName(tr("Details"));
    const auto pages = pagesOf(m_kind);
    const Page first = m_kind == NodeKind::MayUse ? Page::Access : Page::Overview;
    const Page chosen = m_chosen.try_emplace(m_kind, first).first->second;
    while (m_bar->count() > int(pages.size()))
        m_bar->removeTab(m_bar->count() - 1);
    while (m_bar->count() < int(pages.size()))
        m_bar->addTab({});
    for (int i = 0; i < int(pages.size()); ++i) {
        const Page page = pages[std::size_t(i)];
        const auto count = pageRow(page).count;
        m_bar->setTabText(i, pageTitle(page));
        m_bar->setTabData(i, int(page));
        const QString number =
            count ? m_subject.context.wording.number(count(m_subject)) : QString();
        m_bar->setAccessibleTabName(i, QString(pageTitle(page) % u' ' % number).trimmed());
        const QWidget *before = m_bar->tabButton(i, QTabBar::RightSide);
        m_bar->setTabButton(i, QTabBar::RightSide, count ? new CountBadge(number, m_bar) : nullptr);
        delete before; // the bar only hides it
        if (page == chosen)
            m_bar->setCurrentIndex(i);
    }
}

void DetailTabs::choose(int tab)
{
    if (tab < 0 || !m_subject.context.loaded)
        return;
    m_chosen[m_kind] = Page(m_bar->tabData(tab).toInt());
    showPage(tab);
}

DetailTabs::Tab &DetailTabs::tabOf(Page page)
{
    Tab &tab = m_tabs[static_cast<std::size_t>(page)];
    if (!tab.page) {
        tab.page = pageRow(page).make(m_pages);
        tab.page->setObjectName(QLatin1String(pageRow(page).objectName));
        m_pages->addWidget(tab.page);
        connect(tab.page, &DetailPage::nodeRequested, this,
                [this, page](NodeId node) { follow(page, node); });
        connect(tab.page, &DetailPage::linkRequested, this, &DetailTabs::linkRequested);
        connect(tab.page, &DetailPage::queryRequested, this, &DetailTabs::queryRequested);
        connect(tab.page, &DetailPage::glanceWanted, this, &DetailTabs::glanceWanted);
        if (m_ground)
            tab.page->useGround(*m_ground);
    }
    return tab;
}

/// From a driver's access a charger itself, and not the driver's row of it, says who else may use
/// it.
void DetailTabs::follow(Page from, NodeId node)
{
    const Fleet &fleet = m_subject.fleet();
    const bool isOwn = fleet.at(node).kind() == NodeKind::Charger && !isGrantRow(fleet, node);
    if (from == Page::Access && isOwn)
        m_chosen[NodeKind::Charger] = Page::Users;
    Q_EMIT nodeRequested(node);
}

void DetailTabs::showPage(int index)
{
    const Page page = Page(m_bar->tabData(index).toInt());
    Tab &tab = tabOf(page);
    m_pages->setCurrentWidget(tab.page);
    if (tab.isStale) {
        tab.page->show(m_subject, tab.shownKey == m_key);
        tab.shownKey = m_key;
        tab.isStale = false;
    }
    Q_EMIT pageShown(page);
}

void DetailTabs::showGlance(const Glance &glance)
{
    for (const Tab &tab : m_tabs) {
        if (tab.page)
            tab.page->showGlance(glance);
    }
}

Page DetailTabs::currentPage() const
{
    return Page(m_bar->tabData(m_bar->currentIndex()).toInt());
}

void DetailTabs::setCurrentPage(Page page)
{
    for (int i = 0; i < m_bar->count(); ++i) {
        if (m_bar->tabData(i).toInt() == int(page))
            m_bar->setCurrentIndex(i);
    }
}

void DetailTabs::stepPage(int by)
{
    if (m_bar->isVisible() && m_bar->count() > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + m_bar->count()) % m_bar->count());
}

} // namespace chargetree
