// SPDX-License-Identifier: Apache-2.0
#include "ui/changes/effectlist.h"

#include "models/changes/changewords.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace chargetree {

namespace {

constexpr int mostSeen = 6; // the others are scrolled to

} // namespace

EffectList::EffectList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("changesEffects"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    setAccessibleName(tr("What the changes come to"));
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT chosenChanged();
    });
    hide();
}

void EffectList::showEffects(const FleetChangesPtr &changes, std::optional<std::size_t> chosen)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_changes = changes;
    fill();
    setCurrentRow(chosen ? int(*chosen) + 1 : 0);
}

std::optional<std::size_t> EffectList::chosen() const
{
    return currentRow() > 0 ? std::optional(std::size_t(currentRow() - 1)) : std::nullopt;
}

void EffectList::fill()
{
    clear();
    const bool hasEffects = m_changes && !m_changes->effects.empty();
    setVisible(hasEffects);
    if (!hasEffects)
        return;
    const int height = metrics::rowHeight(fontMetrics());
    const auto add = [&](const QString &sentence) {
        auto *item = new QListWidgetItem(sentence, this);
        item->setSizeHint({0, height});
        item->setToolTip(plainToolTip(sentence)); // a long one is elided
    };
    add(tr("All changes"));
    for (const Effect &effect : m_changes->effects)
        add(effectSentence(effect));
    setFixedHeight(height * std::min(count(), mostSeen));
}

void EffectList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("What the changes come to"));
    showEffects(m_changes, chosen());
}

} // namespace chargetree
