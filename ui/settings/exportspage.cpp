// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/exportspage.h"

#include "models/exportplan/exportways.h"

#include <QComboBox>
#include <QLabel>

namespace chargetree {

ExportsPage::ExportsPage(QWidget *parent)
    : SettingsPage(parent)
    , m_way(makeChoice("settingsExportWay"))
{
    m_way->addItem(tr("As last time"), QString());
    for (const ExportWay &way : exportWays())
        m_way->addItem(exportWayTitle(way), QString::fromLatin1(way.word));
    addRow(tr("&Format"), m_way);
    m_advice = addNote({});
    connect(m_way, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_advice->setText(index > 0 ? exportWayAdvice(exportWays()[std::size_t(index - 1)])
                                    : tr("Each kind of rows is offered as it was exported last."));
    });
    addNote(tr("Workbooks, and CSV for spreadsheets, have titles over their columns; other files "
               "have the names of the API, which are the same in every language."));
}

void ExportsPage::fill(const Preferences &preferences)
{
    m_way->setCurrentIndex(-1); // so that the advice is said, whatever it becomes
    m_way->setCurrentIndex(std::max(m_way->findData(preferences.exportWay), 0));
}

void ExportsPage::read(Preferences &preferences) const
{
    preferences.exportWay = m_way->currentData().toString();
}

} // namespace chargetree
