// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/driftdialog.h"

#include "models/compare/comparison.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/filterfield.h"
#include "ui/parts/plaintext.h"
#include "ui/tables/recordtable.h"
#include "ui/tables/tableclipboard.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace chargetree {

DriftDialog::DriftDialog(QWidget *parent)
    : Dialog(parent)
    , m_model(new DriftModel(this))
    , m_explanation(quietLabel({}, this))
    , m_filter(filterField(QStringLiteral("driftFilter"), this))
    , m_pages(new QStackedWidget(this))
    , m_table(new RecordTable(this))
    , m_empty(emptyLabel(QStringLiteral("driftEmpty"), this))
    , m_summary(quietLabel({}, this))
    , m_compare(new QPushButton(icon(Icon::Compare), {}, this))
    , m_copy(new QPushButton(icon(Icon::Copy), {}, this))
    , m_export(new QPushButton(icon(Icon::Export), {}, this))
{
    setObjectName(QStringLiteral("driftDialog"));
    assemble();
    wire();
    retranslate();
    resize(dialogSize(*this, {180, 28}));
}

void DriftDialog::assemble()
{
    m_explanation->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("driftTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_summary->setObjectName(QStringLiteral("driftSummary"));
    m_summary->setWordWrap(true);
    m_compare->setObjectName(QStringLiteral("driftCompare"));
    m_copy->setObjectName(QStringLiteral("driftCopy"));
    m_export->setObjectName(QStringLiteral("driftExport"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {m_compare, m_copy, m_export})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in the table follows a row

    auto *last = new QHBoxLayout;
    last->setSpacing(metrics::spacing);
    last->addWidget(m_summary, 1);
    last->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_explanation);
    layout->addWidget(m_filter);
    layout->addWidget(m_pages, 1);
    layout->addLayout(last);
}

void DriftDialog::wire()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        updateState();
    });
    connect(m_table, &RecordTable::nodeRequested, this, [this](NodeId node) {
        if (m_model->answer().loaded == m_loaded) // an older fleet's rows lead nowhere any more
            Q_EMIT nodeChosen(node);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DriftDialog::updateState);
    connect(m_compare, &QPushButton::clicked, this, &DriftDialog::compare);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyTable(wholeTable(*m_model), true); });
    connect(m_export, &QPushButton::clicked, this, &DriftDialog::exportRequested);
}

void DriftDialog::retranslate()
{
    setWindowTitle(tr("Configuration drift"));
    m_explanation->setText(
        tr("Chargers of the same manufacturer, model and firmware of which more than half have the "
           "same value of a key: those that have another one, or lack the key."));
    setQuestion(m_filter, tr("Filter by charger, key, value or model"));
    m_table->setAccessibleName(tr("Chargers that stand against their group"));
    m_compare->setText(tr("Co&mpare"));
    setPlainToolTip(m_compare, tr("Sets the selected chargers beside one that is as most are"));
    m_copy->setText(tr("Cop&y"));
    setPlainToolTip(m_copy, tr("Copies the rows that are shown, with titles"));
    m_export->setText(tr("&Export…"));
    setPlainToolTip(m_export, tr("Writes the rows that are shown to a workbook or a CSV file"));
    m_model->setWording(m_wording);
    updateState();
}

void DriftDialog::showFleet(const LoadedFleetPtr &fleet, const Wording &wording)
{
    const bool isOther = m_loaded != fleet;
    m_loaded = fleet;
    m_wording = wording;
    if (isOther && isVisible())
        ask(); // until the answer is there the last one is worth reading
    else if (isOther)
        m_model->clear(); // it would hold the old fleet
    else
        m_model->setWording(wording);
    updateState();
}

void DriftDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_loaded && m_model->answer().loaded != m_loaded)
        ask();
}

void DriftDialog::ask()
{
    if (m_loaded)
        Q_EMIT asked(m_loaded, ++m_ticket);
    updateState();
}

void DriftDialog::showAnswer(const DriftAnswer &answer)
{
    if (answer.ticket != m_ticket || answer.loaded != m_loaded)
        return;
    const RecordTable::Place place = m_table->place();
    m_model->show(answer, m_wording);
    updateState();
    m_table->fitColumns();
    m_table->restore(place);
}

void DriftDialog::compare()
{
    std::vector<std::string> identities;
    const auto add = [&](ChargerId charger) {
        std::string identity(m_model->answer().loaded->fleet->identity(charger));
        if (std::ranges::find(identities, identity) == identities.end()
            && identities.size() < mostChargersCompared)
            identities.push_back(std::move(identity));
    };
    const Drift &drift = *m_model->answer().drift;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const auto &row = m_model->answer().rows[m_model->shownRows()[std::size_t(index.row())]];
        const DriftedKey &key = drift.keys[row.key];
        if (identities.empty())
            add(key.agrees);
        add(key.outliers[row.outlier].charger);
    }
    if (identities.size() >= fewestCompared)
        Q_EMIT compareRequested(identities);
}

void DriftDialog::updateState()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_empty->setText(emptyText());
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_empty);
    m_summary->setText(summary());
    m_compare->setEnabled(hasRows && m_table->selectionModel()->hasSelection());
    m_copy->setEnabled(hasRows && std::size_t(m_model->rowCount()) <= mostCopiedRows);
    m_export->setEnabled(hasRows);
}

QString DriftDialog::emptyText() const
{
    if (!m_model->answer().drift || m_model->answer().ticket != m_ticket)
        return m_loaded ? tr("Looking for drift…") : tr("There is no fleet to look in yet.");
    if (!m_filter->text().trimmed().isEmpty() && !m_model->answer().rows.empty())
        return tr("No row contains this text.");
    return tr("No configuration has drifted.");
}

QString DriftDialog::summary() const
{
    const Drift *drift = m_model->answer().drift.get();
    if (!drift)
        return {};
    const auto part = [this](std::size_t count, const QString &words) {
        return words.arg(m_wording.number(qint64(count)));
    };
    const auto rows = std::size_t(m_model->rowCount());
    QStringList parts{part(rows, tr("%1 deviations", nullptr, int(rows))),
                      part(drift->groups.size(),
                           tr("%1 groups of chargers", nullptr, int(drift->groups.size())))};
    if (!drift->individual.empty())
        parts += part(drift->individual.size(),
                      tr("%1 individual keys left out", nullptr, int(drift->individual.size())));
    return parts.join(QStringLiteral(" · "));
}

void DriftDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
