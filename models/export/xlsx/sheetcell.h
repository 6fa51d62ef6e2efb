// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/writtencolumn.h"

#include <QTimeZone>

#include <variant>

namespace chargetree {

/// A moment as spreadsheets count it: days since 1899-12-30 in a zone that stands in the title.
struct SheetDate {
    double serial = 0;
    bool operator==(const SheetDate &) const = default;
};

/// A cell of a workbook: nothing, a flag, a number, a date, or text.
using SheetCell = std::variant<std::monostate, bool, double, SheetDate, std::string>;

/// Ids are text, and so is all that a spreadsheet could not hold exactly: whole numbers beyond
/// 2^53, numbers beyond a double, dates before March 1900 and after 9999, and what is no date.
SheetCell sheetCell(const ExactValue &value, Type type, const QTimeZone &zone);

/// The title of a column; of dates it names the zone, for the cells can not.
std::string sheetTitle(const WrittenColumn &column, const QTimeZone &zone, bool hasTitles);

/// As the workbook shows it: `2024-10-10 06:49:37`.
QString sheetDateText(const SheetDate &date);

/// A text as a workbook may hold it: what XML can not hold stands as `_xHHHH_` (ECMA-376,
/// ST_Xstring), a text that looks like that is guarded, U+FFFE and U+FFFF are replaced. Of at most
/// 32,767 UTF-16 units; a longer one ends with an ellipsis and sets `isCut`.
std::string sheetText(std::string_view utf8, bool &isCut);

} // namespace chargetree
