// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connectionwords.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace chargetree {

class FileField;
class KeyField;

/// The fields of one connection and its key. Of a managed one only the key can be changed.
class ConnectionForm final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    /// Puts a connection into the fields and forgets the typed key.
    void setConnection(const Connection &connection);
    /// What the fields say; id and isManaged as they were set.
    [[nodiscard]] Connection connection() const;

    void setKeyState(KeyState state);
    void setKeyRingUsable(bool isUsable);
    /// Empty: the kept one is meant.
    [[nodiscard]] QString key() const;
    [[nodiscard]] bool keepsInKeyRing() const;
    /// Whether a key was typed, or it is to be kept elsewhere from now on.
    [[nodiscard]] bool hasChangedKey() const;
    void forgetKey();

    void focusName();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFields(QFormLayout *form);
    void addLimits(QFormLayout *form);
    void wire();
    void retranslate();
    void updateRemarks();
    void setEditable(bool isEditable);

    Connection m_connection; // as it was set
    QLabel *m_managed;
    QLineEdit *m_name;
    QComboBox *m_environment;
    QComboBox *m_base;
    QLineEdit *m_path;
    QLabel *m_pathRemark;
    QLineEdit *m_clientId;
    std::array<QCheckBox *, 3> m_keyPlaces{};
    KeyField *m_key;
    FileField *m_caFile;
    FileField *m_certificateFile;
    FileField *m_certificateKeyFile;
    QSpinBox *m_refreshEvery;
    QToolButton *m_limitsSwitch;
    QWidget *m_limits;
    QSpinBox *m_inactivity;
    QSpinBox *m_deadline;
    QSpinBox *m_body;
    bool m_isFilling = false;
};

} // namespace chargetree
