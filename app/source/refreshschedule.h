// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace chargetree {

/// Says when a fleet is to be fetched again without being asked for: every so often, unless the
/// network is metered, and soon after the machine slept.
class RefreshSchedule final : public QObject {
    Q_OBJECT

public:
    enum class Reason { Interval, Wake };

    /// Two clocks of which only the second goes on while the machine sleeps. Qt 6.4 tells nobody
    /// that it did, but the gap between them does.
    struct Clocks {
        std::chrono::milliseconds awake{0};
        std::chrono::milliseconds wall{0};
    };
    static Clocks systemClocks();

    static constexpr std::chrono::minutes shortest{1};

    explicit RefreshSchedule(std::function<Clocks()> clocks = systemClocks,
                             QObject *parent = nullptr);

    /// Nothing comes due before this. 0: only after a sleep.
    void start(std::chrono::minutes every);
    void stop();
    /// Counts anew: the fleet was asked for just now.
    void restart();
    void setMetered(bool isMetered) { m_isMetered = isMetered; }
    /// Looks at the clocks, as it does by itself every few seconds.
    void look();

Q_SIGNALS:
    void due(chargetree::RefreshSchedule::Reason reason);

private:
    void tell(Reason reason);

    std::function<Clocks()> m_clocks;
    QTimer m_timer;
    std::chrono::minutes m_every{0};
    Clocks m_last;
    std::chrono::milliseconds m_asked{0}; // of the wall's clock
    bool m_hasSlept = false;
    bool m_isMetered = false;
};

} // namespace chargetree
