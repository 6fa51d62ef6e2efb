// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/sink.h"
#include "models/lookup/lookuprow.h"
#include "models/search/foundrecord.h"

namespace chargetree {

/// A row of an answered list, as scripts and files get it. What does not apply is empty.
struct LookupLine {
    QString value = {}; // as it was given
    QString answer = {}; // found, unknown, ambiguous
    FoundRecord record = {};
    QString matched = {}; // the field that holds the value, by the API's name
    QString form = {}; // of tags: asPrinted, decimal, reversed, reversedDecimal
    QString driverName = {}; // of tags
    quint32 records = 0; // that the value stands for; of each the first ones have lines
    quint32 repeats = 0; // the number of the value that is the same, from 1; 0: it is new
};

LookupLine lookupLine(const Fleet &fleet, const LookupResult &result, const LookupRow &row);

/// The names of the columns of its CSV, and the cells under them.
QStringList lookupColumns();
QStringList lookupCells(const LookupLine &line);

/// CSV to the letter of RFC 4180, with a header. `goOn` is called before each row with the number
/// of rows done. False if it stopped the writing or the sink refused.
[[nodiscard]] bool writeLookup(const Fleet &fleet, const LookupResult &result,
                               const std::vector<LookupRow> &rows, Sink &sink,
                               const std::function<bool(std::size_t)> &goOn = {});

} // namespace chargetree
