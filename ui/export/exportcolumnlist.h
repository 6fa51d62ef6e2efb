// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exportplan/exportablecolumns.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace chargetree {

/// Which columns an export has, and in which order: ticked ones, moved by the mouse or by Alt with
/// the arrow keys.
class ExportColumnList final : public QWidget {
    Q_OBJECT

public:
    explicit ExportColumnList(QWidget *parent = nullptr);

    /// `chosen` come first in their order, ticked; of none all that an export has of its own.
    void setColumns(ExportKind kind, const QStringList &chosen);
    /// Ids of the ticked columns in their order.
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tick(bool isTicked);
    void move(int by);

    QListWidget *m_columns;
    QPushButton *m_all;
    QPushButton *m_none;
};

} // namespace chargetree
