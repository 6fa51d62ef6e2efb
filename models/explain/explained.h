// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/explain/explain.h"
#include "models/items/recordtablemodel.h"

#include <QMetaType>

namespace chargetree {

/// What was asked, and in which fleet. Frozen: threads share it.
struct ExplainAsked {
    LoadedFleetPtr loaded = {};
    Wording wording = {};
    ExplainQuestion question = {};
};

/// The answer, and what may be meant by what was typed so far.
struct Explained {
    ExplainAsked asked = {};
    std::shared_ptr<const std::vector<Explanation>> explanations = {};
    std::size_t leftOut = 0; // see Explanations
    QStringList tags = {}; // idTags that hold what was typed
    QStringList chargers = {}; // charger ids; the names are behind them
};

/// For a worker.
Explained explained(const ExplainAsked &asked);

enum ExplainedColumn { CaseColumn, VerdictColumn, ReasonColumn, DetailColumn };

/// A row a reason; the first column says of which record of the tag where there are several.
TableContent explainedTable(const Explained &answer);

/// All that was answered as plain text for a ticket, with the time of the data.
QString explainedTicket(const Explained &answer);

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::Explained)
