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
    connect(m_form, &TileForm::finished, this, [this] {
        if (m_form->isValid())
            m_taken = m_form->source();
        say();
    });
}

void MapSettingsPage::fill(const Preferences &preferences)
{
    if (m_taken == preferences.mapTiles)
        return; // as long as it stays, so does what is being typed
    m_taken = preferences.mapTiles;
    m_form->setSource(preferences.mapTiles);
}

void MapSettingsPage::forgetTyped()
{
    m_taken.reset();
}

void MapSettingsPage::read(Preferences &preferences) const
{
    if (m_form->isValid())
        preferences.mapTiles = m_form->source();
}

} // namespace chargetree
