// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workers/jobthread.h"
#include "models/items/loadedfleet.h"
#include "models/saved/saveditems.h"
#include "models/search/query/timerange.h"

namespace chargetree {

/// What is to be found of saved searches and bookmarks, in which fleet and when.
struct SavedQuestion {
    LoadedFleetPtr fleet = {};
    QueryMoment moment = {};
    QStringList queries = {};
    std::vector<Bookmark> bookmarks = {};
};

/// Counts what saved searches find and finds what bookmarks point at, on a thread of its own: a
/// search that is being typed waits for none of it. Only the newest question is answered.
class SavedWorker final : public QObject {
    Q_OBJECT

public:
    explicit SavedWorker(QObject *parent = nullptr);
    ~SavedWorker() override;

    /// Without a fleet there is no answer.
    void ask(const SavedQuestion &question);
    /// Forgets the question without an answer.
    void cancel();

Q_SIGNALS:
    /// Nothing: the query is not understood.
    void counted(const QString &query, std::optional<qint64> count);
    /// `none`: it is not in this fleet.
    void found(const QString &bookmarkId, chargetree::NodeId node);

private:
    void find(const SavedQuestion &question, const CancelFlag &flag);
    void count(const SavedQuestion &question, const CancelFlag &flag);
    /// Says it on the own thread, if nobody has lost interest meanwhile.
    template <typename Say>
    void conclude(const CancelFlag &flag, Say say);

    CancelFlag m_flag;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree
