// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/application.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace chargetree::bench {

inline double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The longest time in which the event loop did not turn.
class GapMeter final : public QObject {
public:
    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(this, [this] { beat(); });
    }
    void start()
    {
        m_longest = 0;
        m_since.start();
        m_timer.start(1);
    }
    double stop()
    {
        beat();
        m_timer.stop();
        return m_longest;
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, millisecondsOf(m_since));
        m_since.start();
    }
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

template <typename Action>
double timed(const Action &action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return millisecondsOf(timer);
}

/// Waits, turning the event loop, until `isDone`.
template <typename Condition>
void await(const Condition &isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Of values in any order; 0 without any.
double quantile(std::vector<double> values, double part);

/// Words of drivers and chargers that stand in the fleet, and some that do not.
QStringList queriesOf(const Fleet &fleet, int count);

/// The program with its window in a home of its own; one a process.
class BenchWindow final {
public:
    BenchWindow();

    /// Returns when the fleet is shown.
    void open(const QString &file);
    [[nodiscard]] MainWindow &window() { return m_program.window(); }
    [[nodiscard]] const Fleet &fleet();
    [[nodiscard]] LoadedFleetPtr loaded() { return m_program.session().loaded(); }

private:
    int m_argc = 1;
    char m_name[12] = "bench_fleet";
    char *m_argv[2] = {m_name, nullptr};
    QApplication m_application{m_argc, m_argv};
    QTemporaryDir m_home;
    Settings m_settings{m_home.filePath(QStringLiteral("settings.ini"))};
    Language m_language;
    Application m_program{m_settings,
                          m_language,
                          {.connections = m_home.filePath(QStringLiteral("connections.json")),
                           .copies = m_home.filePath(QStringLiteral("copies"))},
                          {}};
};

} // namespace chargetree::bench
