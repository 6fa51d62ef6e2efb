// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookup/lookup.h"
#include "models/lookup/wantedvalues.h"

namespace chargetree {

/// Reads the records of a fleet, kind by kind, and notes which values they answer.
class LookupScan final {
public:
    /// Both outlive it.
    LookupScan(const LookupScope &scope, const WantedValues &wanted);

    /// False if it was cancelled.
    [[nodiscard]] bool run();
    /// One a value's number. Call it once.
    [[nodiscard]] std::vector<LookupAnswer> answers();

private:
    struct Candidates {
        std::vector<LookupHit> hits = {}; // as good as each other
        int rank = 0; // of those; the smaller the better
    };

    template <typename Record, typename Visit>
    [[nodiscard]] bool forEach(RecordKind kind, std::span<const Record> records,
                               const Visit &visit);
    void readDriver(const Driver &driver);
    void readTag(const Tag &tag);
    void readSite(const Site &site);
    void readCharger(const Charger &charger);
    void readSocket(SocketId socket);
    void readFields(ObjectId object, std::span<const LookupField> fields);
    /// A text by which `m_hit` is named.
    void readText(std::string_view text, LookupSpelling spelling);
    void offer(std::string_view key, LookupSpelling spelling);
    void add(std::uint32_t number, const LookupHit &hit);
    void dropOwners(std::vector<LookupHit> &hits) const;

    const LookupScope &m_scope;
    const Fleet &m_fleet;
    const RecordStore &m_store;
    const WantedValues &m_wanted;
    std::vector<Candidates> m_candidates; // one a value's number
    LookupHit m_hit; // that is being read
    std::string m_keys; // kept for its memory
};

} // namespace chargetree
