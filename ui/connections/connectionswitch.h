// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connection/connection.h"

#include <QToolButton>

#include <vector>

class QMenu;

namespace chargetree {

/// The toolbar's button that says what is shown, marked with its environment, and switches to
/// another connection, file or the demo. With Shift a connection opens in a new window.
class ConnectionSwitch final : public QToolButton {
    Q_OBJECT

public:
    explicit ConnectionSwitch(QWidget *parent = nullptr);

    void setConnections(const std::vector<Connection> &connections);
    void setRecentFiles(const QStringList &paths);
    /// What the menu ends with: to open a file, the connections, the demo.
    void setLastActions(const QList<QAction *> &actions);
    /// `id` is empty where no connection's fleet is shown.
    void showSource(const QString &id, const QString &name, Environment environment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void connectionChosen(const QString &id);
    void newWindowRequested(const QString &id);
    void fileChosen(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();
    void addConnections();
    void addRecentFiles();
    void choose(const QString &id);

    std::vector<Connection> m_connections;
    QStringList m_recentFiles;
    QList<QAction *> m_lastActions;
    QString m_id;
    Environment m_environment = Environment::Unmarked;
    QMenu *m_menu; // filled when it opens: what is in it does not change under a click
    QMenu *m_elsewhere;
};

} // namespace chargetree
