// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/listpages.h"

#include "ui/lists/listpage.h"

namespace chargetree {

namespace {

QString wordOf(ListKind list)
{
    const std::string_view word = listWord(list);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

} // namespace

ListPages::ListPages(QWidget &parent, std::function<void(ListPage &)> prepare)
    : m_parent(parent)
    , m_prepare(std::move(prepare))
{
}

ListPage &ListPages::page(ListKind list)
{
    ListPage *&page = m_pages[std::size_t(list)];
    if (page)
        return *page;
    page = new ListPage(list, &m_parent);
    page->setListLayout(listLayoutFrom(m_layouts.value(wordOf(list))));
    m_prepare(*page);
    page->showIgnored(m_ignored);
    if (m_loaded)
        page->showFleet(m_loaded, m_wording);
    if (m_hits)
        page->showHits(m_hits, m_marks);
    return *page;
}

void ListPages::forEach(const std::function<void(ListPage &)> &visit) const
{
    for (ListPage *page : m_pages) {
        if (page)
            visit(*page);
    }
}

void ListPages::showFleet(const LoadedFleetPtr &fleet, const Wording &wording)
{
    m_loaded = fleet;
    m_wording = wording;
    m_hits.reset();
    forEach([&](ListPage &page) { page.showFleet(fleet, wording); });
}

void ListPages::setWording(const Wording &wording)
{
    m_wording = wording;
    forEach([&](ListPage &page) { page.setWording(wording); });
}

void ListPages::showHits(const std::shared_ptr<const Hits> &hits, const QStringList &foldedWords)
{
    m_hits = hits;
    m_marks = foldedWords;
    forEach([&](ListPage &page) { page.showHits(hits, foldedWords); });
}

void ListPages::showIgnored(const IgnoredFindingsPtr &ignored)
{
    m_ignored = ignored;
    forEach([&](ListPage &page) { page.showIgnored(ignored); });
}

QHash<QString, QByteArray> ListPages::layouts() const
{
    QHash<QString, QByteArray> layouts = m_layouts;
    forEach([&](const ListPage &page) {
        layouts.insert(wordOf(page.kind()), bytesOf(page.listLayout()));
    });
    return layouts;
}

} // namespace chargetree
