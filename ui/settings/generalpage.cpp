// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/generalpage.h"

#include "ui/look/appearancewords.h"
#include "ui/look/metrics.h"
#include "ui/parts/alignfields.h"
#include "ui/parts/languagename.h"

#include <QComboBox>
#include <QTimeZone>

namespace chargetree {

namespace {

/// "Local: Europe/Helsinki".
QString localTimes()
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    return GeneralPage::tr("Local: %1", "a time zone").arg(QString::fromUtf8(id));
}

} // namespace

GeneralPage::GeneralPage(const QList<QLocale> &languages, QWidget *parent)
    : SettingsPage(parent)
    , m_language(makeChoice("settingsLanguage"))
    , m_appearance(makeChoice("settingsAppearance"))
    , m_times(makeChoice("settingsTimes"))
{
    m_language->addItem(tr("As the system"), QLocale::c());
    for (const QLocale &language : languages)
        m_language->addItem(languageName(language), language);
    for (const AppearanceRow &row : appearanceRows())
        m_appearance->addItem(appearanceWord(row), int(row.appearance));
    m_times->addItem(localTimes(), int(TimesShown::Local));
    m_times->addItem(tr("UTC", "a time zone"), int(TimesShown::Utc));
    alignFields({m_language, m_appearance, m_times}, metrics::spacing * 28);
    addRow(tr("&Language"), m_language);
    addRow(tr("A&ppearance"), m_appearance);
    addRow(tr("&Times"), m_times);
    addNote(tr("Holds for every time on the screen, for the dates that are searched for, and for "
               "workbooks. Other files say times with their zone."));
}

void GeneralPage::fill(const Preferences &preferences)
{
    int language = 0;
    for (int i = 1; i < m_language->count(); ++i) {
        const bool isIt =
            m_language->itemData(i).toLocale().language() == preferences.language.language();
        if (preferences.language != QLocale::c() && isIt)
            language = i;
    }
    m_language->setCurrentIndex(language);
    m_appearance->setCurrentIndex(m_appearance->findData(int(preferences.appearance)));
    m_times->setCurrentIndex(m_times->findData(int(preferences.times)));
}

void GeneralPage::read(Preferences &preferences) const
{
    // A language that was chosen with its country keeps it.
    const QLocale language = m_language->currentData().toLocale();
    if (language.language() != preferences.language.language())
        preferences.language = language;
    preferences.appearance = Appearance(m_appearance->currentData().toInt());
    preferences.times = TimesShown(m_times->currentData().toInt());
}

} // namespace chargetree
