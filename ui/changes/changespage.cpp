// SPDX-License-Identifier: Apache-2.0
#include "ui/changes/changespage.h"

#include "ui/changes/changefilters.h"
#include "ui/changes/effectlist.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"
#include "ui/tables/recordtable.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>

#include <utility>

namespace chargetree {

ChangesPage::ChangesPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChangeListModel(this))
    , m_title(quietLabel({}, this))
    , m_with(new OlderStatesButton(this))
    , m_effects(new EffectList(this))
    , m_filters(new ChangeFilters(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new RecordTable(this))
    , m_empty(emptyLabel(QStringLiteral("changesEmpty"), this))
{
    setObjectName(QStringLiteral("changesPage"));
    assemble();
    wire();
    retranslate();
}

void ChangesPage::assemble()
{
    m_title->setObjectName(QStringLiteral("changesTitle"));
    m_title->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(metrics::spacing, metrics::spacing, metrics::spacing, 0);
    top->setSpacing(metrics::spacing);
    top->addWidget(m_title, 1);
    top->addWidget(m_with);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::spacing);
    column->addLayout(top);
    column->addWidget(m_effects);
    column->addWidget(m_filters);
    column->addWidget(m_pages, 1);
}

void ChangesPage::wire()
{
    connect(m_with, &OlderStatesButton::statesWanted, this, &ChangesPage::olderStatesWanted);
    connect(m_with, &OlderStatesButton::stateChosen, this, &ChangesPage::comparisonWanted);
    connect(m_with, &OlderStatesButton::lastRefreshChosen, this, &ChangesPage::lastRefreshWanted);
    connect(m_filters, &ChangeFilters::changed, this, &ChangesPage::updateFilter);
    connect(m_effects, &EffectList::chosenChanged, this, &ChangesPage::updateFilter);
    connect(m_model, &ChangeListModel::arrangementWanted, this, &ChangesPage::arrangementWanted);
    connect(m_model, &ChangeListModel::arranged, this, [this] {
        updateState();
        if (std::exchange(m_isNew, false))
            m_table->fitColumns();
    });
    connect(m_table, &RecordTable::nodeRequested, this, &ChangesPage::nodeRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (m_isRestoring)
                    return;
                const QVariant node =
                    current.siblingAtColumn(int(ChangeColumn::Item)).data(LinkRole);
                if (node.isValid())
                    Q_EMIT nodeLookedAt(NodeId(node.toUInt()));
            });
}

void ChangesPage::show(const ChangedFleet &comparison, const Wording &wording)
{
    m_wording = wording;
    m_isBusy = false;
    m_isNew = true;
    m_problem.clear();
    m_model->show(comparison, wording);
    m_effects->showEffects(comparison.changes, m_model->filter().effect);
    updateState();
}

void ChangesPage::showArranged(const ChangesAnswer &answer)
{
    // A row is the change in it: where that is left out none is current, and no other is looked at.
    const QModelIndex current = m_table->currentIndex();
    const auto place =
        current.isValid() ? std::optional(m_model->placeAt(current.row())) : std::nullopt;
    const int scrolledTo = m_table->verticalScrollBar()->value();
    const QScopedValueRollback restoring(m_isRestoring, true);
    m_model->showArranged(answer);
    const int row = place && !m_table->currentIndex().isValid() ? m_model->rowOf(*place) : -1;
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, current.column()));
    m_table->verticalScrollBar()->setValue(scrolledTo);
}

void ChangesPage::setWording(const Wording &wording)
{
    m_wording = wording;
    m_model->setWording(wording);
    updateState();
}

void ChangesPage::awaitOlderStates(bool hasLastRefresh)
{
    m_with->awaitStates(hasLastRefresh);
}

void ChangesPage::showOlderStates(const std::vector<OlderState> &states, bool hasLastRefresh)
{
    m_with->showStates(states, hasLastRefresh, m_wording);
}

void ChangesPage::showBusy()
{
    m_isBusy = true;
    m_problem.clear();
    updateState();
}

void ChangesPage::showProblem(const QString &sentence)
{
    m_isBusy = false;
    m_problem = sentence;
    updateState();
}

void ChangesPage::updateFilter()
{
    ChangeFilter filter = m_filters->filter();
    filter.effect = m_effects->chosen();
    m_model->setFilter(filter);
    updateState();
}

void ChangesPage::updateState()
{
    const ChangedFleet &comparison = m_model->comparison();
    const int rows = m_model->rowCount();
    const bool hasFocus = focusWidget() == m_table; // also while another window is active
    const bool isAwaited = comparison.changes && !m_model->isArranged();
    m_pages->setCurrentIndex(rows > 0 || isAwaited ? 0 : 1);
    m_empty->setText(emptyText());
    const bool isCounted = comparison.changes && m_model->isArranged();
    m_filters->showCount(isCounted ? tr("%n change(s)", "", rows) : QString());
    m_title->setText(title());
    setFocusProxy(mainPart());
    if (hasFocus && mainPart() != m_table)
        mainPart()->setFocus();
}

QWidget *ChangesPage::mainPart() const
{
    const FleetChangesPtr &changes = m_model->comparison().changes;
    if (m_pages->currentWidget() == m_table)
        return m_table;
    if (changes && !changes->changes.empty())
        return m_filters; // its filters have left nothing
    return m_with;
}

/// What goes on, or went wrong, and below it what is shown meanwhile.
QString ChangesPage::title() const
{
    const ChangedFleet &comparison = m_model->comparison();
    QStringList lines{m_isBusy ? tr("The older copy is being read…") : m_problem};
    if (comparison.changes && comparison.oldTime.isValid())
        lines += tr("Since %1").arg(m_wording.dateTime(comparison.oldTime.toMSecsSinceEpoch()));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString ChangesPage::emptyText() const
{
    const FleetChangesPtr &changes = m_model->comparison().changes;
    if (!changes)
        return tr("What changes will stand here after the next refresh. Or compare with an older "
                  "copy.");
    if (changes->changes.empty())
        return tr("Nothing has changed.");
    if (!m_model->isArranged())
        return {};
    return m_model->comparison().news == 0 && !m_filters->filter().withMinor
               ? tr("Nothing has changed but when chargers were heard last.")
               : tr("No change is left by these filters.");
}

void ChangesPage::retranslate()
{
    m_table->setAccessibleName(tr("Changes"));
    updateState();
}

void ChangesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
