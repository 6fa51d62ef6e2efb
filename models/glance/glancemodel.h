// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/glance/glancewords.h"
#include "models/items/recordcell.h"

#include <QAbstractListModel>

namespace chargetree {

/// Beside CountRole, StatusRole, ValidityRole and QuietRole.
enum GlanceRole {
    FractionRole = SearchedRole + 1, // of the longest bar, 0 to 1
    QueryRole, // empty where nothing finds it
    DayRole // QDate, the first day of a week
};

/// The bars of one chart, in words.
class GlanceModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit GlanceModel(GlanceChart chart, QObject *parent = nullptr);

    /// Bars that stay as many change in place, so that the reader's one stays current.
    void show(const GlanceSeries &series, const QDate &today, const Wording &wording);

    [[nodiscard]] GlanceChart chart() const { return m_chart; }
    [[nodiscard]] const GlanceSeries &series() const { return m_series; }
    [[nodiscard]] const QDate &today() const { return m_today; }
    [[nodiscard]] const Wording &wording() const { return m_wording; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QVariant standing(const GlanceBar &bar) const;
    [[nodiscard]] QString toolTip(const GlanceBar &bar) const;

    GlanceChart m_chart;
    GlanceSeries m_series;
    QDate m_today;
    Wording m_wording;
    quint32 m_longest = 0;
};

} // namespace chargetree
