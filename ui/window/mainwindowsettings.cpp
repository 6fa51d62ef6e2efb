// SPDX-License-Identifier: Apache-2.0
// What concerns the whole program, as one window shows and asks for it.
#include "ui/parts/plaintext.h"
#include "ui/privacy/dialogkeys.h"
#include "ui/privacy/veil.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QToolButton>

namespace chargetree {

void MainWindow::wireSettings()
{
    const auto on = [this](Command command, auto reaction) {
        connect(m_actions->at(command), &QAction::triggered, this, reaction);
    };
    on(Command::Settings, [this] { Q_EMIT settingsRequested(SettingsTopic::General); });
    on(Command::FindingLimits, [this] { Q_EMIT settingsRequested(SettingsTopic::Findings); });
    on(Command::PrivacyView, [this](bool isOn) { Q_EMIT privacyChosen(isOn); });
    on(Command::RevealPersonal, [this] { revealFocused(activeOf(*this)); });
    new DialogKeys(*m_actions->at(Command::RevealPersonal), *this);
    m_actions->at(Command::PrivacyView)->setCheckable(true);
    m_actions->at(Command::RevealPersonal)->setEnabled(false);
}

void MainWindow::retranslateSettings()
{
    const QString warning = tr("Covers who people are until it is pointed at. What is copied and "
                               "exported still has the true values.");
    m_actions->at(Command::PrivacyView)->setToolTip(plainToolTip(warning)); // and so the badge's
    m_private->setAccessibleDescription(warning);
}

void MainWindow::setPrivate(bool isPrivate)
{
    m_actions->at(Command::PrivacyView)->setChecked(isPrivate);
    m_actions->at(Command::RevealPersonal)->setEnabled(isPrivate);
    m_private->setVisible(isPrivate);
    setVeiled(*this, isPrivate);
}

} // namespace chargetree
