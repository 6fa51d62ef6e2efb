// SPDX-License-Identifier: Apache-2.0
// The menus of the panel of searches and bookmarks, and the files that they ask for.
#include "models/saved/savedmodel.h"
#include "ui/parts/savefile.h"
#include "ui/saved/savedpanel.h"
#include "ui/saved/savedview.h"

#include <QFileDialog>
#include <QMenu>

namespace chargetree {

void SavedPanel::openMenu(const QPoint &globalPlace, bool isForRow)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("savedMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isForRow)
        addRowActions(*menu);
    menu->addActions(m_actions);
    menu->addSeparator();
    menu->addAction(tr("&Import…"), this, &SavedPanel::importFrom);
    menu->addAction(tr("&Export…"), this, &SavedPanel::exportTo);
    menu->popup(globalPlace);
}

void SavedPanel::addRowActions(QMenu &menu)
{
    const QModelIndex index = m_view->currentIndex();
    const auto kind = SavedModel::RowKind(index.data(SavedModel::RowKindRole).toInt());
    if (kind == SavedModel::RowKind::Section || kind == SavedModel::RowKind::Hint)
        return;
    const auto add = [&](const QString &text, QKeyCombination key, bool isEnabled, auto &&act) {
        QAction *action = menu.addAction(text, m_view, std::forward<decltype(act)>(act));
        action->setShortcut(key);
        action->setEnabled(isEnabled);
    };
    const bool isOwn = kind != SavedModel::RowKind::ReadyMade;
    const bool isBookmark = kind == SavedModel::RowKind::Bookmark;
    add(isBookmark ? tr("&Go there") : tr("Search &again"), Qt::Key_Return,
        !index.data(SavedModel::IsMissingRole).toBool(), [this] { m_view->chooseCurrent(); });
    add(tr("&Rename"), Qt::Key_F2, isOwn, [this] { m_view->renameCurrent(); });
    add(tr("Move &up"), Qt::ALT | Qt::Key_Up, m_model->placeBefore(index, -1).has_value(),
        [this] { m_view->moveCurrent(-1); });
    add(tr("Move &down"), Qt::ALT | Qt::Key_Down, m_model->placeBefore(index, 1).has_value(),
        [this] { m_view->moveCurrent(1); });
    add(tr("De&lete"), Qt::Key_Delete, isOwn, [this] { m_view->removeCurrent(); });
    menu.addSeparator();
}

void SavedPanel::importFrom()
{
    auto *dialog = new QFileDialog(this, tr("Import searches and bookmarks"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Searches (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SavedPanel::importRequested);
    dialog->open();
}

void SavedPanel::exportTo()
{
    const SaveQuestion question{.title = tr("Export searches and bookmarks"),
                                .name = QStringLiteral("chargetree-searches.json"),
                                .kinds = {{tr("Searches (*.json)"), QStringLiteral("json")}}};
    askWhereToSave(this, question, [this](const QString &path) { Q_EMIT exportRequested(path); });
}

} // namespace chargetree
