// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/connectionspage.h"

#include "ui/connections/limitsfield.h"
#include "ui/parts/alignfields.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>

namespace chargetree {

ConnectionsPage::ConnectionsPage(QWidget *parent)
    : SettingsPage(parent)
    , m_refreshEvery(new QSpinBox(this))
    , m_metered(new QCheckBox(tr("Refresh on &metered networks, too"), this))
    , m_limits(new LimitsField(this))
{
    m_refreshEvery->setObjectName(QStringLiteral("settingsRefreshEvery"));
    m_refreshEvery->setRange(0, Preferences::mostRefreshMinutes);
    m_refreshEvery->setSuffix(QLatin1Char(' ') + tr("min", "minutes"));
    m_refreshEvery->setSpecialValueText(tr("only when asked"));
    m_metered->setObjectName(QStringLiteral("settingsMetered"));
    m_limits->setObjectName(QStringLiteral("settingsLimits"));
    m_limits->unfold();
    m_refreshEvery->setKeyboardTracking(false); // each value is written
    connect(m_refreshEvery, &QSpinBox::valueChanged, this, &ConnectionsPage::say);
    connect(m_metered, &QCheckBox::toggled, this, &ConnectionsPage::say);
    connect(m_limits, &LimitsField::changed, this, &ConnectionsPage::say);
    addWhole(m_metered);
    addNote(tr("What a new connection begins with. Existing connections keep their own settings."));
    addRow(tr("&Refresh every"), m_refreshEvery);
    addWhole(m_limits);
}

/// The limits are a form of their own, whose fields stand below the other.
void ConnectionsPage::align()
{
    QList<QWidget *> all;
    for (QLabel *label : labels() + m_limits->labels())
        all.append(label);
    alignFields(all);
    alignFields(m_limits->fields() << m_refreshEvery, LimitsField::fieldWidth);
}

void ConnectionsPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    align(); // by texts as the theme draws them
}

void ConnectionsPage::fill(const Preferences &preferences)
{
    m_refreshEvery->setValue(int(preferences.refreshEvery.count()));
    m_metered->setChecked(preferences.refreshesOnMetered);
    m_limits->setLimits(preferences.limits);
}

void ConnectionsPage::read(Preferences &preferences) const
{
    preferences.refreshEvery = std::chrono::minutes(m_refreshEvery->value());
    preferences.refreshesOnMetered = m_metered->isChecked();
    preferences.limits = m_limits->limits();
}

} // namespace chargetree
