// SPDX-License-Identifier: Apache-2.0
#include "app/log/spelling.h"

#include "app/source/secretbytes.h"

#include <QStringDecoder>
#include <QStringList>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <vector>

namespace chargetree {

namespace {

constexpr std::size_t shortSecret = 4; // characters; below, it may be part of any word
constexpr qsizetype leastBase64 = 6; // characters; fewer may be part of any word

/// A secret in one encoding: for each of its characters all the ways to write it.
struct Pattern {
    std::vector<QStringList> characters = {};
    QString beginnings = {}; // what it can begin with, in small letters
    bool isWord = false; // no letter or digit may stand beside it
    bool endsInside = false; // its last bits share a base64 character with what follows
};

QString hex(uint value, int digits)
{
    return QString::number(value, 16).rightJustified(digits, u'0');
}

QString eachByte(QLatin1StringView before, const QByteArray &bytes)
{
    QString text;
    for (const char byte : bytes)
        text += before + hex(static_cast<uchar>(byte), 2);
    return text;
}

/// `bytes` are what the character is in the secret.
QStringList spellingsOf(const QString &character, const QByteArray &bytes)
{
    QString escaped;
    QString littleEndian;
    QString bigEndian;
    for (const QChar unit : character) {
        escaped += QLatin1StringView("\\u") + hex(unit.unicode(), 4);
        const QString low{QChar(unit.unicode() & 0xff)};
        const QString high{QChar(unit.unicode() >> 8)};
        littleEndian += low + high;
        bigEndian += high + low;
    }
    QStringList spellings{character,
                          character.toHtmlEscaped(),
                          escaped,
                          littleEndian,
                          bigEndian,
                          eachByte(QLatin1StringView("%"), bytes),
                          eachByte(QLatin1StringView("%25"), bytes),
                          eachByte(QLatin1StringView("\\x"), bytes)};
    if (QStringLiteral("\"'\\/").contains(character)) {
        spellings += QLatin1Char('\\') + character;
        spellings += QStringLiteral("\\\\\\") + character; // JSON in JSON
    }
    if (character == QLatin1Char('\''))
        spellings += QStringLiteral("&#39;");
    if (character == QLatin1Char(' '))
        spellings += QStringLiteral("+");
    spellings.removeDuplicates();
    return spellings;
}

QString beginningsOf(const QStringList &spellings)
{
    QString beginnings;
    for (const QString &spelling : spellings)
        beginnings += spelling.front().toCaseFolded();
    return beginnings;
}

Pattern plainPattern(const QByteArray &secret)
{
    Pattern pattern;
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(secret);
    if (!decoder.hasError()) {
        for (qsizetype i = 0; i < text.size(); i += text[i].isHighSurrogate() ? 2 : 1) {
            const QString character = text.mid(i, text[i].isHighSurrogate() ? 2 : 1);
            pattern.characters.push_back(spellingsOf(character, character.toUtf8()));
        }
    } else {
        for (const char byte : secret)
            pattern.characters.push_back(
                spellingsOf(QString(QLatin1Char(byte)), QByteArray(1, byte))
                << QString(QChar::ReplacementCharacter));
    }
    text.fill(QChar());
    pattern.beginnings = beginningsOf(pattern.characters.front());
    pattern.isWord = pattern.characters.size() < shortSecret;
    return pattern;
}

/// The characters of base64 that the secret alone decides, where so many bytes stand before it.
Pattern base64Pattern(const QByteArray &secret, int bytesBefore)
{
    constexpr std::array<qsizetype, 3> shared{0, 2, 3}; // with what stands before
    const auto before = static_cast<std::size_t>(bytesBefore);
    QByteArray all = QByteArray(bytesBefore, '\0') + secret;
    QByteArray encoded = all.toBase64(QByteArray::OmitTrailingEquals);
    Pattern pattern;
    pattern.endsInside = all.size() % 3 != 0;
    QByteArrayView own = QByteArrayView(encoded).sliced(shared[before]);
    if (pattern.endsInside)
        own.chop(1);
    if (own.size() < leastBase64)
        own = {};
    for (const char c : own) {
        QStringList spellings = spellingsOf(QString(QLatin1Char(c)), QByteArray(1, c));
        if (c == '+')
            spellings += QStringLiteral("-");
        if (c == '/')
            spellings += QStringLiteral("_");
        pattern.characters.push_back(spellings);
    }
    wipeSecret(all);
    wipeSecret(encoded);
    if (!pattern.characters.empty())
        pattern.beginnings = beginningsOf(pattern.characters.front());
    return pattern;
}

std::vector<Pattern> patternsOf(const QByteArray &secret)
{
    std::vector<Pattern> patterns{plainPattern(secret)};
    for (int bytesBefore = 0; bytesBefore < 3; ++bytesBefore) {
        Pattern pattern = base64Pattern(secret, bytesBefore);
        if (!pattern.characters.empty())
            patterns.push_back(std::move(pattern));
    }
    return patterns;
}

bool isBase64(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || QStringLiteral("+-/_").contains(c);
}

/// The furthest place where the pattern ends that begins at `begin`; -1 if it does not.
qsizetype endOf(const Pattern &pattern, QStringView text, qsizetype begin)
{
    if (!pattern.beginnings.contains(text[begin].toCaseFolded())
        || (pattern.isWord && begin > 0 && text[begin - 1].isLetterOrNumber()))
        return -1;
    // One spelling of a character may begin another's: all the ways are followed at once.
    QVarLengthArray<qsizetype, 16> places{begin};
    for (const QStringList &spellings : pattern.characters) {
        QVarLengthArray<qsizetype, 16> ends;
        for (const qsizetype place : places) {
            for (const QString &spelling : spellings) {
                if (text.sliced(place).startsWith(spelling, Qt::CaseInsensitive))
                    ends.append(place + spelling.size());
            }
        }
        std::sort(ends.begin(), ends.end());
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
        if (ends.isEmpty())
            return -1;
        places = ends;
    }
    const qsizetype end = places.last();
    if (end < text.size() && pattern.endsInside && isBase64(text[end]))
        return end + 1;
    return pattern.isWord && end < text.size() && text[end].isLetterOrNumber() ? -1 : end;
}

} // namespace

QString withoutSecret(const QString &text, const QByteArray &secret, const QString &mark)
{
    if (secret.isEmpty())
        return text;
    const std::vector<Pattern> patterns = patternsOf(secret);
    QString cleaned;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = -1;
        for (const Pattern &pattern : patterns)
            end = qMax(end, endOf(pattern, text, at));
        if (end > at) {
            cleaned += mark;
            at = end;
        } else {
            cleaned += text[at++];
        }
    }
    return cleaned;
}

} // namespace chargetree
