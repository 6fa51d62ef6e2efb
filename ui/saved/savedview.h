// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace chargetree {

class SavedModel;

/// The rows of saved searches and bookmarks. Enter or a click chooses one, F2 renames it in place,
/// Delete removes it, Alt and an arrow or the mouse move it, Ctrl+Z brings back what was removed.
class SavedView final : public QTreeView {
    Q_OBJECT

public:
    /// What it shows outlives it.
    explicit SavedView(SavedModel &model, QWidget *parent = nullptr);

    /// Where such a row is, makes it current; the id as SavedModel::IdRole.
    void select(const QString &id);
    /// The same, and lets a person type its name.
    void rename(const QString &id);
    void renameCurrent();
    void removeCurrent();
    /// By so many rows; nothing at the end of its section.
    void moveCurrent(int by);
    void chooseCurrent();

Q_SIGNALS:
    void chosen(const QModelIndex &index);
    void removeWished(const QString &id);
    void undoWished();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void spanLines(const QModelIndex &parent, int first, int last);
    [[nodiscard]] bool isOwn(const QModelIndex &index) const;

    SavedModel &m_model;
};

} // namespace chargetree
