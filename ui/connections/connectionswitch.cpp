// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectionswitch.h"

#include "models/fields/visiblepath.h"
#include "ui/connections/environmentbadge.h"
#include "ui/look/buttonlook.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace chargetree {

namespace {

constexpr int inset = metrics::spacing; // before the name
constexpr int usualIndicatorRoom = metrics::spacing * 3;
constexpr int mostWidth = metrics::spacing * 32; // at the usual font
constexpr qsizetype mostRecentFiles = 5;

/// A menu parts the text from what stands at its right end by a tab.
QString menuText(const Connection &connection)
{
    QString name = connection.title();
    return withoutMnemonic(name.replace(u'\t', u' ')) % u'\t'
           % environmentWord(connection.environment);
}

} // namespace

ConnectionSwitch::ConnectionSwitch(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
    , m_elsewhere(new QMenu(this))
{
    setObjectName(QStringLiteral("source"));
    setPopupMode(QToolButton::InstantPopup);
    setButtonLook(*this, ButtonLook::Outlined);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_menu->setObjectName(QStringLiteral("sourceMenu"));
    setMenu(m_menu);
    m_elsewhere->setObjectName(QStringLiteral("newWindowMenu"));
    connect(m_menu, &QMenu::aboutToShow, this, &ConnectionSwitch::fillMenu);
}

void ConnectionSwitch::setConnections(const std::vector<Connection> &connections)
{
    m_connections = connections;
}

void ConnectionSwitch::setRecentFiles(const QStringList &paths)
{
    m_recentFiles = paths.mid(0, mostRecentFiles);
}

void ConnectionSwitch::setLastActions(const QList<QAction *> &actions)
{
    m_lastActions = actions;
}

void ConnectionSwitch::showSource(const QString &id, const QString &name, Environment environment)
{
    m_id = id;
    m_environment = environment;
    setText(name);
    setAccessibleDescription(markedName(name, environment));
    updateGeometry();
    update();
}

void ConnectionSwitch::fillMenu()
{
    m_menu->clear();
    m_elsewhere->clear();
    addConnections();
    addRecentFiles();
    m_menu->addActions(m_lastActions);
}

void ConnectionSwitch::addConnections()
{
    if (m_connections.empty())
        return;
    m_elsewhere->setTitle(tr("Open in a new &window"));
    for (const Connection &connection : m_connections) {
        const QIcon colour = environmentIcon(connection.environment, palette());
        QAction *here = m_menu->addAction(colour, menuText(connection));
        if (connection.id == m_id) {
            QFont bold = m_menu->font();
            bold.setBold(true);
            here->setFont(bold);
        }
        connect(here, &QAction::triggered, this, [this, id = connection.id] { choose(id); });
        QAction *there = m_elsewhere->addAction(colour, menuText(connection));
        connect(there, &QAction::triggered, this,
                [this, id = connection.id] { Q_EMIT newWindowRequested(id); });
    }
    m_menu->addMenu(m_elsewhere);
    m_menu->addSeparator();
}

void ConnectionSwitch::addRecentFiles()
{
    for (const QString &path : m_recentFiles) {
        QAction *file = m_menu->addAction(chargetree::icon(Icon::OpenFile),
                                          withoutMnemonic(QFileInfo(path).fileName()));
        file->setToolTip(plainToolTip(visiblePath(path, layoutDirection())));
        connect(file, &QAction::triggered, this, [this, path] { Q_EMIT fileChosen(path); });
    }
    if (!m_recentFiles.isEmpty())
        m_menu->addSeparator();
}

void ConnectionSwitch::choose(const QString &id)
{
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT newWindowRequested(id);
    else
        Q_EMIT connectionChosen(id);
}

QSize ConnectionSwitch::sizeHint() const
{
    const QSize badge = environmentBadgeSize(m_environment, font());
    const int badgeRoom = badge.isEmpty() ? 0 : badge.width() + metrics::spacing;
    const int indicatorRoom = metrics::grown(usualIndicatorRoom, fontMetrics());
    const int whole = inset + fontMetrics().horizontalAdvance(text()) + badgeRoom + indicatorRoom;
    return {qMin(whole, metrics::grown(mostWidth, fontMetrics())),
            QToolButton::sizeHint().height()};
}

QSize ConnectionSwitch::minimumSizeHint() const
{
    return sizeHint();
}

/// The style paints the button; the name stands at its beginning, the badge behind it.
void ConnectionSwitch::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    const QSize badge = environmentBadgeSize(m_environment, font());
    const int badgeRoom = badge.isEmpty() ? 0 : badge.width() + metrics::spacing;
    const int indicatorRoom = metrics::grown(usualIndicatorRoom, fontMetrics());
    const QRect line = rect().adjusted(inset, 0, -indicatorRoom, 0);
    const QRect nameLine = line.adjusted(0, 0, -badgeRoom, 0);
    const auto mirrored = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    painter.setPen(option.palette.color(QPalette::ButtonText));
    painter.drawText(mirrored(nameLine),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                         | Qt::AlignVCenter | Qt::TextSingleLine),
                     fontMetrics().elidedText(text(), Qt::ElideRight, nameLine.width() + 1));
    const QRect place(QPoint(line.right() + 1 - badge.width(), (height() - badge.height()) / 2),
                      badge);
    paintEnvironmentBadge(&painter, mirrored(place).topLeft(), m_environment, font(), palette());
}

} // namespace chargetree
