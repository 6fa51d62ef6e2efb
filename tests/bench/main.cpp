// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchtable.h"
#include "tests/bench/measurements.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace chargetree::bench;

namespace {

constexpr int timesEach = 5;

struct Measurement {
    const char *name;
    QJsonObject (*measure)(const QString &file);
    int times = timesEach;
    const char *rename = nullptr; // of its "seconds"
    bool isPeer = false; // what others take for the same
};

constexpr std::array measurements{
    Measurement{"stage1", measureStage1, timesEach, "stage1Seconds"},
    Measurement{"decode", measureDecode, timesEach, "decodeSeconds"},
    Measurement{"qjson", measureQJsonDocument, timesEach, "qjsonSeconds", true},
    Measurement{"prepare", measurePrepare},
    Measurement{"findings", measureFindings},
    Measurement{"kept", measureKept},
    Measurement{"window", measureWindow, 1},
    Measurement{"lists", measureLists, 1},
    Measurement{"proxy", measureProxyFilter, 1, nullptr, true},
    Measurement{"glance", measureGlance},
    Measurement{"diff", measureDiff, 1},
    Measurement{"access", measureAccess, 1},
    Measurement{"drift", measureDrift},
    Measurement{"proof", measureProof, 1},
    Measurement{"workbook", measureWorkbook, 1},
    Measurement{"exporting", measureExporting, 1},
};

/// Medians of figures that were measured several times.
QJsonObject mediansOf(const QList<QJsonObject> &runs)
{
    QJsonObject medians;
    for (const QString &figure : runs.first().keys()) {
        std::vector<double> values;
        for (const QJsonObject &run : runs)
            values.push_back(run.value(figure).toDouble());
        std::sort(values.begin(), values.end());
        medians[figure] = values[values.size() / 2];
    }
    return medians;
}

QJsonObject inOwnProcess(const Measurement &measurement, const QString &file)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--measure"), QLatin1String(measurement.name), file});
    process.waitForFinished(-1);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

/// What jq takes to read the same file, or nothing without jq.
QJsonObject jqOnce(const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QStringLiteral("jq"), {QStringLiteral(".userGroups | length"), file});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return {};
    return {{QStringLiteral("jqSeconds"), double(timer.nsecsElapsed()) / 1e9}};
}

void add(QJsonObject &figures, const QJsonObject &more)
{
    for (auto figure = more.begin(); figure != more.end(); ++figure)
        figures[figure.key()] = figure.value();
}

QJsonObject measureAll(const QString &file, bool withPeers, const QStringList &only)
{
    QJsonObject figures;
    for (const Measurement &measurement : measurements) {
        const bool isLeftOut = !only.isEmpty() && !only.contains(QLatin1String(measurement.name));
        if (isLeftOut || (!withPeers && measurement.isPeer))
            continue;
        QList<QJsonObject> runs;
        for (int i = 0; i < measurement.times; ++i)
            runs.append(inOwnProcess(measurement, file));
        QJsonObject medians = mediansOf(runs);
        if (measurement.rename)
            medians[QLatin1String(measurement.rename)] = medians.take(QStringLiteral("seconds"));
        add(figures, medians);
    }
    if (withPeers && only.isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("jq")).isEmpty())
        add(figures, jqOnce(file));
    return figures;
}

int measureOne(const QString &name, const QString &file)
{
    for (const Measurement &measurement : measurements) {
        if (QLatin1String(measurement.name) != name)
            continue;
        QTextStream(stdout) << QJsonDocument(measurement.measure(file)).toJson();
        return 0;
    }
    return 2;
}

} // namespace

/// bench_fleet [--without-peers] FILE [MEASUREMENT...]: prints what was measured as JSON and as a
/// table.
int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    if (arguments.size() == 3 && arguments.first() == QStringLiteral("--measure"))
        return measureOne(arguments[1], arguments[2]); // some make an application of their own

    const QCoreApplication application(argc, argv);
    const bool withPeers = !arguments.removeOne(QStringLiteral("--without-peers"));
    if (arguments.isEmpty() || !QFile::exists(arguments.first())) {
        QTextStream(stderr) << "usage: bench_fleet [--without-peers] FILE [MEASUREMENT...]\n";
        return 2;
    }
    const QJsonObject figures = measureAll(arguments.first(), withPeers, arguments.mid(1));
    QTextStream(stdout) << QJsonDocument(figures).toJson() << '\n' << tableOf(figures);
    return 0;
}
