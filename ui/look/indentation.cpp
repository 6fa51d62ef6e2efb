// SPDX-License-Identifier: Apache-2.0
#include "ui/look/indentation.h"

#include "ui/look/metrics.h"

#include <QEvent>
#include <QTreeView>

namespace chargetree {

namespace {

class Indentation final : public QObject {
public:
    Indentation(QTreeView &tree, int usual)
        : QObject(&tree)
        , m_tree(tree)
        , m_usual(usual)
    {
        tree.installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() { m_tree.setIndentation(metrics::grown(m_usual, m_tree.fontMetrics())); }

    QTreeView &m_tree;
    int m_usual;
};

} // namespace

void keepIndentation(QTreeView &tree, int usual)
{
    new Indentation(tree, usual);
}

} // namespace chargetree
