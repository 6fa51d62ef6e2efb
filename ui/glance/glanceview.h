// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/glance/glancemodel.h"

#include <QListView>

namespace chargetree {

/// One chart as a list of its bars, so that keyboard and screen readers know it: arrows go from bar
/// to bar, a click or Enter asks for what the bar counts. It never scrolls by itself.
class GlanceView : public QListView {
    Q_OBJECT

public:
    explicit GlanceView(GlanceChart chart, QWidget *parent = nullptr);

    void show(const GlanceSeries &series, const QDate &today, const Wording &wording);
    using QWidget::show;
    [[nodiscard]] const GlanceModel &bars() const { return m_bars; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void queryRequested(const QString &query);
    /// Where the bar is that has become current, for who scrolls.
    void currentBarMoved(const QRect &rect);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// How high the chart is with all its bars.
    [[nodiscard]] virtual int contentHeight() const = 0;
    /// Lays its parts out anew: other bars, another width or font.
    virtual void arrange() { }
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask(const QModelIndex &index);

    GlanceModel m_bars;
};

} // namespace chargetree
