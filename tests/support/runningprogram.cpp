// SPDX-License-Identifier: Apache-2.0
#include "tests/support/runningprogram.h"

#include "tests/support/samplefleet.h"
#include "ui/tree/fleetview.h"

#include <QDir>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace chargetree {

QByteArray fleetOfDrivers(int count)
{
    std::string outline = "H 1 Helsinki\n";
    for (int i = 1; i <= count; ++i)
        outline += "  D " + std::to_string(i) + " Driver" + std::to_string(i) + "\n";
    const std::string text = sampleDocument(outline);
    return {text.data(), qsizetype(text.size())};
}

RunningProgram::RunningProgram(const QLocale &language)
    : m_settings(path(u"settings.ini"_s))
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    m_settings.setLanguage(language);
}

RunningProgram::~RunningProgram() = default;

void RunningProgram::start(const QDateTime &now)
{
    m_program = std::make_unique<Application>(
        m_settings, m_language,
        Places{.connections = path(u"connections.json"_s),
               .copies = path(u"copies"_s),
               .searches = path(u"searches.json"_s),
               .watched = path(u"watched.json"_s),
               .tiles = path(u"tiles"_s)},
        Moments{.fixedNow = now, .clocks = [this] { return m_clocks; }});
    window().show();
}

const Fleet *RunningProgram::fleet()
{
    return window().fleetView().model().fleet();
}

std::size_t RunningProgram::drivers()
{
    return fleet() ? fleet()->drivers().size() : 0;
}

NoticeBar &RunningProgram::notice()
{
    return *window().findChild<NoticeBar *>();
}

QString RunningProgram::noticed()
{
    return notice().isVisible() ? notice().notice().sentence : QString();
}

bool RunningProgram::press(const QString &action)
{
    auto *button = notice().findChild<QPushButton *>(u"noticeAction_"_s + action);
    if (!button || !button->isVisible())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool RunningProgram::keep(const Connection &connection, const QByteArray &key)
{
    if (m_program->connections().save(connection).fault != WriteFault::None)
        return false;
    m_program->keys().keep(connection.id, ApiKey(key), false);
    return true;
}

void RunningProgram::sleep(std::chrono::milliseconds time)
{
    m_clocks.wall += time;
    lookAtTheClocks(); // it has slept
    lookAtTheClocks(); // the network is back
}

void RunningProgram::pass(std::chrono::milliseconds time)
{
    m_clocks.wall += time;
    m_clocks.awake += time;
    lookAtTheClocks();
}

void RunningProgram::lookAtTheClocks()
{
    for (auto *schedule : session().findChildren<RefreshSchedule *>())
        schedule->look();
}

QString RunningProgram::write(const QString &name, std::string_view text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly)
        || file.write(text.data(), qint64(text.size())) != qint64(text.size()))
        return {};
    return file.fileName();
}

QStringList RunningProgram::copies(const QString &connectionId) const
{
    return QDir(path(u"copies/"_s + connectionId)).entryList(QDir::Files);
}

} // namespace chargetree
