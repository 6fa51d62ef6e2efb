// SPDX-License-Identifier: Apache-2.0
// Whose fleet the main window shows, how it says so, and what it says went wrong.
#include "models/fields/visiblepath.h"
#include "ui/connections/connectionswitch.h"
#include "ui/connections/environmentbadge.h"
#include "ui/parts/plaintext.h"
#include "ui/window/mainwindow.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"

namespace chargetree {

void MainWindow::setConnections(const std::vector<Connection> &connections)
{
    m_hasConnections = !connections.empty();
    m_source->setConnections(connections);
    m_start->setConnections(connections);
    nameSource();
    updateEnabled();
}

void MainWindow::setRecentFiles(const QStringList &paths)
{
    m_source->setRecentFiles(paths);
}

void MainWindow::showConnection(const Connection &connection)
{
    m_connection = connection;
    nameSource();
}

void MainWindow::bringToFront()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::setOffline(bool isOffline)
{
    m_isOffline = isOffline;
    if (m_loaded)
        m_status->showFleet(*m_loaded, m_wording, m_isOffline);
}

void MainWindow::nameSource()
{
    const Environment environment = m_connection.environment;
    const BadgeColors colors = environmentColors(environment, themeColors(palette()));
    QPalette painted = m_strip->palette();
    painted.setColor(QPalette::Window, colors.background);
    m_strip->setPalette(painted);
    m_strip->setVisible(environment != Environment::Unmarked);

    QString name = m_connection.title();
    if (name.isEmpty() && m_loaded)
        name = visibleText(m_loaded->provenance.name);
    m_source->showSource(m_connection.id, name.isEmpty() ? tr("Choose a fleet") : name,
                         environment);
    setPlainToolTip(m_source,
                    m_loaded ? isolated(visibleText(m_loaded->provenance.place), layoutDirection())
                             : QString());
    setWindowTitle(name.isEmpty()
                       ? QStringLiteral("Chargetree")
                       : tr("%1: %2", "program: connection")
                             .arg(QStringLiteral("Chargetree"), markedName(name, environment)));
}

void MainWindow::showFailure(const QString &sentence, const QString &details, bool canRetry,
                             std::vector<NoticeAction> more)
{
    endProgress();
    if (canRetry)
        more.insert(more.begin(), {retryAction, tr("Retry")});
    m_notice->show({NoticeBar::Kind::Error, sentence, details, std::move(more)});
}

void MainWindow::showNotice(const NoticeBar::Notice &notice)
{
    m_notice->show(notice);
}

void MainWindow::dismissNotice()
{
    m_notice->dismiss();
}

bool MainWindow::isNoticed(const QString &action) const
{
    const auto &actions = m_notice->notice().actions;
    return std::any_of(actions.begin(), actions.end(),
                       [&](const NoticeAction &each) { return each.id == action; });
}

} // namespace chargetree
