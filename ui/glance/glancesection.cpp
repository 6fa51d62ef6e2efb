// SPDX-License-Identifier: Apache-2.0
#include "ui/glance/glancesection.h"

#include "ui/glance/bardelegate.h"
#include "ui/glance/barlist.h"
#include "ui/glance/weekchart.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <array>

namespace chargetree {

namespace {

constexpr int inset = BarDelegate::inset; // bars have it of their own

// In the order of GlanceChart.
constexpr std::array<const char *, glanceChartCount> objectNames{
    "glanceChargerStatus", "glanceSocketStatus", "glanceLastContact", "glanceExpiryWeeks",
    "glanceExpiryBeyond",  "glanceManufacturer", "glanceModel",       "glanceFirmware"};

} // namespace

GlanceSection::GlanceSection(GlanceChart chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_title(quietLabel({}, this))
    , m_total(quietLabel({}, this))
    , m_list(chart == GlanceChart::ExpiryWeeks ? nullptr : new BarList(chart, this))
    , m_view(m_list ? m_list : static_cast<GlanceView *>(new WeekChart(this)))
    , m_note(quietLabel({}, this))
{
    m_view->setObjectName(QLatin1String(objectNames[static_cast<std::size_t>(chart)]));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(inset, 0, inset, 0);
    m_title->setWordWrap(true);
    m_total->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    updateFonts(); // first: what is shown once keeps the font that it has then
    // The bars of tags beyond the weeks go on with the chart of weeks.
    const bool isContinued = chart == GlanceChart::ExpiryBeyond;
    m_title->setVisible(!isContinued);
    m_total->setVisible(!isContinued);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(inset, 0, inset, 0);
    heading->setSpacing(metrics::spacing);
    heading->addWidget(m_title, 1, Qt::AlignTop);
    heading->addWidget(m_total, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    const int above = isContinued ? metrics::spacing : metrics::margin;
    column->setContentsMargins(0, above, 0, 0);
    column->setSpacing(metrics::halfSpacing);
    column->addLayout(heading);
    if (m_list) {
        column->addWidget(m_view);
    } else {
        auto *weeks = new QHBoxLayout;
        weeks->setContentsMargins(inset, 0, inset, 0);
        weeks->addWidget(m_view);
        column->addLayout(weeks);
    }
    column->addWidget(m_note);
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
    QFont bold = smallFont(font()); // as sections of the overview are named
    bold.setBold(true);
    m_title->setFont(bold);
    m_total->setFont(smallFont(font()));
    m_note->setFont(smallFont(font()));
}

void GlanceSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

} // namespace chargetree
