// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/loadedfleet.h"
#include "models/search/query/timerange.h"

#include <QDate>

#include <array>
#include <vector>

namespace chargetree {

/// The charts of a glance.
enum class GlanceChart : quint8 {
    ChargerStatus,
    SocketStatus,
    LastContact,
    ExpiryWeeks, // tags that expire in each week from 30 days ago to 90 days ahead
    ExpiryBeyond, // the tags that none of these weeks has
    Manufacturer,
    Model,
    Firmware
};
inline constexpr std::size_t glanceChartCount = 8;

/// What a bar counts.
enum class GlanceMeaning : quint8 {
    Value, // of a field: `text`, and `status` where it is one
    Others, // all other values, `values` in number
    NotStated,
    Week, // from `day` on
    Before, // `day`
    After, // `day`
    Never,
    Within, // the step of lastContactSteps(), and no earlier one
    Longer // than the last step
};

/// A count of distinct chargers, sockets or tags, and the query that finds exactly these: within
/// what stands below the node, or in the whole fleet where the chart says so.
struct GlanceBar {
    GlanceMeaning meaning = GlanceMeaning::Value;
    Status status = Status::None;
    std::string text = {}; // UTF-8 as it came
    QDate day = {};
    std::size_t step = 0;
    quint32 values = 0;
    quint32 count = 0;
    QString query = {}; // empty: the query language cannot say it
    bool operator==(const GlanceBar &) const = default;
};

struct GlanceSeries {
    std::vector<GlanceBar> bars = {};
    quint32 total = 0; // what is counted below the node
    /// Whether the queries say what stands below the node, too: else they ask the whole fleet.
    bool isWithinNode = true;
    bool operator==(const GlanceSeries &) const = default;
};

struct GlanceQuestion {
    quint64 ticket = 0; // the asker's own; the answer has it, too
    LoadedFleetPtr loaded = {};
    NodeId node = Fleet::root; // the root is the whole fleet
    QueryMoment moment = {};
    Qt::DayOfWeek weekStart = Qt::Monday;
};

/// What stands below a row of the tree, counted: frozen values.
struct Glance {
    quint64 ticket = 0; // of the question
    NodeId node = none<NodeId>;
    QDate today = {}; // in the zone of the question
    std::array<GlanceSeries, glanceChartCount> charts = {};

    [[nodiscard]] const GlanceSeries &at(GlanceChart chart) const
    {
        return charts[static_cast<std::size_t>(chart)];
    }
};

/// A span of time since a charger was last heard of.
struct ContactStep {
    const char *typed = ""; // as queries say it
    TimeMs length = 0;
};
inline constexpr std::array<ContactStep, 4> lastContactSteps{{
    {"1h", TimeMs(60) * 60 * 1000},
    {"1d", TimeMs(24) * 60 * 60 * 1000},
    {"7d", TimeMs(7) * 24 * 60 * 60 * 1000},
    {"30d", TimeMs(30) * 24 * 60 * 60 * 1000},
}};

/// Scans what is below the node and asks the search about it, so not for the GUI thread.
Glance glanceOf(const GlanceQuestion &question);

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::GlanceQuestion)
Q_DECLARE_METATYPE(chargetree::Glance)
