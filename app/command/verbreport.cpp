// SPDX-License-Identifier: Apache-2.0
#include "app/command/commandsource.h"
#include "app/command/interrupts.h"
#include "app/command/recordsnamed.h"
#include "app/command/verbs.h"
#include "app/files/filewriter.h"
#include "models/report/reportof.h"
#include "ui/report/printedpage.h"

#include <QGuiApplication>
#include <QRawFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

Environment environmentOf(const VerbJob &job)
{
    const auto source = sourceOf(job.call, job.connections);
    const auto *place = std::get_if<std::optional<FleetSource>>(&source);
    const Connection *connection = place && *place ? (*place)->connection() : nullptr;
    return connection ? connection->environment : Environment::Unmarked;
}

/// Where there is none the toolkit draws boxes, which have no tables.
bool hasFont()
{
    return !QRawFont::fromFont(QGuiApplication::font()).fontTable("head").isEmpty();
}

/// A site's page tells of all its copies at once.
void keepOneOfEachSite(const Fleet &fleet, NamedRecords &records)
{
    std::erase_if(records, [&](const NamedRecord &record) {
        return fleet.at(record.node).kind() == NodeKind::Site
               && fleet.objectOf(record.node) != record.object;
    });
}

std::vector<ReportPage> pagesOf(const VerbJob &job, const NamedRecords &records)
{
    const RecordContext context{.loaded = job.loaded, .wording = job.wording};
    const Environment environment = environmentOf(job);
    std::vector<ReportPage> pages;
    for (const NamedRecord &record : records)
        pages.push_back(reportOf(context, {record.node, record.object, environment}));
    return pages;
}

Outcome writeOut(const VerbJob &job, const QByteArray &pdf)
{
    const std::string_view bytes(pdf.constData(), std::size_t(pdf.size()));
    const QString path = job.call.text(Option::Output);
    if (path == "-"_L1) {
        job.out.write(bytes);
        return {};
    }
    const InterruptGuard guard;
    const WriteFailure failure = writeFile(path, bytes);
    if (failure.fault != WriteFault::None)
        return {.exit = Exit::Unwritable, .message = failure.sentence};
    return {};
}

} // namespace

Outcome runReport(const VerbJob &job)
{
    NamedRecords records = recordsNamed(job.call, job.fleet());
    if (records.empty())
        return {.exit = Exit::NothingFound, .message = nobodyNamed(job.call)};
    keepOneOfEachSite(job.fleet(), records);
    // A page without letters would be taken for one.
    if (!hasFont()) {
        return {.exit = Exit::Unwritable,
                .message = QCoreApplication::translate(
                    "VerbReport", "The page cannot be drawn, for there is no font on this "
                                  "machine; install one, such as fonts-dejavu-core.")};
    }
    return writeOut(job, pdfOf(pagesOf(job, records), job.wording.locale().textDirection()));
}

} // namespace chargetree
