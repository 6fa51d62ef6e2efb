// SPDX-License-Identifier: Apache-2.0
#include "app/log/redactor.h"

#include "app/log/spelling.h"
#include "app/source/secretbytes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

/// A place where a secret stands; all but what group 1 holds goes.
QRegularExpression placePattern(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

const std::array<QRegularExpression, 5> &secretPlaces()
{
    static const std::array<QRegularExpression, 5> places{
        // In a query, also where the whole address is the value in another's query.
        placePattern(QStringLiteral(
            R"(((?:(?<![a-z0-9_])|(?<=%26|%3F))(?:code|clientId|x-functions-key|x-api-key)(?:=|%3D)))"
            R"((?:(?!%26)[^&\s"'<>])*)")),
        placePattern(
            QStringLiteral(R"(((?<![a-z0-9_])clientId\\*["']\s*:\s*\\*["']?)[^"'\\,}\s]*)")),
        // `name: value` and Qt's `("name", "value")`.
        placePattern(
            QStringLiteral(R"(((?<![a-z0-9_-])(?:x-functions-key|x-api-key|set-cookie|cookie))"
                           R"((?:\\*["']?\s*:\s*\\*["']?|\\*["']\s*,\s*\\*["']))[^\r\n"'<>]*)")),
        placePattern(
            QStringLiteral(R"(((?<![a-z0-9_-])(?:proxy-)?authorization)"
                           R"((?:\\*["']?\s*[:=]\s*\\*["']?|\\*["']\s*,\s*\\*["']))[^\r\n"'<>]*)")),
        placePattern(QStringLiteral(R"((:\\?/\\?/)[^/\\\s?#"'<>]*(?=@))")),
    };
    return places;
}

} // namespace

bool Redactor::knows(const ApiKey &key) const
{
    QByteArray secret = key.secret();
    const bool isKnown =
        std::any_of(m_keys.cbegin(), m_keys.cend(), [&secret](const ApiKey &other) {
            QByteArray known = other.secret();
            const bool isSame = known == secret;
            wipeSecret(known);
            return isSame;
        });
    wipeSecret(secret);
    return isKnown;
}

void Redactor::add(const ApiKey &key)
{
    if (!key.isEmpty() && !knows(key))
        m_keys.push_back(key);
}

QString Redactor::cleaned(const QString &text) const
{
    const QString mark = QStringLiteral("•••");
    QString cleaned = text;
    for (const ApiKey &key : m_keys) {
        QByteArray secret = key.secret();
        cleaned = withoutSecret(cleaned, secret, mark);
        wipeSecret(secret);
    }
    for (const QRegularExpression &place : secretPlaces())
        cleaned.replace(place, QLatin1StringView("\\1") + mark);
    return cleaned;
}

} // namespace chargetree
