// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connection/connection.h"
#include "models/fleet/isotime.h"
#include "models/fleet/standing.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace chargetree {

/// A value as it is printed: one line of plain text, and how it stands.
struct PageValue {
    QString text = {};
    std::optional<Status> status = {};
    std::optional<Validity> validity = {};
    bool operator==(const PageValue &) const = default;
};

struct PageFact {
    QString title = {};
    PageValue value = {};
};

struct PageColumn {
    QString title = {};
    bool isNumber = false;
};

/// The first rows of a table, more than any page takes, and how many there are in all.
struct PageTable {
    std::vector<PageColumn> columns = {};
    std::vector<std::vector<PageValue>> rows = {}; // one value a column
    qint64 count = 0;
};

/// A heading, and below it facts or a table.
struct PageSection {
    QString title = {};
    QString remark = {}; // "41 chargers, as stated by this document"
    std::vector<PageFact> facts = {};
    PageTable table = {};
};

/// What a page says of one driver, site or charger. All plain text, made visible; no secrets.
struct ReportPage {
    QString kind = {}; // "Driver"
    QString name = {};
    PageValue status = {};
    QString remark = {}; // which of several copies this is
    QString path = {}; // where it stands
    std::vector<PageSection> sections = {};
    QString origin = {}; // whose data, and of when
    QString place = {}; // the file or the address of the data
    QString made = {};
    TimeMs madeAt = 0;
    Environment environment = Environment::Unmarked;
    QLocale locale = {};
};

} // namespace chargetree
