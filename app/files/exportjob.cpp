// SPDX-License-Identifier: Apache-2.0
#include "app/files/exportjob.h"

#include "app/files/filewriter.h"
#include "models/lookup/lookupline.h"

#include <QElapsedTimer>

#include <utility>

namespace chargetree {

namespace {

constexpr qint64 progressEvery = 100; // milliseconds
constexpr std::size_t rowsBetweenLooks = 64; // at the clock

} // namespace

namespace {

ExportResult writtenToFile(const Fleet &fleet, const ExportRequest &request, const QString &path,
                           const std::function<WriteOutcome(RecordWriter &)> &write)
{
    FileWriter file(path);
    if (!file.open())
        return {WriteOutcome::Refused, file.failure().sentence};
    const auto writer = makeRecordWriter(fleet, request, file);
    const WriteOutcome outcome = write(*writer);
    if (outcome == WriteOutcome::Cancelled)
        return {.outcome = outcome};
    if (outcome == WriteOutcome::Refused && !writer->fault().isEmpty())
        return {WriteOutcome::Refused, writer->fault()};
    if (outcome == WriteOutcome::Refused || !file.commit())
        return {WriteOutcome::Refused, file.failure().sentence};
    return {};
}

} // namespace

ExportResult exportToFile(const Fleet &fleet, const ExportRequest &request, const QString &path,
                          const std::function<bool(std::size_t)> &goOn)
{
    return writtenToFile(fleet, request, path, [&](RecordWriter &writer) {
        return writeRecords(fleet, request, writer, goOn);
    });
}

ExportResult exportToFile(const Fleet &fleet, const PlainTable &table, const QString &path,
                          const std::function<bool(std::size_t)> &goOn)
{
    return writtenToFile(fleet, table.request, path,
                         [&](RecordWriter &writer) { return writeTable(table, writer, goOn); });
}

ExportResult exportToFile(const LookedUp &list, const std::vector<LookupRow> &rows,
                          const QString &path, const std::function<bool(std::size_t)> &goOn)
{
    FileWriter file(path);
    if (!file.open())
        return {WriteOutcome::Refused, file.failure().sentence};
    bool isStopped = false;
    const auto watched = [&](std::size_t done) {
        isStopped = goOn && !goOn(done);
        return !isStopped;
    };
    const bool isWritten = writeLookup(*list.loaded->fleet, *list.result, rows, file, watched);
    if (isStopped)
        return {.outcome = WriteOutcome::Cancelled};
    if (!isWritten || !file.commit())
        return {WriteOutcome::Refused, file.failure().sentence};
    return {};
}

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("export"))
{
}

ExportJob::~ExportJob()
{
    m_cancel.cancel();
}

void ExportJob::start(const ExportQuestion &question, const QString &path)
{
    ++m_underWay;
    m_thread.post([this, question, path, cancel = m_cancel] {
        if (cancel.isCancelled())
            return;
        const ExportRequest request = exportRequest(question);
        const auto write = [&](const GoOn &goOn) {
            return exportToFile(*question.view->loaded->fleet, request, path, goOn);
        };
        run(write, path, request.rows.size(), cancel);
    });
}

void ExportJob::startLookup(const LookupExport &wish)
{
    ++m_underWay;
    m_thread.post([this, wish, cancel = m_cancel] {
        const std::vector<LookupRow> rows = lookupRows(*wish.list.result, wish.only);
        const auto write = [&](const GoOn &goOn) {
            return exportToFile(wish.list, rows, wish.path, goOn);
        };
        run(write, wish.path, rows.size(), cancel);
    });
}

void ExportJob::startTable(const TableExport &wish)
{
    ++m_underWay;
    m_thread.post([this, wish, cancel = m_cancel] {
        if (cancel.isCancelled())
            return;
        const PlainTable table = wish.make();
        const auto write = [&](const GoOn &goOn) {
            return exportToFile(*wish.fleet, table, wish.path, goOn);
        };
        run(write, wish.path, table.rows.size(), cancel);
    });
}

void ExportJob::startOutage(const OutageExport &wish)
{
    ++m_underWay;
    m_thread.post([this, wish, cancel = m_cancel] {
        const ExportRequest request = outageRequest(wish);
        const auto write = [&](const GoOn &goOn) {
            return exportToFile(*wish.answer.question.loaded->fleet, request, wish.path, goOn);
        };
        run(write, wish.path, request.rows.size(), cancel);
    });
}

void ExportJob::run(const std::function<ExportResult(const GoOn &)> &write, const QString &path,
                    std::size_t rows, const CancelFlag &cancel)
{
    const auto total = static_cast<qint64>(rows);
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    const auto goOn = [&](std::size_t done) {
        if (done % rowsBetweenLooks == 0 && sinceProgress.elapsed() >= progressEvery) {
            sinceProgress.start();
            Q_EMIT progressed(static_cast<qint64>(done), total);
        }
        return !cancel.isCancelled();
    };
    if (cancel.isCancelled())
        return;
    const auto tell = [this, result = write(goOn), path, total, cancel] {
        if (!cancel.isCancelled())
            conclude(result, path, total);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void ExportJob::cancel()
{
    m_cancel.cancel();
    m_cancel = CancelFlag();
    if (std::exchange(m_underWay, 0) > 0)
        Q_EMIT cancelled();
}

void ExportJob::conclude(const ExportResult &result, const QString &path, qint64 rows)
{
    --m_underWay;
    switch (result.outcome) {
    case WriteOutcome::Done:
        Q_EMIT finished(path, rows);
        break;
    case WriteOutcome::Refused:
        Q_EMIT failed(result.sentence);
        break;
    case WriteOutcome::Cancelled: // was told when it was cancelled
        break;
    }
}

} // namespace chargetree
