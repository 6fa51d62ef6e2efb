// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace chargetree {

/// A kind of file as a dialog offers it.
struct FileKind {
    QString filter; // "CSV (*.csv)"
    QString ending; // "csv": what a name without one is given
};

/// What is asked where a file goes.
struct SaveQuestion {
    QString title;
    QString name; // proposed, with its ending, with or without a folder
    std::vector<FileKind> kinds; // one at least; any other name is taken, too
};

/// Asks without stopping anything; nothing is called if no file is chosen. `asking` outlives the
/// answer.
void askWhereToSave(QWidget *asking, const SaveQuestion &question,
                    const std::function<void(const QString &)> &chosen);

/// What is proposed for a file that holds `what` of somebody's: "Northwind Drivers.csv".
QString proposedName(const QString &whose, const QString &what, const QString &ending);

} // namespace chargetree
