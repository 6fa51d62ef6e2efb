// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lists/listmodel.h"
#include "ui/parts/dialog.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace chargetree {

/// Which columns a list shows, and in which order: ticked ones do, at once. They are moved by the
/// mouse, by Alt with the arrow keys or by buttons. The first one names the rows and stays.
class ColumnChooser final : public Dialog {
    Q_OBJECT

public:
    explicit ColumnChooser(const ListModel &list, QWidget *parent = nullptr);

    /// Ids of the ticked columns in their order.
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    void chosenChanged(const QStringList &ids);
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void assemble();
    void retranslate();
    void fill();
    void narrow(const QString &words);
    void move(int by);
    void updateButtons();
    void tell();
    void tellMoved();

    const ListModel &m_model;
    QLineEdit *m_words;
    QListWidget *m_columns;
    QLabel *m_empty;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_reset;
    QPushButton *m_close;
};

} // namespace chargetree
