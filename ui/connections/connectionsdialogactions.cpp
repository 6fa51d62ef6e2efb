// SPDX-License-Identifier: Apache-2.0
// What the connections' window does.
#include "ui/connections/connectionform.h"
#include "ui/connections/connectionlist.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/keyfield.h"
#include "ui/connections/testpanel.h"
#include "ui/parts/savefile.h"

#include <QFileDialog>
#include <QPushButton>
#include <QUuid>

namespace chargetree {

namespace {

// Answers to what the window asks in place.
constexpr QLatin1String saveAnswer("save");
constexpr QLatin1String discardAnswer("discard");
constexpr QLatin1String removeAnswer("remove");
constexpr QLatin1String keepAnswer("keep");
constexpr QLatin1String undoAnswer("undo");

} // namespace

void ConnectionsDialog::add()
{
    leaveThen([this] { begin(m_new, false); });
}

void ConnectionsDialog::duplicate()
{
    leaveThen([this] {
        const Connection *original = find(m_current);
        if (!original)
            return;
        Connection copy = *original;
        copy.name = tr("%1 (copy)").arg(original->title());
        copy.isManaged = false;
        begin(copy, true);
    });
}

void ConnectionsDialog::begin(const Connection &draft, bool isCopy)
{
    m_connections.push_back(draft);
    m_connections.back().id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_draft = m_current = m_connections.back().id;
    m_isCopy = isCopy;
    m_list->show(m_connections, m_current);
    showCurrent();
    m_form->focusName();
}

bool ConnectionsDialog::save()
{
    const Connection typed = m_form->connection();
    KeyField &field = m_form->keyField();
    const bool isKeyChanged = field.isChanged();
    const KeyState kept = field.keepsInKeyRing() ? KeyState::KeyRing : KeyState::Session;
    m_hasProblem = false;
    Q_EMIT saveRequested(typed, field.key(), field.keepsInKeyRing());
    if (m_hasProblem)
        return false;
    if (isKeyChanged)
        m_keyStates[typed.id] = kept;
    if (m_draft == typed.id)
        m_draft.clear();
    for (Connection &each : m_connections) {
        if (each.id == typed.id)
            each = typed;
    }
    forgetQuestion();
    showCurrent();
    return true;
}

void ConnectionsDialog::discard()
{
    if (isDraft()) {
        std::erase_if(m_connections, [this](const Connection &each) { return each.id == m_draft; });
        m_draft.clear();
        m_current = m_connections.empty() ? QString() : m_connections.back().id;
    }
    m_list->show(m_connections, m_current);
    forgetQuestion();
    showCurrent();
}

void ConnectionsDialog::leaveThen(std::function<void()> next)
{
    if (!hasChanges()) {
        if (isDraft())
            discard();
        next();
        return;
    }
    std::vector<NoticeAction> answers{{keepAnswer, tr("Go on editing")},
                                      {discardAnswer, tr("Discard")}};
    if (m_save->isEnabled())
        answers.front() = {saveAnswer, tr("Save")};
    ask(tr("“%1” has changes that are not saved.").arg(nameOf(m_current)), std::move(answers));
    m_next = std::move(next);
}

void ConnectionsDialog::ask(const QString &question, std::vector<NoticeAction> answers)
{
    m_question->show({NoticeBar::Kind::Warning, question, {}, std::move(answers)});
    m_question->focusFirstAction();
}

void ConnectionsDialog::answered(const QString &answer)
{
    const auto next = std::exchange(m_next, {});
    m_question->dismiss();
    if (answer == removeAnswer) {
        remove();
        return;
    }
    if (answer == discardAnswer)
        discard();
    const bool isDone = answer == discardAnswer || (answer == saveAnswer && save());
    if (isDone && next)
        next();
}

void ConnectionsDialog::forgetQuestion()
{
    m_next = {};
    m_question->dismiss();
}

void ConnectionsDialog::askToRemove()
{
    if (isDraft()) {
        discard();
        return;
    }
    const int copies = m_copies[m_current].count;
    const QString question =
        copies > 0 ? tr("Remove “%1”, its key and its %n offline copies? It can be undone until "
                        "this window is closed.",
                        "", copies)
                   : tr("Remove “%1” and its key? It can be undone until this window is closed.");
    ask(question.arg(nameOf(m_current)), {{removeAnswer, tr("Remove")}, {keepAnswer, tr("Keep")}});
    m_next = {};
}

void ConnectionsDialog::remove()
{
    if (!find(m_current))
        return;
    endTest();
    const QString id = m_current;
    m_removed.push_back({id, nameOf(id)});
    Q_EMIT removeRequested(id);
    offerUndo();
}

void ConnectionsDialog::offerUndo()
{
    if (m_removed.empty()) {
        m_undo->dismiss();
        return;
    }
    m_undo->show({NoticeBar::Kind::Info,
                  tr("“%1” was removed.").arg(m_removed.back().name),
                  {},
                  {{undoAnswer, tr("Undo")}}});
}

void ConnectionsDialog::undoRemove()
{
    if (m_removed.empty())
        return;
    const QString id = m_removed.back().id;
    m_removed.pop_back();
    Q_EMIT restoreRequested(id);
    offerUndo();
    select(id);
}

void ConnectionsDialog::test()
{
    const Connection typed = m_form->connection();
    m_isTesting = true;
    showTestProgress(tr("Asking %1…").arg(typed.base.host()));
    updateButtons();
    Q_EMIT testRequested(typed, m_form->keyField().key());
}

void ConnectionsDialog::endTest()
{
    m_testPanel->hide();
    if (!std::exchange(m_isTesting, false))
        return;
    Q_EMIT testCancelled();
    updateButtons();
}

void ConnectionsDialog::showTestProgress(const QString &text)
{
    if (m_isTesting)
        m_testPanel->showProgress(text);
}

void ConnectionsDialog::showTest(const ConnectionTest &test)
{
    if (!std::exchange(m_isTesting, false))
        return; // cancelled meanwhile
    m_testPanel->showResult(test);
    updateButtons();
}

void ConnectionsDialog::openCurrent(bool inNewWindow)
{
    if (!m_open->isEnabled() || (m_save->isEnabled() && !save()))
        return;
    const QString id = m_current;
    accept();
    if (inNewWindow)
        Q_EMIT openInNewWindowRequested(id);
    else
        Q_EMIT openRequested(id);
}

void ConnectionsDialog::importFrom()
{
    auto *dialog = new QFileDialog(this, tr("Import connections"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Connections (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionsDialog::importRequested);
    dialog->open();
}

void ConnectionsDialog::exportTo()
{
    const SaveQuestion question{.title = tr("Export connections without their keys"),
                                .name = QStringLiteral("chargetree-connections.json"),
                                .kinds = {{tr("Connections (*.json)"), QStringLiteral("json")}}};
    askWhereToSave(this, question, [this](const QString &path) { Q_EMIT exportRequested(path); });
}

/// Escape and the window's own button.
void ConnectionsDialog::reject()
{
    if (m_next) {
        forgetQuestion(); // the second Escape asks again, the first one takes the question back
        return;
    }
    leaveThen([this] { QDialog::reject(); });
}

} // namespace chargetree
