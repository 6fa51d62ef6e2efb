// SPDX-License-Identifier: Apache-2.0
#include "tests/support/jsonsuite.h"

#include <QDir>
#include <QFile>

namespace chargetree {

JsonSuite::JsonSuite(const QString &testData)
    : m_folder(testData + QLatin1String("/JSONTestSuite/test_parsing"))
{
}

bool JsonSuite::isThere() const
{
    return QDir(m_folder).exists();
}

QStringList JsonSuite::names(const QString &pattern) const
{
    return QDir(m_folder).entryList({pattern}, QDir::Files, QDir::Name);
}

std::string JsonSuite::text(const QString &name) const
{
    QFile file(QDir(m_folder).filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace chargetree
