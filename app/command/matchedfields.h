// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fleetsearch.h"
#include "models/search/query/configurationscan.h"

#include <QStringList>

#include <memory>

namespace chargetree {

/// Tells in which fields of a hit the words of a query stand and which meet its fields, by the
/// API's names: `chargerName`, of parts with a dot (`tags.idTag`), and `driverName` for the name
/// above a tag. In the order of the API's page, each once.
class MatchedFields final {
public:
    MatchedFields(const SearchScope &scope, const Query &query);

    [[nodiscard]] QStringList of(HomeSiteId id);
    [[nodiscard]] QStringList of(DriverId id);
    [[nodiscard]] QStringList of(TagId id);
    [[nodiscard]] QStringList of(SiteId id);
    [[nodiscard]] QStringList of(ChargerId id);
    [[nodiscard]] QStringList of(SocketId id);

private:
    void addFields(ObjectId object, std::string_view part = {});
    void addParts(ObjectId object, FieldId field);
    void addConfigurations(ObjectId charger);
    void addTag(TagId id, std::string_view part = {});
    void addName(std::string_view part, std::string_view name);
    [[nodiscard]] bool isMetBy(std::string_view text);
    [[nodiscard]] std::vector<FieldId> metFields(ObjectId object);
    [[nodiscard]] QStringList taken();

    const Fleet &m_fleet;
    const TextIndex &m_index;
    std::vector<TextPattern> m_words;
    std::vector<TagForm> m_forms;
    std::vector<std::unique_ptr<ConditionTest>> m_conditions; // one a field of the query
    std::vector<std::unique_ptr<ConfigurationTest>> m_configurations;
    std::string m_folded; // kept for its memory
    QStringList m_names;
};

} // namespace chargetree
