// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/ids.h"

#include <QModelIndex>

namespace chargetree {

namespace nodeindex {

// Neighbours stay together for the cache's sake, 64 in a span of Qt's hash; an odd factor spreads
// the spans, as plain ids would cluster (collapsing 600,000 rows: 46 s to 0.6 s).
inline constexpr int runBits = 6;
inline constexpr int shift = runBits + 1; // every other bucket stays free for who comes second
inline constexpr quintptr runMask = (1U << runBits) - 1;
inline constexpr quintptr factor = 0x9e3779b97f4a7c15U;
inline constexpr quintptr inverse = 0xf1de83e19937733dU; // modulo 2^64
static_assert(sizeof(quintptr) == 8 && inverse * factor == 1);

constexpr quintptr hashOf(NodeId node)
{
    const quintptr id = number(node);
    return (((id >> runBits) * factor) << shift) | ((id & runMask) << 1U);
}

constexpr NodeId nodeOf(quintptr hash)
{
    const quintptr run = ((hash >> shift) * inverse) & (~quintptr(0) >> shift);
    return NodeId(quint32((run << runBits) | ((hash >> 1U) & runMask)));
}

} // namespace nodeindex

/// The internal id of a node's index. Qt keeps open rows in a hash of 16 * row + column + id: the
/// id takes the row away, so that the node alone decides.
constexpr quintptr indexId(NodeId node, int row)
{
    return nodeindex::hashOf(node) - quintptr(row) * 16;
}

/// The node of a valid index that this module's models made.
inline NodeId nodeOfIndex(const QModelIndex &index)
{
    return nodeindex::nodeOf(index.internalId() + quintptr(index.row()) * 16);
}

} // namespace chargetree
