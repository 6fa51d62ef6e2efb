// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/log/redactor.h"
#include "models/log/logmodel.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace chargetree {

/// What the program did, without secrets. While it lives it is Qt's one message handler: a message
/// of any thread is cleaned at once, goes on to the handler that was there before (standard error),
/// and is kept. Lives in the GUI thread and should outlive all that may speak; of two the first
/// handles the messages. Entries arrive by the event loop, in the order in which they were made.
class LogBook final : public QObject {
    Q_OBJECT

public:
    explicit LogBook(QObject *parent = nullptr);
    ~LogBook() override;

    /// From now on the key is in no entry and no message.
    void hide(const ApiKey &key);
    void note(const QString &category, const QString &sentence, LogLevel level = LogLevel::Info);

    /// What hides the keys so far; it does not change any more.
    [[nodiscard]] const Redactor &redactor() const { return *m_redactor.load(); }
    [[nodiscard]] LogModel &model() { return m_model; }

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void take(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void post(LogEntry entry);

    // Any thread may be reading one that is no longer the newest.
    std::vector<std::unique_ptr<const Redactor>> m_redactors;
    std::atomic<const Redactor *> m_redactor;
    QtMessageHandler m_previous = nullptr;
    LogModel m_model;
    bool m_isKeeping = false;
};

} // namespace chargetree
