// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lists/listsort.h"

#include <QByteArray>
#include <QString>

namespace chargetree {

/// How somebody has laid out a list. What is empty is as the list comes.
struct ListLayout {
    struct Column {
        QString id = {};
        int width = 0; // pixels; 0 where nobody has chosen
        bool operator==(const Column &) const = default;
    };
    std::vector<Column> columns = {}; // in their order
    ListSorts sorts = {};
    bool areFacetsShown = false; // they take a third of the room
    int facetWidth = 0; // pixels; 0 where nobody has chosen
    bool operator==(const ListLayout &) const = default;
};

/// For the settings: JSON that says its version.
QByteArray bytesOf(const ListLayout &layout);

/// Whatever the bytes hold: what makes no sense is left out. Columns may be ones that no list has.
ListLayout listLayoutFrom(const QByteArray &bytes);

} // namespace chargetree
