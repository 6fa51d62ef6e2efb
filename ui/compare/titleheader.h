// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace chargetree {

/// Titles of one or two lines that stay in sight while a wide table is scrolled; those to which the
/// model answers true in a role are bold. Long ones are elided.
class TitleHeader final : public QHeaderView {
    Q_OBJECT

public:
    TitleHeader(Qt::Orientation orientation, int boldRole, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool viewportEvent(QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] bool isBold(int section) const;
    [[nodiscard]] QFont fontOf(int section) const;
    [[nodiscard]] QStringList linesOf(int section) const;

    int m_boldRole;
};

} // namespace chargetree
