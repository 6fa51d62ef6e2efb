// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace chargetree {

/// A sentence in the colours of a warning, across all that it is said of.
class WarningStrip final : public QLabel {
    Q_OBJECT

public:
    explicit WarningStrip(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
};

} // namespace chargetree
