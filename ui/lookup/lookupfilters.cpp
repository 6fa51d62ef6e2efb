// SPDX-License-Identifier: Apache-2.0
#include "ui/lookup/lookupfilters.h"

#include "ui/look/metrics.h"
#include "ui/lookup/answerdelegate.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>

namespace chargetree {

namespace {

struct FilterRow {
    const char *name; // of the object
    const char *text;
    std::optional<LookupVerdict> only;
};

constexpr std::array<FilterRow, 4> rows{{
    {"lookupAll", QT_TRANSLATE_NOOP("chargetree::LookupFilters", "&All (%1)"), std::nullopt},
    {"lookupFound", QT_TRANSLATE_NOOP("chargetree::LookupFilters", "&Found (%1)"),
     LookupVerdict::Found},
    {"lookupUnknown", QT_TRANSLATE_NOOP("chargetree::LookupFilters", "&Unknown (%1)"),
     LookupVerdict::Unknown},
    {"lookupAmbiguous", QT_TRANSLATE_NOOP("chargetree::LookupFilters", "A&mbiguous (%1)"),
     LookupVerdict::Ambiguous},
}};

} // namespace

LookupFilters::LookupFilters(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(metrics::halfSpacing);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(QLatin1String(rows[i].name));
        button->setCheckable(true);
        button->setChecked(!rows[i].only);
        if (rows[i].only)
            button->setIcon(verdictIcon(*rows[i].only));
        m_buttons->addButton(button, int(i));
        line->addWidget(button);
    }
    line->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int row) { Q_EMIT chosen(rows[std::size_t(row)].only); });
    showCounts(nullptr, {});
}

void LookupFilters::showCounts(const LookupResult *result, const Wording &wording)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::size_t count = 0;
        if (result)
            count = rows[i].only ? result->count(*rows[i].only) : result->values.size();
        m_buttons->button(int(i))->setText(tr(rows[i].text).arg(wording.number(qint64(count))));
    }
}

} // namespace chargetree
