// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/glance/glancepage.h"

namespace chargetree {

class ElidedLabel;

/// The whole fleet at a glance, for when nothing is selected.
class GlanceWhole final : public QWidget {
    Q_OBJECT

public:
    explicit GlanceWhole(QWidget *parent = nullptr);

    /// `isSame`: it is shown already, in other words or as it was before.
    void showFleet(const RecordContext &context, bool isSame);
    void showGlance(const Glance &glance);
    /// Keeps no fleet in memory.
    void clear();

Q_SIGNALS:
    void queryRequested(const QString &query);
    void glanceWanted(const chargetree::GlanceQuestion &question);

protected:
    void changeEvent(QEvent *event) override;

private:
    ElidedLabel *m_name;
    ElidedLabel *m_source;
    GlancePage *m_page;
};

} // namespace chargetree
