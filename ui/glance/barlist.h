// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/glance/glanceview.h"

namespace chargetree {

class BarDelegate;

/// Bars that lie, one below the other: a label, the bar, its number.
class BarList final : public GlanceView {
    Q_OBJECT

public:
    explicit BarList(GlanceChart chart, QWidget *parent = nullptr);

    /// How much room the longest label asks for.
    [[nodiscard]] int labelHint() const;
    /// Lists that stand together give their labels the same room, so that their bars line up.
    void setLabelRoom(int width);

protected:
    [[nodiscard]] int contentHeight() const override;
    void arrange() override;

private:
    BarDelegate *m_delegate;
    int m_labelRoom = 0;
};

} // namespace chargetree
