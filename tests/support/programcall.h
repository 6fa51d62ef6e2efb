// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace chargetree {

/// What a call of the built program said.
struct ProgramAnswer {
    int exit = -1;
    QByteArray out = {};
    QByteArray error = {};
};

/// The program as a script starts it: without a display, in a known locale, in the folder of the
/// samples. `more` is set in its environment.
ProgramAnswer callProgram(const QStringList &arguments, const QByteArray &input = {},
                          const QMap<QString, QString> &more = {});

/// The same through a shell, `$0` being the program.
ProgramAnswer callShell(const QString &script);

bool isOneLine(const QByteArray &text);

QByteArray contentsOfFile(const QString &path);
bool writeToFile(const QString &path, const QByteArray &bytes);

} // namespace chargetree
