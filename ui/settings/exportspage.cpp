// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/exportspage.h"

#include "models/exportplan/exportways.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace chargetree {

ExportsPage::ExportsPage(QWidget *parent)
    : SettingsPage(parent)
    , m_way(makeChoice("settingsExportWay"))
    , m_received(new QCheckBox(tr("&Records as they were received"), this))
{
    m_way->addItem(tr("As last time"), QString());
    for (const ExportWay &way : exportWays())
        m_way->addItem(exportWayTitle(way), QString::fromLatin1(way.word));
    addRow(tr("&Format"), m_way);
    m_advice = addNote({});
    m_received->setObjectName(QStringLiteral("settingsExportReceived"));
    addWhole(m_received);
    connect(m_way, &QComboBox::currentIndexChanged, this, &ExportsPage::follow);
    connect(m_received, &QCheckBox::toggled, this, &ExportsPage::say);
    addNote(tr("Workbooks, and CSV for spreadsheets, have titles over their columns; other files "
               "have the names of the API, which are the same in every language. Workbooks and "
               "GeoJSON say where the data came from."));
}

/// What the format has no use for can not be chosen.
void ExportsPage::follow(int way)
{
    const ExportWay *chosen = way > 0 ? &exportWays()[std::size_t(way - 1)] : nullptr;
    m_advice->setText(chosen ? exportWayAdvice(*chosen)
                             : tr("Each kind of rows is offered as it was exported last."));
    m_received->setEnabled(chosen && rowOf(chosen->format).hasRecords);
}

void ExportsPage::fill(const Preferences &preferences)
{
    m_way->setCurrentIndex(-1); // so that the advice is said, whatever it becomes
    m_way->setCurrentIndex(std::max(m_way->findData(preferences.exportWay), 0));
    m_received->setChecked(preferences.exportsReceived);
}

void ExportsPage::read(Preferences &preferences) const
{
    preferences.exportWay = m_way->currentData().toString();
    preferences.exportsReceived = m_received->isChecked();
}

} // namespace chargetree
