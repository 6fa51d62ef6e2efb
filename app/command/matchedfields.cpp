// SPDX-License-Identifier: Apache-2.0
#include "app/command/matchedfields.h"

#include "models/search/fold.h"

#include <algorithm>
#include <utility>

namespace chargetree {

MatchedFields::MatchedFields(const SearchScope &scope, const Query &query)
    : m_fleet(scope.fleet)
    , m_index(scope.index)
{
    for (const Term *term : query.wanted()) {
        if (const auto *words = std::get_if<WordsTerm>(term)) {
            m_words.insert(m_words.end(), words->words.begin(), words->words.end());
            m_forms.insert(m_forms.end(), words->forms.begin(), words->forms.end());
        } else if (const auto *field = std::get_if<FieldTerm>(term)) {
            m_conditions.push_back(std::make_unique<ConditionTest>(m_fleet, field->field,
                                                                   field->condition, scope.moment));
        } else if (const auto *configuration = std::get_if<ConfigurationTerm>(term)) {
            m_configurations.push_back(
                std::make_unique<ConfigurationTest>(m_fleet, *configuration, scope.moment));
        }
    }
}

QStringList MatchedFields::of(HomeSiteId id)
{
    addFields(m_fleet.at(id).object);
    return taken();
}

QStringList MatchedFields::of(DriverId id)
{
    const Driver &driver = m_fleet.at(id);
    addFields(driver.object);
    for (const TagId tag : driver.tags)
        addTag(tag, "tags");
    addParts(driver.object, field(Kind::Driver, "integratedExternalIds"));
    return taken();
}

QStringList MatchedFields::of(TagId id)
{
    addTag(id);
    const ObjectId driver = m_fleet.at(m_fleet.at(id).driver).object;
    if (isMetBy(m_fleet.store().text(driver, field(Kind::Driver, "name"))))
        addName({}, "driverName");
    return taken();
}

QStringList MatchedFields::of(SiteId id)
{
    for (const ObjectId copy : m_fleet.copies(m_fleet.at(id).copies))
        addFields(copy);
    return taken();
}

QStringList MatchedFields::of(ChargerId id)
{
    const Charger &charger = m_fleet.at(id);
    addFields(charger.object);
    const auto location =
        m_fleet.store().object(charger.object, field(Kind::Charger, "locationInfo"));
    if (location)
        addFields(*location, "locationInfo");
    for (const SocketId socket : charger.sockets)
        addFields(m_fleet.at(socket).object, "sockets");
    addConfigurations(charger.object);
    return taken();
}

QStringList MatchedFields::of(SocketId id)
{
    addFields(m_fleet.at(id).object);
    return taken();
}

void MatchedFields::addFields(ObjectId object, std::string_view part)
{
    const Kind kind = m_fleet.store().kindOf(object);
    const auto rows = fieldsOf(kind);
    const std::vector<FieldId> met = metFields(object);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const FieldId id{kind, static_cast<std::uint8_t>(i)};
        const bool hasWord = rows[i].bareWords && isMetBy(m_fleet.store().text(object, id));
        if (hasWord || std::ranges::find(met, id) != met.end())
            addName(part, rows[i].name);
    }
}

std::vector<FieldId> MatchedFields::metFields(ObjectId object)
{
    std::vector<FieldId> all;
    for (const auto &condition : m_conditions) {
        const std::vector<FieldId> met = condition->metFields(object);
        all.insert(all.end(), met.begin(), met.end());
    }
    return all;
}

void MatchedFields::addParts(ObjectId object, FieldId field)
{
    for (const Cell cell : m_fleet.store().elements(object, field)) {
        if (cell.isObject())
            addFields(cell.object(), rowOf(field).name);
    }
}

void MatchedFields::addConfigurations(ObjectId charger)
{
    constexpr FieldId list = field(Kind::Charger, "chargerConfigurations");
    for (const Cell cell : m_fleet.store().elements(charger, list)) {
        const bool isMet =
            cell.isObject() && std::ranges::any_of(m_configurations, [&](const auto &test) {
                return test->isMet(cell.object());
            });
        if (isMet)
            addName({}, rowOf(list).name);
    }
}

/// By its words, or as one of the forms that a whole query may stand for.
void MatchedFields::addTag(TagId id, std::string_view part)
{
    addFields(m_fleet.at(id).object, part);
    const std::string_view code = m_index.tagCode(id);
    const auto isForm = [code](const TagForm &form) { return form.folded == code; };
    const auto isWord = [code](const TextPattern &word) { return word.isMetBy(code); };
    if (std::ranges::any_of(m_forms, isForm) || std::ranges::any_of(m_words, isWord))
        addName(part, "idTag");
}

void MatchedFields::addName(std::string_view part, std::string_view name)
{
    std::string path(part);
    if (!part.empty())
        path += '.';
    path += name;
    const QString text = QString::fromStdString(path);
    if (!m_names.contains(text))
        m_names.append(text);
}

bool MatchedFields::isMetBy(std::string_view text)
{
    if (text.empty())
        return false;
    m_folded.clear();
    appendFoldedVariants(text, m_folded, TextIndex::spelling);
    if (m_folded.find('*') != std::string::npos) {
        std::string starless = m_folded;
        std::erase(starless, '*');
        m_folded += TextIndex::spelling + starless;
    }
    return std::ranges::any_of(
        m_words, [this](const TextPattern &word) { return word.isMetByOneOf(m_folded); });
}

QStringList MatchedFields::taken()
{
    return std::exchange(m_names, {});
}

} // namespace chargetree
