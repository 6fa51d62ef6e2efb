// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/severalview.h"

#include "models/compare/comparequestion.h"
#include "models/items/shareddetails.h"
#include "ui/detail/propertylist.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace chargetree {

SeveralView::SeveralView(QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel({}, this))
    , m_hint(quietLabel({}, this))
    , m_compare(new QPushButton(icon(Icon::Compare), {}, this))
    , m_list(new PropertyList(this))
{
    setObjectName(QStringLiteral("severalView"));
    m_name->setObjectName(QStringLiteral("severalName"));
    m_name->setFont(headingFont(font()));
    m_name->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_compare->setObjectName(QStringLiteral("severalCompare"));
    m_compare->hide();
    connect(m_compare, &QPushButton::clicked, this, &SeveralView::compareRequested);
    m_list->setObjectName(QStringLiteral("severalList"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::spacing);
    column->setSpacing(metrics::spacing);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addWidget(m_compare, 0, Qt::AlignLeft);
    column->addWidget(m_list, 1);
}

void SeveralView::showNodes(const RecordContext &context, const std::vector<NodeId> &nodes)
{
    const SharedDetails shared = sharedDetails(context, nodes);
    m_name->setText(shared.name);
    QString hint;
    if (shared.details.empty())
        hint = tr("Rows of different kinds have no fields in common.");
    else if (shared.isPart)
        hint = tr("Only the first %1 of them are compared.")
                   .arg(context.wording.number(qint64(mostCompared)));
    offerCompare(context, nodes);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_list->setVisible(!shared.details.empty());
    m_list->setAccessibleName(tr("What the selected rows share"));
    m_list->setDetails(shared.details);
}

void SeveralView::offerCompare(const RecordContext &context, const std::vector<NodeId> &nodes)
{
    const std::size_t chargers = chargersAmong(context.fleet(), nodes).size();
    m_compare->setText(tr("Co&mpare side by side"));
    m_compare->setVisible(chargers >= fewestCompared);
    m_compare->setEnabled(chargers <= mostChargersCompared);
    setPlainToolTip(m_compare, m_compare->isEnabled()
                                   ? QString()
                                   : tr("At most %1 chargers can be compared.")
                                         .arg(context.wording.number(mostChargersCompared)));
}

void SeveralView::clear()
{
    m_list->setDetails({});
}

} // namespace chargetree
