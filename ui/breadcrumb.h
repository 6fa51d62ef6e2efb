// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <QWidget>

class QToolButton;

namespace chargetree {

/// The names from the top of the tree down to what is shown. Each leads to its row; where there is
/// no room the upper ones move into a menu.
class Breadcrumb final : public QWidget {
    Q_OBJECT

public:
    /// Between the widget's edge and the first letter.
    static constexpr int inset = 8;

    explicit Breadcrumb(QWidget *parent = nullptr);

    void setNode(const Fleet &fleet, NodeId node);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void nodeRequested(chargetree::NodeId node);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        NodeId node = none<NodeId>;
        QString name = {};
        QToolButton *button = nullptr;
    };
    void arrange();
    void dressParts();
    void showHidden();
    [[nodiscard]] QToolButton *makeButton();
    [[nodiscard]] int widthOf(const QString &text) const;

    std::vector<Part> m_parts;
    QToolButton *m_more;
    std::vector<int> m_chevrons; // where they are drawn, left to right
    std::size_t m_hidden = 0; // parts that are in the menu
};

} // namespace chargetree
