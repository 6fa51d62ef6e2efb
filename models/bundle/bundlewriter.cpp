// SPDX-License-Identifier: Apache-2.0
#include "models/bundle/bundlewriter.h"

#include "models/bundle/bundleplan.h"
#include "models/bundle/saferecords.h"
#include "models/fields/jsontext.h"

namespace chargetree {

namespace {

constexpr std::size_t chunk = 64 * 1024;
constexpr auto spareUsers = field(Kind::Document, "spareUsers");
constexpr std::string_view nameOfNobody =
    "Nobody: carries the sites and chargers that were chosen without their drivers";

class BundleWriter final {
public:
    BundleWriter(const Fleet &fleet, const BundleChoice &choice, Sink &sink,
                 const std::function<bool(std::size_t, std::size_t)> &goOn)
        : m_fleet(fleet)
        , m_store(fleet.store())
        , m_plan(fleet, choice)
        , m_records(fleet, m_values)
        , m_sink(sink)
        , m_goOn(goOn)
    {
    }
    BundleResult write();

private:
    void writeObject(ObjectId object);
    void writeDocument();
    void writeList(Cell list, bool hasNobody);
    void writeElement(Cell cell);
    void writeNobody();
    void writeAlone(std::string_view key, const std::vector<ObjectId> &records);
    [[nodiscard]] bool hasNobody() const
    {
        return !m_plan.sitesAlone().empty() || !m_plan.chargersAlone().empty();
    }
    [[nodiscard]] bool isGoing() const { return m_outcome == WriteOutcome::Done; }
    [[nodiscard]] bool mayGoOn() const { return !m_goOn || m_goOn(m_done, m_plan.driverCount()); }
    void divide(bool &isFirst);
    void flush(std::size_t from);

    const Fleet &m_fleet;
    const RecordStore &m_store;
    const BundlePlan m_plan;
    KnownValues m_values;
    SafeRecords m_records;
    Sink &m_sink;
    const std::function<bool(std::size_t, std::size_t)> &m_goOn;
    std::size_t m_done = 0; // drivers
    WriteOutcome m_outcome = WriteOutcome::Done;
    std::string m_out;
};

/// Whether home sites or drivers stand in a list, which a choice may leave out.
bool isPruned(const FieldRow &row)
{
    return row.type == Type::RecordList && (row.of == Kind::HomeSite || row.of == Kind::Driver);
}

BundleResult BundleWriter::write()
{
    if (m_values.collect(m_fleet, [this] { return mayGoOn(); }))
        writeDocument();
    else
        m_outcome = WriteOutcome::Cancelled;
    flush(0);
    return {m_outcome, {m_done, m_records.chargerCount(), m_values.usedCount()}};
}

void BundleWriter::writeDocument()
{
    const ObjectId document = m_fleet.document();
    writeObject(document);
    const auto spare = m_store.cell(document, spareUsers);
    if (hasNobody() && !(spare && spare->isList())) {
        m_out.pop_back();
        m_out += ",\"spareUsers\":[";
        writeNobody();
        m_out += "]}";
    }
    m_out += '\n';
}

void BundleWriter::writeObject(ObjectId object)
{
    const auto keys = m_store.keys(object);
    const auto cells = m_store.cells(object);
    const Kind kind = m_store.kindOf(object);
    m_out += '{';
    for (std::size_t i = 0; i < keys.size() && isGoing(); ++i) {
        if (i > 0)
            m_out += ',';
        const bool isKnown = keys[i].field != RecordStore::noField;
        if (isKnown && cells[i].isList() && isPruned(fieldsOf(kind)[keys[i].field])) {
            m_records.appendKey(keys[i], m_out);
            writeList(cells[i], FieldId{kind, keys[i].field} == spareUsers
                                    && m_store.cell(object, spareUsers) == cells[i]);
        } else {
            m_records.appendMember(object, i, m_out);
        }
    }
    m_out += '}';
}

/// One record a line, so that a person can look it through.
void BundleWriter::writeList(Cell list, bool isLast)
{
    m_out += '[';
    bool isFirst = true;
    for (const Cell cell : m_store.list(list.list())) {
        if (!isGoing())
            return;
        if (!m_plan.holds(cell))
            continue;
        divide(isFirst);
        writeElement(cell);
    }
    if (isLast && hasNobody()) {
        divide(isFirst);
        writeNobody();
    }
    m_out += ']';
}

void BundleWriter::divide(bool &isFirst)
{
    m_out += std::exchange(isFirst, false) ? "\n" : ",\n";
}

void BundleWriter::writeElement(Cell cell)
{
    const bool isObject = cell.isObject();
    if (isObject && m_store.kindOf(cell.object()) == Kind::HomeSite) {
        writeObject(cell.object());
        return;
    }
    if (!mayGoOn()) {
        m_outcome = WriteOutcome::Cancelled;
        return;
    }
    m_records.appendElement(cell, m_out);
    m_done += isObject ? 1 : 0;
    flush(chunk);
}

/// Sites and chargers are reached by drivers alone, so one that nobody takes for real stands in.
void BundleWriter::writeNobody()
{
    m_out += "{\"name\":";
    appendJsonString(nameOfNobody, m_out);
    m_out += ",\"tags\":[]";
    writeAlone("chargerGroups", m_plan.sitesAlone());
    writeAlone("chargers", m_plan.chargersAlone());
    m_out += ",\"integratedExternalIds\":[]}";
}

void BundleWriter::writeAlone(std::string_view key, const std::vector<ObjectId> &records)
{
    m_out += ",\"";
    m_out += key;
    m_out += "\":[";
    bool isFirst = true;
    for (const ObjectId record : records) {
        if (isGoing() && !mayGoOn())
            m_outcome = WriteOutcome::Cancelled;
        if (!isGoing())
            return;
        divide(isFirst);
        m_records.append(record, m_out);
        flush(chunk);
    }
    m_out += ']';
}

/// Hands on what is ready, from a number of bytes on.
void BundleWriter::flush(std::size_t from)
{
    if (m_out.size() < from || !isGoing())
        return;
    if (!m_out.empty() && !m_sink.write(m_out))
        m_outcome = WriteOutcome::Refused;
    m_out.clear();
}

} // namespace

BundleResult writeBundle(const Fleet &fleet, const BundleChoice &choice, Sink &sink,
                         const std::function<bool(std::size_t, std::size_t)> &goOn)
{
    return BundleWriter(fleet, choice, sink, goOn).write();
}

} // namespace chargetree
