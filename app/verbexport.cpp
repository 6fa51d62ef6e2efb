// SPDX-License-Identifier: Apache-2.0
#include "app/callreader.h"
#include "app/exportjob.h"
#include "app/filewriter.h"
#include "app/interrupts.h"
#include "app/verbs.h"
#include "models/export/exportrows.h"
#include "models/search/fleetsearch.h"

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

/// An export as a call describes it, made step by step; a fault of the call ends the making.
class ExportCall final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::ExportCall)

public:
    explicit ExportCall(const VerbJob &job)
        : m_job(job)
    {
    }
    Outcome run();

private:
    bool chooseKind();
    bool takeColumns();
    bool takeRows();
    void listColumns();
    [[nodiscard]] Outcome write();
    [[nodiscard]] Outcome writeToFile(const QString &path);
    bool failUnknown(const QString &column);

    const VerbJob &m_job;
    ExportRequest m_request;
    Outcome m_outcome;
};

Outcome ExportCall::run()
{
    if (!chooseKind())
        return m_outcome;
    if (m_job.call.has(Option::ListColumns)) {
        listColumns();
        return {};
    }
    if (!takeColumns() || !takeRows())
        return m_outcome;
    return write();
}

bool ExportCall::chooseKind()
{
    const auto kind = exportKindOf(m_job.call.text(Option::What).toStdString());
    if (kind)
        m_request.kind = *kind;
    return kind.has_value(); // the call was checked against the same words
}

void ExportCall::listColumns()
{
    for (const ExportColumn &column : exportColumns(m_request.kind)) {
        m_job.out.write(column.name);
        m_job.out.write("\n");
    }
}

bool ExportCall::failUnknown(const QString &column)
{
    m_outcome = {.exit = Exit::WrongCall,
                 .message = tr("%1 have no column %2; 'chargetree export --what %1 --list-columns' "
                               "lists those they have")
                                .arg(m_job.call.text(Option::What), quoted(column))};
    return false;
}

bool ExportCall::takeColumns()
{
    if (!m_job.call.has(Option::Columns))
        return true;
    QStringList names;
    for (const QString &name : m_job.call.text(Option::Columns).split(u','))
        names.append(name.trimmed());
    ColumnChoice choice = chooseColumns(m_request.kind, names);
    m_request.columns = std::move(choice.places);
    return choice.unknown.isNull() || failUnknown(choice.unknown);
}

bool ExportCall::takeRows()
{
    const Fleet &fleet = m_job.fleet();
    m_request.revealSecrets = m_job.call.has(Option::RevealSecrets);
    if (m_job.call.has(Option::Query)) {
        const Query query(m_job.call.text(Option::Query));
        m_request.rows =
            rowsFor(fleet, m_request.kind, findHits(fleet, m_job.loaded->index, query));
    } else {
        m_request.rows = allRows(fleet, m_request.kind);
    }
    if (!m_job.call.has(Option::Sort))
        return true;
    QString name = m_job.call.text(Option::Sort);
    const bool isDescending = name.endsWith(":desc"_L1);
    name.chop(isDescending ? 5 : 0);
    const ColumnChoice choice = chooseColumns(m_request.kind, {name});
    if (!choice.unknown.isNull() || choice.places.empty())
        return failUnknown(name);
    sortRows(ExportTable(fleet, m_request.kind), {choice.places.front(), isDescending}, QLocale(),
             m_request.rows);
    return true;
}

Outcome ExportCall::write()
{
    const QString path = m_job.call.text(Option::Output);
    if (!path.isEmpty() && path != "-"_L1)
        return writeToFile(path);
    OutputSink sink(m_job.out);
    const auto writer = makeRecordWriter(m_request.format, sink);
    writeRecords(m_job.fleet(), m_request, *writer); // the output remembers what stopped it
    return {};
}

Outcome ExportCall::writeToFile(const QString &path)
{
    const InterruptGuard guard;
    const auto goOn = [](std::size_t) { return !InterruptGuard::isInterrupted(); };
    const ExportResult result = exportToFile(m_job.fleet(), m_request, path, goOn);
    switch (result.outcome) {
    case WriteOutcome::Done:
        break;
    case WriteOutcome::Refused:
        return {.exit = Exit::Unwritable, .message = result.sentence};
    case WriteOutcome::Cancelled:
        return {.exit = Exit::Interrupted, .message = tr("Interrupted; nothing was written.")};
    }
    return {};
}

} // namespace

Outcome runExport(const VerbJob &job)
{
    return ExportCall(job).run();
}

} // namespace chargetree
