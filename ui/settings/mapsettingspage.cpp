// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/mapsettingspage.h"

#include "ui/map/tileform.h"

namespace chargetree {

MapSettingsPage::MapSettingsPage(QWidget *parent)
    : SettingsPage(parent)
    , m_form(new TileForm(this))
{
    addNote(tr("Maps have a picture of the world of their own, for which nothing is fetched."));
    addWhole(m_form);
    // Not while it is typed: half an address names another server.
    connect(m_form, &TileForm::finished, this, &MapSettingsPage::say);
}

void MapSettingsPage::fill(const Preferences &preferences)
{
    if (m_form->source() != preferences.mapTiles) // else it is what is being edited
        m_form->setSource(preferences.mapTiles);
}

void MapSettingsPage::read(Preferences &preferences) const
{
    if (m_form->isValid())
        preferences.mapTiles = m_form->source();
}

} // namespace chargetree
