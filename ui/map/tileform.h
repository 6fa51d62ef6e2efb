// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geo/tilesource.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace chargetree {

/// Where the pictures behind the maps come from: from nowhere, or a tile server that somebody has
/// chosen. Can stand in any dialog.
class TileForm final : public QWidget {
    Q_OBJECT

public:
    explicit TileForm(QWidget *parent = nullptr);

    void setSource(const TileSource &source);
    /// As it stands in the fields, also while the tiles are switched off.
    [[nodiscard]] TileSource source() const;
    /// Whether tiles could come from there, or are off.
    [[nodiscard]] bool isValid() const;

Q_SIGNALS:
    void changed();
    /// By a person, who has left a field, pressed Enter in it, or switched the tiles on or off.
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void follow();

    QCheckBox *m_isOn;
    QLabel *m_note;
    QFormLayout *m_form;
    QLineEdit *m_address;
    QLineEdit *m_attribution;
    QLabel *m_problem;
};

/// Why no tiles can come from an address, in a sentence; empty for none.
QString tileProblemText(TileProblem problem);

} // namespace chargetree
