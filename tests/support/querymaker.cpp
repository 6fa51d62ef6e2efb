// SPDX-License-Identifier: Apache-2.0
// Words, texts, and how terms are joined.
#include "tests/support/querymaker.h"
#include "tests/support/plainfold.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chargetree::plain {

using PlainKind = PlainRecord::Kind;

namespace {

QStringList allNames(const Field &field)
{
    return field.homeSite + field.driver + field.externalIds + field.tag + field.site
           + field.charger + field.location + field.socket + field.configuration;
}

} // namespace

/// Letters and digits alone: signs have a meaning.
QString QueryMaker::pieceOf(const QString &text)
{
    const auto size = std::size_t(text.size());
    QString piece = text.mid(qsizetype(upTo(size)), qsizetype(1 + upTo(5)));
    piece.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return piece.isEmpty() ? u"e"_s : piece;
}

QString QueryMaker::textIn(const Field &field)
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        const QJsonObject &object = anyRecord().own.front();
        const QStringList texts = textsOf(object, allNames(field))
                                  + textsOf(object[u"locationInfo"_s].toObject(), field.location);
        if (!texts.isEmpty())
            return oneOf(texts);
    }
    return u"a"_s;
}

std::optional<double> QueryMaker::numberIn(const Field &field)
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        const QJsonObject &object = anyRecord().own.front();
        const QString name = oneOf(allNames(field));
        const QJsonObject place = object[u"locationInfo"_s].toObject();
        for (const QJsonValue &value : {object.value(name), place.value(name)}) {
            if (value.isDouble())
                return value.toDouble();
        }
    }
    return {};
}

Term QueryMaker::wordTerm()
{
    QString text;
    for (int attempt = 0; attempt < 50 && text.isEmpty(); ++attempt) {
        const QStringList texts = wordTexts(anyRecord());
        text = texts.isEmpty() ? QString() : oneOf(texts);
    }
    const QString piece = pieceOf(text);
    const QString folded = plainFolded(piece);
    return {.typed = piece,
            .met = [folded](const PlainRecord &record) { return metByWord(record, folded); },
            .isWord = true};
}

Term QueryMaker::textTerm()
{
    const Field &field = oneOf(textFields());
    const QString text = textIn(field);
    const QString name = upTo(3) == 0 ? field.name.toUpper() : field.name;
    if (upTo(3) == 0 && !text.contains(u'"')) { // the whole text
        const QString whole = plainFolded(text);
        return fieldTerm(QString(name % u"=\"" % text % u'"'), field,
                         [whole](const QJsonObject &object, const QStringList &names) {
                             const QStringList texts = textsOf(object, names);
                             return std::ranges::any_of(texts, [&whole](const QString &other) {
                                 return plainSpellings(other).contains(whole);
                             });
                         });
    }
    const QString piece = pieceOf(text);
    return fieldTerm(
        QString(name % u':' % piece), field,
        [folded = plainFolded(piece)](const QJsonObject &object, const QStringList &names) {
            return holds(textsOf(object, names), folded);
        });
}

/// Fields that are a name or an id.
Term QueryMaker::placeTerm()
{
    const Field home{.name = u"home"_s,
                     .homeSite = {u"groupName"_s, u"id"_s},
                     .driver = {u"homeGroupName"_s, u"homeGroupId"_s}};
    const Field site{.name = u"site"_s,
                     .site = {u"groupName"_s, u"id"_s},
                     .charger = {u"groupName"_s, u"groupId"_s}};
    const Field &field = upTo(1) == 0 ? home : site;
    const QString text = textIn(field);
    bool isId = false;
    const double id = text.toDouble(&isId);
    const QString typed = isId ? text : pieceOf(text);
    bool isNumber = isId;
    const double number = isId ? id : typed.toDouble(&isNumber);
    return fieldTerm(field.name + u':' + typed, field,
                     [folded = plainFolded(typed), isNumber, number](const QJsonObject &object,
                                                                     const QStringList &names) {
                         return std::ranges::any_of(names, [&](const QString &name) {
                             const QJsonValue value = object[name];
                             return value.isDouble() ? isNumber && value.toDouble() == number
                                                     : holds({value.toString()}, folded);
                         });
                     });
}

