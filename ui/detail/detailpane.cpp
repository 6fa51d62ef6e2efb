// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/detailpane.h"

#include "models/fields/fieldtext.h"
#include "ui/detail/copybar.h"
#include "ui/detail/detailheader.h"
#include "ui/detail/detailtabs.h"
#include "ui/detail/severalview.h"
#include "ui/glance/glancewhole.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/plaintext.h"
#include "ui/parts/warningstrip.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chargetree {

namespace {

constexpr TimeMs oldAge = 60 * 60 * 1000;

/// Names and ids from the top down: row numbers change with each refresh.
QString keyOf(const Fleet &fleet, NodeId node)
{
    return QString::number(int(fleet.at(node).kind())) % u'\n' % nodePath(fleet, node) % u'\n'
           % nodeIdText(fleet, node);
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_states(new QStackedWidget(this))
    , m_several([this] { return makeSeveral(); })
    , m_whole([this] { return makeWhole(); })
    , m_hint(quietLabel({}, m_states))
    , m_gone(new WarningStrip)
    , m_header(new DetailHeader)
    , m_copyBar(new CopyBar)
    , m_tabs(new DetailTabs)
    , m_age(new ElidedLabel)
{
    setObjectName(QStringLiteral("detailPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    m_hint->setObjectName(QStringLiteral("detailHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(metrics::margin);
    m_hint->setText(tr("Select a driver, tag, site or charger to see what is known about it."));
    auto *content = new QWidget(m_states);
    buildContent(content);
    m_states->addWidget(m_hint);
    m_states->addWidget(content);
    connect(m_header, &DetailHeader::nodeRequested, this, &DetailPane::nodeRequested);
    connect(m_header, &DetailHeader::listRequested, this, &DetailPane::listRequested);
    connect(m_copyBar, &CopyBar::copyChosen, this, [this](int place) {
        m_copyPlace = place;
        showAgain(true);
    });
    connect(m_tabs, &DetailTabs::nodeRequested, this, &DetailPane::nodeRequested);
    connect(m_tabs, &DetailTabs::linkRequested, this, &DetailPane::linkRequested);
    connect(m_tabs, &DetailTabs::queryRequested, this, &DetailPane::queryRequested);
    connect(m_tabs, &DetailTabs::glanceWanted, this, &DetailPane::glanceWanted);
    connect(m_tabs, &DetailTabs::pageShown, this, &DetailPane::showAge);
}

SeveralView *DetailPane::makeSeveral()
{
    auto *several = new SeveralView;
    m_states->addWidget(several);
    connect(several, &SeveralView::compareRequested, this, &DetailPane::compareRequested);
    return several;
}

GlanceWhole *DetailPane::makeWhole()
{
    auto *whole = new GlanceWhole;
    m_states->addWidget(whole);
    connect(whole, &GlanceWhole::queryRequested, this, &DetailPane::queryRequested);
    connect(whole, &GlanceWhole::glanceWanted, this, &DetailPane::glanceWanted);
    return whole;
}

void DetailPane::clearOthers()
{
    if (m_several.made())
        m_several->clear();
    if (m_whole.made())
        m_whole->clear();
}

void DetailPane::buildContent(QWidget *content)
{
    m_header->setObjectName(QStringLiteral("detailHeader"));
    m_copyBar->setObjectName(QStringLiteral("copyBar"));
    setFocusProxy(m_tabs);
    m_age->setObjectName(QStringLiteral("detailAge"));
    m_age->setForegroundRole(QPalette::PlaceholderText);
    m_age->setFont(smallFont(font()));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_gone->setObjectName(QStringLiteral("detailGone"));
    layout->addWidget(m_gone);
    layout->addWidget(m_header);
    layout->addWidget(m_copyBar);
    layout->addWidget(m_tabs, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::margin, metrics::spacing, metrics::margin, metrics::spacing);
    foot->addWidget(m_age);
    layout->addLayout(foot);
}

void DetailPane::showNothing()
{
    m_subject = {};
    m_goneSince = {};
    m_place = none<NodeId>;
    m_key.clear();
    m_tabs->clear();
    clearOthers();
    m_states->setCurrentIndex(0);
}

void DetailPane::showWhole(LoadedFleetPtr fleet, const Wording &wording)
{
    const bool isSame = m_states->currentWidget() == m_whole.made();
    if (!isSame)
        showNothing();
    m_whole->showFleet({.loaded = std::move(fleet), .wording = wording}, isSame);
    m_states->setCurrentWidget(m_whole.made());
}

void DetailPane::showGlance(const Glance &glance)
{
    m_tabs->showGlance(glance);
    if (m_whole.made())
        m_whole->showGlance(glance);
}

void DetailPane::showSeveral(const LoadedFleetPtr &fleet, const std::vector<NodeId> &nodes,
                             const Wording &wording)
{
    showNothing();
    m_several->showNodes({.loaded = fleet, .wording = wording}, nodes);
    m_states->setCurrentWidget(m_several.made());
}

bool DetailPane::isSeveral() const
{
    return m_states->currentWidget() == m_several.made();
}

void DetailPane::showGone(LoadedFleetPtr fleet, NodeId node, const Wording &wording,
                          const QDateTime &since)
{
    showNode(std::move(fleet), node, wording);
    m_goneSince = since.isValid() ? since : QDateTime::fromMSecsSinceEpoch(wording.judgement().now);
    updateGone();
}

void DetailPane::updateGone()
{
    m_gone->setVisible(isGone());
    if (isGone())
        m_gone->setText(
            tr("No longer in the fleet since %1")
                .arg(m_subject.context.wording.dateTime(m_goneSince.toMSecsSinceEpoch())));
}

void DetailPane::setWording(const Wording &wording)
{
    if (!m_subject.context.loaded)
        return;
    m_subject.context.wording = wording;
    showAgain(true);
}

void DetailPane::setIgnored(const IgnoredFindingsPtr &ignored)
{
    if (ignored == m_ignored)
        return;
    m_ignored = ignored;
    m_subject.context.ignored = ignored;
    if (m_subject.context.loaded)
        showAgain(true);
}

void DetailPane::showNode(LoadedFleetPtr fleet, NodeId node, const Wording &wording)
{
    m_goneSince = {};
    if (!fleet || node == none<NodeId> || node == Fleet::root) {
        showNothing();
        return;
    }
    const bool isNewer = fleet != m_subject.context.loaded;
    m_subject.context = {.loaded = std::move(fleet), .wording = wording, .ignored = m_ignored};
    m_place = node;
    m_kind = m_subject.fleet().at(node).kind();
    m_subject.node = m_kind == NodeKind::MayUse ? m_subject.fleet().at(node).parent : node;
    const QString key = keyOf(m_subject.fleet(), node);
    const bool isSame = key == m_key;
    m_key = key;
    if (!isSame)
        m_copyPlace = -1;
    showAgain(isSame);
    if (isNewer)
        m_tabs->forgetStale();
}

/// The copy that was chosen, while the charger still has it; else the newest.
void DetailPane::chooseCopy(bool isSame)
{
    const Fleet &fleet = m_subject.fleet();
    m_subject.copy = fleet.objectOf(m_subject.node);
    if (m_subject.row().kind() != NodeKind::Charger || !isSame)
        return;
    const auto copies = fleet.copies(fleet.at(m_subject.row().charger()).copies);
    if (m_copyPlace >= 0 && std::size_t(m_copyPlace) < copies.size())
        m_subject.copy = copies[std::size_t(m_copyPlace)];
}

void DetailPane::showAgain(bool isSame)
{
    chooseCopy(isSame);
    m_header->setSubject(m_subject, m_place);
    m_copyBar->setSubject(m_subject);
    updateGone();
    m_tabs->showSubject(m_subject, m_kind, m_key);
    clearOthers();
    m_states->setCurrentIndex(1);
}

void DetailPane::showAge(Page page)
{
    const QDateTime asOf = m_subject.context.loaded->provenance.asOf;
    m_age->setVisible(asOf.isValid() && pageRow(page).hasStatus);
    if (m_age->isHidden())
        return;
    const Wording &wording = m_subject.context.wording;
    const TimeMs time = asOf.toMSecsSinceEpoch();
    const bool isOld = wording.judgement().now - time > oldAge;
    m_age->setText(tr("as of %1 (%2)", "time, age").arg(wording.dateTime(time), wording.age(time)),
                   isOld ? Tone::Warning : Tone::None);
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_age->setFont(smallFont(font()));
    if (event->type() != QEvent::LanguageChange)
        return;
    m_hint->setText(tr("Select a driver, tag, site or charger to see what is known about it."));
    if (m_subject.context.loaded)
        showAgain(true);
}

} // namespace chargetree
