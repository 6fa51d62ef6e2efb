// SPDX-License-Identifier: Apache-2.0
#include "ui/window/filedrop.h"

#include "models/fields/visibletext.h"
#include "ui/parts/plaintext.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

namespace chargetree {

namespace {

constexpr qsizetype longestName = 60; // characters

} // namespace

QStringList draggedFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        const QString path = url.isLocalFile() ? url.toLocalFile() : QString();
        if (path.isEmpty() || !QFileInfo(path).isFile())
            return {};
        paths += path;
    }
    return paths;
}

FileDrop::FileDrop(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_hint(plainLabel({}, &window))
{
    window.setAcceptDrops(true);
    m_hint->setObjectName(QStringLiteral("dropHint"));
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLeave = event->type() == QEvent::DragLeave;
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isLeave && !isDrop && event->type() != QEvent::DragEnter
        && event->type() != QEvent::DragMove)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window)
        return false;
    if (isLeave || isDrop)
        m_hint->hide();
    auto *carried = isLeave ? nullptr : static_cast<QDropEvent *>(event);
    if (!carried || !take(*carried))
        return false;
    const QStringList paths = draggedFiles(*carried->mimeData());
    if (isDrop)
        Q_EMIT dropped(paths);
    else
        showHint(paths);
    return true;
}

/// Always as a copy: after a move the other side deletes its file.
bool FileDrop::take(QDropEvent &event) const
{
    const bool canCopy = event.possibleActions().testFlag(Qt::CopyAction);
    if (!canCopy || draggedFiles(*event.mimeData()).isEmpty())
        return false;
    event.setDropAction(Qt::CopyAction);
    event.accept();
    return true;
}

void FileDrop::showHint(const QStringList &paths)
{
    if (m_hint->isVisible())
        return;
    m_hint->setText(
        paths.size() > 1
            ? tr("Drop one file at a time to open it")
            : tr("Drop to open “%1”")
                  .arg(visibleText(QFileInfo(paths.constFirst()).fileName(), longestName)));
    m_hint->adjustSize();
    QRect place = m_hint->rect();
    place.moveCenter(m_window.rect().center());
    m_hint->setGeometry(place);
    m_hint->raise();
    m_hint->show();
}

} // namespace chargetree
