// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connections/connectionwords.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace chargetree {

/// How a test of a connection goes, and what came of it.
class TestPanel final : public QFrame {
    Q_OBJECT

public:
    explicit TestPanel(QWidget *parent = nullptr);

    void showProgress(const QString &text);
    void showResult(const ConnectionTest &test);

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void drawIcon();
    struct Row {
        QLabel *title;
        QLabel *value;
    };
    Row makeRow(const QString &name);
    static void fill(const Row &row, const QString &text);

    ConnectionTest m_test;
    bool m_isRunning = false;
    QLabel *m_icon;
    QLabel *m_headline;
    QPushButton *m_cancel;
    QProgressBar *m_bar;
    QGridLayout *m_rows; // not a form: one with hidden rows writes beyond its memory
    Row m_tried;
    Row m_answered;
    Row m_took;
    Row m_counted;
};

} // namespace chargetree
