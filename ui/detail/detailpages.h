// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordtablemodel.h"
#include "ui/detail/detailpage.h"

class QLabel;
class QVBoxLayout;

namespace chargetree {

class PropertyList;
class RecordTable;

/// All fields of a record, with what was counted and judged above them.
class OverviewPage final : public DetailPage {
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);
    void show(const DetailSubject &subject, bool isSame) override;

private:
    PropertyList *m_list;
};

/// The records of one kind that belong to what is shown, as a table.
class TablePage final : public DetailPage {
    Q_OBJECT

public:
    struct Texts {
        const char *name; // for screen readers
        const char *empty; // where there is no row
        const char *note = nullptr; // below the table
        QString (*remark)(const DetailSubject &) = nullptr; // behind the note
    };
    using Table = TableContent (*)(const DetailSubject &);

    TablePage(const Texts &texts, Table table, QWidget *parent = nullptr);
    void show(const DetailSubject &subject, bool isSame) override;
    void forget() override;

private:
    void retranslate() override;

    Texts m_texts;
    Table m_tableOf;
    RecordTableModel m_model;
    RecordTable *m_table;
    QLabel *m_note;
    QString m_remark;
    QLabel *m_empty;
};

/// A layout with the pane's margins.
QVBoxLayout *pageLayout(QWidget *page);

/// A remark below a page's content, on a quiet tile.
QLabel *noteLabel(QWidget *parent);

} // namespace chargetree
