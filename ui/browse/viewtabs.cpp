// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/viewtabs.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QToolButton>

namespace chargetree {

namespace {

constexpr std::array usualLists{ListKind::Drivers, ListKind::Tags, ListKind::Sites,
                                ListKind::Chargers, ListKind::Findings};
constexpr std::array rarerLists{ListKind::Sockets, ListKind::Configurations};
constexpr std::array asides{Aside::Changes, Aside::Map};

struct CountRow {
    ListKind list;
    std::uint32_t FleetCounts::*inFleet; // null: nobody has counted them
    BitSet Hits::*found;
    bool Hits::*isNamed = nullptr; // else chargers stand for them, and nobody has counted
};
constexpr std::array countRows{
    CountRow{ListKind::Drivers, &FleetCounts::drivers, &Hits::drivers},
    CountRow{ListKind::Tags, &FleetCounts::tags, &Hits::tags},
    CountRow{ListKind::Sites, &FleetCounts::sites, &Hits::sites},
    CountRow{ListKind::Chargers, &FleetCounts::chargers, &Hits::chargers},
    CountRow{ListKind::Sockets, &FleetCounts::sockets, &Hits::sockets, &Hits::areSocketsNamed},
    CountRow{ListKind::Configurations, nullptr, &Hits::configurations,
             &Hits::areConfigurationsNamed},
};

} // namespace

ViewTabs::ViewTabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_more(new QToolButton(this))
    , m_asides(asides.begin(), asides.end())
{
    setObjectName(QStringLiteral("viewTabs"));
    m_bar->setObjectName(QStringLiteral("viewTabBar"));
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setFocusPolicy(Qt::StrongFocus);
    m_more->setObjectName(QStringLiteral("moreLists"));
    m_more->setAutoRaise(true);
    m_more->setIcon(icon(Icon::ChevronDown));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::spacing, 0, metrics::spacing, 0);
    row->setSpacing(0);
    row->addWidget(m_bar, 1);
    row->addWidget(m_more);
    addTab({});
    for (const ListKind list : usualLists)
        addTab(list);
    for (std::size_t i = 0; i < m_asides.size(); ++i)
        m_bar->addTab({});
    m_bar->setCurrentIndex(0);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int tab) {
        if (aside() == Aside::None)
            m_view = m_views[std::size_t(tab)];
        if (m_isSetting)
            return;
        if (aside() == Aside::None)
            Q_EMIT viewChosen(m_view);
        else
            Q_EMIT asideChosen(aside());
    });
    connect(m_more, &QToolButton::clicked, this, &ViewTabs::openMenu);
    retranslate();
}

void ViewTabs::addTab(View view)
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_bar->insertTab(int(m_views.size()), titleOf(view));
    m_views.push_back(view);
}

int ViewTabs::tabOf(View view) const
{
    const auto found = std::find(m_views.begin(), m_views.end(), view);
    return found == m_views.end() ? -1 : int(found - m_views.begin());
}

View ViewTabs::view() const
{
    return m_view;
}

void ViewTabs::setView(View view)
{
    if (tabOf(view) < 0)
        addTab(view);
    setTab(tabOf(view));
}

int ViewTabs::tabOf(Aside aside) const
{
    const auto found = std::find(m_asides.begin(), m_asides.end(), aside);
    return int(m_views.size()) + int(found - m_asides.begin());
}

Aside ViewTabs::aside() const
{
    const int place = m_bar->currentIndex() - int(m_views.size());
    return place < 0 ? Aside::None : m_asides[std::size_t(place)];
}

void ViewTabs::setAside(Aside aside)
{
    setTab(aside == Aside::None ? tabOf(m_view) : tabOf(aside));
}

void ViewTabs::setTab(int tab)
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_bar->setCurrentIndex(tab);
}

void ViewTabs::setChanges(const std::optional<std::size_t> &count, const Wording &wording)
{
    m_changes = count ? QStringLiteral("  ") % wording.number(qint64(*count)) : QString();
    retranslate();
}

void ViewTabs::setCounts(const Fleet &fleet, const Hits *hits, std::size_t findings,
                         const Wording &wording)
{
    m_counts[std::size_t(ListKind::Findings)] = wording.number(qint64(findings));
    for (const CountRow &row : countRows) {
        QString &count = m_counts[std::size_t(row.list)];
        if (!hits)
            count = row.inFleet ? wording.number(fleet.counts().*row.inFleet) : QString();
        else if (!row.isNamed || hits->*row.isNamed)
            count = wording.number(qint64((hits->*row.found).count()));
        else
            count.clear();
    }
    retranslate();
}

QString ViewTabs::titleOf(View view) const
{
    if (!view)
        return tr("Tree");
    const QString &count = m_counts[std::size_t(*view)];
    return withoutMnemonic(listTitle(*view))
           % (count.isEmpty() ? QString() : QStringLiteral("  ") % count);
}

void ViewTabs::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ListKind list : rarerLists) {
        menu->addAction(titleOf(list), this, [this, list] {
            setView(list);
            Q_EMIT viewChosen(list);
        });
    }
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void ViewTabs::retranslate()
{
    m_bar->setAccessibleName(tr("Views"));
    m_more->setText(tr("More", "lists"));
    m_more->setAccessibleName(tr("More lists"));
    for (std::size_t i = 0; i < m_views.size(); ++i)
        m_bar->setTabText(int(i), titleOf(m_views[i]));
    m_bar->setTabText(tabOf(Aside::Changes), tr("Changes") % m_changes);
    m_bar->setTabText(tabOf(Aside::Map), tr("Map"));
}

void ViewTabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
