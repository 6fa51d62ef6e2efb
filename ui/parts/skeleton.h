// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace chargetree {

/// Quiet bars where tabs, tree and pane will be, under whatever is laid out on it. They breathe
/// where the desktop wants things to move. A screen reader hears its name alone.
class Skeleton final : public QWidget {
    Q_OBJECT

public:
    explicit Skeleton(QWidget *parent = nullptr);

    [[nodiscard]] bool isMoving() const { return m_breath.state() == QVariantAnimation::Running; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void breathe();

    QVariantAnimation m_breath;
    int m_strength; // of the bars, in steps
};

} // namespace chargetree
