// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lists/arrangelist.h"

#include <QHash>

#include <array>
#include <functional>

class QWidget;

namespace chargetree {

class ListPage;

/// The pages of the lists, each made when it is looked at first. What is shown is told to those
/// that are there, and to the others when they are made.
class ListPages final {
public:
    /// `prepare` is called with each page that is made, before it is shown anything.
    ListPages(QWidget &parent, std::function<void(ListPage &)> prepare);

    [[nodiscard]] ListPage &page(ListKind list);
    /// Null for a list that nobody has looked at.
    [[nodiscard]] ListPage *known(ListKind list) const { return m_pages[std::size_t(list)]; }

    void showFleet(const LoadedFleetPtr &fleet, const Wording &wording);
    void setWording(const Wording &wording);
    /// As ListPage::showHits().
    void showHits(const std::shared_ptr<const Hits> &hits, const QStringList &foldedWords);

    void showIgnored(const IgnoredFindingsPtr &ignored);

    /// By the lists' stable words; those of pages that are made later, too.
    [[nodiscard]] QHash<QString, QByteArray> layouts() const;
    void setLayouts(const QHash<QString, QByteArray> &layouts) { m_layouts = layouts; }

private:
    void forEach(const std::function<void(ListPage &)> &visit) const;

    QWidget &m_parent;
    std::function<void(ListPage &)> m_prepare;
    std::array<ListPage *, listKindCount> m_pages{};
    QHash<QString, QByteArray> m_layouts;
    LoadedFleetPtr m_loaded;
    Wording m_wording;
    std::shared_ptr<const Hits> m_hits;
    QStringList m_marks;
    IgnoredFindingsPtr m_ignored;
};

} // namespace chargetree
