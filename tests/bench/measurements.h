// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace chargetree::bench {

// Each does one thing once, in a process of its own, and answers with what it measured: seconds,
// bytes, milliseconds.
QJsonObject measureStage1(const QString &file);
QJsonObject measureDecode(const QString &file);
QJsonObject measurePrepare(const QString &file);
QJsonObject measureFindings(const QString &file);
QJsonObject measureKept(const QString &file);
QJsonObject measureQJsonDocument(const QString &file);
QJsonObject measureWindow(const QString &file);
QJsonObject measureLists(const QString &file);
QJsonObject measureProxyFilter(const QString &file);
QJsonObject measureGlance(const QString &file);
QJsonObject measureDiff(const QString &file);
QJsonObject measureAccess(const QString &file);
QJsonObject measureDrift(const QString &file);
QJsonObject measureProof(const QString &file);
QJsonObject measureWorkbook(const QString &file);
QJsonObject measureExporting(const QString &file);

} // namespace chargetree::bench
