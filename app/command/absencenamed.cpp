// SPDX-License-Identifier: Apache-2.0
#include "app/command/absencenamed.h"

#include "app/command/callreader.h"
#include "models/access/driveraccess.h"
#include "models/compare/comparison.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

/// Finds what one kind of --without names.
struct KindRow {
    std::string_view word;
    std::optional<Gone> (*find)(const Fleet &, std::string_view id);
    const char *missing = ""; // what to say where there is none
};

std::optional<Gone> findSite(const Fleet &fleet, std::string_view id)
{
    for (std::size_t i = 0; i < fleet.sites().size(); ++i) {
        if (fleet.store().text(fleet.sites()[i].object, field(Kind::Site, "id")) == id)
            return idAt<SiteId>(i);
    }
    return {};
}

std::optional<Gone> findCharger(const Fleet &fleet, std::string_view id)
{
    const ChargerId charger = chargerNamed(fleet, id);
    return charger == none<ChargerId> ? std::nullopt : std::optional<Gone>(charger);
}

std::optional<Gone> findTags(const Fleet &fleet, std::string_view id)
{
    std::vector<TagId> tags;
    for (std::size_t i = 0; i < fleet.tags().size(); ++i) {
        if (fleet.store().text(fleet.tags()[i].object, field(Kind::Tag, "idTag")) == id)
            tags.push_back(idAt<TagId>(i));
    }
    return tags.empty() ? std::nullopt : std::optional<Gone>(std::move(tags));
}

bool isGranted(const Fleet &fleet, NodeId row, std::string_view id)
{
    const Node &node = fleet.at(row);
    if (node.kind() == NodeKind::GrantedSite)
        return fleet.store().text(node.grantedSite(), field(Kind::Site, "id")) == id;
    return fleet.identity(node.charger()) == id;
}

/// Of each driver of that id. `id` is DRIVER:SITE. A site within a granted one is no grant: it can
/// not be revoked by itself.
std::optional<Gone> findGrants(const Fleet &fleet, std::string_view id)
{
    const std::size_t colon = std::min(id.find(':'), id.size());
    const std::string_view driverId = id.substr(0, colon);
    const std::string_view granted = id.substr(std::min(colon + 1, id.size()));
    std::vector<NodeId> rows;
    for (std::size_t i = 0; i < fleet.drivers().size(); ++i) {
        const ObjectId driver = fleet.drivers()[i].object;
        if (fleet.store().text(driver, field(Kind::Driver, "id")) != driverId)
            continue;
        for (const NodeId row : fleet.children(mayUseNode(fleet, idAt<DriverId>(i)))) {
            if (isGranted(fleet, row, granted))
                rows.push_back(row);
        }
    }
    return rows.empty() ? std::nullopt : std::optional<Gone>(std::move(rows));
}

constexpr std::array kindRows{
    KindRow{"site", &findSite,
            QT_TRANSLATE_NOOP("VerbWhatIf", "There is no charging site %1 in this fleet.")},
    KindRow{"charger", &findCharger,
            QT_TRANSLATE_NOOP("VerbWhatIf", "There is no charger %1 in this fleet.")},
    KindRow{"tag", &findTags, QT_TRANSLATE_NOOP("VerbWhatIf", "There is no tag %1 in this fleet.")},
    KindRow{"grant", &findGrants,
            QT_TRANSLATE_NOOP("VerbWhatIf", "There is no grant %1 in this fleet.")},
};

QString said(const char *text)
{
    return QCoreApplication::translate("VerbWhatIf", text);
}

struct NamedKind {
    const KindRow *row = nullptr; // null where the text is no KIND=ID
    QString id = {};
};

NamedKind kindNamed(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const std::string word = text.left(std::max(equals, qsizetype(0))).toStdString();
    const auto *row = std::ranges::find(kindRows, std::string_view(word), &KindRow::word);
    const QString id = text.mid(equals + 1);
    return {.row = row == kindRows.end() || id.isEmpty() ? nullptr : row, .id = id};
}

} // namespace

QString absenceFault(const QString &text)
{
    if (kindNamed(text).row)
        return {};
    return said(QT_TRANSLATE_NOOP("VerbWhatIf", "--without wants site=ID, charger=ID, tag=IDTAG or "
                                                "grant=DRIVER:SITE, not %1."))
        .arg(quoted(text));
}

NamedAbsence absenceNamed(const QString &text, const Fleet &fleet)
{
    const auto [row, id] = kindNamed(text);
    if (!row)
        return {.fault = absenceFault(text)};
    NamedAbsence named{.gone = row->find(fleet, id.toStdString())};
    if (!named.gone)
        named.fault = said(row->missing).arg(quoted(id));
    return named;
}

} // namespace chargetree
