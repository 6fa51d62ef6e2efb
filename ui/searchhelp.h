// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace chargetree {

/// How to search: examples with what they mean, narrowed by typing. One that is chosen can be
/// tried at once; the dialog stays beside the window.
class SearchHelp final : public QDialog {
    Q_OBJECT

public:
    explicit SearchHelp(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A query to be put into the search box.
    void exampleChosen(const QString &query);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void narrow(const QString &words);

    QLineEdit *m_filter;
    QTreeWidget *m_list;
};

} // namespace chargetree
