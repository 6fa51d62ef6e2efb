// SPDX-License-Identifier: Apache-2.0
#include "ui/changes/olderstatesbutton.h"

#include "ui/look/buttonlook.h"
#include "ui/look/icons.h"

#include <QEvent>
#include <QMenu>

namespace chargetree {

OlderStatesButton::OlderStatesButton(QWidget *parent)
    : QToolButton(parent)
    , m_states(new QMenu(this))
{
    setObjectName(QStringLiteral("changesWith"));
    setIcon(chargetree::icon(Icon::Clock));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_states);
    setButtonLook(*this, ButtonLook::Outlined);
    connect(m_states, &QMenu::aboutToShow, this, &OlderStatesButton::statesWanted);
    retranslate();
}

void OlderStatesButton::startMenu(bool hasLastRefresh)
{
    m_states->clear();
    if (!hasLastRefresh)
        return;
    QAction *last = m_states->addAction(tr("Before the last refresh"), this,
                                        &OlderStatesButton::lastRefreshChosen);
    last->setObjectName(QStringLiteral("changesLastRefresh"));
    m_states->addSeparator();
}

void OlderStatesButton::awaitStates(bool hasLastRefresh)
{
    startMenu(hasLastRefresh);
    m_states->addAction(tr("Looking for older copies…"))->setEnabled(false);
}

void OlderStatesButton::showStates(const std::vector<OlderState> &states, bool hasLastRefresh,
                                   const Wording &wording)
{
    startMenu(hasLastRefresh);
    for (const OlderState &state : states) {
        m_states->addAction(wording.dateTime(state.asOf.toMSecsSinceEpoch()), this,
                            [this, path = state.path] { Q_EMIT stateChosen(path); });
    }
    if (states.empty())
        m_states->addAction(tr("No older copies are kept"))->setEnabled(false);
}

void OlderStatesButton::retranslate()
{
    setText(tr("Compare with…"));
}

void OlderStatesButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
