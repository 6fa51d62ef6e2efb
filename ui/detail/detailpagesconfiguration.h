// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordtablemodel.h"
#include "ui/detail/detailpage.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace chargetree {

class RecordTable;

/// A charger's configuration: found by key or value, secrets masked until asked for.
class ConfigurationPage final : public DetailPage {
    Q_OBJECT

public:
    explicit ConfigurationPage(QWidget *parent = nullptr);
    /// Another charger's secrets are masked again; the filter stays.
    void show(const DetailSubject &subject, bool isSame) override;
    void forget() override;

private:
    void retranslate() override;
    void refill();

    DetailSubject m_subject;
    RecordTableModel m_model;
    QLineEdit *m_filter;
    QToolButton *m_reveal;
    RecordTable *m_table;
    QLabel *m_empty;
};

/// A switch that shows what is masked; an eye with a word.
QToolButton *revealButton(QWidget *parent);
void retranslateRevealButton(QToolButton *button);

} // namespace chargetree
