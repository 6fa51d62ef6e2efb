// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"

#include <QDateTime>
#include <QToolButton>

#include <vector>

namespace chargetree {

/// An older state of the fleet that can be compared with.
struct OlderState {
    QString path;
    QDateTime asOf;
};

/// Offers what the fleet can be compared with. The older states are looked for when it is opened.
class OlderStatesButton final : public QToolButton {
    Q_OBJECT

public:
    explicit OlderStatesButton(QWidget *parent = nullptr);

    /// The answer to statesWanted(), newest first; whether there was a refresh to go back to.
    void showStates(const std::vector<OlderState> &states, bool hasLastRefresh,
                    const Wording &wording);
    /// Until the answer is there.
    void awaitStates(bool hasLastRefresh);

Q_SIGNALS:
    void statesWanted();
    void stateChosen(const QString &path);
    void lastRefreshChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void startMenu(bool hasLastRefresh);
    void retranslate();

    QMenu *m_states;
};

} // namespace chargetree
