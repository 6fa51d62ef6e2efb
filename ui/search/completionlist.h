// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query/completion.h"

#include <QTreeView>

class QStandardItemModel;

namespace chargetree {

/// The suggestions below a text field. It never takes the focus: the field hands it the keys that
/// move the choice, and nothing is chosen until one of them is pressed.
class CompletionList final : public QTreeView {
    Q_OBJECT

public:
    /// Shows itself below `field`, a child of the same window.
    explicit CompletionList(QWidget *field);

    /// Without suggestions it hides.
    void suggest(const Completion &completion);
    /// Goes to the next or the one before; behind the last stands none, as before the first.
    void step(int by);
    /// The chosen one, or null.
    [[nodiscard]] const Suggestion *chosen() const;
    /// The chosen one, else the first, or null without any.
    [[nodiscard]] const Suggestion *chosenOrFirst() const;
    [[nodiscard]] const Completion &completion() const { return m_completion; }

Q_SIGNALS:
    void picked(); // by the mouse; it is chosen now

private:
    void addRow(const Suggestion &suggestion);
    void place();

    QWidget *m_field;
    QStandardItemModel *m_rows;
    Completion m_completion;
};

} // namespace chargetree
