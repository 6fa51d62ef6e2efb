// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connections/connectionwords.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace chargetree {

class FileField;
class KeyField;
class KeyPlacesField;
class LimitsField;

/// The fields of one connection and its key. Of a managed one only the key can be changed.
class ConnectionForm final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    /// Puts a connection into the fields and forgets the typed key.
    void setConnection(const Connection &connection, KeyState keyState);
    /// What the fields say; what has no field is as it was set.
    [[nodiscard]] Connection connection() const;
    [[nodiscard]] KeyField &keyField() { return *m_key; }
    /// Whether a person has changed anything, the key included.
    [[nodiscard]] bool isChanged() const;
    void focusName();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameFields();
    void addRows();
    void wire();
    void retranslate();
    void fillChoices();
    void alignLabels();
    void setLabel(QWidget *field, const QString &label);
    void updatePathRemark();
    void setReadOnly(bool isReadOnly);
    void vendorChosen(int place);

    Connection m_connection; // as it was set
    Connection m_filled; // as the fields said it then
    QFormLayout *m_form;
    QLabel *m_managed;
    QLineEdit *m_name;
    QComboBox *m_environment;
    QComboBox *m_base;
    QWidget *m_pathLine;
    QLineEdit *m_path;
    QLabel *m_pathRemark;
    QLineEdit *m_clientId;
    KeyPlacesField *m_keyPlaces;
    KeyField *m_key;
    FileField *m_caFile;
    FileField *m_certificateFile;
    FileField *m_certificateKeyFile;
    QSpinBox *m_refreshEvery;
    LimitsField *m_limits;
};

} // namespace chargetree
