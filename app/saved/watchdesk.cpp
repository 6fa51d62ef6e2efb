// SPDX-License-Identifier: Apache-2.0
#include "app/saved/watchdesk.h"

#include "ui/browse/browser.h"
#include "ui/saved/savedpanel.h"
#include "ui/window/mainwindow.h"

#include <algorithm>
#include <iterator>

namespace chargetree {

namespace {

constexpr QLatin1String changesAction("showChanges");
constexpr std::size_t mostSentences = 3; // the tab has them all

} // namespace

WatchDesk::WatchDesk(SavedStore &store, MainWindow &window)
    : QObject(&window)
    , m_store(store)
    , m_window(window)
{
    connect(&m_window, &MainWindow::watchRequested, this, &WatchDesk::toggle);
    connect(&m_store, &SavedStore::changed, this, &WatchDesk::follow);
    connect(&m_window, &MainWindow::noticeActionRequested, this, [this](const QString &id) {
        if (id != changesAction)
            return;
        forget();
        m_window.dismissNotice();
        m_window.browser().chooseAside(Aside::Changes);
    });
    connect(&m_window, &MainWindow::noticeDismissed, this, [this] {
        if (m_window.isNoticed(changesAction))
            forget();
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
    const std::vector<Bookmark> items = watched();
    m_window.setWatched(items);
    std::erase_if(m_unread, [&](const WatchedNews &news) {
        return std::none_of(items.begin(), items.end(), [&](const Bookmark &item) {
            return item.kind == news.kind && item.key == news.key;
        });
    });
}

void WatchDesk::showFleet(const LoadedResult &result, const Wording &wording)
{
    follow();
    if (result.map.empty())
        forget(); // it was of another fleet
    if (result.changes.index)
        m_unread = withOlder(watchedNews(*result.changes.index, watched(), wording), m_unread);
}

void WatchDesk::forget()
{
    m_unread.clear();
}

void WatchDesk::tell()
{
    if (m_unread.empty())
        return;
    QStringList told;
    for (std::size_t i = 0; i < std::min(m_unread.size(), mostSentences); ++i)
        told += m_unread[i].sentence;
    const int others = int(m_unread.size()) - int(told.size());
    QString sentence = told.join(QStringLiteral(" · "));
    if (others > 0)
        sentence += QStringLiteral(" · ") + tr("and %n more", "", others);
    m_window.showNotice({.sentence = sentence,
                         .actions = {{changesAction, tr("Show the changes")}},
                         .isPersonal = true});
}

void WatchDesk::toggle(const Bookmark &item)
{
    const WriteFailure failure = m_store.change([&](SavedItems items) {
        const auto known = idOfSame(items, item);
        return known ? without(std::move(items), *known) : with(std::move(items), item);
    });
    if (failure.fault != WriteFault::None)
        m_window.showNotice({NoticeBar::Kind::Error, failure.sentence, failure.reason});
}

} // namespace chargetree
