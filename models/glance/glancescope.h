// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/glance/glance.h"
#include "models/search/fleetsearch.h"
#include "models/search/query/recordkind.h"

namespace chargetree {

/// What stands below a row of the tree, each thing once: tags, chargers, and the sockets of these
/// chargers without controllers.
class GlanceScope final {
public:
    explicit GlanceScope(const GlanceQuestion &question);

    [[nodiscard]] const BitSet &tags() const { return m_below.tags; }
    [[nodiscard]] const BitSet &chargers() const { return m_below.chargers; }
    [[nodiscard]] const BitSet &sockets() const { return m_below.sockets; }

    /// How queries about tags, chargers or sockets below begin. `isWithinNode`: that they find
    /// exactly what is below was tried; else they ask the whole fleet.
    struct Beginning {
        QString query = {};
        bool isWithinNode = true;
    };
    [[nodiscard]] Beginning beginning(RecordKind kind) const;

private:
    void collect(NodeId node);
    [[nodiscard]] std::vector<QString> places(RecordKind kind) const;
    [[nodiscard]] QString drivers() const;
    [[nodiscard]] QString sites() const;
    [[nodiscard]] QString chargersByName() const;
    [[nodiscard]] bool isExact(const QString &query, RecordKind kind) const;

    const GlanceQuestion &m_question;
    const Fleet &m_fleet;
    Hits m_below;
};

} // namespace chargetree
