// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/chargerplace.h"
#include "ui/detailpage.h"

class QLabel;
class QPushButton;

namespace chargetree {

class PropertyList;

/// Where a charger stands: its address as one block, its coordinates, and every field behind them.
class LocationPage final : public DetailPage {
    Q_OBJECT

public:
    explicit LocationPage(QWidget *parent = nullptr);
    void show(const DetailSubject &subject, bool isSame) override;

private:
    void retranslate() override;
    void showPlace();
    QPushButton *button(const char *objectName, const QIcon &icon);

    ChargerPlace m_place;
    QLabel *m_address;
    QLabel *m_coordinates;
    QPushButton *m_copyAddress;
    QPushButton *m_copyCoordinates;
    QPushButton *m_open;
    PropertyList *m_fields;
};

} // namespace chargetree
