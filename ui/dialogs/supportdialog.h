// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/dialog.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace chargetree {

/// Shows a support bundle before it is handed to anyone: to read, to save, to copy.
class SupportDialog final : public Dialog {
    Q_OBJECT

public:
    /// `fileName` is proposed for it, with or without a folder.
    SupportDialog(const QString &text, const QString &fileName, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void chooseFile();

    QString m_fileName;
    QLabel *m_note;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace chargetree
