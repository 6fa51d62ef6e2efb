// SPDX-License-Identifier: Apache-2.0
#include "app/files/exportjob.h"
#include "app/source/loadfleet.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/measurements.h"
#include "tests/support/ownprocess.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include <unistd.h>

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

/// Access as CSV, by the program (the median of three runs) and by jq, from the file to the file.
QJsonObject measureAccess(const QString &file)
{
    const QTemporaryDir folder;
    const QString ours = folder.filePath(QStringLiteral("ours.csv"));
    const QStringList call{
        QStringLiteral("export"), QStringLiteral("--file"), file, QStringLiteral("--what"),
        QStringLiteral("access"), QStringLiteral("-o"),     ours};
    std::vector<double> runs;
    for (int i = 0; i < 3; ++i)
        runs.push_back(secondsOfRun(programPath(), call, QProcess::nullDevice()));
    const qint64 rows = linesOf(ours) - 1; // but for the titles
    QJsonObject figures{{QStringLiteral("accessSeconds"), quantile(runs, 0.5)},
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

namespace {

struct CancelTimes {
    double told = 0; // until the window knows
    double ended = 0; // until the thread is free
};

/// The longest of ten cancels, each a tenth of a second after the start of a workbook of access.
CancelTimes measureCancel(const LoadedFleetPtr &loaded, const QTemporaryDir &folder)
{
    ExportJob job;
    QSignalSpy progressed(&job, &ExportJob::progressed);
    QSignalSpy cancelled(&job, &ExportJob::cancelled);
    QSignalSpy refused(&job, &ExportJob::failed);
    CancelTimes longest;
    for (int i = 0; i < 10; ++i) {
        for (QSignalSpy *spy : {&progressed, &cancelled, &refused})
            spy->clear();
        job.start(questionFor(loaded, ExportKind::Access, ExportFormat::Xlsx),
                  folder.filePath(QStringLiteral("cancelled.xlsx")));
        await([&] { return !progressed.isEmpty(); });
        QElapsedTimer timer;
        timer.start();
        job.cancel();
        await([&] { return !cancelled.isEmpty(); });
        longest.told = std::max(longest.told, millisecondsOf(timer));
        // Behind it on the same thread, and refused before anything is written.
        job.start(questionFor(loaded, ExportKind::Sites, ExportFormat::Csv),
                  folder.filePath(QStringLiteral("no/such/folder.csv")));
        await([&] { return !refused.isEmpty(); });
        longest.ended = std::max(longest.ended, millisecondsOf(timer));
    }
    return longest;
}

} // namespace

/// The window while it exports, and how soon a cancelled export has ended.
QJsonObject measureExporting(const QString &file)
{
    BenchWindow program;
    program.open(file);
    const QTemporaryDir folder;
    const LoadedFleetPtr loaded = program.loaded();
    ::sync(); // a disk that is behind lets no file be closed
    GapMeter gap;
    gap.start(); // and turns the event loop, which a signal from another thread does not wake
    const CancelTimes cancel = measureCancel(loaded, folder);
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx}) {
        const QString path = folder.filePath(QString::number(int(format)));
        Q_EMIT program.window().exportRequested(questionFor(loaded, ExportKind::Access, format),
                                                path);
        await([&] { return QFile::exists(path); });
    }
    return {{QStringLiteral("exportGapMs"), gap.stop()},
            {QStringLiteral("cancelToldMs"), cancel.told},
            {QStringLiteral("cancelEndedMs"), cancel.ended}};
}

} // namespace chargetree::bench
