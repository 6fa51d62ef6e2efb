// SPDX-License-Identifier: Apache-2.0
#include "ui/window/filedrop.h"

#include "models/fields/visibletext.h"
#include "ui/look/style/stylepaint.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <utility>

namespace chargetree {

namespace {

constexpr qsizetype longestName = 60; // characters

/// Text on a card of its own, over whatever the window shows.
class DropHint final : public QLabel {
public:
    explicit DropHint(QWidget *parent)
        : QLabel(parent)
    {
        setObjectName(QStringLiteral("dropHint"));
        setTextFormat(Qt::PlainText);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setContentsMargins(26, 18, 26, 18);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        const ThemeColors &colors = themeColors(palette());
        drawBox(painter, rect(), {.fill = colors.base, .line = colors.accent, .lineWidth = 2});
        painter.end();
        QLabel::paintEvent(event);
    }
};

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
    , m_hint(new DropHint(&window))
{
    window.setAcceptDrops(true);
    m_hint->hide();
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::DragLeave
        && type != QEvent::Drop)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window)
        return false;
    if (type == QEvent::DragLeave) {
        forget();
        return false;
    }
    auto &drag = *static_cast<QDropEvent *>(event);
    if (type != QEvent::DragMove) // it comes with each pixel, and a folder may be far away
        m_dragged = draggedFiles(*drag.mimeData());
    if (m_dragged.isEmpty() || !drag.possibleActions().testFlag(Qt::CopyAction)) {
        forget();
        return false;
    }
    drag.setDropAction(Qt::CopyAction); // after a move the other side deletes its file
    drag.accept();
    if (type == QEvent::Drop)
        Q_EMIT dropped(forget());
    else
        showHint();
    return true;
}

QStringList FileDrop::forget()
{
    m_hint->hide();
    return std::exchange(m_dragged, {});
}

void FileDrop::showHint()
{
    if (m_hint->isVisible())
        return;
    m_hint->setText(
        m_dragged.size() > 1
            ? tr("Drop one file at a time to open it")
            : tr("Drop to open “%1”")
                  .arg(visibleText(QFileInfo(m_dragged.constFirst()).fileName(), longestName)));
    m_hint->adjustSize();
    QRect place = m_hint->rect();
    place.moveCenter(m_window.rect().center());
    m_hint->setGeometry(place);
    m_hint->raise();
    m_hint->show();
}

} // namespace chargetree
