// SPDX-License-Identifier: Apache-2.0
#include "models/search/textindexbuilder.h"

#include "models/search/fold.h"
#include "models/search/tagforms.h"

#include <algorithm>
#include <stdexcept>

namespace chargetree {

namespace {

using Places = std::vector<std::uint32_t>;

/// Longer texts are found, but not by the other spellings of their umlauts: they would be kept up
/// to eight times.
constexpr std::size_t longestSpelled = 1024;

} // namespace

void TextIndexBuilder::build()
{
    addHomeSites();
    addDrivers();
    addSites();
    addChargers();
    m_text.shrink_to_fit();
    for (const char byte : m_text)
        ++m_index.m_byteCounts[static_cast<unsigned char>(byte)];
}

std::uint32_t TextIndexBuilder::here() const
{
    if (m_text.size() > 0xffffffffU)
        throw std::length_error("text index");
    return static_cast<std::uint32_t>(m_text.size());
}

void TextIndexBuilder::addHomeSites()
{
    Places &places = m_index.m_homeSites;
    places.reserve(m_fleet.homeSites().size() + 1);
    for (const HomeSite &homeSite : m_fleet.homeSites()) {
        places.push_back(here());
        addFields(homeSite.object);
        endEntry();
    }
    places.push_back(here());
}

void TextIndexBuilder::addDrivers()
{
    m_index.m_drivers.reserve(m_fleet.drivers().size() + 1);
    m_index.m_tags.reserve(m_fleet.tags().size());
    for (const Driver &driver : m_fleet.drivers()) {
        constexpr FieldId name = field(Kind::Driver, "name");
        m_index.m_drivers.push_back(here());
        beginField(m_store.text(driver.object, name));
        endField();
        addOtherFields(driver.object, name);
        constexpr FieldId externalIds = field(Kind::Driver, "integratedExternalIds");
        for (const Cell cell : m_store.elements(driver.object, externalIds)) {
            if (cell.isObject())
                addFields(cell.object());
        }
        endEntry();
        for (const TagId tag : driver.tags) {
            m_index.m_tags.push_back(here());
            addTag(m_fleet.at(tag).object);
            endEntry();
        }
    }
    m_index.m_drivers.push_back(here());
}

void TextIndexBuilder::addTag(ObjectId tag)
{
    constexpr FieldId idTag = field(Kind::Tag, "idTag");
    const std::size_t from = m_text.size();
    beginField(m_store.text(tag, idTag));
    const std::string_view written(m_text.data() + from, m_text.size() - from);
    const std::string_view folded = written.substr(0, written.find(TextIndex::spelling));
    const std::string code = withoutTagSeparators(folded);
    if (code.size() < written.size()) {
        m_text += TextIndex::spelling;
        m_text += code;
    }
    endField();
    addOtherFields(tag, idTag);
}

void TextIndexBuilder::addSites()
{
    Places &places = m_index.m_sites;
    places.reserve(m_fleet.sites().size() + 1);
    const auto rows = fieldsOf(Kind::Site);
    for (const Site &site : m_fleet.sites()) {
        places.push_back(here());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row].bareWords)
                addSiteField(site, {Kind::Site, static_cast<std::uint8_t>(row)});
        }
        endEntry();
    }
    places.push_back(here());
}

/// Copies may say different things: each is found.
void TextIndexBuilder::addSiteField(const Site &site, FieldId field)
{
    std::vector<TextId> texts;
    for (const ObjectId copy : m_fleet.copies(site.copies)) {
        const auto cell = m_store.cell(copy, field);
        if (cell && cell->isText())
            texts.push_back(cell->text());
    }
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    for (const TextId text : texts) {
        const Scalar scalar = m_store.scalar(text);
        if (scalar.type != ValueType::Null)
            addText(scalar.text);
    }
}

void TextIndexBuilder::addChargers()
{
    m_index.m_chargers.reserve(m_fleet.chargers().size() + 1);
    m_index.m_sockets.reserve(m_fleet.sockets().size());
    for (const Charger &charger : m_fleet.chargers()) {
        m_index.m_chargers.push_back(here());
        addCharger(charger);
        endEntry();
        for (const SocketId socket : charger.sockets) {
            m_index.m_sockets.push_back(here());
            addFields(m_fleet.at(socket).object);
            endEntry();
        }
    }
    m_index.m_chargers.push_back(here());
}

void TextIndexBuilder::addCharger(const Charger &charger)
{
    addFields(charger.object);
    const std::string_view identity = m_store.scalar(charger.identity).text;
    if (m_store.text(charger.object, field(Kind::Charger, "chargerId")) != identity)
        addText(identity); // what people see where there is no chargerId
    std::string evseId(m_store.text(charger.object, field(Kind::Charger, "evseId")));
    if (std::erase(evseId, '*') > 0)
        addText(evseId);
    if (const auto location = m_store.object(charger.object, field(Kind::Charger, "locationInfo")))
        addFields(*location);
}

void TextIndexBuilder::addText(std::string_view text)
{
    if (text.empty())
        return;
    beginField(text);
    endField();
}

void TextIndexBuilder::beginField(std::string_view text)
{
    if (text.size() <= longestSpelled)
        appendFoldedVariants(text, m_text, TextIndex::spelling);
    else
        appendFolded(text, m_text);
}

void TextIndexBuilder::addFields(ObjectId object)
{
    addOtherFields(object, {Kind::Document, 0});
}

void TextIndexBuilder::addOtherFields(ObjectId object, FieldId isAdded)
{
    const Kind kind = m_store.kindOf(object);
    const auto rows = fieldsOf(kind);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const FieldId field{kind, static_cast<std::uint8_t>(row)};
        if (rows[row].bareWords && !(field == isAdded))
            addField(object, field);
    }
}

} // namespace chargetree
