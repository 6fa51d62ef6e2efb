// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/change.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>

namespace chargetree {

/// What a document says, whatever the order of its lists: a second, slow reading by Qt's own parser
/// that shares no code with the program's. Sites and chargers want an id.
struct PlainState {
    struct Item {
        QJsonObject own; // fields; of lists of items what is left without them
        QString parent; // JSON, "" at the top
        bool operator==(const Item &) const = default;
    };
    using Items = QMap<QString, Item>; // tags by DRIVER:IDTAG

    explicit PlainState(const QByteArray &document);

    std::array<Items, itemKindCount> kinds;

    Items &of(ItemKind kind) { return kinds[static_cast<std::size_t>(kind)]; }
    /// One line an item, sorted: what two states differ in can be read.
    [[nodiscard]] QStringList lines() const;
};

/// A change with the whole record that came or went in the place of its value.
struct PlainChange {
    Change change;
    QByteArray old; // JSON, "" for none
    QByteArray now;
};

/// Does to `state` what the changes say. Answers what does not fit, a line each: a thing that is
/// not there, an old value that is another one.
QStringList applyDiff(const std::vector<PlainChange> &changes, PlainState &state);

} // namespace chargetree
