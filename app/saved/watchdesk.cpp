// SPDX-License-Identifier: Apache-2.0
#include "app/saved/watchdesk.h"

#include "models/changelist/watched.h"
#include "models/saved/bookmarks.h"
#include "ui/browse/browser.h"
#include "ui/mainwindow.h"
#include "ui/saved/savedpanel.h"

#include <algorithm>
#include <iterator>

namespace chargetree {

namespace {

constexpr QLatin1String changesAction("showChanges");
constexpr qsizetype mostSentences = 3; // the tab has them all

} // namespace

WatchDesk::WatchDesk(SavedStore &store, MainWindow &window)
    : QObject(&window)
    , m_store(store)
    , m_window(window)
{
    connect(&m_window, &MainWindow::watchRequested, this, &WatchDesk::toggle);
    connect(&m_store, &SavedStore::changed, this, &WatchDesk::follow);
    connect(&m_window, &MainWindow::noticeActionRequested, this, [this](const QString &id) {
        if (id == changesAction)
            m_window.browser().chooseAside(Aside::Changes);
    });
}

std::vector<Bookmark> WatchDesk::watched() const
{
    std::vector<Bookmark> here;
    const auto &all = m_store.items().bookmarks;
    std::copy_if(all.begin(), all.end(), std::back_inserter(here), [this](const Bookmark &item) {
        return item.connection == m_window.savedPanel().connection();
    });
    return here;
}

void WatchDesk::follow()
{
    m_window.setWatched(watched());
}

void WatchDesk::showFleet(const LoadedResult &result, const Wording &wording)
{
    m_loaded = result.fleet;
    follow();
    if (!result.changes)
        return;
    QStringList news = watchedNews(*result.changes, watched(), wording);
    if (news.isEmpty())
        return;
    const auto others = int(std::max(qsizetype(0), news.size() - mostSentences));
    QString sentence = news.mid(0, mostSentences).join(QStringLiteral(" · "));
    if (others > 0)
        sentence += QStringLiteral(" · ") + tr("and %n more", "", others);
    m_window.showNotice(
        {NoticeBar::Kind::Info, sentence, {}, {{changesAction, tr("Show the changes")}}});
}

void WatchDesk::toggle(NodeId node)
{
    const auto item = m_loaded
                          ? bookmarkOf(*m_loaded->fleet, node, m_window.savedPanel().connection())
                          : std::nullopt;
    if (!item)
        return;
    const WriteFailure failure = m_store.change([&](SavedItems items) {
        const auto known = idOfSame(items, *item);
        return known ? without(std::move(items), *known) : with(std::move(items), *item);
    });
    if (failure.fault != WriteFault::None)
        m_window.showNotice({NoticeBar::Kind::Error, failure.sentence, failure.reason});
}

} // namespace chargetree
