// SPDX-License-Identifier: Apache-2.0
#include "app/command/callreader.h"
#include "app/command/verbs.h"
#include "models/items/fleetfilter.h"

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

/// Prints the tree that the window shows, from the same rows.
class TreePrinter final {
public:
    TreePrinter(const FleetFilter &rows, std::uint64_t depth, TextOutput &out)
        : m_rows(rows)
        , m_depth(depth)
        , m_out(out)
    {
    }

    void print(const QModelIndex &parent = {}, std::uint64_t level = 0)
    {
        if (level >= m_depth)
            return;
        const int count = m_rows.rowCount(parent);
        for (int row = 0; row < count && m_out.isOpen(); ++row) {
            const QModelIndex index = m_rows.index(row, NameColumn, parent);
            m_out.write(QString(static_cast<qsizetype>(level) * 2, u' ') + line(index) + u'\n');
            print(index, level + 1);
        }
    }

private:
    /// "Helsinki (25) [spare]  1 expired"
    [[nodiscard]] QString line(const QModelIndex &index) const
    {
        const auto text = [&](int role) { return index.data(role).toString(); };
        QString line = text(Qt::DisplayRole);
        if (const QString count = text(CountRole); !count.isEmpty())
            line += u" (%1)"_s.arg(count);
        if (const QString remark = text(RemarkRole); !remark.isEmpty())
            line += u" [%1]"_s.arg(remark);
        const QString status = index.siblingAtColumn(StatusColumn).data().toString();
        return status.isEmpty() ? line : line + "  "_L1 + status;
    }

    const FleetFilter &m_rows;
    std::uint64_t m_depth;
    TextOutput &m_out;
};

} // namespace

Outcome runTree(const VerbJob &job)
{
    FleetModel model;
    model.setFleet(job.loaded, job.wording);
    FleetFilter rows(model);
    if (job.call.has(Option::Query)) {
        const Hits hits = findHits(job.searchScope(), job.call.query());
        rows.setMask(std::make_shared<const NodeMask>(nodeMask(job.fleet(), hits)));
    }
    TreePrinter(rows, job.call.count(Option::Depth).value_or(UINT64_MAX), job.out).print();
    if (rows.rowCount() == 0) {
        job.note(QCoreApplication::translate("VerbTree", "Nothing meets %1.")
                     .arg(quoted(job.call.text(Option::Query))));
    }
    return {};
}

} // namespace chargetree
