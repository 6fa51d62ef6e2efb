// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/manual/manualchapters.h"
#include "ui/parts/dialog.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace chargetree {

class Actions;
class ManualView;

/// The manual: its chapters, the text of one, and a search over all. It stays beside the window.
class ManualWindow final : public Dialog {
    Q_OBJECT

public:
    /// Actions are named as they are called there.
    explicit ManualWindow(const Actions &actions);

    void showChapter(const ManualChapter &chapter);
    [[nodiscard]] const ManualChapter &chapter() const { return *m_chapter; }

Q_SIGNALS:
    void queryChosen(const QString &query); // to be tried
    void linkRequested(const QUrl &url); // to be shown first, and then opened

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void wire();
    void retranslate();
    void fillText();
    void followLink(const QUrl &url);
    void goBack();
    /// Leaves the chapters in which all words stand.
    void narrow();
    /// The next place, if need be in the next chapter that is left.
    void goToNextHit();
    void stepChapter(int by);
    [[nodiscard]] QStringList words() const;

    const Actions &m_actions;
    QLineEdit *m_words;
    QListWidget *m_list;
    QLabel *m_none;
    QToolButton *m_back;
    ManualView *m_view;
    const ManualChapter *m_chapter;
    std::vector<const ManualChapter *> m_before; // where a person was
};

} // namespace chargetree
