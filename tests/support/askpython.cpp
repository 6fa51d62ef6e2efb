// SPDX-License-Identifier: Apache-2.0
#include "tests/support/askpython.h"

#include "tests/support/eventually.h"

#include <QFile>
#include <QJsonObject>
#include <QProcess>

namespace chargetree {

namespace {

struct Said {
    bool isWell = false;
    QByteArray out = {};
};

Said run(const QString &program, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), program});
    process.write(input);
    process.closeWriteChannel();
    const bool isWell = process.waitForFinished(patience) && process.exitCode() == 0;
    return {isWell, isWell ? process.readAllStandardOutput() : process.readAllStandardError()};
}

} // namespace

std::optional<QJsonDocument> askPython(const QString &program, const QByteArray &input,
                                       const QString &module)
{
    if (!QFile::exists(QStringLiteral("/usr/bin/python3")))
        return {};
    const Said said = run(program, input);
    if (!said.isWell && said.out.contains(QByteArray("No module named '" + module.toUtf8())))
        return {};
    if (!said.isWell)
        return QJsonDocument(QJsonObject{{QStringLiteral("error"), QString::fromUtf8(said.out)}});
    return QJsonDocument::fromJson(said.out);
}

} // namespace chargetree
