// SPDX-License-Identifier: Apache-2.0
#include "models/search/fleetsearch.h"

#include "models/search/fold.h"
#include "models/search/keysearch.h"

#include <algorithm>
#include <utility>

namespace chargetree {

namespace {

bool isFound(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

bool areFound(std::string_view text, const std::vector<std::string> &words)
{
    return std::all_of(words.begin(), words.end(),
                       [text](const std::string &word) { return isFound(text, word); });
}

/// Finds the records of one query, table by table.
class FleetSearch final {
public:
    FleetSearch(const Fleet &fleet, const TextIndex &index, const Query &query);

    Hits hits();
    [[nodiscard]] bool isMet(TagId tag, std::string_view driverName) const;
    [[nodiscard]] const TagForm *formOf(TagId tag) const;

private:
    template <typename Visit>
    void visitMet(TextIndex::Places places, const Visit &visit) const;
    template <typename Visit>
    void visitWithKey(TextIndex::Places places, const Visit &visit) const;
    void findTags(DriverId driver);
    void findChargers();
    void setCharger(ChargerId charger);
    void findForms();

    const Fleet &m_fleet;
    const TextIndex &m_index;
    const std::vector<TagForm> &m_forms;
    std::vector<std::string> m_words; // the rarest first
    KeySearch m_key; // for the first word
    Hits m_hits;
};

FleetSearch::FleetSearch(const Fleet &fleet, const TextIndex &index, const Query &query)
    : m_fleet(fleet)
    , m_index(index)
    , m_forms(query.forms())
    , m_words(query.words())
{
    std::stable_sort(m_words.begin(), m_words.end(), [&index](const auto &one, const auto &two) {
        return rarestCount(index, one) < rarestCount(index, two);
    });
    if (!m_words.empty())
        m_key = KeySearch(index, m_words.front());
}

Hits FleetSearch::hits()
{
    m_hits = {.homeSites = BitSet(m_fleet.homeSites().size()),
              .drivers = BitSet(m_fleet.drivers().size()),
              .tags = BitSet(m_fleet.tags().size()),
              .sites = BitSet(m_fleet.sites().size()),
              .chargers = BitSet(m_fleet.chargers().size()),
              .sockets = BitSet(m_fleet.sockets().size())};
    if (m_words.empty())
        return std::move(m_hits);
    visitMet(m_index.homeSites(), [this](std::uint32_t i) { m_hits.homeSites.set(i); });
    visitMet(m_index.drivers(), [this](std::uint32_t i) {
        m_hits.drivers.set(i);
        findTags(DriverId(i));
    });
    visitMet(m_index.sites(), [this](std::uint32_t i) { m_hits.sites.set(i); });
    findChargers();
    findForms();
    return std::move(m_hits);
}

template <typename Visit>
void FleetSearch::visitMet(TextIndex::Places places, const Visit &visit) const
{
    visitWithKey(places, [&](std::uint32_t i) {
        const std::string_view entry = m_index.text().substr(places[i], places[i + 1] - places[i]);
        if (m_words.size() == 1 || areFound(entry, m_words))
            visit(i);
    });
}

/// The records that have the first word, found without looking at each of the others.
template <typename Visit>
void FleetSearch::visitWithKey(TextIndex::Places places, const Visit &visit) const
{
    const std::size_t end = places.back();
    std::size_t from = places.front();
    for (std::uint32_t i = 0; from < end;) {
        const std::size_t place = m_key.find(from, end);
        if (place == std::string_view::npos)
            return;
        while (places[i + 1] <= place)
            ++i;
        visit(i);
        from = places[++i];
    }
}

/// A tag that is met meets its driver too, so only the tags of drivers that are met are looked at.
void FleetSearch::findTags(DriverId driver)
{
    const Range<TagId> tags = m_fleet.at(driver).tags;
    const std::string_view name = m_index.driverName(driver);
    if (areFound(name, m_words)) {
        m_hits.tags.setRun(tags.first, tags.count);
        return;
    }
    for (const TagId tag : tags) {
        if (isMet(tag, name))
            m_hits.tags.set(number(tag));
    }
}

bool FleetSearch::isMet(TagId tag, std::string_view driverName) const
{
    const std::string_view entry = m_index.tag(tag);
    return std::all_of(m_words.begin(), m_words.end(), [&](const std::string &word) {
        return isFound(entry, word) || isFound(driverName, word);
    });
}

/// EVSE ids compare without stars; of the charger's the index has both spellings.
void FleetSearch::findChargers()
{
    std::vector<std::string> starless = m_words;
    std::size_t stars = 0;
    for (std::string &word : starless)
        stars += std::erase(word, '*');
    if (stars == 0) {
        visitMet(m_index.chargers(), [this](std::uint32_t i) { setCharger(ChargerId(i)); });
        return;
    }
    for (std::uint32_t i = 0; i < m_fleet.chargers().size(); ++i) {
        const std::string_view entry = m_index.charger(ChargerId(i));
        bool isMet = true;
        for (std::size_t k = 0; k < m_words.size() && isMet; ++k) {
            isMet =
                isFound(entry, m_words[k]) || (!starless[k].empty() && isFound(entry, starless[k]));
        }
        if (isMet)
            setCharger(ChargerId(i));
    }
}

void FleetSearch::setCharger(ChargerId charger)
{
    m_hits.chargers.set(number(charger));
    for (const SocketId socket : m_fleet.at(charger).sockets) {
        if (areFound(m_index.socket(socket), m_words))
            m_hits.sockets.set(number(socket));
    }
}

void FleetSearch::findForms()
{
    if (m_forms.empty())
        return;
    for (std::uint32_t i = 0; i < m_fleet.tags().size(); ++i) {
        if (formOf(TagId(i)) == nullptr)
            continue;
        m_hits.tags.set(i);
        m_hits.drivers.set(number(m_fleet.tags()[i].driver));
    }
}

const TagForm *FleetSearch::formOf(TagId tag) const
{
    const std::string_view code = m_index.tagCode(tag);
    const auto form = std::find_if(m_forms.begin(), m_forms.end(),
                                   [code](const TagForm &known) { return known.folded == code; });
    return form == m_forms.end() ? nullptr : &*form;
}

} // namespace

Query::Query(const QString &text)
    : m_forms(tagForms(text))
{
    std::string word;
    const auto take = [&] {
        if (!word.empty())
            m_words.push_back(std::exchange(word, {}));
    };
    for (const QString &part : text.simplified().split(QLatin1Char(' '))) {
        for (const char c : foldText(part.toStdString())) {
            if (c == ' ') // what folding has made a space
                take();
            else
                word += c;
        }
        take();
    }
}

QStringList Query::marks() const
{
    QStringList marks;
    for (const std::string &word : m_words)
        marks.append(QString::fromStdString(word));
    return marks;
}

Hits findHits(const Fleet &fleet, const TextIndex &index, const Query &query)
{
    return FleetSearch(fleet, index, query).hits();
}

std::optional<TagForm::How> howFound(const Fleet &fleet, const TextIndex &index, const Query &query,
                                     TagId tag)
{
    const FleetSearch search(fleet, index, query);
    const TagForm *form = search.formOf(tag);
    if (form == nullptr || search.isMet(tag, index.driverName(fleet.at(tag).driver)))
        return {};
    return form->how;
}

} // namespace chargetree
