// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/loadfleet.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace chargetree {

/// One line on standard error that says how far loading or writing is, written over and over and at
/// last wiped. Stays silent where standard error is no terminal.
class ProgressLine final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::ProgressLine)

public:
    ProgressLine(bool isWanted, const QLocale &locale);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// In bytes; `total` is -1 if it is not known.
    void show(LoadStage stage, qint64 done, qint64 total);
    /// In rows.
    void showWriting(qint64 done, qint64 total);

private:
    [[nodiscard]] bool isTime();
    void show(const QString &line);

    bool m_isWanted;
    bool m_isShown = false;
    QLocale m_locale;
    QElapsedTimer m_lastTime;
};

} // namespace chargetree
