// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/glance/glance.h"
#include "models/items/recordcell.h"

#include <QWidget>

class QUrl;

namespace chargetree {

class MapGround;

/// What the pane shows: a row of the tree, and which copy of its record.
struct DetailSubject {
    RecordContext context;
    NodeId node = none<NodeId>; // a driver for its May use
    ObjectId copy = none<ObjectId>; // none for the roots

    [[nodiscard]] const Fleet &fleet() const { return context.fleet(); }
    [[nodiscard]] const Node &row() const { return context.fleet().at(node); }
};

/// One tab of the pane.
class DetailPage : public QWidget {
    Q_OBJECT

public:
    explicit DetailPage(QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }
    /// `isSame`: the same thing in newer data or another language, so the reader stays in place.
    virtual void show(const DetailSubject &subject, bool isSame) = 0;
    using QWidget::show;
    /// Lets go of the fleet; it is shown no more.
    virtual void forget() { }
    /// For its maps; outlives the page.
    virtual void useGround(MapGround &) { }
    /// The answer to a glanceWanted().
    virtual void showGlance(const Glance &) { }

Q_SIGNALS:
    void nodeRequested(chargetree::NodeId node);
    void linkRequested(const QUrl &url);
    void queryRequested(const QString &query);
    void glanceWanted(const chargetree::GlanceQuestion &question);

protected:
    virtual void retranslate() { }
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }
};

} // namespace chargetree
