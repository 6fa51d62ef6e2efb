// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace chargetree {

/// A number on a quiet badge, beside a tab's title; nothing where it would be cut, or lie below the
/// arrows that scroll the tabs.
class CountBadge final : public QWidget {
    Q_OBJECT

public:
    explicit CountBadge(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isClear() const;

    QString m_text;
};

} // namespace chargetree
