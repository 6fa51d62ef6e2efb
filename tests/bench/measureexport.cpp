// SPDX-License-Identifier: Apache-2.0
#include "app/exportjob.h"
#include "app/source/loadfleet.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/measurements.h"
#include "tests/support/ownprocess.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

namespace chargetree::bench {

namespace {

/// What an export of access has, in jq's words.
constexpr const char *accessInJq =
    "def homes: .[]? | (.users[]?, (.subgroups | homes));"
    "def sites($path): ($path + [.groupName]) as $here | (.subgroups[]? | sites($here)),"
    " (.id as $site | .groupName as $name | .chargers[]?"
    " | [.chargerId, .chargerName, $site, $name, ($here | join(\" › \"))]);"
    "((.userGroups | homes), .spareUsers[]?) | . as $driver"
    " | ((.chargerGroups[]? | sites([])),"
    " (.chargers[]? | [.chargerId, .chargerName, null, null, \"direct\"]))"
    " | [$driver.id, $driver.name, ($driver.tags | length)] + . | @csv";

double secondsOfRun(const QString &program, const QStringList &arguments, const QString &out)
{
    QProcess process;
    process.setStandardOutputFile(out);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(-1) && process.exitCode() == 0;
    return isDone ? millisecondsOf(timer) / 1e3 : 0;
}

qint64 linesOf(const QString &path)
{
    QFile file(path);
    qint64 lines = 0;
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd())
            lines += file.read(1 << 20).count('\n');
    }
    return lines;
}

ExportQuestion questionFor(const LoadedFleetPtr &loaded, ExportKind kind, ExportFormat format)
{
    return {.view = std::make_shared<const ExportView>(ExportView{.loaded = loaded}),
            .choice = {.kind = kind, .scope = ExportScope::All, .format = format}};
}

} // namespace

/// Access as CSV, by the program and by jq, from the file to the file.
QJsonObject measureAccess(const QString &file)
{
    const QTemporaryDir folder;
    const QString ours = folder.filePath(QStringLiteral("ours.csv"));
    const double seconds = secondsOfRun(QStringLiteral(CHARGETREE_PROGRAM),
                                        {QStringLiteral("export"), QStringLiteral("--file"), file,
                                         QStringLiteral("--what"), QStringLiteral("access"),
                                         QStringLiteral("-o"), ours},
                                        QProcess::nullDevice());
    const qint64 rows = linesOf(ours) - 1; // but for the titles
    QJsonObject figures{{QStringLiteral("accessSeconds"), seconds},
                        {QStringLiteral("accessRows"), rows}};
    if (QStandardPaths::findExecutable(QStringLiteral("jq")).isEmpty())
        return figures;
    const QString theirs = folder.filePath(QStringLiteral("theirs.csv"));
    figures[QStringLiteral("accessJqSeconds")] = secondsOfRun(
        QStringLiteral("jq"), {QStringLiteral("-r"), QString::fromUtf8(accessInJq), file}, theirs);
    if (linesOf(theirs) != rows)
        qWarning("jq found %lld rows and we %lld", linesOf(theirs), rows);
    return figures;
}

/// What a workbook of all drivers takes beside the fleet.
QJsonObject measureWorkbook(const QString &file)
{
    auto outcome = loadFleet(FleetFile{file}, {});
    if (!std::holds_alternative<LoadedFleetPtr>(outcome))
        return {};
    const LoadedFleetPtr loaded = std::get<LoadedFleetPtr>(outcome);
    const ExportRequest request =
        exportRequest(questionFor(loaded, ExportKind::Drivers, ExportFormat::Xlsx));
    const QTemporaryDir folder;
    const bool isKnown = forgetPeak();
    const qint64 before = peakMemory();
    const double ms = timed([&] {
        exportToFile(*loaded->fleet, request, folder.filePath(QStringLiteral("drivers.xlsx")));
    });
    return {{QStringLiteral("workbookRows"), qint64(request.rows.size())},
            {QStringLiteral("workbookMs"), ms},
            {QStringLiteral("workbookBytes"), isKnown ? double(peakMemory() - before) : -1.0}};
}

/// The window while it exports, and how soon a cancelled export has ended.
QJsonObject measureExporting(const QString &file)
{
    BenchWindow program;
    program.open(file);
    const QTemporaryDir folder;
    const LoadedFleetPtr loaded = program.loaded();
    GapMeter gap;
    gap.start();
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx}) {
        const QString path = folder.filePath(QString::number(int(format)));
        Q_EMIT program.window().exportRequested(questionFor(loaded, ExportKind::Access, format),
                                                path);
        await([&] { return QFile::exists(path); });
    }
    const double longest = gap.stop();

    ExportJob job;
    QSignalSpy progressed(&job, &ExportJob::progressed);
    QSignalSpy finished(&job, &ExportJob::finished);
    std::vector<double> ends;
    for (int i = 0; i < 10; ++i) {
        progressed.clear();
        finished.clear();
        job.start(questionFor(loaded, ExportKind::Access, ExportFormat::Xlsx),
                  folder.filePath(QStringLiteral("cancelled.xlsx")));
        await([&] { return !progressed.isEmpty() || !finished.isEmpty(); });
        ends.push_back(timed([&] {
            job.cancel();
            finished.clear();
            // Behind it on the same thread: its end shows that the thread is free.
            job.start({.view = std::make_shared<const ExportView>(ExportView{.loaded = loaded}),
                       .choice = {.kind = ExportKind::Sites, .scope = ExportScope::Selected}},
                      folder.filePath(QStringLiteral("next.xlsx")));
            await([&] { return !finished.isEmpty(); });
        }));
    }
    return {{QStringLiteral("exportGapMs"), longest},
            {QStringLiteral("cancelMs"), quantile(ends, 1)}};
}

} // namespace chargetree::bench
