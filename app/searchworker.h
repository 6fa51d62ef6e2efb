// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/jobthread.h"
#include "models/items/loadedfleet.h"
#include "models/items/nodemask.h"
#include "models/search/fleetsearch.h"

namespace chargetree {

/// What a search found, and in which fleet.
struct SearchAnswer {
    quint64 ticket = 0;
    LoadedFleetPtr fleet = {};
    Query query = {};
    Hits hits = {};
    std::shared_ptr<const NodeMask> mask = {}; // null for an empty query, which shows all
};

/// Searches on a thread of its own, free while a fleet is being loaded. Only the newest question is
/// answered; those that wait behind a newer one are skipped.
class SearchWorker final : public QObject {
    Q_OBJECT

public:
    explicit SearchWorker(QObject *parent = nullptr);
    ~SearchWorker() override;

    /// Answers with the ticket of the answer to come. Without a fleet there is none.
    quint64 search(const LoadedFleetPtr &fleet, const QString &text);
    /// Forgets the question without an answer.
    void cancel();

Q_SIGNALS:
    void found(const chargetree::SearchAnswer &answer);

private:
    void conclude(const SearchAnswer &answer);

    CancelFlag m_flag;
    quint64 m_ticket = 0;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::SearchAnswer)
