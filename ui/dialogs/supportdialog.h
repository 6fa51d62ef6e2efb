// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace chargetree {

/// Shows a support bundle before it is handed to anyone: to read, to save, to copy.
class SupportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `fileName` is proposed for it, with or without a folder.
    SupportDialog(const QString &text, const QString &fileName, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveRequested(const QString &path);

private:
    void chooseFile();

    QString m_fileName;
};

} // namespace chargetree
