// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/metrics.h"

#include <QWidget>

namespace chargetree {

/// A panel with a shadow over the top of a window, in its middle. It moves as the window's size
/// changes, and hides when a person clicks or goes elsewhere.
class OverlayPanel : public QWidget {
    Q_OBJECT

public:
    explicit OverlayPanel(QWidget *window);

protected:
    // In pixels; the shadow belongs to the widget, but not to the panel.
    static constexpr int shadow = metrics::spacing + metrics::halfSpacing;
    static constexpr int top = metrics::margin * 3; // of the panel in the window

    /// Says how large the widget wants to be, its shadow included, in a window of this size.
    [[nodiscard]] virtual QSize wantedSize(const QSize &window) = 0;
    /// Call it when that has changed.
    void place();

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
};

} // namespace chargetree
