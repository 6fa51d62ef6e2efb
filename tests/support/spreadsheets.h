// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace chargetree {

using Rows = std::vector<QStringList>; // of cells

/// Whether LibreOffice Calc is installed here.
bool hasLibreOffice();

/// The first sheet of a file as LibreOffice Calc shows it, formulas as such, read through an import
/// filter ("HTML (StarCalc)", "Calc MS Excel 2007 XML"; empty: by the file's name). Nothing if that
/// fails, with its own words in the test's output.
std::optional<Rows> openedByLibreOffice(const QString &path, const QString &filter = {});

} // namespace chargetree
