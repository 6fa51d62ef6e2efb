// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/application.h"
#include "tests/support/loopbackserver.h"
#include "ui/window/noticebar.h"

#include <QTemporaryDir>

#include <memory>

namespace chargetree {

/// A fleet of one home site and so many drivers, 1 to `count`, as an answer's body.
QByteArray fleetOfDrivers(int count);

/// The program with its windows in a home of its own, in one language and without a keyring, to be
/// driven as a person would. A test may end and start it again: the home stays.
class RunningProgram final {
public:
    explicit RunningProgram(const QLocale &language = QLocale(QLocale::English));
    ~RunningProgram();

    /// With a fixed moment, or by the clock.
    void start(const QDateTime &now = {});
    /// Waits until what it was about to write is written.
    void end() { m_program.reset(); }

    [[nodiscard]] Application &application() { return *m_program; }
    [[nodiscard]] Session &session() { return m_program->session(); }
    [[nodiscard]] MainWindow &window() { return session().window(); }
    [[nodiscard]] const Fleet *fleet();
    [[nodiscard]] std::size_t drivers();
    [[nodiscard]] NoticeBar &notice();
    /// The sentence of the banner; empty without one.
    [[nodiscard]] QString noticed();
    /// Presses a button of the banner by the action's id; false if there is none.
    [[nodiscard]] bool press(const QString &action);

    /// Keeps a connection, with a key for this session.
    [[nodiscard]] bool keep(const Connection &connection, const QByteArray &key);

    /// The machine sleeps for so long and wakes up; the program notices.
    void sleep(std::chrono::milliseconds time);
    /// So much time goes by while the machine is awake.
    void pass(std::chrono::milliseconds time);

    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    /// Writes a file there; empty if that failed.
    [[nodiscard]] QString write(const QString &name, std::string_view text) const;
    /// The names of the copies of a connection.
    [[nodiscard]] QStringList copies(const QString &connectionId) const;

private:
    void lookAtTheClocks();

    QTemporaryDir m_home;
    Settings m_settings;
    Language m_language;
    RefreshSchedule::Clocks m_clocks = RefreshSchedule::systemClocks();
    std::unique_ptr<Application> m_program;
};

} // namespace chargetree
