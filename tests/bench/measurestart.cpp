// SPDX-License-Identifier: Apache-2.0
// bench_start [PROGRAM [TIMES]]: start to first paint and memory of the program's empty window, as
// ratios to an empty QMainWindow's, started by turns. Uses the display there is, else none.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace {

constexpr int timesEach = 15;
constexpr int patience = 60'000; // ms

enum Figure { FirstPaint, Resident, Proportional, Dirty, FigureCount };

struct Row {
    const char *title;
    double mostRatio; // 0: no limit
};

constexpr std::array<Row, FigureCount> rows{{
    {"start to first paint, ms", 2.0},
    {"memory resident, MB", 1.5},
    {"memory, shared pages by halves, MB", 1.5},
    {"memory written to, MB", 0},
}};

using Figures = std::array<double, FigureCount>;

struct Program {
    QString path;
    QStringList arguments = {};
    std::vector<Figures> runs = {};
};

double microsecondsNow()
{
    return double(std::chrono::duration_cast<std::chrono::microseconds>(
                      std::chrono::steady_clock::now().time_since_epoch())
                      .count());
}

QProcessEnvironment environmentIn(const QTemporaryDir &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString watch =
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("libstartwatch.so"));
    environment.insert(QStringLiteral("LD_PRELOAD"), watch);
    environment.insert(QStringLiteral("STARTWATCH_FILE"), home.filePath(QStringLiteral("told")));
    environment.insert(QStringLiteral("CHARGETREE_HOME"), home.filePath(QStringLiteral("home")));
    if (!environment.contains(QStringLiteral("DISPLAY"))
        && !environment.contains(QStringLiteral("WAYLAND_DISPLAY")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

/// Nothing if the program ended without telling.
std::optional<Figures> started(const Program &program)
{
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(environmentIn(home));
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double start = microsecondsNow();
    process.start(program.path, program.arguments);
    process.waitForFinished(patience);
    QFile file(home.filePath(QStringLiteral("told")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> told = file.readAll().split(' ');
    if (told.size() != FigureCount)
        return {};
    constexpr double megabyte = 1e6;
    return Figures{(told[0].toDouble() - start) / 1e3, told[1].toDouble() / megabyte,
                   told[2].toDouble() / megabyte, told[3].toDouble() / megabyte};
}

double median(const std::vector<Figures> &runs, std::size_t figure)
{
    std::vector<double> values;
    for (const Figures &run : runs)
        values.push_back(run[figure]);
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QString line(const QString &title, const QString &ours, const QString &empty, const QString &ratio,
             const QString &limit)
{
    return QStringLiteral("%1 %2 %3 %4 %5\n")
        .arg(title, -35)
        .arg(ours, 9)
        .arg(empty, 9)
        .arg(ratio, 7)
        .arg(limit, 7);
}

QString tableOf(const Program &ours, const Program &empty)
{
    QString table = line({}, QStringLiteral("ours"), QStringLiteral("empty"),
                         QStringLiteral("ratio"), QStringLiteral("at most"));
    for (std::size_t figure = 0; figure < FigureCount; ++figure) {
        const double one = median(ours.runs, figure);
        const double other = median(empty.runs, figure);
        const double most = rows[figure].mostRatio;
        table += line(QLatin1String(rows[figure].title), QString::number(one, 'f', 1),
                      QString::number(other, 'f', 1), QString::number(one / other, 'f', 2),
                      most > 0 ? QString::number(most, 'f', 2) : QString());
    }
    return table;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir here(QCoreApplication::applicationDirPath());
    Program ours{arguments.value(1, here.filePath(QStringLiteral("../app/chargetree"))),
                 {QStringLiteral("--new-instance")}};
    Program empty{here.filePath(QStringLiteral("bench_emptywindow"))};
    const int times = arguments.value(2, QString::number(timesEach)).toInt();
    for (int i = -1; i < times; ++i) { // the first warms the system's caches
        for (Program *program : {&empty, &ours}) {
            const auto figures = started(*program);
            if (!figures) {
                QTextStream(stderr) << program->path << " told nothing\n";
                return 1;
            }
            if (i >= 0)
                program->runs.push_back(*figures);
        }
    }
    QTextStream(stdout) << tableOf(ours, empty);
    return 0;
}
