// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

class QLabel;

namespace chargetree {

/// The one search box: words as they are typed, how much they found at its right end. Esc clears,
/// Enter jumps to the first hit, arrow down goes into the tree.
class SearchBar final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    /// What the search found, in words; empty while nothing is searched.
    void setSummary(const QString &summary);
    void retranslate();

Q_SIGNALS:
    void searched(const QString &text);
    void cleared();
    void jumpRequested(); // Enter
    void leaveRequested(); // arrow down

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeSummary();

    QLabel *m_summary;
    QAction *m_icon;
    QAction *m_clear;
};

} // namespace chargetree
