// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <xlsxwriter.h>

namespace chargetree {

// What is used of libxlsxwriter, by its own names.
#define CHARGETREE_XLSX_FUNCTIONS(each)                                                            \
    each(format_set_align) each(format_set_bold) each(format_set_bottom)                           \
        each(format_set_num_format) each(lxw_workbook_free) each(workbook_add_format)              \
            each(workbook_add_worksheet) each(workbook_close) each(workbook_new_opt)               \
                each(workbook_set_properties) each(worksheet_autofilter)                           \
                    each(worksheet_freeze_panes) each(worksheet_set_column)                        \
                        each(worksheet_write_boolean) each(worksheet_write_number)                 \
                            each(worksheet_write_string)

/// libxlsxwriter, which the first workbook loads where the system has a loader for that: ciphers
/// come with it that took 1.6 MB of each start.
struct XlsxLibrary {
#define CHARGETREE_XLSX_MEMBER(name) decltype(&::name) name = nullptr;
    CHARGETREE_XLSX_FUNCTIONS(CHARGETREE_XLSX_MEMBER)
#undef CHARGETREE_XLSX_MEMBER

    /// Nothing where it is not installed. It stays loaded.
    static std::optional<XlsxLibrary> load();
};

} // namespace chargetree
