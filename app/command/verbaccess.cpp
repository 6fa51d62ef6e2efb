// SPDX-License-Identifier: Apache-2.0
#include "app/command/callreader.h"
#include "app/command/recordsnamed.h"
#include "app/command/texttable.h"
#include "app/command/verbs.h"
#include "models/access/redundancy.h"
#include "models/export/exportscope.h"
#include "models/export/recordwriter.h"
#include "models/fields/visibletext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

/// One way round: what is said of each grant.
struct Side {
    Option option;
    std::array<const char *, 4> columns;
    const char *heading; // %1 is the id
};

constexpr std::array sides{
    Side{.option = Option::Driver,
         .columns = {"chargerId", "chargerName", "siteId", "grant"},
         .heading = QT_TRANSLATE_NOOP(
             "VerbAccess", "Chargers that driver %1 may use, as stated by this document:")},
    Side{.option = Option::Charger,
         .columns = {"driverId", "driverName", "tags", "grant"},
         .heading = QT_TRANSLATE_NOOP(
             "VerbAccess", "Drivers who may use charger %1, as stated by this document:")},
    Side{.option = Option::Site,
         .columns = {"driverId", "driverName", "chargerId", "grant"},
         .heading = QT_TRANSLATE_NOOP("VerbAccess",
                                      "Drivers who may use chargers of site %1 and its subsites, "
                                      "as stated by this document:")},
};

QString said(const char *text)
{
    return QCoreApplication::translate("VerbAccess", text);
}

/// Says which grants others make needless, driver by driver.
class RedundancyMark final {
public:
    explicit RedundancyMark(const Fleet &fleet)
        : m_fleet(fleet)
    {
    }
    QString of(const ExportRow &access)
    {
        if (std::exchange(m_driver, access.driver) != access.driver)
            m_redundant = redundantGrants(m_fleet, access.driver);
        return std::ranges::binary_search(m_redundant, wholeGrant(m_fleet, access.grant))
                   ? said(QT_TRANSLATE_NOOP("VerbAccess", "(redundant)"))
                   : QString();
    }

private:
    const Fleet &m_fleet;
    DriverId m_driver = none<DriverId>;
    std::vector<NodeId> m_redundant; // of this driver
};

void printForPeople(const VerbJob &job, const QString &heading, const ExportRequest &request)
{
    job.out.write(heading + u'\n');
    if (request.rows.empty()) {
        job.out.write(u"  "_s + said(QT_TRANSLATE_NOOP("VerbAccess", "none")) + u'\n');
        return;
    }
    const ExportTable access(job.fleet(), request.kind);
    TextTable table(job.out, std::vector(request.columns.size() + 1, TextTable::Left), 2);
    RedundancyMark redundancy(job.fleet());
    for (const std::uint32_t place : request.rows) {
        const WrittenRow row{.fleet = job.fleet(), .record = access.row(place), .place = place};
        QStringList cells;
        for (const WrittenColumn &column : request.columns)
            cells += visibleText(column.value(row).text);
        cells += redundancy.of(row.record);
        table.add(cells);
        if (!job.out.isOpen())
            return;
    }
}

Outcome answer(const VerbJob &job, const Side &side)
{
    const QString id = job.call.text(side.option);
    std::vector<NodeId> named;
    for (const NamedRecord &record : recordsNamed(job.call, job.fleet()))
        named.push_back(record.node);
    if (named.empty())
        return {.exit = Exit::NothingFound, .message = nobodyNamed(job.call)};
    QStringList columns;
    for (const char *name : side.columns)
        columns += QLatin1String(name);
    const bool isCsv = job.call.format() == "csv"_L1;
    const ExportRequest request{
        .kind = ExportKind::Access,
        .rows = rowsBelow(job.fleet(), named, ExportKind::Access),
        .columns =
            writtenColumns(ExportKind::Access, chooseColumns(ExportKind::Access, columns).places),
        .format = isCsv ? ExportFormat::Csv : ExportFormat::Ndjson};
    if (job.call.format() != "text"_L1)
        return writeToOutput(job, request);
    printForPeople(job, said(side.heading).arg(quoted(id)), request);
    return {};
}

} // namespace

Outcome runAccess(const VerbJob &job)
{
    const auto *side =
        std::ranges::find_if(sides, [&](const Side &row) { return job.call.has(row.option); });
    return answer(job, *side);
}

} // namespace chargetree
