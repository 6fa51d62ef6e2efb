// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace chargetree {

/// A number on a quiet badge, beside a tab's title.
class CountBadge final : public QWidget {
    Q_OBJECT

public:
    explicit CountBadge(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace chargetree
