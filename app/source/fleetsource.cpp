// SPDX-License-Identifier: Apache-2.0
#include "app/source/fleetsource.h"

#include <QDir>
#include <QFileInfo>

namespace chargetree {

FleetSource::FleetSource(DemoFleet demo)
    : m_place(demo)
{
}

FleetSource::FleetSource(FleetFile file)
    : m_place(std::move(file))
{
}

FleetSource::FleetSource(Connection connection)
    : m_place(std::move(connection))
{
}

bool FleetSource::isStandardInput() const
{
    return file() && file()->path == QLatin1String("-");
}

QString FleetSource::name() const
{
    if (isStandardInput())
        return tr("standard input");
    if (file() && !file()->title.isEmpty())
        return file()->title;
    if (file()) {
        const QString name = QFileInfo(file()->path).fileName();
        return name.isEmpty() ? place() : name;
    }
    return connection() ? connection()->title() : tr("Demo fleet");
}

QString FleetSource::place() const
{
    if (connection())
        return connection()->base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                           | QUrl::RemoveFragment);
    if (file() && !isStandardInput())
        return QDir::toNativeSeparators(file()->path);
    return name();
}

QString FleetSource::keptAs() const
{
    if (connection())
        return connection()->id.isEmpty() ? place() : connection()->id;
    if (file())
        return isStandardInput() ? file()->path : QFileInfo(file()->path).absoluteFilePath();
    return QStringLiteral("demo");
}

} // namespace chargetree
