// SPDX-License-Identifier: Apache-2.0
#include "ui/glance/glancepage.h"

#include "ui/glance/barlist.h"
#include "ui/glance/glancesection.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace chargetree {

namespace {

constexpr int widthOfTwoColumns = metrics::spacing * 80;

QVBoxLayout *makeColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    return column;
}

} // namespace

GlancePage::GlancePage(QWidget *parent)
    : DetailPage(parent)
    , m_scroll(new QScrollArea(this))
    , m_empty(quietLabel({}, this))
{
    auto *content = new QWidget(m_scroll);
    content->setAutoFillBackground(false);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom);
    m_columns->setSpacing(0);
    QVBoxLayout *first = makeColumn();
    QVBoxLayout *second = makeColumn();
    for (const GlanceChart chart :
         {GlanceChart::ChargerStatus, GlanceChart::SocketStatus, GlanceChart::LastContact})
        addSection(chart, first);
    addSection(GlanceChart::ExpiryWeeks, second);
    addSection(GlanceChart::ExpiryBeyond, second);
    for (const GlanceChart chart :
         {GlanceChart::Manufacturer, GlanceChart::Model, GlanceChart::Firmware})
        addSection(chart, second);
    first->addStretch();
    second->addStretch();
    m_columns->addLayout(first, 1);
    m_columns->addLayout(second, 1);
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(metrics::margin - metrics::halfSpacing, metrics::spacing,
                             metrics::margin - metrics::halfSpacing, metrics::margin);
    page->addWidget(m_empty);
    page->addLayout(m_columns);
    page->addStretch();
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    GlancePage::retranslate();
}

void GlancePage::addSection(GlanceChart chart, QBoxLayout *column)
{
    auto *section = new GlanceSection(chart);
    m_sections[static_cast<std::size_t>(chart)] = section;
    column->addWidget(section);
    connect(&section->view(), &GlanceView::queryRequested, this, &DetailPage::queryRequested);
    connect(&section->view(), &GlanceView::currentBarMoved, this,
            [this, section](const QRect &bar) {
                const QPoint middle =
                    section->view().viewport()->mapTo(m_scroll->widget(), bar.center());
                m_scroll->ensureVisible(middle.x(), middle.y(), 0, bar.height() + metrics::margin);
            });
}

void GlancePage::retranslate()
{
    m_empty->setText(tr("There is nothing to count here: no charger, socket or tag."));
}

void GlancePage::show(const DetailSubject &subject, bool isSame)
{
    if (!isSame)
        forget();
    m_wording = subject.context.wording;
    m_node = subject.node;
    Q_EMIT glanceWanted({.ticket = ++m_ticket,
                         .loaded = subject.context.loaded,
                         .node = m_node,
                         .moment = {m_wording.judgement(), m_wording.zone()},
                         .weekStart = m_wording.locale().firstDayOfWeek()});
}

void GlancePage::forget()
{
    ++m_ticket; // what is on its way comes for nothing
    m_empty->hide();
    for (GlanceSection *section : m_sections)
        section->hide();
    m_scroll->ensureVisible(0, 0);
}

void GlancePage::showGlance(const Glance &glance)
{
    if (glance.ticket != m_ticket || glance.node != m_node)
        return;
    bool isEmpty = true;
    for (GlanceSection *section : m_sections) {
        section->show(glance, m_wording);
        isEmpty = isEmpty && section->isHidden();
    }
    m_empty->setVisible(isEmpty);
    alignLabels();
}

void GlancePage::alignLabels()
{
    int room = 0;
    for (const GlanceSection *section : m_sections) {
        if (section->list() && !section->isHidden())
            room = qMax(room, section->list()->labelHint());
    }
    for (const GlanceSection *section : m_sections) {
        if (section->list())
            section->list()->setLabelRoom(room);
    }
}

void GlancePage::resizeEvent(QResizeEvent *event)
{
    DetailPage::resizeEvent(event);
    const bool areTwo = event->size().width() >= widthOfTwoColumns;
    m_columns->setDirection(areTwo ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace chargetree
