// SPDX-License-Identifier: Apache-2.0
#include "models/bundle/knownvalues.h"

#include "models/bundle/jsonrewriter.h"
#include "models/fields/jsontext.h"
#include "models/fields/secrets.h"

#include <algorithm>

namespace chargetree {

namespace {

constexpr std::size_t objectsBetweenLooks = 1024;
constexpr std::size_t shortest = 4; // characters of a value that spoils an id

} // namespace

bool KnownValues::collect(const Fleet &fleet, const std::function<bool()> &goOn)
{
    const RecordStore &store = fleet.store();
    for (std::size_t i = 0; i < store.objectCount(); ++i) {
        if (i % objectsBetweenLooks == 0 && goOn && !goOn())
            return false;
        collect(store, idAt<ObjectId>(i));
    }
    makeSought();
    for (std::size_t i = 0; i < store.objectCount(); ++i) {
        if (store.kindOf(idAt<ObjectId>(i)) == Kind::Charger)
            collectIds(store, idAt<ObjectId>(i));
    }
    return !goOn || goOn();
}

void KnownValues::collect(const RecordStore &store, ObjectId object)
{
    const auto keys = store.keys(object);
    const auto cells = store.cells(object);
    const auto rows = fieldsOf(store.kindOf(object));
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const bool isKnown = keys[i].field != RecordStore::noField;
        if (cells[i].isText())
            collect(store.scalar(cells[i].text()), isKnown ? &rows[keys[i].field] : nullptr,
                    policyOf(store, object, keys[i], cells[i]));
        else if (cells[i].isList())
            collectList(store, cells[i].list());
    }
    if (isSecret(store, object))
        collectSecrets(store, object);
}

/// What stands in a list where a record is expected.
void KnownValues::collectList(const RecordStore &store, ListId list)
{
    for (const Cell cell : store.list(list)) {
        if (cell.isText())
            collect(store.scalar(cell.text()), nullptr, {Treatment::Unknown});
    }
}

void KnownValues::collect(const Scalar &value, const FieldRow *row, const FieldPolicy &policy)
{
    switch (fateOf(value, row, policy)) {
    case Fate::Replaced:
        m_names.add(value.text, categoryOf(value, policy));
        break;
    case Fate::Rewritten:
        collectJson(value.text, policyWithin(policy));
        break;
    case Fate::ListSearched:
        collectTexts(value.text);
        break;
    case Fate::Searched:
        if (policy.treatment == Treatment::Kept)
            m_told.emplace(value.text);
        break;
    case Fate::Rounded:
        m_names.add(value.text, Category::Coordinate);
        break;
    case Fate::Kept:
    case Fate::Identified:
    case Fate::Masked:
        break;
    }
}

void KnownValues::collectJson(std::string_view json, const FieldPolicy &policy)
{
    std::string unused;
    const JsonParticles parts{
        .key = [](std::string_view, std::string &) {},
        .scalar = [&](const Scalar &part, std::string &) { collect(part, nullptr, policy); }};
    rewriteJson(json, parts, unused);
}

/// Of a list of texts what is none.
void KnownValues::collectTexts(std::string_view list)
{
    JsonParts elements(list);
    for (std::string_view element; elements.next(element);) {
        if (!element.starts_with('"'))
            collectJson(element, {Treatment::Unknown});
    }
}

void KnownValues::collectSecrets(const RecordStore &store, ObjectId object)
{
    const auto keys = store.keys(object);
    const auto cells = store.cells(object);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (isSecretKey(keys[i]) && cells[i].isText())
            collect(store.scalar(cells[i].text()), nullptr,
                    {Treatment::Replaced, Category::Secret});
    }
}

/// Unknown fields may say what kept ones say too: "ABB".
bool KnownValues::isTold(const std::string &text, Category category) const
{
    return (category == Category::Text || category == Category::Number) && m_told.contains(text);
}

void KnownValues::makeSought()
{
    for (auto &[text, value] : m_names.values()) {
        const std::vector<TextWord> words = wordsOf(text);
        value.isSought = isSoughtInTexts(value.category, text, charactersOf(words))
                         && !isTold(text, value.category);
        if (!value.isSought)
            continue;
        m_sought.add(text, words);
        if (value.category == Category::Tag)
            m_sought.add(text, otherSpelling(words));
    }
}

/// An id that holds a known value, or one of its charger's own within a word, becomes one itself.
void KnownValues::collectIds(const RecordStore &store, ObjectId charger)
{
    const auto keys = store.keys(charger);
    const auto cells = store.cells(charger);
    const auto forEachText = [&](Treatment treatment, const auto &visit) {
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const FieldPolicy policy = policyOf(store, charger, keys[i], cells[i]);
            if (policy.treatment == treatment && cells[i].isText())
                visit(std::string(store.scalar(cells[i].text()).text), policy.category);
        }
    };
    forEachText(Treatment::Identity, [&](const std::string &id, Category category) {
        bool isSpoilt = holdsKnown(id);
        forEachText(Treatment::Replaced, [&](const std::string &own, Category) {
            isSpoilt = isSpoilt || (isSought(own) && id.find(own) != std::string::npos);
        });
        if (isSpoilt && !isSought(id)) {
            m_names.add(id, category).isSought = true;
            m_sought.add(m_names.values().find(id)->first, wordsOf(id));
        }
    });
}

bool KnownValues::holdsKnown(std::string_view id) const
{
    return std::ranges::any_of(m_sought.find(id), [](const SoughtValues::Match &match) {
        return match.end - match.begin >= shortest;
    });
}

bool KnownValues::isSought(const std::string &text) const
{
    const Pseudonyms::Value *known = m_names.find(text);
    return known && known->isSought;
}

std::string KnownValues::searched(std::string_view text)
{
    std::string out;
    std::size_t done = 0;
    for (const SoughtValues::Match &match : m_sought.find(text)) {
        const std::string span(text.substr(match.begin, match.end - match.begin));
        out += text.substr(done, match.begin - done);
        out += m_names.nameOf(isSought(span) ? span : *match.value, Category::Text);
        done = match.end;
    }
    return out += text.substr(done);
}

std::string KnownValues::identified(std::string_view text)
{
    std::string id(text);
    return isSought(id) ? m_names.nameOf(id, Category::Text) : id;
}

} // namespace chargetree
