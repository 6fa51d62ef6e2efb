// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connections/connectionwords.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QRadioButton;

namespace chargetree {

/// An API key as it is typed, and where it is to be kept.
class KeyField final : public QWidget {
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    /// Says which one is kept, and forgets the typed one.
    void setState(KeyState state);
    void setKeyRingUsable(bool isUsable);
    [[nodiscard]] QString key() const;
    [[nodiscard]] bool keepsInKeyRing() const;
    [[nodiscard]] bool isChanged() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void chooseDefault();

    KeyState m_state = KeyState::None;
    bool m_isKeyRingUsable = true;
    QLineEdit *m_key;
    QRadioButton *m_inKeyRing;
    QRadioButton *m_forSession;
};

} // namespace chargetree
