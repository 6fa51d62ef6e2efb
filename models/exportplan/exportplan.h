// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportrequest.h"
#include "models/exportplan/exportablecolumns.h"
#include "models/exportplan/exportpreview.h"
#include "models/lists/arrangelist.h"

namespace chargetree {

/// Which rows an export takes.
enum class ExportScope {
    Selected, // and what is below them
    Shown, // by the list that is looked at, in its order
    Found, // by the search
    All
};
inline constexpr std::size_t exportScopeCount = 4;

/// What is on screen when somebody wants to export: frozen values.
struct ExportView {
    LoadedFleetPtr loaded = {};
    Wording wording = {};
    std::shared_ptr<const Hits> hits = {}; // null: there is no search
    QString query = {};
    std::vector<NodeId> selected = {};
    std::optional<ExportKind> list = {}; // of the list that is looked at; none: the tree
    std::vector<std::uint32_t> listed = {}; // its rows in their order
    std::vector<std::uint32_t> selectedInList = {};
    QStringList columns = {}; // of the list, as they stand
    IgnoredFindingsPtr ignored = {}; // left out of all but lists that show them; null: none
};

/// One column rules the order, by the names of exportColumns().
struct ExportOrder {
    QString column = {}; // "": as they are shown, else as they stand in the document
    bool isDescending = false;
    bool operator==(const ExportOrder &) const = default;
};

/// What a person chose of it.
struct ExportChoice {
    ExportKind kind = ExportKind::Drivers;
    std::optional<ExportScope> scope = {}; // nothing: the narrowest that has rows
    ExportFormat format = ExportFormat::Xlsx;
    CsvPreset preset = CsvPreset::Exact;
    bool areReceived = false; // records as they were received, where the format has them
    QStringList columns = {}; // by exportableColumns(); of none all that exports have
    ExportOrder order = {};
    bool operator==(const ExportChoice &) const = default;
};

struct ExportQuestion {
    quint64 ticket = 0; // the asker's own; the answer has it, too
    std::shared_ptr<const ExportView> view = {};
    ExportChoice choice = {};
};

/// How many rows each scope has, and how the first ones will be.
struct ExportPlan {
    quint64 ticket = 0;
    std::array<std::size_t, exportScopeCount> counts = {};
    ExportScope scope = ExportScope::All; // that was chosen, or is the narrowest with rows
    ExportPreview preview = {};
};

/// Scans and sorts the fleet, so not for the GUI thread.
ExportPlan planExport(const ExportQuestion &question);

/// What is to be written.
ExportRequest exportRequest(const ExportQuestion &question);

QString exportScopeName(ExportScope scope);

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::ExportPlan)
