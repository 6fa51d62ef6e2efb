// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/searchedfield.h"

#include "models/search/query/shortfields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chargetree {

namespace {

// "<24h" of these is ago; the others lie ahead.
constexpr std::array lookingBack{
    field(Kind::Tag, "lastUpdated"),
    field(Kind::Charger, "lastSeen"),
    field(Kind::Socket, "lastUpdated"),
};

bool holdsText(FieldId id)
{
    switch (rowOf(id).type) {
    case Type::Text:
    case Type::Link:
    case Type::TextList:
    case Type::Anything:
        return true;
    case Type::Id:
    case Type::Integer:
    case Type::Number:
    case Type::Flag:
    case Type::Date:
    case Type::Record:
    case Type::RecordList:
        break;
    }
    return false;
}

bool holdsNumber(FieldId id)
{
    const Type type = rowOf(id).type;
    return type == Type::Id || type == Type::Integer || type == Type::Number;
}

bool holdsRecords(FieldId id)
{
    const Type type = rowOf(id).type;
    return type == Type::Record || type == Type::RecordList;
}

/// Of a row of the short names.
SearchedField ofRow(const ShortField &row)
{
    SearchedField searched{.name = QLatin1String(row.name),
                           .reading = row.reading,
                           .place = row.place,
                           .isOfDriverToo = row.isOfDriverToo};
    searched.fields.assign(row.fields.begin(), row.fields.end());
    return searched;
}

bool isCalled(const FieldRow &row, const QString &name)
{
    const auto is = [&name](std::string_view known) {
        return name.compare(QLatin1String(known.data(), qsizetype(known.size())),
                            Qt::CaseInsensitive)
               == 0;
    };
    return is(row.name) || (!row.alias.empty() && is(row.alias));
}

/// All fields of the API with that name, of whatever kind.
SearchedField ofApi(const QString &name)
{
    SearchedField searched;
    for (std::size_t kind = 1; kind < kindCount; ++kind) { // the document itself is no record
        const auto rows = fieldsOf(Kind(kind));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (!isCalled(rows[row], name))
                continue;
            searched.fields.push_back({Kind(kind), static_cast<std::uint8_t>(row)});
            searched.name =
                QString::fromUtf8(rows[row].name.data(), qsizetype(rows[row].name.size()));
        }
    }
    return searched;
}

/// What the fields themselves say, where the row does not.
void complete(SearchedField &searched)
{
    searched.looksBack = std::ranges::all_of(searched.fields, [](FieldId id) {
        return std::ranges::find(lookingBack, id) != lookingBack.end();
    });
    if (searched.reading == SearchedField::Reading::Values
        && std::ranges::all_of(searched.fields, &holdsRecords))
        searched.reading = SearchedField::Reading::Presence;
    // "available" is not to find what is unavailable.
    constexpr std::array statuses{field(Kind::Charger, "chargerStatus"),
                                  field(Kind::Socket, "status")};
    if (std::ranges::find_first_of(searched.fields, statuses) != searched.fields.end())
        searched.place = TextPattern::Place::Start;
}

RecordKind recordKindOf(Kind kind)
{
    switch (kind) {
    case Kind::HomeSite:
        return RecordKind::HomeSite;
    case Kind::Document:
    case Kind::Driver:
    case Kind::ExternalId:
        return RecordKind::Driver;
    case Kind::Tag:
        return RecordKind::Tag;
    case Kind::Site:
        return RecordKind::Site;
    case Kind::Charger:
    case Kind::Location:
        return RecordKind::Charger;
    case Kind::Socket:
        return RecordKind::Socket;
    case Kind::Configuration:
        return RecordKind::Configuration;
    }
    return RecordKind::Driver;
}

constexpr RecordKinds everyKind{RecordKind::HomeSite,     RecordKind::Driver,  RecordKind::Tag,
                                RecordKind::Site,         RecordKind::Charger, RecordKind::Socket,
                                RecordKind::Configuration};

} // namespace

bool SearchedField::looksAt(Kind kind) const
{
    return std::ranges::any_of(fields, [kind](FieldId id) { return id.kind == kind; });
}

bool SearchedField::isPresenceOnly() const
{
    return reading == Reading::Presence || reading == Reading::Coordinates
           || reading == Reading::Access;
}

bool SearchedField::hasText() const
{
    return reading != Reading::Power
           && (reading == Reading::Raw || std::ranges::any_of(fields, &holdsText));
}

bool SearchedField::hasNumber() const
{
    return reading == Reading::Power || std::ranges::any_of(fields, &holdsNumber);
}

bool SearchedField::hasDate() const
{
    return std::ranges::any_of(fields, [](FieldId id) { return rowOf(id).type == Type::Date; });
}

bool SearchedField::hasFlag() const
{
    return std::ranges::any_of(fields, [](FieldId id) { return rowOf(id).type == Type::Flag; });
}

RecordKinds kindsOwning(const SearchedField &field)
{
    if (field.reading == SearchedField::Reading::Raw)
        return everyKind;
    RecordKinds kinds;
    for (const FieldId id : field.fields)
        kinds.add(recordKindOf(id.kind));
    return kinds;
}

RecordKinds kindsWith(const SearchedField &field)
{
    RecordKinds kinds = kindsOwning(field);
    if (kinds.has(RecordKind::Tag))
        kinds.add(RecordKind::Driver);
    if (field.isOfDriverToo)
        kinds.add(RecordKind::Tag);
    if (kinds.has(RecordKind::Charger)) {
        kinds.add(RecordKind::Socket);
        kinds.add(RecordKind::Configuration);
    } else if (kinds.has(RecordKind::Socket) || kinds.has(RecordKind::Configuration)) {
        kinds.add(RecordKind::Charger);
    }
    return kinds;
}

std::vector<FieldHelp> fieldHelp()
{
    std::vector<FieldHelp> rows;
    for (const ShortField &row : shortFields()) {
        rows.push_back({QLatin1String(row.name),
                        QCoreApplication::translate("chargetree::SearchedField", row.help),
                        QLatin1String(row.example)});
    }
    return rows;
}

std::optional<SearchedField> searchedField(const QString &name)
{
    const auto rows = shortFields();
    const auto row = std::ranges::find_if(rows, [&name](const ShortField &known) {
        return name.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0
               || (*known.otherName != '\0'
                   && name.compare(QLatin1String(known.otherName), Qt::CaseInsensitive) == 0);
    });
    SearchedField searched = row == rows.end() ? ofApi(name) : ofRow(*row);
    if (searched.fields.empty() && searched.reading != SearchedField::Reading::Raw)
        return {};
    complete(searched);
    return searched;
}

QStringList searchedFieldNames()
{
    QStringList names;
    for (const ShortField &row : shortFields())
        names.append(QLatin1String(row.name));
    for (std::size_t kind = 1; kind < kindCount; ++kind) {
        for (const FieldRow &row : fieldsOf(Kind(kind))) {
            const QString name = QString::fromUtf8(row.name.data(), qsizetype(row.name.size()));
            if (!names.contains(name, Qt::CaseInsensitive))
                names.append(name);
        }
    }
    return names;
}

} // namespace chargetree
