// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connection/connection.h"
#include "ui/parts/dialog.h"

class QDialogButtonBox;
class QLayout;
class QPushButton;

namespace chargetree {

class KeyField;

/// Asks for the API key of a connection. Opened by open(); rejected() says that there is none.
class KeyDialog final : public Dialog {
    Q_OBJECT

public:
    /// `reason`, if any: why it is asked for now, as a sentence.
    explicit KeyDialog(const Connection &connection, const QString &reason = {},
                       QWidget *parent = nullptr);

    /// False: it can be kept for this session only.
    void setKeyRingUsable(bool isUsable);

Q_SIGNALS:
    void keyGiven(const QString &key, bool keepInKeyRing);

private:
    QLayout *makeHeading(const Connection &connection);
    QDialogButtonBox *makeButtons();

    KeyField *m_key;
    QPushButton *m_go;
};

} // namespace chargetree
