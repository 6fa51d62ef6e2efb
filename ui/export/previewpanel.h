// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exportplan/exportpreview.h"

#include <QStackedWidget>

class QLabel;
class QPlainTextEdit;
class QTableWidget;

namespace chargetree {

/// The first rows of an export as they will be: a workbook's cells, else the file's own text.
class PreviewPanel final : public QStackedWidget {
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget *parent = nullptr);

    void showPreview(const ExportPreview &preview);
    /// In place of a preview.
    void showSentence(const QString &sentence);

private:
    void fillTable(const ExportPreview &preview);

    QTableWidget *m_table;
    QPlainTextEdit *m_text;
    QLabel *m_sentence;
};

} // namespace chargetree
