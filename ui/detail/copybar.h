// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/detail/detailpage.h"

class QComboBox;
class QLabel;

namespace chargetree {

/// Says that the document states a charger in several ways, and lets each be looked at.
class CopyBar final : public QWidget {
    Q_OBJECT

public:
    explicit CopyBar(QWidget *parent = nullptr);

    /// Hides itself unless the subject is a charger with copies that differ.
    void setSubject(const DetailSubject &subject);

Q_SIGNALS:
    /// A place among the charger's copies.
    void copyChosen(int place);

private:
    QLabel *m_text;
    QComboBox *m_copies;
};

} // namespace chargetree
