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

FleetSource::FleetSource(FleetUrl url)
    : m_place(std::move(url))
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
    if (file()) {
        const QString name = QFileInfo(file()->path).fileName();
        return name.isEmpty() ? place() : name;
    }
    return url() ? url()->base.host() : tr("Demo fleet");
}

QString FleetSource::place() const
{
    if (url())
        return url()->base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                    | QUrl::RemoveFragment);
    if (file() && !isStandardInput())
        return QDir::toNativeSeparators(file()->path);
    return name();
}

} // namespace chargetree
