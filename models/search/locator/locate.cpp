// SPDX-License-Identifier: Apache-2.0
#include "models/search/locator/locate.h"

#include "models/fields/fieldtext.h"
#include "models/fields/personal.h"
#include "models/fields/visibletext.h"
#include "models/search/locator/fuzzymarks.h"
#include "models/search/tagforms.h"

#include <algorithm>

namespace chargetree {

namespace {

/// How badly an entry is met, and by which of its fields.
struct Met {
    std::uint32_t penalty = 0;
    std::size_t field = 0;
};

FuzzyMatcher::Text textOf(const LocatorField &field)
{
    return field.isName ? FuzzyMatcher::Text::Name : FuzzyMatcher::Text::Id;
}

/// Calls `visit(field, key)` for each spelling of each field's key, fields by their numbers.
template <typename Visit>
void forEachKey(std::string_view keys, const Visit &visit)
{
    std::size_t field = 0;
    std::size_t start = 0;
    for (std::size_t place = 0; place < keys.size(); ++place) {
        if (keys[place] != LocatorIndex::separator && keys[place] != LocatorIndex::spelling)
            continue;
        visit(field, keys.substr(start, place - start));
        field += keys[place] == LocatorIndex::separator ? 1 : 0;
        start = place + 1;
    }
}

/// Keeps the best entries of a long row; of equally bad ones the first.
class BestEntries final {
public:
    explicit BestEntries(std::size_t most)
        : m_most(most)
    {
    }
    void offer(std::uint32_t penalty, std::uint32_t entry);
    /// What is worse comes too late.
    [[nodiscard]] std::uint32_t worst() const
    {
        const bool isFull = !m_heap.empty() && m_heap.size() == m_most;
        return isFull ? static_cast<std::uint32_t>(m_heap.front() >> 32U) : 0xffffffffU;
    }
    std::vector<std::uint32_t> take(); // best first

private:
    std::size_t m_most;
    std::vector<std::uint64_t> m_heap; // penalty and entry; the worst on top
};

void BestEntries::offer(std::uint32_t penalty, std::uint32_t entry)
{
    const std::uint64_t key = std::uint64_t(penalty) << 32U | entry;
    if (m_heap.size() == m_most) {
        if (m_heap.empty() || key > m_heap.front())
            return;
        std::pop_heap(m_heap.begin(), m_heap.end());
        m_heap.pop_back();
    }
    m_heap.push_back(key);
    std::push_heap(m_heap.begin(), m_heap.end());
}

std::vector<std::uint32_t> BestEntries::take()
{
    std::sort_heap(m_heap.begin(), m_heap.end());
    std::vector<std::uint32_t> entries;
    entries.reserve(m_heap.size());
    for (const std::uint64_t key : m_heap)
        entries.push_back(static_cast<std::uint32_t>(key));
    return entries;
}

/// Answers one question.
class Locating final {
public:
    Locating(const Fleet &fleet, const LocatorIndex &index, const LocatorQuery &query);

    std::vector<LocatorHit> hits(std::size_t most);

private:
    struct Form {
        std::string folded;
        std::uint64_t letters;
    };

    std::optional<Met> met(const LocatorKind &kind, std::uint32_t entry,
                           std::uint32_t worst = 0xffffffffU);
    [[nodiscard]] bool hasForm(std::uint32_t tag) const;
    LocatorHit hit(std::uint32_t entry);
    bool markName(const LocatorField &field, const Met &met, LocatorHit &hit);
    void markDetail(const LocatorField &field, LocatorHit &hit);

