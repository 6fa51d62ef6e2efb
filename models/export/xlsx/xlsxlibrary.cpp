// SPDX-License-Identifier: Apache-2.0
#include "models/export/xlsx/xlsxlibrary.h"

#include <QLibrary>

#include <type_traits>

namespace chargetree {

std::optional<XlsxLibrary> XlsxLibrary::load()
{
    XlsxLibrary functions;
#ifdef CHARGETREE_XLSXWRITER
    QLibrary library(QStringLiteral(CHARGETREE_XLSXWRITER));
    bool isWhole = true;
    const auto find = [&](auto &function, const char *name) {
        function =
            reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        isWhole = isWhole && function;
    };
#define CHARGETREE_XLSX_FIND(name) find(functions.name, #name);
    CHARGETREE_XLSX_FUNCTIONS(CHARGETREE_XLSX_FIND)
#undef CHARGETREE_XLSX_FIND
    if (!isWhole)
        return {};
#else
#define CHARGETREE_XLSX_TAKE(name) functions.name = &::name;
    CHARGETREE_XLSX_FUNCTIONS(CHARGETREE_XLSX_TAKE)
#undef CHARGETREE_XLSX_TAKE
#endif
    return functions;
}

} // namespace chargetree
