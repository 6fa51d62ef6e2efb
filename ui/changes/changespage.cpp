// SPDX-License-Identifier: Apache-2.0
#include "ui/changes/changespage.h"

#include "models/changes/changewords.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"
#include "ui/tables/recordtable.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace chargetree {

namespace {

constexpr int mostSentencesSeen = 6; // the others are scrolled to

} // namespace

ChangesPage::ChangesPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChangeListModel(this))
    , m_title(quietLabel({}, this))
    , m_with(new QToolButton(this))
    , m_states(new QMenu(this))
    , m_effects(new QListWidget(this))
    , m_text(new QLineEdit(this))
    , m_kinds(new QComboBox(this))
    , m_types(new QComboBox(this))
    , m_minor(new QCheckBox(this))
    , m_count(quietLabel({}, this))
    , m_pages(new QStackedWidget(this))
    , m_table(new RecordTable(this))
    , m_empty(quietLabel({}, this))
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
    m_with->setObjectName(QStringLiteral("changesWith"));
    m_with->setIcon(icon(Icon::Clock));
    m_with->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_with->setPopupMode(QToolButton::InstantPopup);
    m_with->setMenu(m_states);
    m_with->setProperty("outlined", true);
    m_effects->setObjectName(QStringLiteral("changesEffects"));
    m_effects->setFrameShape(QFrame::NoFrame);
    m_effects->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_effects->setTextElideMode(Qt::ElideRight);
    m_effects->setUniformItemSizes(true);
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_empty->setObjectName(QStringLiteral("changesEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(metrics::margin);
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
    column->addWidget(makeFilters());
    column->addWidget(m_pages, 1);
}

QWidget *ChangesPage::makeFilters()
{
    m_text->setObjectName(QStringLiteral("changesText"));
    m_text->setClearButtonEnabled(true);
    m_kinds->setObjectName(QStringLiteral("changesKinds"));
    m_types->setObjectName(QStringLiteral("changesTypes"));
    m_minor->setObjectName(QStringLiteral("changesMinor"));
    m_count->setObjectName(QStringLiteral("changesCount"));
    auto *filters = new QWidget(this);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(metrics::spacing, 0, metrics::spacing, 0);
    row->setSpacing(metrics::spacing);
    row->addWidget(m_text, 1);
    row->addWidget(m_kinds);
    row->addWidget(m_types);
    row->addWidget(m_minor);
    row->addWidget(m_count);
    return filters;
}

void ChangesPage::wire()
{
    connect(m_states, &QMenu::aboutToShow, this, &ChangesPage::olderStatesWanted);
    connect(m_text, &QLineEdit::textChanged, this, &ChangesPage::updateFilter);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ChangesPage::updateFilter);
    connect(m_types, &QComboBox::currentIndexChanged, this, &ChangesPage::updateFilter);
    connect(m_minor, &QCheckBox::toggled, this, &ChangesPage::updateFilter);
    connect(m_effects, &QListWidget::currentRowChanged, this, &ChangesPage::updateFilter);
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
    fillEffects();
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

void ChangesPage::startMenu(bool hasLastRefresh)
{
    m_states->clear();
    if (!hasLastRefresh)
        return;
    QAction *last =
        m_states->addAction(tr("Before the last refresh"), this, &ChangesPage::lastRefreshWanted);
    last->setObjectName(QStringLiteral("changesLastRefresh"));
    m_states->addSeparator();
}

void ChangesPage::awaitOlderStates(bool hasLastRefresh)
{
    startMenu(hasLastRefresh);
    m_states->addAction(tr("Looking for older copies…"))->setEnabled(false);
}

void ChangesPage::showOlderStates(const std::vector<OlderState> &states, bool hasLastRefresh)
{
    startMenu(hasLastRefresh);
    for (const OlderState &state : states) {
        m_states->addAction(m_wording.dateTime(state.asOf.toMSecsSinceEpoch()), this,
                            [this, path = state.path] { Q_EMIT comparisonWanted(path); });
    }
    if (states.empty())
        m_states->addAction(tr("No older copies are kept"))->setEnabled(false);
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

void ChangesPage::fillEffects()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_effects->clear();
    const FleetChangesPtr &changes = m_model->comparison().changes;
    m_effects->setVisible(changes && !changes->effects.empty());
    if (!changes || changes->effects.empty())
        return;
    const int height = metrics::rowHeight(m_effects->fontMetrics());
    const auto add = [&](const QString &sentence) {
        auto *item = new QListWidgetItem(sentence, m_effects);
        item->setSizeHint({0, height});
        item->setToolTip(plainToolTip(sentence)); // a long one is elided
    };
    add(tr("All changes"));
    for (const Effect &effect : changes->effects)
        add(effectSentence(effect));
    const auto chosen = m_model->filter().effect;
    m_effects->setCurrentRow(chosen ? int(*chosen) + 1 : 0);
    m_effects->setFixedHeight(height * std::min(m_effects->count(), mostSentencesSeen));
}

void ChangesPage::fillChoices()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto fill = [](QComboBox *box, const QString &all, std::size_t count, auto word) {
        const int chosen = std::max(0, box->currentIndex());
        box->clear();
        box->addItem(all);
        for (std::size_t i = 0; i < count; ++i)
            box->addItem(word(i));
        box->setCurrentIndex(chosen);
    };
    fill(m_kinds, tr("All kinds"), itemKindCount,
         [](std::size_t i) { return kindWord(ItemKind(i)); });
    fill(m_types, tr("Every change"), changeTypeCount,
         [](std::size_t i) { return changeWord(ChangeType(i)); });
}

void ChangesPage::updateFilter()
{
    if (m_isFilling)
        return;
    ChangeFilter filter{.text = m_text->text().trimmed(), .withMinor = m_minor->isChecked()};
    if (m_kinds->currentIndex() > 0)
        filter.kind = ItemKind(m_kinds->currentIndex() - 1);
    if (m_types->currentIndex() > 0)
        filter.type = ChangeType(m_types->currentIndex() - 1);
    if (m_effects->currentRow() > 0)
        filter.effect = std::size_t(m_effects->currentRow() - 1);
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
    m_count->setText(comparison.changes && m_model->isArranged() ? tr("%n change(s)", "", rows)
                                                                 : QString());
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
        return m_text; // its filters have left nothing
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
    return m_model->comparison().news == 0 && !m_minor->isChecked()
               ? tr("Nothing has changed but when chargers were heard last.")
               : tr("No change is left by these filters.");
}

void ChangesPage::retranslate()
{
    m_with->setText(tr("Compare with…"));
    m_effects->setAccessibleName(tr("What the changes come to"));
    m_text->setPlaceholderText(tr("Filter the changes"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_kinds->setAccessibleName(tr("Kind"));
    m_types->setAccessibleName(tr("Change"));
    m_minor->setText(tr("Small changes"));
    setPlainToolTip(m_minor, tr("When a charger or socket was heard last, and its last message"));
    m_table->setAccessibleName(tr("Changes"));
    fillChoices();
    fillEffects();
    updateState();
}

void ChangesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
