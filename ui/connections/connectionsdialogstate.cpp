// SPDX-License-Identifier: Apache-2.0
// What the connections' window is told, and how it shows that.
#include "ui/connections/connectionform.h"
#include "ui/connections/connectionlist.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/keyfield.h"
#include "ui/connections/testpanel.h"
#include "ui/parts/bringup.h"
#include "ui/parts/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace chargetree {

namespace {

constexpr qsizetype longestName = 60; // in a sentence

} // namespace

void ConnectionsDialog::setConnections(std::vector<Connection> connections)
{
    const auto isIn = [&connections](const QString &id) {
        return std::any_of(connections.begin(), connections.end(),
                           [&id](const Connection &each) { return each.id == id; });
    };
    const bool wasChanged = hasChanges();
    if (const Connection *draft = find(m_draft); draft && !isIn(m_draft))
        connections.push_back(*draft);
    else
        m_draft.clear();
    const int row = m_list->currentRow();
    m_connections = std::move(connections);
    const bool isStill = find(m_current) != nullptr;
    if (!isStill && !m_connections.empty()) {
        const auto last = m_connections.size() - 1;
        m_current = m_connections[qMin<std::size_t>(std::size_t(qMax(row, 0)), last)].id;
    }
    m_list->show(m_connections, m_current);
    if (isStill && wasChanged)
        formChanged();
    else
        showCurrent();
}

void ConnectionsDialog::setKeyState(const QString &id, KeyState state)
{
    m_keyStates[id] = state;
    if (id == m_current && m_form->keyField().key().isEmpty())
        m_form->keyField().setState(state);
}

void ConnectionsDialog::setKeyRingUsable(bool isUsable)
{
    m_form->keyField().setKeyRingUsable(isUsable);
}

void ConnectionsDialog::setCopies(const QString &id, int count, qint64 bytes)
{
    m_copies[id] = {count, bytes};
}

void ConnectionsDialog::showProblem(const QString &sentence)
{
    m_hasProblem = true;
    forgetQuestion();
    m_question->show({NoticeBar::Kind::Error, sentence});
}

void ConnectionsDialog::showMessage(const QString &sentence)
{
    forgetQuestion();
    m_question->show({NoticeBar::Kind::Info, sentence});
}

void ConnectionsDialog::present()
{
    bringUp(this);
    if (m_connections.empty())
        add();
}

const Connection *ConnectionsDialog::find(const QString &id) const
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&id](const Connection &each) { return each.id == id; });
    return found == m_connections.end() || id.isEmpty() ? nullptr : &*found;
}

QString ConnectionsDialog::nameOf(const QString &id) const
{
    const Connection *connection = find(id);
    const QString title = id == m_current ? m_form->connection().title()
                          : connection    ? connection->title()
                                          : QString();
    return title.isEmpty() ? tr("New connection") : title.left(longestName);
}

KeyState ConnectionsDialog::keyStateOf(const QString &id) const
{
    const auto found = m_keyStates.find(id);
    return found == m_keyStates.end() ? KeyState::None : found->second;
}

bool ConnectionsDialog::hasChanges() const
{
    return find(m_current) && (m_form->isChanged() || (isDraft() && m_isCopy));
}

/// Puts the current connection into the form.
void ConnectionsDialog::showCurrent()
{
    endTest();
    const Connection *connection = find(m_current);
    m_pages->setCurrentIndex(connection ? 1 : 0);
    m_form->setConnection(connection ? *connection : Connection{}, keyStateOf(m_current));
    m_list->setCurrentId(m_current);
    updateButtons();
}

void ConnectionsDialog::formChanged()
{
    if (find(m_current))
        m_list->update(m_form->connection());
    if (!m_isTesting)
        m_testPanel->hide(); // what it says is of other fields
    updateButtons();
}

void ConnectionsDialog::updateButtons()
{
    const Connection *connection = find(m_current);
    const QString problem = connection ? connectionProblem(m_form->connection()) : QString();
    const bool isGood = connection && problem.isEmpty();
    const bool canSave = hasChanges() || isDraft();
    m_problem->setText(problem);
    m_duplicate->setEnabled(connection && !isDraft());
    m_remove->setEnabled(connection && !connection->isManaged);
    m_export->setEnabled(m_connections.size() > (m_draft.isEmpty() ? 0U : 1U));
    m_test->setEnabled(isGood && !m_isTesting);
    m_discard->setEnabled(canSave);
    m_save->setEnabled(isGood && canSave);
    m_open->setEnabled(isGood);
    m_openNew->setEnabled(isGood);
    m_open->setText(canSave ? tr("Save and &open") : tr("&Open"));
    (m_save->isEnabled() ? m_save : m_open)->setDefault(true);
}

void ConnectionsDialog::rowChosen()
{
    const QString wanted = m_list->currentId();
    if (wanted.isEmpty() || wanted == m_current)
        return;
    m_list->setCurrentId(m_current);
    select(wanted);
}

void ConnectionsDialog::select(const QString &id)
{
    leaveThen([this, id] {
        if (!find(id))
            return;
        m_current = id;
        showCurrent();
    });
}

} // namespace chargetree
