// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/plainquery.h"

#include <random>

namespace chargetree::plain {

/// Makes queries of pieces of the records, so that most of them find something.
class QueryMaker final {
public:
    QueryMaker(const PlainFleet &fleet, qint64 now, unsigned seed)
        : m_fleet(fleet)
        , m_random(seed)
        , m_now(now)
    {
    }
    Query query(int depth = 0);

private:
    template <typename Items>
    const auto &oneOf(const Items &items)
    {
        return items[upTo(std::size(items) - 1)];
    }
    std::size_t upTo(std::size_t most)
    {
        return std::uniform_int_distribution(std::size_t(0), most)(m_random);
    }
    const PlainRecord &anyRecord() { return oneOf(m_fleet.records()); }
    QString pieceOf(const QString &text);
    QString textIn(const Field &field);
    std::optional<double> numberIn(const Field &field);
    Term term();
    Term wordTerm();
    Term textTerm();
    Term numberTerm();
    Term powerTerm();
    Term relativeTerm();
    Term dateTerm();
    Term flagTerm();
    Term statusTerm();
    Term stateTerm();
    Term presenceTerm();
    Term kindTerm();
    Term placeTerm();
    Term addressTerm();
    Term evseTerm();
    Term configurationTerm();

    const PlainFleet &m_fleet;
    std::mt19937 m_random;
    qint64 m_now;
};

} // namespace chargetree::plain
