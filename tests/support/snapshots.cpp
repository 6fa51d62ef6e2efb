// SPDX-License-Identifier: Apache-2.0
#include "tests/support/snapshots.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace chargetree {

Connection keptConnection()
{
    return {.id = QStringLiteral("6f1c9a3e-2b40-4d57-9e11-0a1b2c3d4e5f"),
            .name = QStringLiteral("Northwind Väinölä"),
            .environment = Environment::Test,
            .base = QUrl(QStringLiteral("https://api.example/api/")),
            .path = QStringLiteral("authorisation/users")};
}

QDateTime snapshotTime()
{
    return QDateTime(QDate(2026, 11, 22), QTime(10, 11, 12, 345), Qt::UTC);
}

Body bodyOf(const QByteArray &text, const QDateTime &asOf)
{
    auto bytes = std::make_shared<BodyBuffer>(std::size_t(defaultBodyLimit));
    if (!bytes->append({text.data(), std::size_t(text.size())}))
        qFatal("there is no memory for the test's body");
    bytes->finish();
    return {.bytes = std::move(bytes), .asOf = asOf};
}

QByteArray textOf(const Body &body)
{
    const std::string_view text = body.bytes->text();
    return {text.data(), qsizetype(text.size())};
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

bool putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777U)
                                                                     : -1;
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                  | QDir::NoDotAndDotDot);
}

} // namespace chargetree
