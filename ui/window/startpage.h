// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connection/connection.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace chargetree {

class LoadingPage;

/// What stands where the fleet will be: the ways in, or how far the loading is.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void showWaysIn();
    /// The first five are buttons, the others behind "More…".
    void setConnections(const std::vector<Connection> &connections);
    /// `total` 0: how much is to come is not known.
    void showProgress(const QString &what, qint64 done, qint64 total);

Q_SIGNALS:
    void demoRequested();
    void fileRequested();
    void connectRequested(); // to look at the connections, or to make the first
    void connectionChosen(const QString &id);
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeWaysIn();
    void retranslate();

    QLabel *m_title;
    QLabel *m_promise;
    QWidget *m_connections;
    QPushButton *m_more;
    QPushButton *m_demo;
    QPushButton *m_file;
    QPushButton *m_connect;
    QLabel *m_hint;
    LoadingPage *m_loading;
    QStackedWidget *m_pages;
};

} // namespace chargetree
