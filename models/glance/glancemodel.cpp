// SPDX-License-Identifier: Apache-2.0
#include "models/glance/glancemodel.h"

#include "models/fields/visibletext.h"
#include <algorithm>

namespace chargetree {

GlanceModel::GlanceModel(GlanceChart chart, QObject *parent)
    : QAbstractListModel(parent)
    , m_chart(chart)
{
}

void GlanceModel::show(const GlanceSeries &series, const QDate &today, const Wording &wording)
{
    const bool isReset = series.bars.size() != m_series.bars.size();
    if (isReset)
        beginResetModel();
    m_series = series;
    m_today = today;
    m_wording = wording;
    m_longest = 0;
    for (const GlanceBar &bar : m_series.bars)
        m_longest = std::max(m_longest, bar.count);
    if (isReset)
        endResetModel();
    else if (!m_series.bars.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int GlanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_series.bars.size());
}

Qt::ItemFlags GlanceModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QVariant GlanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GlanceBar &bar = m_series.bars[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return glanceLabel(bar, m_wording);
    case Qt::ToolTipRole:
        return toolTip(bar);
    case Qt::AccessibleTextRole:
        return QString(glanceFullLabel(bar, m_wording) % QStringLiteral(": ")
                       % glanceShare(m_chart, m_series, bar, m_wording));
    case CountRole:
        return m_wording.number(bar.count);
    case StatusRole:
        return bar.status == Status::None ? QVariant() : QVariant(int(bar.status));
    case ValidityRole:
        return standing(bar);
    case QuietRole:
        return bar.meaning == GlanceMeaning::Others || bar.meaning == GlanceMeaning::NotStated;
    case FractionRole:
        return m_longest == 0 ? 0.0 : double(bar.count) / m_longest;
    case QueryRole:
        return bar.query;
    case DayRole:
        return bar.day;
    default:
        return {};
    }
}

/// How the tags of a bar stand; those of the week that it is now count as expiring.
QVariant GlanceModel::standing(const GlanceBar &bar) const
{
    if (m_chart != GlanceChart::ExpiryWeeks && m_chart != GlanceChart::ExpiryBeyond)
        return {};
    const bool isPast = bar.meaning == GlanceMeaning::Before
                        || (bar.meaning == GlanceMeaning::Week && bar.day.addDays(6) < m_today);
    const bool isSoon = bar.meaning == GlanceMeaning::Week
                        && bar.day <= m_today.addDays(m_wording.judgement().expiringDays);
    return int(isPast ? Validity::Expired : isSoon ? Validity::Expiring : Validity::Valid);
}

QString GlanceModel::toolTip(const GlanceBar &bar) const
{
    const QString query =
        bar.query.isEmpty() ? tr("No search finds just these") : visibleText(bar.query);
    return glanceFullLabel(bar, m_wording) % u'\n' % glanceShare(m_chart, m_series, bar, m_wording)
           % u'\n' % query;
}

} // namespace chargetree
