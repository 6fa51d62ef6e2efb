// SPDX-License-Identifier: Apache-2.0
#include "app/snapshots/snapshotnames.h"

#include <QRegularExpression>
#include <QUuid>

namespace chargetree {

namespace {

// Without colons, which other systems' disks do not take.
const QString dateFormat = QStringLiteral("yyyy-MM-dd");
const QString timeFormat = QStringLiteral("HH-mm-ss.zzz");
constexpr QLatin1String ending(".fleet.zst");
constexpr QLatin1String damagedEnding(".damaged");

QString counted(int turn)
{
    return turn > 1 ? u'-' + QString::number(turn) : QString();
}

} // namespace

bool isSnapshotId(const QString &connectionId)
{
    const QUuid id = QUuid::fromString(connectionId);
    return !id.isNull()
           && id.toString(QUuid::WithoutBraces).compare(connectionId, Qt::CaseInsensitive) == 0;
}

std::optional<SnapshotName> snapshotNameOf(const QString &fileName)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringLiteral(
        "(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d-\\d\\d-\\d\\d\\.\\d{3})Z(?:-([1-9]\\d{0,5}))?\\.fleet\\.zst"
        "(?:(\\.damaged(?:-\\d+)?)|(\\.[A-Za-z0-9]{6}))?")));
    const QRegularExpressionMatch match = pattern.match(fileName);
    if (!match.hasMatch())
        return {};
    SnapshotName name;
    name.time = QDateTime(QDate::fromString(match.captured(1), dateFormat),
                          QTime::fromString(match.captured(2), timeFormat), Qt::UTC);
    if (!name.time.isValid())
        return {};
    name.turn = match.hasCaptured(3) ? match.captured(3).toInt() : 1;
    if (match.hasCaptured(4))
        name.kind = SnapshotName::Kind::Damaged;
    else if (match.hasCaptured(5))
        name.kind = SnapshotName::Kind::Leftover;
    return name;
}

QString snapshotFileName(const QDateTime &time, int turn)
{
    const QDateTime utc = time.toUTC();
    return utc.date().toString(dateFormat) + u'T' + utc.time().toString(timeFormat) + u'Z'
           + counted(turn) + ending;
}

QString damagedFileName(const QString &fileName, int turn)
{
    return fileName + damagedEnding + counted(turn);
}

} // namespace chargetree
