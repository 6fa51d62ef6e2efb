// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/detailsmodel.h"

#include <span>

namespace chargetree {

/// Puts the details of one record in order; a field is shown once, under its first heading.
class DetailsBuilder final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Details)

public:
    DetailsBuilder(const RecordContext &context, ObjectId object);

    void section(const QString &title);
    void row(const QString &title, RecordCell cell);
    void fields(std::span<const FieldId> fields);
    /// A field whose value names a row of the tree.
    void linkedField(FieldId field, NodeId link);
    /// What was not shown yet: fields of the API's page, then unknown ones.
    void rest();
    std::vector<Detail> take();

private:
    void field(FieldId field, NodeId link);
    void unknownFields();

    const RecordContext &m_context;
    ObjectId m_object;
    std::vector<bool> m_isShown; // at a row of the kind's table
    std::vector<Detail> m_details;
};

} // namespace chargetree
