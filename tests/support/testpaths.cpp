// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testpaths.h"

namespace chargetree {

namespace {

QString inFolder(const QString &folder, const QString &name)
{
    return name.isEmpty() ? folder : folder + u'/' + name;
}

} // namespace

QString programPath()
{
    return QStringLiteral(CHARGETREE_PROGRAM);
}

QString ownData(const QString &name)
{
    return inFolder(QStringLiteral(CHARGETREE_OWN_DATA), name);
}

QString testData(const QString &name)
{
    const QString folder = QStringLiteral(CHARGETREE_TEST_DATA);
    return folder.isEmpty() ? QString() : inFolder(folder, name);
}

QString screensFolder()
{
    return QStringLiteral(CHARGETREE_SCREENS);
}

} // namespace chargetree
