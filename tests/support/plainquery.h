// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/plainvalues.h"

#include <functional>

namespace chargetree::plain {

enum class Met { NotAsked, No, Yes };

Met metIf(bool is);

/// A term as it is typed, and what it means.
struct Term {
    QString typed = {};
    std::function<Met(const PlainRecord &)> met = {};
    bool isWord = false;
    bool namesSockets = false;
    bool namesConfigurations = false;
};

struct Query {
    enum Joint { One, All, Any };

    Joint joint = One;
    bool isNegated = false;
    std::vector<Query> parts = {};
    Term term = {};

    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool isMetBy(const PlainRecord &record, bool isUnwanted = false) const;
    [[nodiscard]] bool hasTerm(const std::function<bool(const Term &)> &is) const;
};

/// The fields of one name, by the kinds of objects that have it.
struct Field {
    QString name;
    QStringList homeSite = {};
    QStringList driver = {};
    QStringList externalIds = {};
    QStringList tag = {};
    QStringList site = {};
    QStringList charger = {};
    QStringList location = {};
    QStringList socket = {};
    QStringList configuration = {};
    bool isOfDriverToo = false;
};

using ObjectTest = std::function<bool(const QJsonObject &, const QStringList &)>;

/// A term that is met where an object meets `test` by those of its names that are the field's; the
/// rules of who has a field are those of the documentation.
Term fieldTerm(const QString &typed, const Field &field, const ObjectTest &test);
/// A bare word, folded.
Met metByWord(const PlainRecord &record, const QString &foldedPart);

const std::vector<Field> &textFields();
const std::vector<Field> &numberFields();
const std::vector<Field> &dateFields();
const std::vector<Field> &flagFields();

} // namespace chargetree::plain
