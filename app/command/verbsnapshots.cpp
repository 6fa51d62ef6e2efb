// SPDX-License-Identifier: Apache-2.0
#include "app/command/callreader.h"
#include "app/command/jsonlines.h"
#include "app/command/texttable.h"
#include "app/command/verbs.h"
#include "app/settings.h"
#include "app/snapshots/snapshotreader.h"
#include "app/snapshots/snapshotstore.h"
#include "models/export/csvwriter.h"
#include "models/fields/visiblepath.h"
#include "models/fields/visibletext.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

/// The offline copies of one connection, newest first, none of them checked.
struct KeptCopies {
    QString connectionId = {};
    QString connection = {}; // its name, "" where nothing tells it
    std::vector<Snapshot> copies = {};
    std::vector<qint64> sizes = {}; // on the disk, of each
};

std::array<QString, 6> cellsOf(const KeptCopies &kept, std::size_t place)
{
    const Snapshot &copy = kept.copies[place];
    return {kept.connectionId,
            kept.connection,
            copy.header.asOf.toString(Qt::ISODateWithMs),
            QString::number(kept.sizes[place]),
            QString::number(copy.header.bodyBytes),
            copy.path};
}

constexpr std::array columns{"connectionId", "connection", "asOf", "bytes", "bodyBytes", "path"};
constexpr std::size_t firstNumber = 3;
constexpr std::size_t lastNumber = 4;

QString nameOf(const std::vector<Connection> &connections, const QString &id)
{
    for (const Connection &connection : connections) {
        if (connection.id.compare(id, Qt::CaseInsensitive) == 0)
            return connection.title();
    }
    return {};
}

KeptCopies keptOf(const SnapshotStore &store, const QString &id, const QString &name)
{
    KeptCopies kept{.connectionId = id, .connection = name};
    for (const SnapshotFile &file : store.list(id)) {
        const auto read = readSnapshotHeader(file.path);
        Snapshot copy{.path = file.path, .header = {.asOf = file.name.time}};
        if (const auto *header = std::get_if<SnapshotHeader>(&read))
            copy.header = *header;
        if (kept.connection.isEmpty())
            kept.connection = copy.header.connectionName;
        kept.copies.push_back(copy);
        kept.sizes.push_back(file.size);
    }
    return kept;
}

std::vector<KeptCopies> allKept(const VerbJob &job)
{
    const SnapshotStore store(snapshotsFolder());
    const QString wanted = job.call.text(Option::Connection);
    std::vector<KeptCopies> all;
    for (const QString &id : store.connectionIds()) {
        KeptCopies kept = keptOf(store, id, nameOf(job.connections, id));
        const bool isWanted = wanted.isEmpty() || wanted.compare(id, Qt::CaseInsensitive) == 0
                              || wanted.compare(kept.connection, Qt::CaseInsensitive) == 0;
        if (isWanted && !kept.copies.empty())
            all.push_back(std::move(kept));
    }
    return all;
}

bool isKnown(const VerbJob &job, const QString &wanted)
{
    return std::ranges::any_of(job.connections, [&](const Connection &connection) {
        return wanted.compare(connection.title(), Qt::CaseInsensitive) == 0
               || wanted.compare(connection.id, Qt::CaseInsensitive) == 0;
    });
}

void writeJson(const VerbJob &job, const KeptCopies &kept)
{
    for (std::size_t place = 0; place < kept.copies.size() && job.out.isOpen(); ++place) {
        const auto cells = cellsOf(kept, place);
        JsonLine line;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i >= firstNumber && i <= lastNumber)
                line.addRaw(columns[i], cells[i].toStdString());
            else
                line.add(columns[i], cells[i]);
        }
        job.out.write(line.finished() + '\n');
    }
}

void writeCsv(const VerbJob &job, const KeptCopies &kept)
{
    for (std::size_t place = 0; place < kept.copies.size() && job.out.isOpen(); ++place) {
        std::string line;
        for (const QString &cell : cellsOf(kept, place)) {
            if (!line.empty())
                line += ',';
            appendCsvField(cell.toStdString(), line);
        }
        job.out.write(line + "\r\n");
    }
}

void writeText(const VerbJob &job, const KeptCopies &kept)
{
    const Wording &wording = job.wording;
    const QString folder = QFileInfo(kept.copies.front().path).path();
    const QString name = kept.connection.isEmpty() ? kept.connectionId : kept.connection;
    job.out.write(visibleText(name) + ": "_L1 + visiblePath(folder) + u'\n');
    TextTable table(job.out, {TextTable::Left, TextTable::Left, TextTable::Right, TextTable::Left},
                    2);
    for (std::size_t place = 0; place < kept.copies.size(); ++place) {
        const Snapshot &copy = kept.copies[place];
        const TimeMs time = copy.header.asOf.toMSecsSinceEpoch();
        table.add({wording.dateTime(time), wording.age(time), wording.size(kept.sizes[place]),
                   QFileInfo(copy.path).fileName()});
    }
}

void writeCsvHead(const VerbJob &job)
{
    std::string line;
    for (const char *column : columns)
        line += (line.empty() ? "" : ",") + std::string(column);
    job.out.write(line + "\r\n");
}

} // namespace

Outcome runSnapshots(const VerbJob &job)
{
    const std::vector<KeptCopies> all = allKept(job);
    const QString wanted = job.call.text(Option::Connection);
    if (all.empty() && !wanted.isEmpty() && !isKnown(job, wanted)) {
        const QString text = QCoreApplication::translate(
            "VerbSnapshots", "There is no connection %1; 'chargetree snapshots' lists those that "
                             "have offline copies.");
        return {.exit = Exit::WrongCall, .message = text.arg(quoted(wanted))};
    }
    if (job.call.format() == "csv"_L1)
        writeCsvHead(job);
    for (const KeptCopies &kept : all) {
        if (job.call.format() == "json"_L1)
            writeJson(job, kept);
        else if (job.call.format() == "csv"_L1)
            writeCsv(job, kept);
        else
            writeText(job, kept);
    }
    if (all.empty() && job.call.format() == "text"_L1) {
        job.out.write(QCoreApplication::translate("VerbSnapshots", "No offline copies are kept.")
                      + u'\n');
    }
    return {};
}

} // namespace chargetree
