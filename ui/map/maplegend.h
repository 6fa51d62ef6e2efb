// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/geo/chargerspots.h"
#include "ui/look/statusstyle.h"

#include <QWidget>

namespace chargetree {

/// What the glyphs of a map mean, and how many of its chargers have each: in as many lines as it
/// needs.
class MapLegend final : public QWidget {
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent = nullptr);

    void show(std::span<const ChargerSpot> spots, const Wording &wording);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        Tone tone;
        QString text;
    };
    [[nodiscard]] int widthOf(const Entry &entry) const;
    /// Where each entry stands, from the left.
    [[nodiscard]] std::vector<QRect> places(int width) const;

    std::vector<Entry> m_entries;
};

} // namespace chargetree
