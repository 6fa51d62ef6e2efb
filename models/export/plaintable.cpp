// SPDX-License-Identifier: Apache-2.0
#include "models/export/plaintable.h"

namespace chargetree {

WriteOutcome writeTable(const PlainTable &table, RecordWriter &writer,
                        const std::function<bool(std::size_t)> &goOn)
{
    if (!writer.begin(table.request.columns))
        return WriteOutcome::Refused;
    for (std::size_t done = 0; done < table.rows.size(); ++done) {
        if (goOn && !goOn(done))
            return WriteOutcome::Cancelled;
        if (!writer.writeRow({}, table.rows[done]))
            return WriteOutcome::Refused;
    }
    if (goOn && !goOn(table.rows.size()))
        return WriteOutcome::Cancelled;
    return writer.finish() ? WriteOutcome::Done : WriteOutcome::Refused;
}

} // namespace chargetree
