// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workers/jobthread.h"
#include "models/items/loadedfleet.h"
#include "models/items/nodemask.h"
#include "models/search/fleetsearch.h"
#include "models/search/query/completion.h"
#include "models/search/query/queryfault.h"

namespace chargetree {

/// What a search found, and in which fleet.
struct SearchAnswer {
    quint64 ticket = 0;
    LoadedFleetPtr fleet = {};
    QueryMoment moment = {};
    Query query = {};
    Hits hits = {};
    std::shared_ptr<const NodeMask> mask = {}; // null for an empty query, which shows all
    std::optional<TagForm> cardForm = {};
};

/// Searches on a thread of its own, free while a fleet is being loaded. Only the newest question is
/// answered; those that wait behind a newer one are skipped.
class SearchWorker final : public QObject {
    Q_OBJECT

public:
    explicit SearchWorker(QObject *parent = nullptr);
    ~SearchWorker() override;

    /// Answers with the ticket of the answer to come. Without a fleet there is none.
    quint64 search(const LoadedFleetPtr &fleet, const QString &text, const QueryMoment &moment);
    /// Answers with what may be meant at the cursor; only the newest such question is answered.
    void complete(const LoadedFleetPtr &fleet, const QString &text, int cursor);
    /// Forgets the question without an answer.
    void cancel();

Q_SIGNALS:
    void found(const chargetree::SearchAnswer &answer);
    /// The query was not understood.
    void faulty(const chargetree::QueryFault &fault);
    void completed(const QString &text, int cursor, const chargetree::Completion &completion);

private:
    void answer(SearchAnswer &question, const QString &text, const CancelFlag &flag);
    /// Says it on the own thread, if nobody has lost interest meanwhile.
    template <typename Say>
    void conclude(const CancelFlag &flag, Say say);

    CancelFlag m_flag;
    CancelFlag m_completionFlag;
    quint64 m_ticket = 0;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::SearchAnswer)
Q_DECLARE_METATYPE(chargetree::QueryFault)
Q_DECLARE_METATYPE(chargetree::Completion)
