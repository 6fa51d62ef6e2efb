// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include "ui/browse/browser.h"
#include "ui/browse/navigator.h"
#include "ui/compare/comparedialog.h"
#include "ui/compare/driftdialog.h"
#include "ui/connections/connectionswitch.h"
#include "ui/detail/detailpane.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/locator/locator.h"
#include "ui/look/buttonlook.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/lookup/lookupdialog.h"
#include "ui/manual/manual.h"
#include "ui/map/mapground.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veilcover.h"
#include "ui/saved/savedpanel.h"
#include "ui/search/searchbar.h"
#include "ui/tree/fleetview.h"
#include "ui/window/actions.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace chargetree {

namespace {

constexpr int startWidth = 1280;
constexpr int startHeight = 820;
constexpr int treeShare = 46; // percent of the width
constexpr int savedWidth = 256;

QToolButton *toolButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    return button;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new Actions(this))
    , m_ground(new MapGround(this))
    , m_strip(new QWidget(this))
    , m_source(new ConnectionSwitch(this))
    , m_search(new SearchBar(this))
    , m_queryFault(plainLabel({}, this))
    , m_private(new QToolButton(this))
    , m_export(new QToolButton(this))
    , m_menuButton(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_viewMenu(new QMenu(this))
    , m_languageMenu(new QMenu(this))
    , m_appearanceMenu(new QMenu(this))
    , m_notice(new NoticeBar(this))
    , m_start(new StartPage(this))
    , m_saved(new SavedPanel(this))
    , m_browser(new Browser(this))
    , m_view(&m_browser->tree())
    , m_pane(new DetailPane(this))
    , m_navigator(new Navigator(*m_browser, *m_search, *m_pane, this))
    , m_locator(new Locator(*m_actions, this))
    , m_fleet(new QWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_pages(new QStackedWidget(this))
    , m_status(new StatusLine(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    assemble();
    makeMenu();
    wireCommands();
    wire();
    wireBrowser();
    wireSearch();
    wireLocator();
    wireViews();
    wireMap();
    wireSaved();
    wireFindings();
    wireReport();
    wireSettings();
    wireCompare();
    wireAccess();
    wireManual();
    retranslate();
    updateEnabled();
}

MainWindow::~MainWindow()
{
    hide(); // what is being typed is handed on while there is a window to answer to
}

void MainWindow::assemble()
{
    setMinimumSize(metrics::spacing * 80, metrics::spacing * 50);
    const QSize room = screen()->availableSize() - QSize(metrics::margin * 2, metrics::margin * 3);
    resize(QSize(startWidth, startHeight).boundedTo(room));
    m_splitter->addWidget(m_saved);
    m_splitter->addWidget(m_browser);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({metrics::grown(savedWidth, fontMetrics()), width() * treeShare / 100,
                          width() * (100 - treeShare) / 100});
    m_splitter->setStretchFactor(1, treeShare);
    m_splitter->setStretchFactor(2, 100 - treeShare);
    m_pages->addWidget(m_start);
    m_fleet->setObjectName(QStringLiteral("fleet"));
    auto *rows = new QVBoxLayout(m_fleet);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(&m_browser->tabs());
    rows->addWidget(m_splitter, 1);
    m_pages->addWidget(m_fleet);

    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_strip->setObjectName(QStringLiteral("environmentStrip"));
    m_strip->setFixedHeight(metrics::halfSpacing);
    m_strip->setAutoFillBackground(true);
    m_strip->hide();
    column->addWidget(m_strip);
    column->addWidget(makeTopLine());
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    setCentralWidget(middle);
}

QWidget *MainWindow::makeTopLine()
{
    auto *line = new QFrame(this);
    line->setObjectName(QStringLiteral("topLine"));
    m_source->setLastActions({m_actions->at(Command::Connect), m_actions->at(Command::OpenFile),
                              m_actions->at(Command::OpenDemo)});
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setDefaultAction(m_actions->at(Command::Export));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setButtonLook(*m_export, ButtonLook::Outlined);
    m_private->setObjectName(QStringLiteral("privacyBadge"));
    m_private->setDefaultAction(m_actions->at(Command::PrivacyView));
    m_private->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_private->hide();
    setButtonLook(*m_menuButton, ButtonLook::BareMenu);
    m_menuButton->setIcon(icon(Icon::Menu));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);

    m_queryFault->setObjectName(QStringLiteral("queryFault"));
    m_queryFault->setWordWrap(true);
    m_queryFault->hide();
    new VeilCover(m_queryFault); // it says again what was typed

    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(metrics::spacing, metrics::spacing, metrics::spacing,
                             metrics::spacing);
    grid->setHorizontalSpacing(metrics::spacing);
    grid->setVerticalSpacing(0); // the line below the box is empty most of the time
    int column = 0;
    for (const Command command : {Command::GoBack, Command::GoForward, Command::Refresh})
        grid->addWidget(toolButton(m_actions->at(command), line), 0, column++);
    grid->addWidget(m_source, 0, column++);
    grid->addWidget(m_queryFault, 1, column);
    grid->setColumnStretch(column, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_search, m_private, m_export, m_menuButton})
        grid->addWidget(widget, 0, column++);
    return line;
}

void MainWindow::showFleet(const LoadedFleetPtr &fleet, const Wording &wording,
                           const std::vector<NodeId> &map, const std::vector<NodeRun> *changedRuns)
{
    // What went wrong is mended now; what was news stays so until a person puts it away.
    if (map.empty() || m_notice->notice().kind != NoticeBar::Kind::Info)
        m_notice->dismiss();
    m_pages->setCurrentWidget(m_fleet);
    takeFleet(fleet, wording, map, changedRuns);
    endProgress(); // not before: what is selected is asked for, and has to be of this fleet
}

void MainWindow::showJudged(const LoadedFleetPtr &fleet, const Wording &wording,
                            const std::vector<NodeId> &map, const std::vector<NodeRun> *changedRuns)
{
    takeFleet(fleet, wording, map, changedRuns);
}

void MainWindow::takeFleet(const LoadedFleetPtr &fleet, const Wording &wording,
                           const std::vector<NodeId> &map, const std::vector<NodeRun> *changedRuns)
{
    const LoadedFleetPtr before = std::exchange(m_loaded, fleet);
    const NodeId chosen = m_browser->currentNode();
    m_wording = wording;
    m_hits.reset();
    if (map.empty())
        m_ignored.reset(); // of another source
    m_navigator->cross(map, [&] {
        m_browser->showIgnored(m_ignored);
        m_browser->showFleet(fleet, wording, map, changedRuns);
    });
    m_locator->showFleet(fleet, map);
    keepGone(before, chosen, map);
    followAccess(map);
    setWording(wording);
    if (!m_search->text().trimmed().isEmpty())
        Q_EMIT searchRequested(m_search->text());
    else if (map.empty())
        m_browser->takeFocus();
    updateEnabled();
    updateCompare();
}

void MainWindow::setWording(const Wording &wording)
{
    m_wording = wording;
    if (!m_loaded)
        return;
    if (m_lookup)
        m_lookup->showFleet(m_loaded, wording);
    if (m_compare)
        m_compare->showFleet(m_loaded, wording);
    if (m_drift)
        m_drift->showFleet(m_loaded, wording);
    if (m_report)
        m_report->showFleet(m_loaded, wording);
    sayAccess();
    m_browser->setWording(wording);
    m_status->showFleet(*m_loaded, wording, m_isOffline);
    countFindings();
    m_saved->setLocale(wording.locale());
    nameSource();
    if (m_pane->isGone() && m_browser->currentNode() == none<NodeId>)
        m_pane->setWording(wording);
    else
        showSelected(m_browser->currentNode());
}

void MainWindow::showGlance(const Glance &glance)
{
    m_pane->showGlance(glance);
}

void MainWindow::showProgress(const QString &what, qint64 done, qint64 total)
{
    m_isLoading = true;
    if (m_loaded)
        m_status->showProgress(what, done, total);
    else
        m_start->showProgress(what, done, total);
    updateEnabled();
}

void MainWindow::endProgress()
{
    m_isLoading = false;
    m_status->endProgress();
    m_start->showWaysIn();
    updateEnabled();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

WindowLayout MainWindow::windowLayout() const
{
    return {saveGeometry(),
            m_splitter->saveState(),
            m_view->columns().state(),
            m_browser->lists().layouts(),
            !m_saved->isHidden(),
            m_exports,
            m_manual->geometry()};
}

void MainWindow::restoreWindowLayout(const WindowLayout &layout)
{
    restoreGeometry(layout.geometry);
    m_splitter->restoreState(layout.splitter);
    m_browser->lists().setLayouts(layout.lists);
    m_exports = layout.exports;
    m_manual->setGeometry(layout.manual);
    m_saved->setVisible(layout.isSavedShown);
    m_actions->at(Command::ShowSaved)->setChecked(layout.isSavedShown);
    if (!layout.columns.isEmpty())
        m_view->columns().restore(layout.columns);
}

} // namespace chargetree
