// SPDX-License-Identifier: Apache-2.0
#include "ui/glance/glancesection.h"

#include "ui/glance/barlist.h"
#include "ui/glance/weekchart.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <array>

namespace chargetree {

namespace {

// In the order of GlanceChart.
constexpr std::array<const char *, glanceChartCount> objectNames{
    "glanceChargerStatus", "glanceSocketStatus", "glanceLastContact", "glanceExpiryWeeks",
    "glanceExpiryBeyond",  "glanceManufacturer", "glanceModel",       "glanceFirmware"};

} // namespace

GlanceSection::GlanceSection(GlanceChart chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_title(new ElidedLabel(this))
    , m_total(quietLabel({}, this))
    , m_list(chart == GlanceChart::ExpiryWeeks ? nullptr : new BarList(chart, this))
    , m_view(m_list ? m_list : static_cast<GlanceView *>(new WeekChart(this)))
    , m_note(quietLabel({}, this))
{
    m_view->setObjectName(QLatin1String(objectNames[static_cast<std::size_t>(chart)]));
    m_note->setWordWrap(true);
    // The bars of tags beyond the weeks go on with the chart of weeks.
    const bool isContinued = chart == GlanceChart::ExpiryBeyond;
    m_title->setVisible(!isContinued);
    m_total->setVisible(!isContinued);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(metrics::halfSpacing, 0, metrics::halfSpacing, 0);
    heading->setSpacing(metrics::spacing);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_total);
    auto *column = new QVBoxLayout(this);
    const int above = isContinued ? metrics::spacing : metrics::margin;
    column->setContentsMargins(metrics::halfSpacing, above, metrics::halfSpacing, 0);
    column->setSpacing(metrics::halfSpacing);
    column->addLayout(heading);
    column->addWidget(m_view);
    column->addWidget(m_note);
    updateFonts();
    hide();
}

void GlanceSection::show(const Glance &glance, const Wording &wording)
{
    const GlanceSeries &series = glance.at(m_chart);
    m_view->show(series, glance.today, wording);
    m_title->setText(glanceTitle(m_chart));
    m_total->setText(glanceTotal(m_chart, series, wording));
    m_note->setText(tr("A click searches the whole fleet and may find more."));
    m_note->setVisible(!series.isWithinNode && m_chart != GlanceChart::ExpiryWeeks);
    setVisible(series.total > 0);
}

void GlanceSection::updateFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_note->setFont(smallFont(font()));
}

void GlanceSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

} // namespace chargetree
