// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query/completion.h"

#include <QLineEdit>

class QLabel;

namespace chargetree {

class CompletionList;

/// The one search box: words as they are typed, how much they found at its right end. Esc clears,
/// Enter jumps to the first hit, arrow down goes into the tree. While suggestions stand below it
/// the arrows choose one, Enter takes the chosen one, Tab the chosen or the first, Esc closes them;
/// Enter without a choice searches, for a card reader types and presses it.
class SearchBar final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    /// What the search found, in words; empty while nothing is searched.
    void setSummary(const QString &summary);
    /// Underlines what is not understood, in UTF-16 units of the text.
    void markFault(int position, int length);
    void clearFault();
    /// Whether what is typed can be kept.
    void setSaveable(bool isSaveable);
    /// What may be meant at the cursor.
    void showCompletion(const Completion &completion);
    void retranslate();

Q_SIGNALS:
    void searched(const QString &text);
    void cleared();
    void completionWanted(const QString &text, int cursor); // a person has typed
    void jumpRequested(); // Enter
    void saveRequested(); // keep this search
    void leaveRequested(); // arrow down

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeSummary();
    [[nodiscard]] bool takesKey(int key);
    void take(const Suggestion &suggestion);

    CompletionList *m_completions =
        nullptr; // made when it is first wanted: its parent is the window
    QLabel *m_summary;
    QAction *m_icon;
    QAction *m_clear;
    QAction *m_save;
};

} // namespace chargetree
