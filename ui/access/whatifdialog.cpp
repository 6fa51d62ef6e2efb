// SPDX-License-Identifier: Apache-2.0
#include "ui/access/whatifdialog.h"

#include "models/access/whatifwords.h"
#include "models/fields/personal.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veilcover.h"
#include "ui/tables/recordtable.h"
#include "ui/tables/tableclipboard.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace chargetree {

WhatIfDialog::WhatIfDialog(QWidget *parent)
    : Dialog(parent)
    , m_title(plainLabel({}, this))
    , m_titleCover(new VeilCover(m_title))
    , m_summary(plainLabel({}, this))
    , m_onlyStranded(new QCheckBox(this))
    , m_table(new RecordTable(this))
    , m_age(quietLabel({}, this))
    , m_copy(new QPushButton(icon(Icon::Copy), {}, this))
    , m_export(new QPushButton(icon(Icon::Export), {}, this))
{
    setObjectName(QStringLiteral("whatIfDialog"));
    assemble();
    connect(m_onlyStranded, &QCheckBox::toggled, this, &WhatIfDialog::showRows);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyTable(wholeTable(m_model), true); });
    connect(m_export, &QPushButton::clicked, this, &WhatIfDialog::exportRequested);
    connect(this, &QDialog::finished, this, &WhatIfDialog::cancelled);
    connect(m_table, &RecordTable::nodeRequested, this, [this](NodeId node) {
        if (m_answer.question.loaded == m_loaded) // rows of an older fleet lead nowhere any more
            Q_EMIT nodeChosen(node);
    });
    retranslate();
    resize(dialogSize(*this, {160, 26}));
}

void WhatIfDialog::assemble()
{
    m_title->setObjectName(QStringLiteral("whatIfTitle"));
    m_title->setWordWrap(true);
    QFont heading = m_title->font();
    heading.setBold(true);
    m_title->setFont(heading);
    m_summary->setObjectName(QStringLiteral("whatIfSummary"));
    m_summary->setWordWrap(true);
    m_onlyStranded->setObjectName(QStringLiteral("whatIfOnlyStranded"));
    m_table->setObjectName(QStringLiteral("whatIfTable"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_copy->setObjectName(QStringLiteral("whatIfCopy"));
    m_export->setObjectName(QStringLiteral("whatIfExport"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in the table follows a row
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_summary, m_onlyStranded})
        layout->addWidget(widget);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_age);
    layout->addWidget(buttons);
}

void WhatIfDialog::retranslate()
{
    setWindowTitle(tr("What if this were gone?"));
    m_onlyStranded->setText(tr("&No other way: only drivers who would have no charger left"));
    m_table->setAccessibleName(tr("Drivers who are concerned"));
    m_copy->setText(tr("Cop&y"));
    setPlainToolTip(m_copy, tr("Copies the rows that are shown, with titles"));
    m_export->setText(tr("&Export outage list…"));
    setPlainToolTip(m_export, tr("Writes the drivers who would have no charger left to a file"));
    if (m_answer.result)
        showRows();
    updateState();
}

void WhatIfDialog::imagine(const LoadedFleetPtr &fleet, const Wording &wording, NodeId row)
{
    m_loaded = fleet;
    m_wording = wording;
    m_row = row;
    m_answer = {};
    m_model.setTable({}, {});
    m_onlyStranded->setChecked(false);
    ask();
}

void WhatIfDialog::follow(const LoadedFleetPtr &fleet, const std::vector<NodeId> &map)
{
    m_loaded = fleet;
    m_row = m_row != none<NodeId> && number(m_row) < map.size() ? map[number(m_row)] : none<NodeId>;
    if (isVisible())
        return ask();
    m_answer = {}; // it would hold the old fleet
    m_model.setTable({}, {});
}

void WhatIfDialog::setWording(const Wording &wording)
{
    m_wording = wording;
    updateState();
}

void WhatIfDialog::ask()
{
    const auto gone = m_row == none<NodeId> ? std::nullopt : goneAt(*m_loaded->fleet, m_row);
    ++m_ticket;
    updateState();
    if (gone)
        Q_EMIT asked({.ticket = m_ticket,
                      .loaded = m_loaded,
                      .gone = *gone,
                      .judgement = m_wording.judgement()});
}

void WhatIfDialog::showAnswer(const WhatIfAnswer &answer)
{
    if (answer.question.ticket != m_ticket)
        return;
    m_answer = answer;
    showRows();
    updateState();
}

void WhatIfDialog::showRows()
{
    if (!m_answer.result)
        return;
    const RecordTable::Place place = m_table->place();
    m_model.setTable({.loaded = m_answer.question.loaded, .wording = m_wording},
                     whatIfTable(m_answer, m_onlyStranded->isChecked() ? WhatIfRows::Stranded
                                                                       : WhatIfRows::Concerned));
    m_table->fitColumns();
    m_table->restore(place);
}

void WhatIfDialog::updateState()
{
    const WhatIf *result = m_answer.result.get();
    const LoadedFleetPtr &shown = result ? m_answer.question.loaded : m_loaded;
    const QString title =
        result ? WhatIfWords::gone(*shown->fleet, m_answer.question.gone) : QString();
    m_title->setText(title);
    m_titleCover->setNeeded(
        result && (WhatIfWords::isOfPerson(m_answer.question.gone) || looksPersonal(title)));
    if (result)
        m_summary->setText(WhatIfWords::summary(*result, m_wording));
    else
        m_summary->setText(m_row == none<NodeId> ? QString() : tr("Working it out…"));
    QString age;
    if (shown) {
        const TimeMs asOf = shown->provenance.asOf.toMSecsSinceEpoch();
        age = tr("As stated by this document, as of %1 (%2)", "time, age")
                  .arg(m_wording.dateTime(asOf), m_wording.age(asOf));
    }
    if (result && m_row == none<NodeId>)
        age += QLatin1Char(' ') + tr("It is not in the newest data any more.");
    m_age->setText(age);
    m_onlyStranded->setEnabled(result && result->stranded > 0);
    m_copy->setEnabled(result && !result->drivers.empty()
                       && result->drivers.size() <= mostCopiedRows);
    m_export->setEnabled(result && result->stranded > 0);
}

void WhatIfDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
