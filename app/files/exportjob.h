// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workers/jobthread.h"
#include "models/export/plaintable.h"
#include "models/exportplan/exportplan.h"
#include "models/exportplan/outagelist.h"
#include "models/items/loadedfleet.h"
#include "models/lookup/lookedup.h"
#include "models/lookup/lookuprow.h"

namespace chargetree {

/// What became of an export to a file.
struct ExportResult {
    WriteOutcome outcome = WriteOutcome::Done;
    QString sentence = {}; // why it was refused
};

/// Writes a file whole or not at all. `goOn` as writeRecords() has it.
ExportResult exportToFile(const Fleet &fleet, const ExportRequest &request, const QString &path,
                          const std::function<bool(std::size_t)> &goOn = {});

/// The same of a list that was looked up.
ExportResult exportToFile(const LookedUp &list, const std::vector<LookupRow> &rows,
                          const QString &path, const std::function<bool(std::size_t)> &goOn = {});

/// The same of a table that is no list of records.
ExportResult exportToFile(const Fleet &fleet, const PlainTable &table, const QString &path,
                          const std::function<bool(std::size_t)> &goOn = {});

/// Exports to files, one after the other, on a thread of its own. Only frozen values cross over.
class ExportJob final : public QObject {
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);
    /// Cancels, and waits for it.
    ~ExportJob() override;

    void start(const ExportQuestion &question, const QString &path);
    void startLookup(const LookupExport &wish);
    void startTable(const TableExport &wish);
    void startOutage(const OutageExport &wish);
    /// Stops what is under way, and says so at once; the files stay as they were. What can not stop
    /// in its midst (the packing of a workbook) ends unheard.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 rows, qint64 total);
    void finished(const QString &path, qint64 rows);
    void failed(const QString &sentence);
    void cancelled();

private:
    using GoOn = std::function<bool(std::size_t)>;
    /// On the thread.
    void run(const std::function<ExportResult(const GoOn &)> &write, const QString &path,
             std::size_t rows, const CancelFlag &cancel);
    void conclude(const ExportResult &result, const QString &path, qint64 rows);

    CancelFlag m_cancel;
    int m_underWay = 0; // and not cancelled
    JobThread m_thread;
};

} // namespace chargetree
