// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connectionwords.h"

#include <QFrame>

class QFormLayout;
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
    void showRow(QLabel *value, const QString &text);

    ConnectionTest m_test;
    bool m_isRunning = false;
    QLabel *m_icon;
    QLabel *m_headline;
    QPushButton *m_cancel;
    QProgressBar *m_bar;
    QFormLayout *m_rows;
    QLabel *m_tried;
    QLabel *m_answered;
    QLabel *m_took;
    QLabel *m_counted;
};

} // namespace chargetree
