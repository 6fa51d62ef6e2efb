// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changelist/changedfleet.h"

#include <QListWidget>

namespace chargetree {

/// What changes come to, a sentence a row below one for all of them. It is not there where they
/// come to nothing.
class EffectList final : public QListWidget {
    Q_OBJECT

public:
    explicit EffectList(QWidget *parent = nullptr);

    /// Says nothing of what is chosen.
    void showEffects(const FleetChangesPtr &changes, std::optional<std::size_t> chosen);
    /// Whose sentence it is; none: all changes.
    [[nodiscard]] std::optional<std::size_t> chosen() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    FleetChangesPtr m_changes;
    bool m_isFilling = false;
};

} // namespace chargetree
