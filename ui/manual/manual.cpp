// SPDX-License-Identifier: Apache-2.0
#include "ui/manual/manual.h"

#include "ui/manual/manualwindow.h"
#include "ui/parts/bringup.h"
#include "ui/window/actions.h"

#include <QApplication>
#include <QKeyEvent>

namespace chargetree {

Manual::Manual(QWidget &window, const Actions &actions)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
{
    connect(actions.at(Command::Manual), &QAction::triggered, this, &Manual::openHere);
    qApp->installEventFilter(this);
}

Manual::~Manual() = default;

void Manual::openHere()
{
    open(manualChapterOf(QApplication::focusWidget()));
}

void Manual::open(const ManualChapter &chapter)
{
    if (!m_manual) {
        m_manual = std::make_unique<ManualWindow>(m_actions);
        m_manual->restoreGeometry(m_geometry);
        connect(m_manual.get(), &ManualWindow::queryChosen, this, &Manual::queryChosen);
        connect(m_manual.get(), &ManualWindow::linkRequested, this, &Manual::linkRequested);
    }
    m_manual->showChapter(chapter);
    bringUp(m_manual.get());
}

QByteArray Manual::geometry() const
{
    return m_manual ? m_manual->saveGeometry() : m_geometry;
}

bool Manual::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *widget = static_cast<QWidget *>(watched);
    if (widget->window() == &m_window) // there the action's own shortcut does it
        return false;
    const QKeySequence key(static_cast<QKeyEvent *>(event)->keyCombination());
    if (!m_actions.at(Command::Manual)->shortcuts().contains(key))
        return false;
    while (widget && widget != &m_window)
        widget = widget->parentWidget();
    if (widget)
        openHere();
    return widget != nullptr;
}

} // namespace chargetree
