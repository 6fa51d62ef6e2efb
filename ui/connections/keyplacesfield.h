// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connection/connection.h"

#include <QWidget>

#include <array>

class QCheckBox;

namespace chargetree {

/// How the key travels: one way or several.
class KeyPlacesField final : public QWidget {
    Q_OBJECT

public:
    explicit KeyPlacesField(QWidget *parent = nullptr);

    void setPlaces(KeyPlaces places);
    [[nodiscard]] KeyPlaces places() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::array<QCheckBox *, 3> m_boxes{};
};

} // namespace chargetree
