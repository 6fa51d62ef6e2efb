// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/detail/detailpage.h"

class QLabel;

namespace chargetree {

class MapView;

/// A site's chargers on a map.
class SiteMapPage final : public DetailPage {
    Q_OBJECT

public:
    explicit SiteMapPage(QWidget *parent = nullptr);
    void show(const DetailSubject &subject, bool isSame) override;
    void forget() override;
    void useGround(MapGround &ground) override;

private:
    void retranslate() override;

    LoadedFleetPtr m_loaded;
    int m_unplaced = 0; // chargers
    MapView *m_map;
    QLabel *m_note;
};

} // namespace chargetree
