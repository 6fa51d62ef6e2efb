// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/usednumbers.h"
#include "ui/parts/dialog.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingstopic.h"

#include <vector>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace chargetree {

class SettingsPage;

/// What a person can choose for the whole program. What changes holds at once: there is nothing to
/// confirm. Keeps nothing itself.
class SettingsDialog final : public Dialog {
    Q_OBJECT

public:
    explicit SettingsDialog(const QList<QLocale> &languages, QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    /// The numbers of the fleet that is looked at, which may be given names.
    void offer(const UsedNumbers &numbers);
    void choose(SettingsTopic topic);

Q_SIGNALS:
    void preferencesChosen(const chargetree::Preferences &preferences);

protected:
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void retranslate();
    void fitTopics();
    void makePages();
    void addPage(SettingsPage *page, const QString &name);
    void remakePages();
    void restoreDefaults();
    void take(const SettingsPage &page);

    QList<QLocale> m_languages;
    Preferences m_shown;
    UsedNumbers m_offered;
    QListWidget *m_topics;
    QStackedWidget *m_stack;
    std::vector<SettingsPage *> m_pages; // by SettingsTopic
    QPushButton *m_defaults;
    QPushButton *m_close;
};

} // namespace chargetree
