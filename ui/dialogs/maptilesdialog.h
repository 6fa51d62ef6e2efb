// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geo/tilesource.h"
#include "ui/parts/dialog.h"

namespace chargetree {

class TileForm;

/// Asks what lies behind the markers of the maps.
class MapTilesDialog final : public Dialog {
    Q_OBJECT

public:
    explicit MapTilesDialog(const TileSource &source, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const chargetree::TileSource &source);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TileForm *m_form;
};

} // namespace chargetree
