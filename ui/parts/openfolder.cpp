// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/openfolder.h"

#include "models/fields/visiblepath.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace chargetree {

QString openFolder(const QString &path)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return {};
    return QCoreApplication::translate("chargetree::MainWindow",
                                       "The folder %1 could not be opened.")
        .arg(visiblePath(path));
}

} // namespace chargetree
