// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/detailpagestable.h"

#include "models/access/siteaccess.h"
#include "models/fields/fieldtext.h"
#include "models/items/accesstables.h"
#include "models/items/recordtables.h"
#include "ui/detail/detailpages.h"
#include "ui/detail/detailpagesconfiguration.h"
#include "ui/detail/locationpage.h"
#include "ui/detail/rawview.h"
#include "ui/glance/glancepage.h"
#include "ui/map/sitemappage.h"

#include <array>

namespace chargetree {

namespace {

constexpr const char *context = "chargetree::DetailPane";

template <typename Made>
DetailPage *make(QWidget *parent)
{
    return new Made(parent);
}

constexpr TablePage::Texts tagTexts{
    .name = QT_TRANSLATE_NOOP("chargetree::TablePage", "Tags"),
    .empty = QT_TRANSLATE_NOOP("chargetree::TablePage", "This driver has no tag.")};
QString redundancy(const DetailSubject &subject)
{
    return redundancyText(subject.context, subject.row().driver());
}

constexpr TablePage::Texts accessTexts{
    .name = QT_TRANSLATE_NOOP("chargetree::TablePage", "Chargers that this driver may use"),
    .empty = QT_TRANSLATE_NOOP("chargetree::TablePage", "No grant lets this driver charge."),
    .note = QT_TRANSLATE_NOOP("chargetree::TablePage",
                              "As stated by this document. The home site gives no right to charge; "
                              "access comes from the grants above."),
    .remark = redundancy};
constexpr TablePage::Texts userTexts{
    .name = QT_TRANSLATE_NOOP("chargetree::TablePage", "Drivers who may charge here"),
    .empty = QT_TRANSLATE_NOOP("chargetree::TablePage", "No grant lets a driver charge here."),
    .note = QT_TRANSLATE_NOOP("chargetree::TablePage",
                              "As stated by this document. The vendor's access groups of chargers "
                              "are not in it.")};
constexpr TablePage::Texts externalIdTexts{
    .name = QT_TRANSLATE_NOOP("chargetree::TablePage", "External ids"),
    .empty = QT_TRANSLATE_NOOP("chargetree::TablePage", "This driver has no external ids.")};
constexpr TablePage::Texts driverTexts{
    .name = QT_TRANSLATE_NOOP("chargetree::TablePage", "Drivers here and below"),
    .empty = QT_TRANSLATE_NOOP("chargetree::TablePage", "No driver is at home here.")};
constexpr TablePage::Texts chargerTexts{
    .name = QT_TRANSLATE_NOOP("chargetree::TablePage", "Chargers here and below"),
    .empty =
        QT_TRANSLATE_NOOP("chargetree::TablePage", "No charger here can be reached by a driver.")};
constexpr TablePage::Texts socketTexts{
    .name = QT_TRANSLATE_NOOP("chargetree::TablePage", "Sockets"),
    .empty = QT_TRANSLATE_NOOP("chargetree::TablePage", "This charger states no sockets.")};

template <const TablePage::Texts &texts, TablePage::Table table>
DetailPage *makeTable(QWidget *parent)
{
    return new TablePage(texts, table, parent);
}

TableContent tags(const DetailSubject &subject)
{
    return tagTable(subject.context, subject.row().driver());
}

TableContent access(const DetailSubject &subject)
{
    return accessTable(subject.context, subject.row().driver());
}

TableContent externalIds(const DetailSubject &subject)
{
    return externalIdTable(subject.context, subject.copy);
}

TableContent drivers(const DetailSubject &subject)
{
    return driverTable(subject.context, subject.node);
}

TableContent chargers(const DetailSubject &subject)
{
    return chargerTable(subject.context, subject.node);
}

/// The site that a row stands for: a granted one is a copy of it.
SiteId siteOf(const DetailSubject &subject)
{
    const Node &row = subject.row();
    return row.kind() == NodeKind::GrantedSite ? subject.fleet().siteOf(row.grantedSite())
                                               : row.site();
}

TableContent users(const DetailSubject &subject)
{
    if (subject.row().kind() == NodeKind::Charger)
        return userTable(subject.context, subject.row().charger());
    return userTable(subject.context, siteOf(subject));
}

qint64 usersCount(const DetailSubject &subject)
{
    const AccessIndex &index = subject.context.loaded->access;
    if (subject.row().kind() == NodeKind::Charger)
        return qint64(userCount(subject.fleet(), index, subject.row().charger()));
    return qint64(userCount(subject.fleet(), index, siteOf(subject)));
}

TableContent sockets(const DetailSubject &subject)
{
    return socketTable(subject.context, subject.node, subject.copy);
}

qint64 elementCount(const DetailSubject &subject, FieldId list)
{
    return qint64(subject.context.store().elements(subject.copy, list).size());
}

qint64 tagCount(const DetailSubject &subject)
{
    return subject.fleet().at(subject.row().driver()).tags.count;
}

qint64 accessCount(const DetailSubject &subject)
{
    return subject.fleet().at(subject.row().driver()).chargers;
}

qint64 externalIdCount(const DetailSubject &subject)
{
    return elementCount(subject, field(Kind::Driver, "integratedExternalIds"));
}

qint64 countBelow(const DetailSubject &subject)
{
    return nodeCount(subject.fleet(), subject.node);
}

qint64 socketCount(const DetailSubject &subject)
{
    const RecordStore &store = subject.context.store();
    qint64 count = 0;
    for (const Cell cell : store.elements(subject.copy, field(Kind::Charger, "sockets"))) {
        if (cell.isObject() && store.integer(cell.object(), field(Kind::Socket, "id")) != 0)
            ++count;
    }
    return count;
}

qint64 configurationCount(const DetailSubject &subject)
{
    return elementCount(subject, field(Kind::Charger, "chargerConfigurations"));
}

// In the order of Page.
constexpr std::array<PageRow, pageCount> pageRows{{
    {.page = Page::Overview,
     .objectName = "overviewPage",
     .title = QT_TRANSLATE_NOOP("chargetree::DetailPane", "Overview"),
     .make = make<OverviewPage>},
    {.page = Page::Glance,
     .objectName = "glancePage",
     .title = QT_TRANSLATE_NOOP("chargetree::DetailPane", "At a glance"),
     .make = make<GlancePage>},
    {.page = Page::Tags,
     .objectName = "tagsPage",
     .title = QT_TRANSLATE_NOOP("chargetree::DetailPane", "Tags"),
     .make = makeTable<tagTexts, tags>,
     .count = tagCount},
    {.page = Page::Access,
     .objectName = "accessPage",
     .title = QT_TRANSLATE_NOOP("chargetree::DetailPane", "Access"),
     .make = makeTable<accessTexts, access>,
     .count = accessCount},
    {.page = Page::ExternalIds,
     .objectName = "externalIdsPage",
     .title = QT_TRANSLATE_NOOP("chargetree::DetailPane", "External ids"),
     .make = makeTable<externalIdTexts, externalIds>,
     .count = externalIdCount,
     .hasStatus = false},
    {.page = Page::Drivers,
     .objectName = "driversPage",
     .title = QT_TRANSLATE_NOOP("chargetree::DetailPane", "Drivers"),
     .make = makeTable<driverTexts, drivers>,
     .count = countBelow},
    {.page = Page::Chargers,
     .objectName = "chargersPage",
     .title = QT_TRANSLATE_NOOP("chargetree::DetailPane", "Chargers"),
     .make = makeTable<chargerTexts, chargers>,
     .count = countBelow},
    {.page = Page::Users,
     .objectName = "usersPage",
     .title = QT_TRANSLATE_NOOP("chargetree::DetailPane", "Who may charge"),
     .make = makeTable<userTexts, users>,
     .count = usersCount},
    {.page = Page::Sockets,
     .objectName = "socketsPage",
     .title = QT_TRANSLATE_NOOP("chargetree::DetailPane", "Sockets"),
     .make = makeTable<socketTexts, sockets>,
     .count = socketCount},
    {.page = Page::Configuration,
     .objectName = "configurationPage",
     .title = QT_TRANSLATE_NOOP("chargetree::DetailPane", "Configuration"),
     .make = make<ConfigurationPage>,
     .count = configurationCount,
     .hasStatus = false},
    {.page = Page::Location,
     .objectName = "locationPage",
     .title = QT_TRANSLATE_NOOP("chargetree::DetailPane", "Location"),
     .make = make<LocationPage>,
     .hasStatus = false},
    {.page = Page::Map,
     .objectName = "siteMapPage",
     .title = QT_TRANSLATE_NOOP("chargetree::DetailPane", "Map"),
     .make = make<SiteMapPage>},
    {.page = Page::Raw,
     .objectName = "rawPage",
     .title = QT_TRANSLATE_NOOP("chargetree::DetailPane", "Raw"),
     .make = make<RawView>,
     .hasStatus = false},
}};

constexpr std::array rootPages{Page::Overview, Page::Glance};
constexpr std::array homeSitePages{Page::Overview, Page::Drivers, Page::Glance, Page::Raw};
constexpr std::array driverPages{Page::Overview,    Page::Tags,   Page::Access,
                                 Page::ExternalIds, Page::Glance, Page::Raw};
constexpr std::array plainPages{Page::Overview, Page::Raw};
constexpr std::array sitePages{Page::Overview, Page::Chargers, Page::Users,
                               Page::Glance,   Page::Map,      Page::Raw};
constexpr std::array chargerPages{Page::Overview, Page::Sockets, Page::Configuration,
                                  Page::Location, Page::Users,   Page::Raw};

} // namespace

const PageRow &pageRow(Page page)
{
    return pageRows[static_cast<std::size_t>(page)];
}

QString pageTitle(Page page)
{
    return QCoreApplication::translate(context, pageRow(page).title);
}

std::span<const Page> pagesOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
        return rootPages;
    case NodeKind::HomeSite:
        return homeSitePages;
    case NodeKind::Driver:
    case NodeKind::MayUse:
        return driverPages;
    case NodeKind::Tag:
    case NodeKind::Socket:
        return plainPages;
    case NodeKind::GrantedSite:
    case NodeKind::Site:
        return sitePages;
    case NodeKind::Charger:
        return chargerPages;
    }
    return rootPages;
}

} // namespace chargetree
