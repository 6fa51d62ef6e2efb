// SPDX-License-Identifier: Apache-2.0
#include "tests/support/plainlookup.h"

#include "models/fields/fieldtext.h"
#include "tests/support/plainfold.h"

#include <QRegularExpression>

#include <random>

namespace chargetree {

namespace {

using namespace Qt::StringLiterals;

QString withoutSeparators(QString text)
{
    return text.remove(QRegularExpression(u"[ :.-]"_s));
}

QString reversed(const QString &hex)
{
    QString bytes;
    for (qsizetype i = hex.size() - 2; i >= 0; i -= 2)
        bytes += hex.mid(i, 2);
    return bytes;
}

bool isHex(const QString &text)
{
    static const QRegularExpression pattern(u"^([0-9a-f]{2}){4,10}$"_s);
    return pattern.match(text).hasMatch();
}

/// Whether a card with this code may have this number printed on it.
bool isNumberOf(const QString &typed, const QString &code)
{
    if (typed.size() == code.size() && isHex(typed) && reversed(typed) == code)
        return true;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    bool isNumber = typed.size() >= 6 && std::ranges::all_of(typed, isDigit);
    const QString hex = isNumber ? QString::number(typed.toULongLong(&isNumber), 16) : QString();
    if (!isNumber)
        return false;
    if (hex == code)
        return true;
    for (const int length : {8, 14, 16}) {
        const QString padded = hex.rightJustified(length, u'0');
        if (padded.size() == length && (padded == code || reversed(padded) == code))
            return true;
    }
    return false;
}

} // namespace

PlainLookup::PlainLookup(const Fleet &fleet)
    : m_fleet(fleet)
{
    for (std::uint32_t i = 0; i < fleet.homeSites().size(); ++i)
        add({.kind = RecordKind::HomeSite, .place = i}, fleet.homeSites()[i].object,
            {field(Kind::HomeSite, "id"), field(Kind::HomeSite, "groupName"),
             field(Kind::HomeSite, "externalId")});
    for (std::uint32_t i = 0; i < fleet.drivers().size(); ++i)
        add({.kind = RecordKind::Driver, .place = i}, fleet.drivers()[i].object,
            {field(Kind::Driver, "id"), field(Kind::Driver, "name"),
             field(Kind::Driver, "externalId")});
    for (std::uint32_t i = 0; i < fleet.tags().size(); ++i)
        add({.kind = RecordKind::Tag, .place = i, .owner = number(fleet.tags()[i].driver)},
            fleet.tags()[i].object,
            {field(Kind::Tag, "id"), field(Kind::Tag, "idTag"), field(Kind::Tag, "tokenName")});
    for (std::uint32_t i = 0; i < fleet.sites().size(); ++i)
        add({.kind = RecordKind::Site, .place = i}, fleet.sites()[i].object,
            {field(Kind::Site, "id"), field(Kind::Site, "groupName"),
             field(Kind::Site, "externalId")});
    for (std::uint32_t i = 0; i < fleet.chargers().size(); ++i)
        addCharger(i);
}

void PlainLookup::add(Entry entry, ObjectId object, std::initializer_list<FieldId> fields)
{
    for (const FieldId id : fields) {
        const QString text = QString::fromUtf8(m_fleet.store().text(object, id));
        addText(entry, text);
        if (id == field(Kind::Tag, "idTag"))
            entry.code = withoutSeparators(plainFolded(text).simplified());
    }
    constexpr FieldId list = field(Kind::Driver, "integratedExternalIds");
    for (const Cell cell : entry.kind == RecordKind::Driver ? m_fleet.store().elements(object, list)
                                                            : std::span<const Cell>()) {
        for (const FieldId id :
             {field(Kind::ExternalId, "referenceId"), field(Kind::ExternalId, "externalId")})
            addText(entry, QString::fromUtf8(m_fleet.store().text(cell.object(), id)));
    }
    m_entries.push_back(std::move(entry));
}

void PlainLookup::addCharger(std::uint32_t place)
{
    const Charger &charger = m_fleet.chargers()[place];
    const auto evseId = [](const QString &text) {
        return plainFolded(text).simplified().remove(u'*');
    };
    Entry entry{.kind = RecordKind::Charger, .place = place};
    const QString text =
        QString::fromUtf8(m_fleet.store().text(charger.object, field(Kind::Charger, "evseId")));
    if (!text.isEmpty()) {
        entry.evseIds.insert(evseId(text));
        m_texts.append(text);
    }
    const QString identity = QString::fromUtf8(m_fleet.identity(ChargerId(place)));
    addText(entry, identity);
    add(std::move(entry), charger.object,
        {field(Kind::Charger, "chargerName"), field(Kind::Charger, "id"),
         field(Kind::Charger, "serialNumber"), field(Kind::Charger, "iccid"),
         field(Kind::Charger, "imsi"), field(Kind::Charger, "meterSerialNumber")});
    for (const SocketId socket : charger.sockets) {
        const QString uid = evseUid(m_fleet, socket);
        if (uid.isEmpty() || uid == identity)
            continue;
        m_texts.append(uid);
        m_entries.push_back({.kind = RecordKind::Socket,
                             .place = number(socket),
                             .owner = place,
                             .evseIds = {evseId(uid)}});
    }
}

void PlainLookup::addText(Entry &entry, const QString &text)
{
    if (text.isEmpty())
        return;
    m_texts.append(text);
    for (const QString &spelling : plainSpellings(text))
        entry.names.insert(spelling.simplified());
    entry.names.remove(QString());
}

PlainLookup::Typed::Typed(const QString &value)
    : folded(plainFolded(value).simplified())
    , starless(QString(folded).remove(u'*'))
    , joined(withoutSeparators(folded))
{
    static const QRegularExpression digit(u"[0-9]"_s);
    if (joined.size() < 4 || joined.size() > 64 || !joined.contains(digit))
        joined.clear();
}

/// 0: the value itself, 1: the same characters, 2: the same number, 3: something else.
int PlainLookup::rank(const Entry &entry, const Typed &typed)
{
    if (typed.folded.isEmpty())
        return 3;
    if (entry.names.contains(typed.folded) || entry.evseIds.contains(typed.starless))
        return 0;
    if (entry.code.isEmpty())
        return 3;
    if (typed.folded == entry.code || typed.joined == entry.code)
        return 1;
    return isNumberOf(typed.joined, entry.code) ? 2 : 3;
}

PlainLookup::Places PlainLookup::placesOf(const QString &value) const
{
    int best = 2;
    std::vector<const Entry *> found;
    const Typed typed(value);
    for (const Entry &entry : m_entries) {
        const int rank = PlainLookup::rank(entry, typed);
        if (rank < best)
            found.clear();
        if (rank <= best)
            found.push_back(&entry);
        best = std::min(best, rank);
    }
    Places places;
    for (const Entry *entry : found) {
        const bool isOwner = std::ranges::any_of(found, [entry](const Entry *part) {
            const bool isOfKind =
                (part->kind == RecordKind::Tag && entry->kind == RecordKind::Driver)
                || (part->kind == RecordKind::Socket && entry->kind == RecordKind::Charger);
            return isOfKind && part->owner == entry->place;
        });
        if (!isOwner)
            places.emplace_back(entry->kind, entry->place);
    }
    std::ranges::sort(places);
    return places;
}

bool PlainLookup::isRight(const QString &value, const LookupAnswer &answer) const
{
    Places places = placesOf(value);
    if (places.size() != answer.count)
        return false;
    places.resize(std::min(places.size(), LookupAnswer::mostHits));
    return std::ranges::equal(places, answer.hits, [](const auto &place, const LookupHit &hit) {
        return place.first == hit.kind && place.second == hit.place;
    });
}

QStringList PlainLookup::someValues(int count, unsigned seed) const
{
    using Change = QString (*)(const QString &);
    static constexpr std::array changes{
        Change([](const QString &text) -> QString { return text; }),
        Change([](const QString &text) -> QString { return text.toLower(); }),
        Change([](const QString &text) -> QString { return text.toUpper(); }),
        Change([](const QString &text) -> QString { return u"  "_s + text + u' '; }),
        Change([](const QString &text) -> QString { return plainSpellings(text).constLast(); }),
        Change([](const QString &text) -> QString { return QString(text).remove(u'*'); }),
        Change([](const QString &text) -> QString {
            return QString(text).replace(QRegularExpression(u"(..)(?=.)"_s), u"\\1:"_s);
        }),
        Change([](const QString &text) -> QString {
            return QString(text).replace(QRegularExpression(u"(....)(?=.)"_s), u"\\1 "_s);
        }),
        Change([](const QString &text) -> QString { return reversed(text); }),
        Change([](const QString &text) -> QString {
            return QString::number(text.toULongLong(nullptr, 16));
        }),
        Change([](const QString &text) -> QString {
            return QString::number(reversed(text).toULongLong(nullptr, 16));
        }),
        Change([](const QString &text) -> QString { return text.chopped(1); }),
        Change([](const QString &text) -> QString { return text + u'7'; }),
    };
    std::mt19937 random(seed);
    QStringList values;
    for (int i = 0; i < count; ++i) {
        const QString &text = m_texts[qsizetype(random() % std::size_t(m_texts.size()))];
        values.append(changes[random() % changes.size()](text));
    }
    return values;
}

} // namespace chargetree
