// SPDX-License-Identifier: Apache-2.0
#include "ui/glance/glancewhole.h"

#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/elidedlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace chargetree {

GlanceWhole::GlanceWhole(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_source(new ElidedLabel(this))
    , m_page(new GlancePage(this))
{
    setObjectName(QStringLiteral("glanceWhole"));
    m_name->setFont(headingFont(font()));
    m_source->setForegroundRole(QPalette::PlaceholderText);
    auto *heading = new QVBoxLayout;
    heading->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, 0);
    heading->setSpacing(2);
    heading->addWidget(m_name);
    heading->addWidget(m_source);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(m_page, 1);
    setFocusProxy(m_page);
    connect(m_page, &GlancePage::queryRequested, this, &GlanceWhole::queryRequested);
    connect(m_page, &GlancePage::glanceWanted, this, &GlanceWhole::glanceWanted);
}

void GlanceWhole::showFleet(const RecordContext &context, bool isSame)
{
    const Provenance &source = context.loaded->provenance;
    m_name->setText(tr("The fleet at a glance"));
    QStringList facts{source.name};
    if (source.asOf.isValid())
        facts.append(tr("as of %1").arg(context.wording.dateTime(source.asOf.toMSecsSinceEpoch())));
    m_source->setText(facts.join(QStringLiteral(" · ")));
    m_page->show({.context = context, .node = Fleet::root}, isSame);
}

void GlanceWhole::showGlance(const Glance &glance)
{
    m_page->showGlance(glance);
}

void GlanceWhole::clear()
{
    m_page->forget();
}

void GlanceWhole::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_name->setFont(headingFont(font()));
}

} // namespace chargetree
