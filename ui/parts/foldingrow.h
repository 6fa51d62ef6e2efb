// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;

namespace chargetree {

/// A row of choices and one that is typed into, beside each other, and below each other where that
/// would leave no room to type.
class FoldingRow : public QWidget {
    Q_OBJECT

public:
    explicit FoldingRow(QWidget *parent = nullptr);

    /// Both in the order in which one reads them; each is asked for once.
    QBoxLayout &addTyped();
    QBoxLayout &addChosen();

    /// Of the wider one, so that whatever holds it can become narrow.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QBoxLayout &rows() { return *m_rows; }

private:
    QBoxLayout *add(int stretch);
    void arrange();

    QBoxLayout *m_rows;
    QBoxLayout *m_typed = nullptr;
    QBoxLayout *m_chosen = nullptr;
};

} // namespace chargetree
