// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/glance/glance.h"
#include "ui/detail/detailpage.h"

#include <QTimer>

#include <array>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace chargetree {

class GlanceSection;

/// What stands below a row of the tree at a glance: charts that search when they are clicked. It
/// asks for what it shows, and shows the answer when it comes; only the newest one counts.
class GlancePage final : public DetailPage {
    Q_OBJECT

public:
    explicit GlancePage(QWidget *parent = nullptr);

    void show(const DetailSubject &subject, bool isSame) override;
    void forget() override;
    /// The answer to glanceWanted(), which may be another page's.
    void showGlance(const Glance &glance) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate() override;
    void addSection(GlanceChart chart, QBoxLayout *column);
    void alignLabels();
    void arrangeColumns();

    Wording m_wording;
    NodeId m_node = none<NodeId>;
    quint64 m_ticket = 0; // of the question that is open, or was answered last
    QScrollArea *m_scroll;
    QLabel *m_empty;
    QLabel *m_counting;
    QTimer m_patience; // an answer that comes sooner needs no sentence before it
    QBoxLayout *m_columns;
    std::array<GlanceSection *, glanceChartCount> m_sections{};
};

} // namespace chargetree
