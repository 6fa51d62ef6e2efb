// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QLineEdit;
class QTreeWidget;

namespace chargetree {

class SectionedDelegate;

/// Rows of two texts, which wrap, under titles, narrowed by typing: rows stay whose texts and title
/// hold every word. From the field, arrows choose a row and Enter means it.
class SectionedList final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString first;
        QString second;
    };
    struct Section {
        QString title;
        std::vector<Row> rows;
    };

    /// Its parts are called `objectName` with "Filter" and "List" behind.
    SectionedList(const QString &objectName, QWidget *parent);

    /// `question` stands in the field, `name` is the list's.
    void setWords(const QString &question, const QString &name);
    enum class First { Words, Queries };
    /// In place of what was there. Sections without rows are left out.
    void fill(const std::vector<Section> &sections, First kind);

Q_SIGNALS:
    /// Enter or a double click on a row; its first text.
    void chosen(const QString &first);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSection(const Section &section, const QFont &font);
    void fit();
    void narrow(const QString &words);

    QLineEdit *m_filter;
    QTreeWidget *m_list;
    SectionedDelegate *m_delegate;
};

} // namespace chargetree
