// SPDX-License-Identifier: Apache-2.0
#include "models/lookup/lookuplist.h"

#include "models/fields/visibletext.h"

#include <algorithm>
#include <optional>

namespace chargetree {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == u'\u0085' || c == u'\u2028'
           || c == u'\u2029';
}

bool isSeparator(QChar c)
{
    return isLineEnd(c) || c == u'\t' || c == u',' || c == u';';
}

bool isBlank(QChar c)
{
    return c.isSpace() || isHidden(c.unicode());
}

QStringView withoutBlanks(QStringView text)
{
    const auto *const first = std::find_if_not(text.begin(), text.end(), isBlank);
    const auto *last = text.end();
    while (last != first && isBlank(*(last - 1)))
        --last;
    return {first, last};
}

/// The text in quotes that all of `rest` up to the next separator consists of, its end included;
/// nothing where the quotes are just characters.
struct Quoted {
    QString text = {};
    qsizetype length = 0;
};
std::optional<Quoted> quotedAt(QStringView rest)
{
    Quoted quoted;
    const auto *const begin = std::find_if_not(
        rest.begin(), rest.end(), [](QChar c) { return isBlank(c) && !isSeparator(c); });
    qsizetype place = begin - rest.begin();
    if (place == rest.size() || rest[place] != u'"')
        return {};
    for (++place; place < rest.size() && !isLineEnd(rest[place]); ++place) {
        if (rest[place] != u'"') {
            quoted.text += rest[place];
        } else if (rest.mid(place + 1).startsWith(u'"')) {
            quoted.text += rest[++place];
        } else {
            const auto *const end = std::find_if(rest.begin() + place + 1, rest.end(), isSeparator);
            quoted.length = end - rest.begin();
            const bool isAll = withoutBlanks({rest.begin() + place + 1, end}).isEmpty();
            return isAll ? std::optional(quoted) : std::nullopt;
        }
    }
    return {};
}

} // namespace

QStringList splitLookupList(const QString &text)
{
    QStringList values;
    const auto add = [&values](QStringView value) {
        if (const QStringView trimmed = withoutBlanks(value); !trimmed.isEmpty())
            values.append(trimmed.toString());
    };
    QStringView rest = text;
    while (!rest.isEmpty()) {
        if (const auto quoted = quotedAt(rest)) {
            add(quoted->text);
            rest = rest.mid(quoted->length + 1);
            continue;
        }
        const auto *const end = std::find_if(rest.begin(), rest.end(), isSeparator);
        add({rest.begin(), end});
        rest = rest.mid(end - rest.begin() + 1);
    }
    return values;
}

} // namespace chargetree
