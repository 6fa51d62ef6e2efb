// SPDX-License-Identifier: Apache-2.0
#include "models/explain/namedrecords.h"

#include "models/search/fold.h"

#include <algorithm>

namespace chargetree {

namespace {

/// A text as tags are compared with it.
class TypedTag final {
public:
    explicit TypedTag(const QString &typed)
        : m_exact(typed.trimmed().toStdString())
        , m_folded(foldText(m_exact))
        , m_joined(withoutTagSeparators(m_folded))
        , m_forms(tagForms(typed))
    {
    }
    [[nodiscard]] bool isEmpty() const { return m_joined.empty(); }

    static constexpr int noMatch = 4;
    struct Match {
        int rank = noMatch; // the smaller the better
        std::optional<TagForm::How> form = {};
    };
    [[nodiscard]] Match match(std::string_view idTag) const
    {
        if (idTag.empty())
            return {};
        if (idTag == m_exact)
            return {.rank = 0};
        const std::string folded = foldText(idTag);
        if (folded == m_folded)
            return {.rank = 1};
        const std::string joined = withoutTagSeparators(folded);
        if (joined == m_joined)
            return {.rank = 2, .form = TagForm::How::AsPrinted};
        const auto form = std::ranges::find(m_forms, joined, &TagForm::folded);
        if (form == m_forms.end())
            return {};
        return {.rank = form->how == TagForm::How::AsPrinted ? 2 : 3, .form = form->how};
    }

private:
    std::string m_exact;
    std::string m_folded;
    std::string m_joined;
    std::vector<TagForm> m_forms;
};

} // namespace

std::vector<NamedTag> tagsNamed(const Fleet &fleet, const QString &typed)
{
    const TypedTag wanted(typed);
    std::vector<NamedTag> named;
    if (wanted.isEmpty())
        return named;
    int best = TypedTag::noMatch;
    for (std::size_t i = 0; i < fleet.tags().size(); ++i) {
        const ObjectId object = fleet.tags()[i].object;
        const auto match = wanted.match(fleet.store().text(object, field(Kind::Tag, "idTag")));
        if (match.rank > best || match.rank == TypedTag::noMatch)
            continue;
        if (match.rank < best)
            named.clear();
        best = match.rank;
        named.push_back({.tag = idAt<TagId>(i), .form = match.form});
    }
    return named;
}

std::vector<NamedCharger> chargersNamed(const Fleet &fleet, const QString &typed)
{
    constexpr FieldId chargerId = field(Kind::Charger, "chargerId");
    const std::string exact = typed.trimmed().toStdString();
    for (std::size_t i = 0; i < fleet.chargers().size(); ++i) {
        if (!exact.empty() && fleet.identity(idAt<ChargerId>(i)) == exact)
            return {{.charger = idAt<ChargerId>(i), .field = chargerId}};
    }
    Hits among = noHits(fleet);
    among.chargers.setRun(0, among.chargers.size());
    among.sockets.setRun(0, among.sockets.size());
    const LookupResult found = lookUp({.fleet = fleet, .among = &among}, {typed});
    std::vector<NamedCharger> named;
    for (const LookupHit &hit : found.answerOf(0).hits) {
        const ChargerId charger = hit.kind == RecordKind::Socket
                                      ? fleet.at(SocketId(hit.place)).charger
                                      : ChargerId(hit.place);
        if (std::ranges::find(named, charger, &NamedCharger::charger) == named.end())
            named.push_back({.charger = charger, .field = hit.field});
    }
    return named;
}

} // namespace chargetree
