// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

#include <optional>

namespace chargetree {

/// What a program of Python prints as JSON, given bytes on standard input; an object with `error`
/// where it fails. Nothing where there is no Python, or not the module.
std::optional<QJsonDocument> askPython(const QString &program, const QByteArray &input,
                                       const QString &module = {});

} // namespace chargetree
