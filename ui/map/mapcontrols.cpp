// SPDX-License-Identifier: Apache-2.0
#include "ui/map/mapcontrols.h"

#include "ui/look/buttonlook.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QToolButton>

namespace chargetree {

namespace {

QToolButton *button(const char *objectName, Icon which, QBoxLayout *column)
{
    auto *made = new QToolButton;
    made->setObjectName(QLatin1String(objectName));
    made->setIcon(icon(which));
    setButtonLook(*made, ButtonLook::OnMap);
    made->setFocusPolicy(Qt::TabFocus);
    column->addWidget(made);
    return made;
}

void name(QToolButton *button, const QString &text, const QString &key)
{
    button->setAccessibleName(text);
    setPlainToolTip(button, key.isEmpty() ? text : QString(text % u" (" % key % u')'));
}

} // namespace

MapControls::MapControls(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::halfSpacing);
    m_in = button("mapZoomIn", Icon::ZoomIn, column);
    m_out = button("mapZoomOut", Icon::ZoomOut, column);
    m_all = button("mapFitAll", Icon::ShowAll, column);
    m_selected = button("mapFitSelected", Icon::Location, column);
    connect(m_in, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(1); });
    connect(m_out, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(-1); });
    connect(m_all, &QToolButton::clicked, this, &MapControls::fitAllRequested);
    connect(m_selected, &QToolButton::clicked, this, &MapControls::fitSelectedRequested);
    retranslate();
    setCanFitSelected(false);
}

void MapControls::setCanFitSelected(bool can)
{
    m_selected->setEnabled(can);
}

void MapControls::retranslate()
{
    name(m_in, tr("Zoom in"), QStringLiteral("+"));
    name(m_out, tr("Zoom out"), QStringLiteral("−"));
    name(m_all, tr("Show all chargers"), QStringLiteral("0"));
    name(m_selected, tr("Show what is selected"), QStringLiteral("."));
}

void MapControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
