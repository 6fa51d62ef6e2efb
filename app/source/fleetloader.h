// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/loadfleet.h"
#include "app/workers/jobthread.h"
#include "models/changelist/changedfleet.h"
#include "models/items/nodemap.h"

#include <optional>
#include <vector>

namespace chargetree {

/// A fleet that has been loaded and what it has to do with the one before.
struct LoadedResult {
    LoadedFleetPtr fleet = {};
    std::vector<NodeId> map = {}; // see mapNodes(); empty without a previous fleet
    /// The rows that may look different, where the tree has the same shape as before.
    std::optional<std::vector<NodeRun>> changed = {};
    ChangedFleet changes = {}; // since the previous fleet, if there is one and it is another
    FindingLimits limits = {}; // that it was judged by
};

/// Loads fleets on a thread of its own, the newest question only: a new load cancels the one
/// before, of which no signal comes any more. Its end cancels and waits.
class FleetLoader final : public QObject {
    Q_OBJECT

public:
    explicit FleetLoader(QObject *parent = nullptr);
    ~FleetLoader() override;

    /// Answers with the ticket of the signals to come. `previous` is the fleet that is shown now,
    /// for LoadedResult::map.
    quint64 load(const FleetSource &source, const LoadOptions &options,
                 const LoadedFleetPtr &previous = {});
    quint64 load(Body body, const FleetSource &source, const LoadOptions &options,
                 const LoadedFleetPtr &previous = {});
    /// The same fleet judged anew, as of another moment.
    quint64 renew(const LoadedFleetPtr &fleet, const QDateTime &asOf, const LoadOptions &options);
    /// Ends the load in progress without a signal.
    void cancel();
    [[nodiscard]] bool isLoading() const { return m_isLoading; }

Q_SIGNALS:
    /// In bytes, of LoadStage::Preparing in steps; `total` is -1 if it is not known.
    void progressed(chargetree::LoadStage stage, qint64 done, qint64 total);
    void loaded(const chargetree::LoadedResult &result, quint64 ticket);
    void failed(const chargetree::Failure &failure, quint64 ticket);

private:
    template <typename Load>
    quint64 post(Load load, const FleetSource &source, const FindingLimits &limits,
                 const LoadedFleetPtr &previous);
    [[nodiscard]] LoadHooks hooksFor(const CancelFlag &flag, quint64 ticket);
    void report(quint64 ticket, LoadStage stage, qint64 done, qint64 total);
    void conclude(quint64 ticket, const std::variant<LoadedResult, Failure> &outcome);

    CancelFlag m_flag;
    quint64 m_ticket = 0;
    bool m_isLoading = false;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::LoadedResult)
