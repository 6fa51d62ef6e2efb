// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordtablemodel.h"
#include "models/report/reportof.h"

#include <span>

namespace chargetree {

/// Puts a page together section by section. What is not stated is left out: facts without a value,
/// columns and sections without any.
class PageBuilder final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Report)

public:
    PageBuilder(const RecordContext &context, const ReportSubject &subject);

    [[nodiscard]] const RecordContext &context() const { return m_context; }
    [[nodiscard]] const Fleet &fleet() const { return m_context.fleet(); }
    [[nodiscard]] const Node &node() const { return fleet().at(m_subject.node); }
    [[nodiscard]] NodeId nodeId() const { return m_subject.node; }
    [[nodiscard]] ObjectId object() const { return m_subject.copy; }

    /// What it is the status of, %1 being the status: "Tags: %1".
    void setStatus(const RecordCell &cell, const QString &of = QStringLiteral("%1"));
    /// Says which of the copies that differ the page tells of.
    void setCopies(std::span<const ObjectId> copies);
    void section(const QString &title, const QString &remark = {});
    void fact(const QString &title, const RecordCell &cell);
    void fields(std::span<const FieldId> fields);
    /// The first rows of it.
    void table(const QString &title, const TableContent &content, const QString &remark = {});
    ReportPage take();

private:
    void addOrigin();

    RecordContext m_context;
    ReportSubject m_subject;
    ReportPage m_page;
};

// Each fills the page of its kind.
void writeDriver(PageBuilder &out);
void writeCharger(PageBuilder &out);
void writeSite(PageBuilder &out);

} // namespace chargetree
