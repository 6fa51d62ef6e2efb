// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/detail/detailpage.h"

#include <span>

namespace chargetree {

/// The tabs that there are.
enum class Page {
    Overview,
    Glance,
    Tags,
    Access,
    ExternalIds,
    Drivers,
    Chargers,
    Users, // who may charge
    Sockets,
    Configuration,
    Location,
    Map, // of a site's chargers
    Raw
};
inline constexpr std::size_t pageCount = 13;

/// What makes a tab.
struct PageRow {
    Page page;
    const char *objectName;
    const char *title; // English
    DetailPage *(*make)(QWidget *parent);
    qint64 (*count)(const DetailSubject &) = nullptr; // shown beside the title
    bool hasStatus = true; // says as of when
};

const PageRow &pageRow(Page page);
QString pageTitle(Page page);

/// The tabs of a row of the tree, in their order.
std::span<const Page> pagesOf(NodeKind kind);

} // namespace chargetree
