// SPDX-License-Identifier: Apache-2.0
#include "models/exportplan/outagelist.h"

#include "models/access/whatifwords.h"

#include <algorithm>

namespace chargetree {

namespace {

struct OutageList {
    Q_DECLARE_TR_FUNCTIONS(chargetree::OutageList)
};

ExactValue lostValue(const WhatIf &result, const WrittenRow &row)
{
    const auto driver =
        std::ranges::lower_bound(result.drivers, row.record.driver, {}, &ConcernedDriver::driver);
    const QStringList ids = lostChargerIds(row.fleet, result, *driver);
    return {ValueType::Text, ids.join(QStringLiteral("; ")).toStdString()};
}

} // namespace

ExportRequest outageRequest(const OutageExport &wish)
{
    constexpr auto kind = ExportKind::Drivers;
    const LoadedFleet &loaded = *wish.answer.question.loaded;
    const auto result = wish.answer.result;
    const bool isWorkbook = wish.path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    const QStringList columns{QStringLiteral("id"), QStringLiteral("name"),
                              QStringLiteral("homeGroupName"), QStringLiteral("externalId"),
                              QStringLiteral("payerId")};
    ExportRequest request{
        .kind = kind,
        .columns = writtenColumns(kind, chooseColumns(kind, columns).places),
        .format = isWorkbook ? ExportFormat::Xlsx : ExportFormat::Csv,
        .hasTitles = isWorkbook,
        .locale = wish.wording.locale(),
        .zone = wish.wording.zone(),
        .origin = {.source = loaded.provenance.name,
                   .place = loaded.provenance.place,
                   .asOf = loaded.provenance.asOf.toMSecsSinceEpoch(),
                   .madeAt = wish.wording.judgement().now,
                   .scope = OutageList::tr("No charger left without: %1")
                                .arg(WhatIfWords::gone(*loaded.fleet, wish.answer.question.gone))}};
    request.columns.push_back(
        {.name = "lostChargers",
         .title = OutageList::tr("Lost chargers"),
         .value = [result](const WrittenRow &row) { return lostValue(*result, row); }});
    for (const ConcernedDriver &driver : result->drivers) {
        if (driver.lost > 0 && driver.left == 0)
            request.rows.push_back(number(driver.driver));
    }
    return request;
}

} // namespace chargetree
