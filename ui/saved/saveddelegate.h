// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/privacy/veilcover.h"

namespace chargetree {

/// Dresses the rows of saved searches and bookmarks: headings, quiet counts and hints, what is
/// shown now in bold, what is not in the fleet dimmed. Tooltips are plain text.
class SavedDelegate final : public VeilDelegate {
    Q_OBJECT

public:
    using VeilDelegate::VeilDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    /// What a person has typed stays when a count comes meanwhile.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace chargetree
