// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/hits.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace chargetree {

struct NodeMask;

/// What a search answered, as the window needs it.
struct SearchShown {
    QString text = {};
    std::shared_ptr<const Hits> hits = {};
    std::shared_ptr<const NodeMask> mask = {};
    QStringList foldedWords = {}; // for marking
    QString cardForm = {}; // in words, where a card was found otherwise than it was typed
};

} // namespace chargetree
