// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/ids.h"
#include "models/saved/saveditems.h"

#include <QCoreApplication>

namespace chargetree {

/// A row below a section of saved searches and bookmarks, and what was found of it.
struct SavedRow {
    enum class Kind { Section, Hint, Bookmark, Search, ReadyMade };

    Kind kind = Kind::Hint;
    QString id = {};
    QString name = {};
    QString query = {};
    std::optional<Bookmark> bookmark = {};
    std::optional<qint64> count = {};
    NodeId node = none<NodeId>;
    bool isOpen = true; // not answered for this fleet
    bool isAnswered = false; // for any

    /// A bookmark whose record was looked for in vain.
    [[nodiscard]] bool isMissing() const { return bookmark && isAnswered && node == none<NodeId>; }
};

/// The rows of each section; of one without rows a hint how to fill it.
class SavedRows final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::SavedRows)

public:
    static std::vector<SavedRow> bookmarks(const SavedItems &items, const QString &connection);
    static std::vector<SavedRow> searches(const SavedItems &items);
    static std::vector<SavedRow> readyMade();
};

} // namespace chargetree
