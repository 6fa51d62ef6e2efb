// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/items/loadedfleet.h"

namespace chargetree {

class Browser;

/// The ways to copy the rows that are selected in the tree or a list.
enum class CopyWay {
    Rows, // what stands in the columns
    RowsWithTitles,
    Ids,
    Links, // to the records, as the program follows them
    Paths,
    Json, // the records as received, secrets masked
    Ticket // a plain summary with the time of the data
};

/// False, with the clipboard as it was, where more than mostCopiedRows are selected.
bool copySelected(CopyWay way, const Browser &browser, const LoadedFleetPtr &loaded,
                  const Wording &wording);

} // namespace chargetree