    const Fleet &m_fleet;
    const LocatorIndex &m_index;
    const LocatorQuery &m_query;
    FuzzyMatcher m_matcher;
    std::vector<Form> m_forms; // of a tag
};

Locating::Locating(const Fleet &fleet, const LocatorIndex &index, const LocatorQuery &query)
    : m_fleet(fleet)
    , m_index(index)
    , m_query(query)
    , m_matcher(foldText(query.text.toStdString()))
{
    for (TagForm &form : tagForms(query.text)) {
        const std::uint64_t letters = letterMask(form.folded);
        m_forms.push_back({std::move(form.folded), letters});
    }
}

std::vector<LocatorHit> Locating::hits(std::size_t most)
{
    BestEntries best(most);
    for (const LocatorKind &kind : locatorKinds()) {
        if (m_query.kind && *m_query.kind != kind.kind)
            continue;
        for (const std::uint32_t entry : m_index.entriesOf(kind.kind)) {
            if (const auto met = this->met(kind, entry, best.worst()))
                best.offer(met->penalty, entry);
        }
    }
    std::vector<LocatorHit> hits;
    for (const std::uint32_t entry : best.take())
        hits.push_back(hit(entry));
    return hits;
}

std::optional<Met> Locating::met(const LocatorKind &kind, std::uint32_t entry, std::uint32_t worst)
{
    if (kind.kind == NodeKind::Tag && hasForm(entry))
        return Met();
    if ((m_index.letters(entry) & m_matcher.letters()) != m_matcher.letters())
        return std::nullopt;
    std::optional<Met> best;
    forEachKey(m_index.keys(entry), [&](std::size_t field, std::string_view key) {
        const auto penalty = m_matcher.meet(key, textOf(kind.fields[field]), worst);
        if (penalty && (!best || *penalty < best->penalty))
            best = {*penalty, field};
    });
    return best;
}

bool Locating::hasForm(std::uint32_t tag) const
{
    bool isMet = false;
    for (const Form &form : m_forms) {
        if ((m_index.letters(tag) & form.letters) != form.letters)
            continue;
        forEachKey(m_index.keys(tag), [&](std::size_t field, std::string_view key) {
            isMet = isMet || (field == 0 && key == form.folded);
        });
    }
    return isMet;
}

LocatorHit Locating::hit(std::uint32_t entry)
{
    LocatorHit hit = locatorHit(m_fleet, m_index.node(entry));
    const LocatorKind &kind = *locatorKind(hit.kind);
    const Met met = this->met(kind, entry).value_or(Met());
    if (!m_matcher.typed().empty() && !markName(kind.fields.front(), met, hit))
        markDetail(kind.fields[met.field], hit);
    return hit;
}

/// What is shown may be another field than the name, where that is missing.
bool Locating::markName(const LocatorField &field, const Met &met, LocatorHit &hit)
{
    const auto marks = fuzzyMarks(hit.name, m_matcher, textOf(field));
    if (marks && (met.field == 0 || marks->penalty <= met.penalty)) {
        hit.nameMarks = marks->ranges;
        return true;
    }
    if (met.field != 0)
        return false;
    const QString typed = QString::fromStdString(m_matcher.typed());
    hit.nameMarks = foldedMatches(hit.name, {typed}); // "ae" for ä
    if (hit.nameMarks.isEmpty())
        hit.nameMarks = {{0, int(hit.name.size())}}; // another form of a tag
    return true;
}

void Locating::markDetail(const LocatorField &field, LocatorHit &hit)
{
    const std::string_view text = locatorText(m_fleet, m_fleet.objectOf(hit.node), field.field);
    const QString value = visibleText(text).trimmed();
    const QString title = fieldTitle(field.field);
    hit.detail = title % u' ' % value % u" · " % hit.detail;
    hit.isPersonal = hit.isPersonal || isPersonal(field.field, value);
    const auto marks = fuzzyMarks(value, m_matcher, textOf(field));
    if (!marks)
        return;
    for (MarkedRange range : marks->ranges) {
        range.start += int(title.size()) + 1;
        hit.detailMarks.append(range);
    }
}

} // namespace

LocatorHit locatorHit(const Fleet &fleet, NodeId node)
{
    const NodeKind kind = fleet.at(node).kind();
    const QString name = nodeName(fleet, node);
    return {.node = node,
            .kind = kind,
            .name = name,
            .detail = nodePath(fleet, fleet.at(node).parent),
            .isPersonal = isPersonal(kind, name)};
}

std::vector<LocatorHit> locate(const Fleet &fleet, const LocatorIndex &index,
                               const LocatorQuery &query, std::size_t most)
{
    if (query.isEmpty() || query.wantsActions)
        return {};
    return Locating(fleet, index, query).hits(most);
}

} // namespace chargetree
