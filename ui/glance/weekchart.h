// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/glance/glanceview.h"

namespace chargetree {

class WeekDelegate;

/// Weeks side by side, each a column as high as it counts; months below, today marked.
class WeekChart final : public GlanceView {
    Q_OBJECT

public:
    explicit WeekChart(QWidget *parent = nullptr);

protected:
    [[nodiscard]] int contentHeight() const override;
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMonths(QPainter &painter) const;
    void paintToday(QPainter &painter) const;
    /// Where a day begins, in pixels of the viewport.
    [[nodiscard]] int placeOf(const QModelIndex &week, double days) const;

    WeekDelegate *m_delegate;
};

} // namespace chargetree
