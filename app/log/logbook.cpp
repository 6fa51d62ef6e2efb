// SPDX-License-Identifier: Apache-2.0
#include "app/log/logbook.h"

#include <QThread>

namespace chargetree {

namespace {

constexpr qsizetype longestText = 4000; // characters of one entry

struct OpenBook {
    std::atomic<LogBook *> book = nullptr;
    std::atomic<int> readers = 0; // threads that are looking at it
};

/// Qt hands its message handler no context: this is all that stands at file scope.
constinit OpenBook openBook;

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogLevel::Error;
    }
    return LogLevel::Error;
}

QString shortened(const QString &text)
{
    return text.size() <= longestText ? text : text.left(longestText) + QStringLiteral("…");
}

} // namespace

LogBook::LogBook(QObject *parent)
    : QObject(parent)
{
    m_redactors.push_back(std::make_unique<const Redactor>());
    m_redactor = m_redactors.back().get();
    if (openBook.book)
        return;
    m_previous = qInstallMessageHandler(nullptr); // known before any thread can ask for it
    openBook.book = this;
    qInstallMessageHandler(&LogBook::handle);
}

LogBook::~LogBook()
{
    LogBook *own = this;
    if (!openBook.book.compare_exchange_strong(own, nullptr))
        return;
    const QtMessageHandler current = qInstallMessageHandler(m_previous);
    if (current != &LogBook::handle)
        qInstallMessageHandler(current);
    while (openBook.readers > 0)
        QThread::yieldCurrentThread();
}

void LogBook::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    ++openBook.readers;
    if (LogBook *book = openBook.book)
        book->take(type, context, text);
    --openBook.readers;
}

void LogBook::take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString cleaned = redactor().cleaned(text);
    if (m_previous)
        m_previous(type, context, cleaned);
    // What showing an entry says would come back as the next entry, without end.
    if (QThread::currentThread() == thread() && m_isKeeping)
        return;
    post({.time = QDateTime::currentDateTimeUtc(),
          .level = levelOf(type),
          .category = QString::fromUtf8(context.category),
          .text = shortened(cleaned)});
}

void LogBook::note(const QString &category, const QString &sentence, LogLevel level)
{
    post({.time = QDateTime::currentDateTimeUtc(),
          .level = level,
          .category = category,
          .text = shortened(redactor().cleaned(sentence))});
}

void LogBook::post(LogEntry entry)
{
    const auto keep = [this, entry = std::move(entry)] {
        m_isKeeping = true;
        m_model.append(entry);
        m_isKeeping = false;
    };
    QMetaObject::invokeMethod(this, keep, Qt::QueuedConnection);
}

void LogBook::hide(const ApiKey &key)
{
    if (key.isEmpty() || redactor().knows(key))
        return;
    auto next = std::make_unique<Redactor>(redactor());
    next->add(key);
    m_redactors.push_back(std::move(next));
    m_redactor = m_redactors.back().get();
}

} // namespace chargetree
