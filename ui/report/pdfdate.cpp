// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pdfdate.h"

#include <QDateTime>

namespace chargetree {

void setCreationDate(QByteArray &pdf, TimeMs time)
{
    const QByteArray key("/CreationDate (");
    const qsizetype at = pdf.lastIndexOf(key);
    const qsizetype end = pdf.indexOf(')', at);
    if (at < 0 || end < 0)
        return;
    const qsizetype room = end + 1 - at;
    const QString moment = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)
                               .toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
    const QByteArray entry = key + moment.toLatin1() + ')';
    if (entry.size() <= room)
        pdf.replace(at, room, entry.leftJustified(room));
}

} // namespace chargetree
