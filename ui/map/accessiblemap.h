// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>
#include <QCoreApplication>

namespace chargetree {

class MapView;

/// What a screen reader is told of a map: that it is a picture to work with, what the marker is
/// that the keys are at, how many chargers it shows and how many of them are selected.
class AccessibleMap final : public QAccessibleWidget {
    Q_DECLARE_TR_FUNCTIONS(chargetree::AccessibleMap)

public:
    explicit AccessibleMap(MapView &map);

    /// Lets Qt make one for every map.
    static void install();
    /// "41 chargers are shown, 2 of them are selected."
    [[nodiscard]] static QString summary(int shown, int selected);
    /// Says that what is told of the map has changed.
    static void announce(MapView &map);

    [[nodiscard]] QString text(QAccessible::Text which) const override;

private:
    MapView &m_map;
};

} // namespace chargetree
