// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/topicrows.h"

#include "ui/settings/connectionspage.h"
#include "ui/settings/copiespage.h"
#include "ui/settings/exportspage.h"
#include "ui/settings/findingspage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/mapsettingspage.h"
#include "ui/settings/numberspage.h"
#include "ui/settings/privacypage.h"

#include <array>

namespace chargetree {

namespace {

template <class Page>
SettingsPage *makePage(const QList<QLocale> &, QWidget *parent)
{
    return new Page(parent);
}

const std::array<TopicRow, 8> rows{{
    {SettingsTopic::General, "generalPage",
     QT_TRANSLATE_NOOP("chargetree::SettingsDialog", "General"), Icon::Settings,
     [](const QList<QLocale> &languages, QWidget *parent) -> SettingsPage * {
         return new GeneralPage(languages, parent);
     }},
    {SettingsTopic::Privacy, "privacyPage",
     QT_TRANSLATE_NOOP("chargetree::SettingsDialog", "Privacy"), Icon::Conceal,
     makePage<PrivacyPage>},
    {SettingsTopic::Connections, "connectionsPage",
     QT_TRANSLATE_NOOP("chargetree::SettingsDialog", "Refresh and limits"), Icon::Connect,
     makePage<ConnectionsPage>},
    {SettingsTopic::Map, "mapSettingsPage", QT_TRANSLATE_NOOP("chargetree::SettingsDialog", "Map"),
     Icon::Map, makePage<MapSettingsPage>},
    {SettingsTopic::Findings, "findingsPage",
     QT_TRANSLATE_NOOP("chargetree::SettingsDialog", "Findings"), Icon::Warning,
     makePage<FindingsPage>},
    {SettingsTopic::Numbers, "numbersPage",
     QT_TRANSLATE_NOOP("chargetree::SettingsDialog", "Names for numbers"), Icon::Edit,
     makePage<NumbersPage>},
    {SettingsTopic::Copies, "copiesPage",
     QT_TRANSLATE_NOOP("chargetree::SettingsDialog", "Offline copies"), Icon::Clock,
     makePage<CopiesPage>},
    {SettingsTopic::Exports, "exportsPage",
     QT_TRANSLATE_NOOP("chargetree::SettingsDialog", "Exports"), Icon::Export,
     makePage<ExportsPage>},
}};

} // namespace

std::span<const TopicRow> topicRows()
{
    return rows;
}

} // namespace chargetree
