// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/items/loadedfleet.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace chargetree {

class ElidedLabel;

/// The line at the bottom: what the fleet holds, how old it is, how far a load is, what was found.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// `isOffline`: it is a copy that was kept.
    void showFleet(const LoadedFleet &fleet, const Wording &wording, bool isOffline);
    /// `total` 0: how much is to come is not known.
    void showProgress(const QString &what, qint64 done, qint64 total);
    void endProgress();
    /// How many there are to see.
    void showFindings(std::size_t count, const Wording &wording);
    void retranslate();

Q_SIGNALS:
    void cancelRequested();
    void findingsRequested();

private:
    void showAge(const QDateTime &asOf, const Wording &wording, bool isOffline);

    QLabel *m_counts;
    ElidedLabel *m_age;
    QLabel *m_what;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QToolButton *m_findings;
};

} // namespace chargetree
