// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QCommandLinkButton;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace chargetree {

/// What stands where the fleet will be: three ways in, or how far the loading is.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void showWaysIn();
    /// `total` 0: how much is to come is not known.
    void showProgress(const QString &what, qint64 done, qint64 total);

Q_SIGNALS:
    void demoRequested();
    void fileRequested();
    void connectRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeWaysIn();
    QWidget *makeProgress();
    void retranslate();

    QLabel *m_title;
    QLabel *m_promise;
    QPushButton *m_demo;
    QPushButton *m_file;
    QPushButton *m_connect;
    QLabel *m_hint;
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QStackedWidget *m_pages;
};

} // namespace chargetree
