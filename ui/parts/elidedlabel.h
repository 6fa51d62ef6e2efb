// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/statusstyle.h"

#include <QWidget>

namespace chargetree {

/// One line of plain text that gives way: too long, it ends in an ellipsis and the tooltip has the
/// whole. May begin with a status dot.
class ElidedLabel final : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text, Tone tone = Tone::None);
    [[nodiscard]] QString text() const { return m_text; }
    /// Covered in the privacy view until it is pointed at.
    void setPersonal(bool isPersonal);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textWidth() const;

    QString m_text;
    Tone m_tone = Tone::None;
    bool m_isPersonal = false;
};

} // namespace chargetree
