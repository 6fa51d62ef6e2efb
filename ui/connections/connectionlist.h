// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connection/connection.h"

#include <QListWidget>

#include <vector>

namespace chargetree {

/// The connections one below the other: name, host and environment.
class ConnectionList final : public QListWidget {
    Q_OBJECT

public:
    explicit ConnectionList(QWidget *parent = nullptr);

    /// `current` is chosen, without a signal.
    void show(const std::vector<Connection> &connections, const QString &current);
    using QListWidget::show;
    /// As it is typed.
    void update(const Connection &connection);
    using QListWidget::update;
    void setCurrentId(const QString &id); // without a signal
    [[nodiscard]] QString currentId() const;

private:
    [[nodiscard]] QListWidgetItem *itemOf(const QString &id) const;
};

} // namespace chargetree
