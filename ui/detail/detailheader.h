// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/detail/detailpage.h"

namespace chargetree {

class Breadcrumb;
class ElidedLabel;
class IconTile;

/// What stands above the tabs: where it is, who it is, how it stands.
class DetailHeader final : public QWidget {
    Q_OBJECT

public:
    explicit DetailHeader(QWidget *parent = nullptr);

    /// `place` is the row whose path is shown.
    void setSubject(const DetailSubject &subject, NodeId place);

Q_SIGNALS:
    void nodeRequested(chargetree::NodeId node);
    /// As Breadcrumb says it.
    void listRequested(chargetree::NodeId parent, chargetree::NodeId current, const QRect &anchor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateFonts();

    Breadcrumb *m_breadcrumb;
    IconTile *m_tile;
    ElidedLabel *m_name;
    ElidedLabel *m_subtitle;
};

} // namespace chargetree
