// SPDX-License-Identifier: Apache-2.0
#include "app/desks/linkdesk.h"

#include "models/fields/visibletext.h"
#include "models/saved/bookmarklink.h"
#include "models/saved/bookmarks.h"
#include "ui/window/mainwindow.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

constexpr qsizetype longestShown = 120; // characters
constexpr QLatin1String searchAction("searchForLink");

struct MissingRow {
    FleetLink::Kind kind;
    const char *sentence;
};

constexpr std::array<MissingRow, 5> missingRows{{
    {FleetLink::Kind::HomeSite,
     QT_TRANSLATE_NOOP("chargetree::LinkDesk", "There is no home site “%1” in this fleet.")},
    {FleetLink::Kind::Driver,
     QT_TRANSLATE_NOOP("chargetree::LinkDesk", "There is no driver “%1” in this fleet.")},
    {FleetLink::Kind::Tag,
     QT_TRANSLATE_NOOP("chargetree::LinkDesk", "There is no tag “%1” in this fleet.")},
    {FleetLink::Kind::Site,
     QT_TRANSLATE_NOOP("chargetree::LinkDesk", "There is no site “%1” in this fleet.")},
    {FleetLink::Kind::Charger,
     QT_TRANSLATE_NOOP("chargetree::LinkDesk", "There is no charger “%1” in this fleet.")},
}};

} // namespace

LinkDesk::LinkDesk(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_thread(QStringLiteral("links"))
{
    connect(&window, &MainWindow::noticeActionRequested, this, [this](const QString &id) {
        if (id == searchAction)
            m_window.search(m_missing);
    });
}

LinkDesk::~LinkDesk()
{
    m_flag.cancel();
}

void LinkDesk::follow(const QString &text)
{
    m_flag.cancel();
    m_awaited = fleetLinkFrom(text);
    if (!m_awaited)
        m_window.showNotice(
            {.kind = NoticeBar::Kind::Warning,
             .sentence = tr("“%1” is no link of Chargetree; copy it again from where it comes.")
                             .arg(visibleText(text, longestShown)),
             .isPersonal = true});
    else if (!m_loaded)
        m_window.showNotice(
            {.sentence = tr("The link to “%1” is followed as soon as a fleet is open.")
                             .arg(visibleText(m_awaited->value, longestShown)),
             .isPersonal = true});
    else
        find(*std::exchange(m_awaited, {}));
}

void LinkDesk::showFleet(const LoadedFleetPtr &fleet)
{
    m_flag.cancel(); // what it finds is of the fleet before
    m_loaded = fleet;
    if (m_awaited)
        find(*std::exchange(m_awaited, {}));
}

void LinkDesk::find(const FleetLink &link)
{
    const auto bookmark = bookmarkOf(link);
    if (!bookmark) {
        m_window.search(link.value);
        return;
    }
    m_flag = {};
    m_thread.post([this, link, fleet = m_loaded, bookmark = *bookmark, flag = m_flag] {
        if (flag.isCancelled())
            return;
        const NodeId node = nodesOf(*fleet->fleet, {bookmark}).front();
        const auto conclude = [this, link, node, flag] {
            if (!flag.isCancelled())
                show(link, node);
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

void LinkDesk::show(const FleetLink &link, NodeId node)
{
    if (node != none<NodeId>) {
        m_window.reveal(node);
        return;
    }
    m_missing = link.value;
    const auto *row = std::ranges::find(missingRows, link.kind, &MissingRow::kind);
    m_window.showNotice({.kind = NoticeBar::Kind::Warning,
                         .sentence = tr(row->sentence).arg(visibleText(link.value, longestShown)),
                         .actions = {{searchAction, tr("Search for it")}},
                         .isPersonal = link.kind != FleetLink::Kind::Charger
                                       && link.kind != FleetLink::Kind::Site});
}

} // namespace chargetree
