// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/chargerplace.h"
#include "ui/detail/detailpage.h"

class QLabel;
class QPushButton;

namespace chargetree {

class MapView;
class PropertyList;

/// Where a charger stands: its address as one block, its coordinates, a map, and every field
/// behind them.
class LocationPage final : public DetailPage {
    Q_OBJECT

public:
    explicit LocationPage(QWidget *parent = nullptr);
    void show(const DetailSubject &subject, bool isSame) override;
    void forget() override;
    void useGround(MapGround &ground) override;

private:
    void retranslate() override;
    void showPlace();
    QPushButton *button(const char *objectName, const QIcon &icon);

    ChargerPlace m_place;
    QLabel *m_address;
    QLabel *m_coordinates;
    QPushButton *m_copyAddress;
    QPushButton *m_copyCoordinates;
    QPushButton *m_copyGeoLink;
    QPushButton *m_open;
    MapView *m_map;
    PropertyList *m_fields;
};

} // namespace chargetree
