// SPDX-License-Identifier: Apache-2.0
#include "tests/support/spreadsheets.h"

#include "tests/support/eventually.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace chargetree {

namespace {

// Comma, quotes around every text, UTF-8, from line 1, and formulas instead of what they yield.
const QString csvFilter = u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,true"_s;

QString program()
{
    return QStandardPaths::findExecutable(u"soffice"_s);
}

/// RFC 4180.
Rows rowsOfCsv(const QString &text)
{
    Rows rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && text.mid(i + 1, 1) == u'"') {
            cell += text[++i];
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            row.append(std::exchange(cell, {}));
            if (c == u'\n')
                rows.push_back(std::exchange(row, {}));
        } else if (isQuoted || c != u'\r') {
            cell += c;
        }
    }
    return rows;
}

} // namespace

bool hasLibreOffice()
{
    return !program().isEmpty();
}

std::optional<Rows> openedByLibreOffice(const QString &path, const QString &filter)
{
    const QTemporaryDir folder; // with a profile of its own, so that a running one is left alone
    const QString profile = QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString();
    QStringList arguments{u"-env:UserInstallation="_s + profile, u"--headless"_s, u"--norestore"_s};
    if (!filter.isEmpty())
        arguments += u"--infilter="_s + filter;
    arguments += {u"--convert-to"_s, csvFilter, u"--outdir"_s, folder.path(), path};
    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(program(), arguments);
    const bool isOver = office.waitForFinished(patience * 5);
    QFile csv(folder.filePath(QFileInfo(path).completeBaseName() + u".csv"_s));
    if (!isOver || !csv.open(QIODevice::ReadOnly)) {
        qWarning("%s", office.readAll().constData());
        return {};
    }
    return rowsOfCsv(QString::fromUtf8(csv.readAll()));
}

} // namespace chargetree
