// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/change.h"

namespace chargetree {

/// What a change is said of.
struct ChangedItem {
    ItemKind kind = ItemKind::Document;
    std::string id = {};
    std::string parent = {}; // JSON: a text, a list of texts where it has several; "" at the top
    ObjectId object = none<ObjectId>; // in the new fleet, of a removed one in the old
    ObjectId owner = none<ObjectId>; // its name stands before the item's
    NodeId node = none<NodeId>; // in the new fleet
};

/// Writes down changes: what is the same for all kinds.
class ChangeSink final {
public:
    ChangeSink(const Fleet &old, const Fleet &now, bool revealSecrets, std::vector<Change> &changes)
        : m_old(old)
        , m_now(now)
        , m_revealSecrets(revealSecrets)
        , m_changes(changes)
    {
    }
    [[nodiscard]] const Fleet &old() const { return m_old; }
    [[nodiscard]] const Fleet &now() const { return m_now; }

    void add(const ChangedItem &item);
    void remove(const ChangedItem &item);
    /// Nothing where both parents are one.
    void move(const ChangedItem &item, const std::string &oldParent);
    /// A change for each field that differs.
    void compare(const ChangedItem &item, ObjectId old, ObjectId now);
    /// Of grants: `field` is the list that holds it, or what of it is another.
    void add(const ChangedItem &item, std::string field, std::string now);
    void remove(const ChangedItem &item, std::string field, std::string old);
    void change(const ChangedItem &item, std::string field, std::string old, std::string now);

private:
    [[nodiscard]] Change changeOf(const ChangedItem &item, ChangeType type) const;

    const Fleet &m_old;
    const Fleet &m_now;
    bool m_revealSecrets;
    std::vector<Change> &m_changes;
};

} // namespace chargetree
