// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/querystates.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

template <Validity validity>
bool isTag(const Fleet &, const Tag &tag, const Judgement &judgement)
{
    return validityAt(tag, judgement) == validity;
}

bool isInvoicable(const Fleet &fleet, const Tag &tag, const Judgement &)
{
    return fleet.store().flag(tag.object, field(Kind::Tag, "invoicable")).value_or(false);
}

bool isSpareHome(const HomeSite &homeSite)
{
    return homeSite.isSpare;
}

bool isSpareDriver(const Driver &driver)
{
    return driver.home == none<HomeSiteId>;
}

bool isConnected(const Fleet &fleet, const Charger &charger)
{
    return fleet.store()
        .flag(charger.object, field(Kind::Charger, "activeConnection"))
        .value_or(false);
}

bool isOffline(const Fleet &, const Charger &charger)
{
    return charger.status == Status::Offline;
}

bool isOnline(const Fleet &fleet, const Charger &charger)
{
    return charger.status != Status::Offline && charger.status != Status::Unavailable
           && isConnected(fleet, charger);
}

bool isSocketInError(const Socket &socket)
{
    return socket.status == Status::Error;
}

bool isInError(const Fleet &fleet, const Charger &charger)
{
    if (charger.status == Status::Error)
        return true;
    const auto sockets = fleet.sockets().subspan(charger.sockets.first, charger.sockets.count);
    return std::ranges::any_of(sockets, &isSocketInError);
}

bool isController(const Socket &socket)
{
    return socket.isController;
}

constexpr std::array states{
    StateRow{.word = "expired",
             .help = QT_TRANSLATE_NOOP("chargetree::QueryStates", "The tag has expired"),
             .tag = &isTag<Validity::Expired>},
    StateRow{.word = "expiring",
             .help = QT_TRANSLATE_NOOP("chargetree::QueryStates", "The tag expires soon"),
             .tag = &isTag<Validity::Expiring>},
    StateRow{.word = "valid",
             .help = QT_TRANSLATE_NOOP("chargetree::QueryStates",
                                       "The tag is valid and does not expire soon"),
             .tag = &isTag<Validity::Valid>},
    StateRow{.word = "notyet",
             .help = QT_TRANSLATE_NOOP("chargetree::QueryStates", "The tag is not valid yet"),
             .tag = &isTag<Validity::NotYetValid>},
    StateRow{.word = "noexpiry",
             .help = QT_TRANSLATE_NOOP("chargetree::QueryStates", "The tag never expires"),
             .tag = &isTag<Validity::NoExpiry>},
    StateRow{.word = "invoicable",
             .help = QT_TRANSLATE_NOOP("chargetree::QueryStates", "The tag is invoiceable"),
             .tag = &isInvoicable},
    StateRow{.word = "spare",
             .help = QT_TRANSLATE_NOOP("chargetree::QueryStates",
                                       "A spare home site, or a driver without a home site"),
             .homeSite = &isSpareHome,
             .driver = &isSpareDriver},
    StateRow{.word = "offline",
             .help = QT_TRANSLATE_NOOP("chargetree::QueryStates", "The charger is offline"),
             .charger = &isOffline},
    StateRow{.word = "online",
             .help = QT_TRANSLATE_NOOP(
                 "chargetree::QueryStates",
                 "The charger has a connection and is neither offline nor unavailable"),
             .charger = &isOnline},
    StateRow{.word = "connected",
             .help = QT_TRANSLATE_NOOP("chargetree::QueryStates", "The charger has a connection"),
             .charger = &isConnected},
    StateRow{.word = "error",
             .help = QT_TRANSLATE_NOOP("chargetree::QueryStates",
                                       "The charger or one of its sockets is in error"),
             .charger = &isInError,
             .socket = &isSocketInError},
    StateRow{.word = "controller",
             .help = QT_TRANSLATE_NOOP("chargetree::QueryStates",
                                       "The socket is the charger's controller"),
             .socket = &isController},
};

} // namespace

std::span<const StateRow> queryStates()
{
    return states;
}

const StateRow *queryState(const QString &word)
{
    const auto row = std::ranges::find_if(states, [&word](const StateRow &known) {
        return word.compare(QLatin1String(known.word.data(), qsizetype(known.word.size())),
                            Qt::CaseInsensitive)
               == 0;
    });
    return row == states.end() ? nullptr : &*row;
}

} // namespace chargetree
