// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/decode/fleetdecoder.h"
#include "models/decode/jsonreader.h"
#include "models/decode/shapetable.h"
#include "models/decode/sharedrecords.h"

#include <string>
#include <vector>

namespace chargetree {

/// A stop that is no fault of the text.
struct Cancelled { };

/// Reads the document's objects into a store, led by the schema: every byte is walked once, a
/// charger or site that was met before is taken as it is. Throws JsonStop and Cancelled.
class RecordReader final {
public:
    RecordReader(RecordStore &store, DocumentReport &report, JsonReader &json,
                 const DecodeHooks &hooks);
    /// `json` must stand at an object, and stands at the end of the text afterwards.
    ObjectId readDocument();

private:
    ObjectId readObject(Kind kind);
    ObjectId readShared(Kind kind);
    ObjectId readElement(Kind kind);
    void reachGroupLevel(std::size_t level);
    void noteKey(RecordStore::Key key);
    RecordStore::Key keyOf(const JsonToken &token, Kind kind, std::size_t position);
    Cell readValue(const FieldRow *row);
    Cell readScalar(const FieldRow *row);
    Cell readList(Kind of);
    Cell readJson();
    Cell readTextList();
    void checkType(const FieldRow &row, ValueType type, std::string_view text);
    void reportKeys(Kind kind, ShapeId shape);
    /// At the value at hand, or at the key or field `below` of it.
    void note(OddityKind kind, std::string_view below = {});
    void goOn();

    /// A step of the way from the document to the value at hand.
    struct Step {
        TextId key = none<TextId>; // else the number counts
        std::size_t index = 0;
    };

    RecordStore &m_store;
    DocumentReport &m_report;
    JsonReader &m_json;
    const DecodeHooks &m_hooks;
    ShapeTable m_shapes;
    SharedRecords m_shared;
    TextInterner m_interner;
    TextId m_null;
    std::vector<Step> m_path;
    std::vector<RecordStore::Key> m_keys; // of the objects that are being read, outermost first
    std::vector<Cell> m_cells;
    std::string m_scratch;
    std::size_t m_groupDepth = 0;
    std::size_t m_deepestGroup = 0; // within the shared record that is being read
    std::size_t m_reported = 0; // bytes at the last progress
};

} // namespace chargetree
