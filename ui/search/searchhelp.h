// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/dialog.h"

class QLabel;

namespace chargetree {

class SectionedList;

/// How to search: examples with what they mean, narrowed by typing. One that is chosen can be
/// tried at once; the dialog stays beside the window.
class SearchHelp final : public Dialog {
    Q_OBJECT

public:
    explicit SearchHelp(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A query to be put into the search box.
    void exampleChosen(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SectionedList *m_list;
    QLabel *m_note;
};

} // namespace chargetree
