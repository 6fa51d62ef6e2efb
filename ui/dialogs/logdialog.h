// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace chargetree {

class LogFilter;
class LogModel;

/// What the program did: found by level and words, copied as text. New entries are followed while
/// the end is in sight.
class LogDialog final : public Dialog {
    Q_OBJECT

public:
    /// `log` outlives this.
    explicit LogDialog(LogModel &log, QWidget *parent = nullptr);

    /// The selected entries, else all that are shown; a line each.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void supportBundleRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void assemble();
    void follow();
    void retranslate();
    void updateState();
    void copy();

    LogFilter *m_filter;
    QLineEdit *m_words;
    QComboBox *m_level;
    QTreeView *m_list;
    QLabel *m_empty;
    QPushButton *m_copy;
    QPushButton *m_bundle;
    QPushButton *m_close;
    bool m_isAtEnd = true;
};

} // namespace chargetree
