// SPDX-License-Identifier: Apache-2.0
#include "models/search/locator/fuzzymarks.h"

namespace chargetree {

namespace {

/// A folded text that knows which units of the original each of its bytes stands for.
struct PlacedFold {
    explicit PlacedFold(const QString &text);

    std::string folded;
    std::vector<MarkedRange> places; // one a byte
};

PlacedFold::PlacedFold(const QString &text)
{
    for (int at = 0; at < text.size();) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const MarkedRange place{at, isPair ? 2 : 1};
        at += place.length;
        const std::size_t before = folded.size();
        appendFolded(text.mid(place.start, place.length).toStdString(), folded);
        places.resize(folded.size(), place);
        if (folded.size() > before || places.empty())
            continue;
        const int base = places.back().start; // an accent belongs to the letter before it
        for (auto known = places.rbegin(); known != places.rend() && known->start == base; ++known)
            known->length = at - base;
    }
}

void append(const MarkedRange &range, QList<MarkedRange> &ranges)
{
    if (ranges.isEmpty() || ranges.last().start + ranges.last().length < range.start)
        ranges.append(range);
    else
        ranges.last().length = range.start + range.length - ranges.last().start;
}

} // namespace

std::optional<FuzzyMarks> fuzzyMarks(const QString &text, FuzzyMatcher &matcher,
                                     FuzzyMatcher::Text what)
{
    const PlacedFold fold(text);
    const auto penalty = matcher.meet(fold.folded, what);
    if (!penalty)
        return std::nullopt;
    FuzzyMarks marks{.penalty = *penalty};
    for (const FuzzyPiece &piece : matcher.pieces()) {
        const MarkedRange first = fold.places[piece.start];
        const MarkedRange last = fold.places[piece.start + piece.length - 1];
        append({first.start, last.start + last.length - first.start}, marks.ranges);
    }
    return marks;
}

} // namespace chargetree
