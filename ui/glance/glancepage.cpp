// SPDX-License-Identifier: Apache-2.0
#include "ui/glance/glancepage.h"

#include "ui/glance/bardelegate.h"
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

using namespace std::chrono_literals;

constexpr auto patience = 500ms;
constexpr int inset = BarDelegate::inset; // so that what is painted has the page's margin
constexpr int lettersOfTwoColumns = 90; // of usual width

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
    , m_counting(quietLabel({}, this))
{
    auto *content = new QWidget(m_scroll);
    content->setAutoFillBackground(false);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom);
    m_columns->setSpacing(metrics::spacing);
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
    page->setContentsMargins(metrics::margin - inset, metrics::spacing, metrics::margin - inset,
                             metrics::margin);
    page->addWidget(m_empty);
    page->addWidget(m_counting);
    page->addLayout(m_columns);
    page->addStretch();
    m_empty->setWordWrap(true);
    for (QLabel *sentence : {m_empty, m_counting})
        sentence->setContentsMargins(inset, 0, inset, 0);
    m_empty->hide();
    m_counting->setObjectName(QStringLiteral("glanceCounting"));
    m_counting->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, m_counting, &QWidget::show);
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
    m_counting->setText(tr("Counting…"));
}

void GlancePage::show(const DetailSubject &subject, bool isSame)
{
    if (!isSame) {
        forget();
        m_patience.start();
    }
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
    m_patience.stop();
    m_counting->hide();
    m_empty->hide();
    for (GlanceSection *section : m_sections)
        section->hide();
    m_scroll->ensureVisible(0, 0);
}

void GlancePage::showGlance(const Glance &glance)
{
    if (glance.ticket != m_ticket || glance.node != m_node)
        return;
    m_patience.stop();
    m_counting->hide();
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
    arrangeColumns();
}

void GlancePage::changeEvent(QEvent *event)
{
    DetailPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrangeColumns();
}

/// Side by side only where each has room for its labels, however large these are.
void GlancePage::arrangeColumns()
{
    const bool areTwo = width() >= lettersOfTwoColumns * fontMetrics().averageCharWidth();
    m_columns->setDirection(areTwo ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace chargetree
