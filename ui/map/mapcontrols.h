// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QToolButton;

namespace chargetree {

/// The buttons in a map's corner.
class MapControls final : public QWidget {
    Q_OBJECT

public:
    explicit MapControls(QWidget *parent = nullptr);
    void setCanFitSelected(bool can);

Q_SIGNALS:
    void zoomRequested(double levels);
    void fitAllRequested();
    void fitSelectedRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolButton *m_in;
    QToolButton *m_out;
    QToolButton *m_all;
    QToolButton *m_selected;
};

} // namespace chargetree
