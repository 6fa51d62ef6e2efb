// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command/textoutput.h"
#include "models/items/recordcell.h"

namespace chargetree {

/// Prints every field of a record for people: parts as tags, sockets and the location in full, what
/// stands for itself (home sites, drivers, sites, chargers) by name and id.
class RecordPrinter final {
public:
    RecordPrinter(RecordContext context, TextOutput &out)
        : m_context(std::move(context))
        , m_out(out)
    {
    }
    /// `node` is the row of the tree that the record belongs to.
    void print(ObjectId object, NodeId node);

private:
    void printFields(ObjectId object, qsizetype indent);
    void printPart(ObjectId object, FieldId field, qsizetype indent);
    void printNames(std::span<const Cell> elements, FieldId id, qsizetype indent);
    void printConfigurations(std::span<const Cell> elements, qsizetype indent);
    void printInFull(std::span<const Cell> elements, qsizetype indent);
    [[nodiscard]] std::vector<Cell> partsOf(ObjectId object, FieldId field) const;

    RecordContext m_context;
    TextOutput &m_out;
};

} // namespace chargetree