Term QueryMaker::addressTerm()
{
    const Field field{.name = u"address"_s, .location = locationNames()};
    QString text;
    for (int attempt = 0; attempt < 50 && text.isEmpty(); ++attempt)
        text = textsOf(anyRecord().own.front()[u"locationInfo"_s].toObject(), locationNames())
                   .join(u' ');
    const QString piece = text.mid(qsizetype(upTo(std::size_t(text.size()) / 2)), 12).trimmed();
    return fieldTerm(u"address:\""_s + (piece.isEmpty() ? u"e"_s : piece) + u'"', field,
                     [folded = plainFolded(piece.isEmpty() ? u"e"_s : piece)](
                         const QJsonObject &location, const QStringList &names) {
                         const QString whole = textsOf(location, names).join(u' ');
                         return !whole.isEmpty() && holds({whole}, folded);
                     });
}

Term QueryMaker::evseTerm()
{
    const Field field{.name = u"evse"_s, .charger = {u"evseId"_s}};
    const QString bare = textIn(field).remove(u'*');
    const QString piece = pieceOf(bare);
    return fieldTerm(
        u"evse:"_s + piece, field,
        [folded = plainFolded(piece)](const QJsonObject &charger, const QStringList &names) {
            const QString starless =
                names.isEmpty() ? QString() : textOf(charger, names.front()).remove(u'*');
            return !starless.isEmpty() && holds({starless}, folded);
        });
}

/// A key with one of its values; the generator's keys hold no secrets.
Term QueryMaker::configurationTerm()
{
    const Field field{.name = u"config"_s, .configuration = {u"configName"_s, u"configValue"_s}};
    QJsonObject found;
    for (int attempt = 0; attempt < 200 && found.isEmpty(); ++attempt) {
        const PlainRecord &record = anyRecord();
        if (record.kind == PlainKind::Configuration)
            found = record.own.front();
    }
    const QString key = pieceOf(textOf(found, u"configName"_s));
    const QString value = textOf(found, u"configValue"_s);
    const bool isNumber = [&value] {
        bool is = false;
        value.toLongLong(&is);
        return is;
    }();
    const QString foldedKey = plainFolded(key);
    if (!isNumber) {
        return fieldTerm(u"config:"_s + key, field,
                         [foldedKey](const QJsonObject &object, const QStringList &names) {
                             return holds(textsOf(object, names), foldedKey);
                         });
    }
    return fieldTerm(u"config:"_s + key + u'=' + value, field,
                     [foldedKey, value](const QJsonObject &object, const QStringList &names) {
                         return !names.isEmpty() && holds({textOf(object, names[0])}, foldedKey)
                                && textOf(object, names[1]) == value;
                     });
}

Term QueryMaker::term()
{
    using Make = Term (QueryMaker::*)();
    constexpr std::array makes{
        &QueryMaker::wordTerm,     &QueryMaker::wordTerm,          &QueryMaker::textTerm,
        &QueryMaker::textTerm,     &QueryMaker::numberTerm,        &QueryMaker::powerTerm,
        &QueryMaker::relativeTerm, &QueryMaker::dateTerm,          &QueryMaker::flagTerm,
        &QueryMaker::statusTerm,   &QueryMaker::stateTerm,         &QueryMaker::presenceTerm,
        &QueryMaker::kindTerm,     &QueryMaker::placeTerm,         &QueryMaker::addressTerm,
        &QueryMaker::evseTerm,     &QueryMaker::configurationTerm,
    };
    const Make make = oneOf(makes);
    return (this->*make)();
}

Query QueryMaker::query(int depth)
{
    Query query;
    query.isNegated = upTo(4) == 0;
    if (depth == 2 || upTo(2) == 0) {
        query.term = term();
        return query;
    }
    query.joint = upTo(2) == 0 ? Query::Any : Query::All;
    for (std::size_t i = 0; i < 2 + upTo(1); ++i)
        query.parts.push_back(this->query(depth + 1));
    return query;
}

} // namespace chargetree::plain
