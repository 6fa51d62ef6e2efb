// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <QWidget>

class QToolButton;

namespace chargetree {

/// The names from the top of the tree down to what is shown. Each leads to its row, and the chevron
/// before it (or Down on the name) to the rows beside it; where there is no room the upper ones
/// move into a menu.
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
    /// A list of the rows below `parent`, one of which may be on the way down: `current`, or
    /// none<NodeId>. `anchor` is where on the screen it was asked for.
    void listRequested(chargetree::NodeId parent, chargetree::NodeId current, const QRect &anchor);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        NodeId node = none<NodeId>;
        QString name = {};
        bool isPersonal = false;
        QToolButton *button = nullptr;
        QToolButton *chevron = nullptr; // before it
    };
    Part makePart(std::size_t number);
    /// Its name, or what covers it. Both take the same room: else one would flee the pointer.
    [[nodiscard]] static QString shown(const Part &part);
    [[nodiscard]] int widthOf(const Part &part) const;
    void arrange();
    /// How many of the upper parts find no room.
    [[nodiscard]] std::size_t countHidden() const;
    /// From `x` on; return where it ends.
    int place(QToolButton *button, int x, int buttonWidth);
    int placeName(const Part &part, int x, int end);
    void uncover(const QObject *button);
    void dressParts();
    void showHidden();
    void requestList(std::size_t number, const QWidget &anchor);
    void nameChevrons();
    [[nodiscard]] QToolButton *makeButton(const QString &name);
    [[nodiscard]] QToolButton *makeChevron();
    [[nodiscard]] int widthOf(const QString &text) const;

    std::vector<Part> m_parts;
    QToolButton *m_more;
    QToolButton *m_last; // the chevron behind the last part, to the rows below it
    bool m_hasRowsBelow = false;
    std::size_t m_hidden = 0; // parts that are in the menu
};

} // namespace chargetree
