// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/ids.h"
#include "models/saved/saveditems.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace chargetree {

class ElidedLabel;
class SavedModel;
class SavedView;

/// Bookmarks, saved searches and ready-made ones, left of the tree. It keeps nothing itself: wishes
/// go out as signals, and what came of them comes back through the setters.
class SavedPanel final : public QWidget {
    Q_OBJECT

public:
    explicit SavedPanel(QWidget *parent = nullptr);

    void showItems(const SavedItems &items);
    /// Why what is kept could not be read; empty if all is well.
    void showProblem(const QString &sentence);
    /// Another fleet is shown, of this connection (as of Bookmark): what the rows find in it is
    /// asked for while they are seen.
    void showFleet(const QString &connection);
    void showCount(const QString &query, std::optional<qint64> count);
    void showNode(const QString &bookmarkId, NodeId node);
    /// The query that is shown in the window.
    void setCurrentQuery(const QString &query);
    void setLocale(const QLocale &locale);

    /// Keeps a search under a name that a person may type now, or shows the one that has it.
    void keepSearch(const QString &query);
    /// The same of a bookmark, which has its name already.
    void keepBookmark(const Bookmark &bookmark);
    void select(const QString &id);
    /// The actions that stand in its menus beside its own.
    void setActions(const QList<QAction *> &actions) { m_actions = actions; }
    [[nodiscard]] const QString &connection() const { return m_connection; }
    /// Own ones first, then the ready-made.
    [[nodiscard]] std::vector<SavedSearch> searches() const;

Q_SIGNALS:
    void searchChosen(const QString &query);
    void bookmarkChosen(chargetree::NodeId node);
    /// What has no answer yet, or one for another fleet.
    void answersWanted(const QStringList &queries,
                       const std::vector<chargetree::Bookmark> &bookmarks);
    void addRequested(const chargetree::SavedItem &item);
    void renameRequested(const QString &id, const QString &name);
    void moveRequested(const QString &id, const QString &before); // as moved()
    void removeRequested(const QString &id);
    void undoRequested(); // of the last removal
    void importRequested(const QString &path);
    void exportRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void assemble();
    void wire();
    void retranslate();
    void ask();
    void choose(const QModelIndex &index);
    void openMenu(const QPoint &globalPlace, bool isForRow);
    void addRowActions(QMenu &menu);
    void importFrom();
    void exportTo();

    SavedItems m_items;
    QString m_connection;
    bool m_hasFleet = false;
    QList<QAction *> m_actions;
    SavedModel *m_model;
    SavedView *m_view;
    ElidedLabel *m_title;
    QLabel *m_problem;
    QToolButton *m_more;
};

} // namespace chargetree
