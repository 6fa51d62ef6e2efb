// SPDX-License-Identifier: Apache-2.0
#include "tests/support/programcall.h"
#include "tests/support/testpaths.h"

#include "tests/support/eventually.h"

#include <QFile>
#include <QProcess>

namespace chargetree {

namespace {

ProgramAnswer answerOf(const QString &program, const QStringList &arguments,
                       const QByteArray &input, const QMap<QString, QString> &more)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LANG"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    for (auto it = more.begin(); it != more.end(); ++it)
        environment.insert(it.key(), it.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(ownData(QStringLiteral("cli")));
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    [&] { EVENTUALLY_COMPARE(process.state(), QProcess::NotRunning); }();
    if (process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

ProgramAnswer callProgram(const QStringList &arguments, const QByteArray &input,
                          const QMap<QString, QString> &more)
{
    return answerOf(programPath(), arguments, input, more);
}

ProgramAnswer callShell(const QString &script)
{
    return answerOf(QStringLiteral("/bin/bash"), {QStringLiteral("-c"), script, programPath()}, {},
                    {});
}

bool isOneLine(const QByteArray &text)
{
    return text.endsWith('\n') && text.count('\n') == 1;
}

QByteArray contentsOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeToFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace chargetree
