// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/glance/glance.h"

#include <QWidget>

class QLabel;

namespace chargetree {

class BarList;
class GlanceView;

/// A chart under its title, with what it counts in all; out of sight where that is nothing.
class GlanceSection final : public QWidget {
    Q_OBJECT

public:
    explicit GlanceSection(GlanceChart chart, QWidget *parent = nullptr);

    void show(const Glance &glance, const Wording &wording);
    using QWidget::show;
    [[nodiscard]] GlanceView &view() const { return *m_view; }
    /// Null for the weeks.
    [[nodiscard]] BarList *list() const { return m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateFonts();

    GlanceChart m_chart;
    QLabel *m_title;
    QLabel *m_total;
    BarList *m_list;
    GlanceView *m_view;
    QLabel *m_note; // that a click asks the whole fleet
};

} // namespace chargetree
