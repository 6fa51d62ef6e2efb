// SPDX-License-Identifier: Apache-2.0
// Loaded by LD_PRELOAD into a program with a window: says when its first window has been painted
// and what it holds of memory once nothing more happens, and ends it.
#include <QCoreApplication>
#include <QFile>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <unistd.h>

namespace {

using namespace std::chrono_literals;

constexpr auto calm = 500ms; // until what is left to do after the start is done
constexpr auto painted = QEvent::Type(QEvent::User + 7411);

qint64 microsecondsNow()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// In bytes; 0 where the system does not say.
qint64 memory(const QByteArray &what)
{
    QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith(QByteArray(what + ':')))
            return line.mid(what.size() + 1).replace("kB", "").trimmed().toLongLong() * 1024;
    }
    return 0;
}

class StartWatch final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<QMainWindow *>(watched)) {
            QCoreApplication::instance()->removeEventFilter(this);
            // Before whatever else waits, and after all of the window is painted and handed over.
            QCoreApplication::postEvent(this, new QEvent(painted), Qt::HighEventPriority + 1);
        }
        return false;
    }

protected:
    void customEvent(QEvent *event) override
    {
        if (event->type() != painted)
            return;
        m_painted = microsecondsNow();
        QTimer::singleShot(calm, this, &StartWatch::tell);
    }

private:
    void tell() const
    {
        QFile file(qEnvironmentVariable("STARTWATCH_FILE"));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QByteArray::number(m_painted) + ' ' + QByteArray::number(memory("Rss")) + ' '
                       + QByteArray::number(memory("Pss")) + ' '
                       + QByteArray::number(memory("Private_Dirty")));
        }
        file.close();
        ::_exit(0);
    }

    qint64 m_painted = 0;
};

void watchStart()
{
    QCoreApplication *application = QCoreApplication::instance();
    application->installEventFilter(new StartWatch(application));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchStart)
