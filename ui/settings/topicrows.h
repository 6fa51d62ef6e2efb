// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/icons.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingstopic.h"

#include <span>

namespace chargetree {

/// A page of the settings: what it is called, and what makes it.
struct TopicRow {
    SettingsTopic topic = SettingsTopic::General;
    const char *name = ""; // of the object
    const char *title = ""; // English
    Icon icon = Icon::Settings;
    SettingsPage *(*make)(const QList<QLocale> &languages, QWidget *parent) = nullptr;
};

/// In the order of SettingsTopic.
std::span<const TopicRow> topicRows();

} // namespace chargetree
