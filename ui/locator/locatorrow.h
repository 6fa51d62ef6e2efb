// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/locator/locate.h"
#include "ui/window/actions.h"

#include <QIcon>

#include <variant>

namespace chargetree {

/// Where the locator leads: a row of the tree, or an action.
using LocatorTarget = std::variant<NodeId, Command>;

/// One line of the locator.
struct LocatorRow {
    LocatorTarget target = none<NodeId>;
    QIcon icon = {};
    QString name = {};
    QList<MarkedRange> nameMarks = {};
    QString detail = {}; // quieter, below; may be empty
    QList<MarkedRange> detailMarks = {};
    QString remark = {}; // at the end: the kind's word, an action's keys
    bool isEnabled = true;
    bool isPersonal = false; // the name
};

LocatorRow locatorRow(const LocatorHit &hit);

/// An action as it stands now, its text without mnemonic.
LocatorRow locatorRow(Command command, const QAction &action);

/// The actions that `text` meets, best first, those that can be done before the others; all of them
/// in their order for an empty one. The locator's own is none of them.
std::vector<LocatorRow> actionRows(const Actions &actions, const QString &text);

} // namespace chargetree
