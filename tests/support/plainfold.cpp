// SPDX-License-Identifier: Apache-2.0
#include "tests/support/plainfold.h"

#include <utility>

namespace chargetree {

QString plainFolded(const QString &text)
{
    const std::pair<const char16_t *, const char16_t *> letters[] = {
        {u"ß", u"ss"}, {u"ø", u"o"}, {u"æ", u"ae"}, {u"œ", u"oe"}, {u"đ", u"d"},
        {u"ð", u"d"},  {u"ł", u"l"}, {u"þ", u"th"}, {u"ı", u"i"},
    };
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Mark_Enclosing)
            folded += c < u' ' ? QChar(u' ') : c;
    }
    for (const auto &[letter, spelled] : letters)
        folded.replace(QString::fromUtf16(letter), QString::fromUtf16(spelled));
    return folded;
}

QStringList plainSpellings(const QString &text)
{
    QStringList parts(QString{}); // between umlauts
    QString umlauts;
    for (const QChar c : text) {
        const QString one = plainFolded(c);
        parts.last() += one;
        if (QStringLiteral("äöüÄÖÜ").contains(c)) {
            umlauts += one;
            parts.append(QString());
        }
    }
    const auto spelled = [&parts](unsigned choice) {
        QString whole = parts.first();
        for (qsizetype i = 1; i < parts.size(); ++i)
            whole +=
                ((choice >> unsigned(i - 1)) % 2 == 1 ? QStringLiteral("e") : QString()) + parts[i];
        return whole;
    };
    QStringList spellings{spelled(0)};
    if (umlauts.size() > 3)
        spellings.append(spelled(~0U));
    for (unsigned choice = 1; umlauts.size() <= 3 && choice < 1U << unsigned(umlauts.size());
         ++choice)
        spellings.append(spelled(choice));
    return spellings;
}

} // namespace chargetree
