// SPDX-License-Identifier: Apache-2.0
#include "models/fields/cleanfilename.h"

#include <QStringList>

namespace chargetree {

namespace {

constexpr qsizetype longestName = 80;

bool isReserved(const QString &name)
{
    static const QStringList devices{QStringLiteral("con"), QStringLiteral("prn"),
                                     QStringLiteral("aux"), QStringLiteral("nul")};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool isPort = stem.size() == 4 && stem.back().isDigit()
                        && (stem.startsWith(u"com") || stem.startsWith(u"lpt"));
    return isPort || devices.contains(stem);
}

} // namespace

QString cleanFileName(const QString &text)
{
    QString clean;
    for (const QChar c : text.simplified())
        clean += c.isLetterOrNumber() || QStringLiteral(" -_.").contains(c) ? c : QLatin1Char('-');
    clean.truncate(longestName);
    while (!clean.isEmpty() && QStringLiteral(" -.").contains(clean.front()))
        clean.remove(0, 1);
    while (!clean.isEmpty() && QStringLiteral(" -.").contains(clean.back()))
        clean.chop(1);
    if (clean.isEmpty())
        return QStringLiteral("fleet");
    return isReserved(clean) ? QString(clean + QLatin1Char('_')) : clean;
}

} // namespace chargetree
