// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connections/connectionwords.h"
#include "ui/parts/dialog.h"
#include "ui/window/noticebar.h"

#include <functional>
#include <map>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace chargetree {

class ConnectionForm;
class ConnectionList;
class TestPanel;

/// The connections: to add, change, duplicate, remove, test and open one. It keeps nothing itself:
/// wishes go out as signals, and what came of them comes back through the setters.
class ConnectionsDialog final : public Dialog {
    Q_OBJECT

public:
    explicit ConnectionsDialog(QWidget *parent = nullptr);

    /// All there are. What is being typed stays as it is, as long as its connection is there.
    void setConnections(std::vector<Connection> connections);
    void setKeyState(const QString &id, KeyState state);
    /// False: keys can be kept for this session only, for want of a keyring.
    void setKeyRingUsable(bool isUsable);
    void setCopies(const QString &id, int count, qint64 bytes);
    /// How far the test is; shows that one is running.
    void showTestProgress(const QString &text);
    void showTest(const ConnectionTest &test);
    /// Something could not be done. During saveRequested(): what was typed stays unsaved.
    void showProblem(const QString &sentence);
    /// A result, as of an import.
    void showMessage(const QString &sentence);

    /// Selects one; asks first if what is typed would be lost.
    void select(const QString &id);
    /// What a new connection begins with.
    void setNewConnection(const Connection &draft) { m_new = draft; }
    /// Begins a new connection.
    void add();
    /// Shows the window, or brings it to the front. Without any connection it begins a new one.
    void present();

    void reject() override;

Q_SIGNALS:
    /// Keep this one, new or changed. It has an id. An empty key: the kept one stays, and where it
    /// is kept follows `keepInKeyRing`.
    void saveRequested(const chargetree::Connection &connection, const QString &key,
                       bool keepInKeyRing);
    /// With its key and offline copies; until the dialog is finished() it may come back.
    void removeRequested(const QString &id);
    void restoreRequested(const QString &id);
    void openRequested(const QString &id);
    void openInNewWindowRequested(const QString &id);
    void importRequested(const QString &path);
    void exportRequested(const QString &path);
    /// As typed, saved or not. An empty key: the kept one.
    void testRequested(const chargetree::Connection &connection, const QString &key);
    void testCancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Removed {
        QString id;
        QString name;
    };
    void nameWidgets();
    QWidget *makeListSide();
    QWidget *makeFormSide();
    QWidget *makeFoot();
    void orderTabs();
    void wire();
    void retranslate();
    void updateButtons();

    void showCurrent();
    void formChanged();
    void rowChosen();
    void begin(const Connection &draft, bool isCopy);
    void duplicate();
    void askToRemove();
    void remove();
    void undoRemove();
    void offerUndo();
    bool save();
    void discard();
    void test();
    void endTest();
    void openCurrent(bool inNewWindow);
    void importFrom();
    void exportTo();
    /// Does it now, or after a person has said what becomes of the unsaved changes.
    void leaveThen(std::function<void()> next);
    void ask(const QString &question, std::vector<NoticeAction> answers);
    void answered(const QString &answer);
    void forgetQuestion();
    [[nodiscard]] bool hasChanges() const;
    [[nodiscard]] bool isDraft() const { return !m_draft.isEmpty() && m_draft == m_current; }
    [[nodiscard]] const Connection *find(const QString &id) const;
    [[nodiscard]] QString nameOf(const QString &id) const;
    [[nodiscard]] KeyState keyStateOf(const QString &id) const;

    std::vector<Connection> m_connections;
    Connection m_new{.path = defaultPath()};
    QString m_current;
    QString m_draft; // id of one that is in the list but not kept yet
    bool m_isCopy = false; // the draft: worth asking for
    std::map<QString, KeyState> m_keyStates;
    std::map<QString, CopiesKept> m_copies;
    std::vector<Removed> m_removed;
    std::function<void()> m_next; // waits for an answer
    bool m_isTesting = false;
    bool m_hasProblem = false;

    ConnectionList *m_list;
    QToolButton *m_add;
    QToolButton *m_duplicate;
    QToolButton *m_remove;
    QToolButton *m_more;
    QMenu *m_menu;
    QAction *m_import;
    QAction *m_export;
    NoticeBar *m_question;
    QStackedWidget *m_pages; // the hint, or the form
    QLabel *m_hint;
    ConnectionForm *m_form;
    QLabel *m_problem;
    TestPanel *m_testPanel;
    QPushButton *m_test;
    QPushButton *m_discard;
    QPushButton *m_save;
    NoticeBar *m_undo;
    QPushButton *m_open;
    QPushButton *m_openNew;
    QPushButton *m_close;
};

} // namespace chargetree
