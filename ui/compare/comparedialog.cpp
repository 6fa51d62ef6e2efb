// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparedialog.h"

#include "models/compare/comparemodel.h"
#include "models/fields/visibletext.h"
#include "ui/compare/comparegrid.h"
#include "ui/detail/detailpagesconfiguration.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/filterfield.h"
#include "ui/parts/plaintext.h"
#include "ui/tables/tableclipboard.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace chargetree {

CompareDialog::CompareDialog(QWidget *parent)
    : Dialog(parent)
    , m_model(new CompareModel(this))
    , m_referenceTitle(plainLabel({}, this))
    , m_reference(new QComboBox(this))
    , m_differences(new QCheckBox(this))
    , m_filter(filterField(QStringLiteral("compareFilter"), this))
    , m_reveal(revealButton(this))
    , m_pages(new QStackedWidget(this))
    , m_grid(new CompareGrid(m_model, this))
    , m_empty(quietLabel({}, this))
    , m_summary(quietLabel({}, this))
    , m_copy(new QPushButton(icon(Icon::Copy), {}, this))
    , m_export(new QPushButton(icon(Icon::Export), {}, this))
{
    setObjectName(QStringLiteral("compareDialog"));
    assemble();
    wire();
    retranslate();
    resize(1080, 680);
}

void CompareDialog::assemble()
{
    m_grid->setObjectName(QStringLiteral("compareGrid"));
    m_empty->setObjectName(QStringLiteral("compareEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(metrics::margin);
    m_pages->addWidget(m_grid);
    m_pages->addWidget(m_empty);
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_summary->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("compareCopy"));
    m_export->setObjectName(QStringLiteral("compareExport"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in the table follows a charger

    auto *last = new QHBoxLayout;
    last->setSpacing(metrics::spacing);
    last->addWidget(m_summary, 1);
    last->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addLayout(makeBar());
    layout->addWidget(m_pages, 1);
    layout->addLayout(last);
}

QLayout *CompareDialog::makeBar()
{
    m_referenceTitle->setBuddy(m_reference);
    m_reference->setObjectName(QStringLiteral("compareReference"));
    m_reference->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reference->setMinimumContentsLength(18);
    m_differences->setObjectName(QStringLiteral("compareDifferences"));
    m_differences->setChecked(true);
    m_model->setDifferencesAlone(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(metrics::spacing);
    bar->addWidget(m_referenceTitle);
    bar->addWidget(m_reference);
    bar->addSpacing(metrics::spacing);
    bar->addWidget(m_differences);
    bar->addSpacing(metrics::spacing);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_reveal);
    return bar;
}

void CompareDialog::wire()
{
    connect(m_reference, &QComboBox::activated, this, &CompareDialog::setReference);
    connect(m_differences, &QCheckBox::toggled, this, [this](bool areAlone) {
        m_model->setDifferencesAlone(areAlone);
        updateState();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        updateState();
    });
    connect(m_reveal, &QToolButton::toggled, this, [this](bool isRevealed) {
        m_model->setRevealed(isRevealed);
        ask(); // so that the filter looks at what is shown
    });
    connect(m_grid, &CompareGrid::referenceChosen, this,
            [this](const std::string &charger) { setReference(m_model->columnOf(charger)); });
    connect(m_grid, &CompareGrid::chargerRequested, this, &CompareDialog::follow);
    connect(m_grid, &CompareGrid::removalRequested, this, &CompareDialog::leaveOut);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyTable(m_grid->whole(), true); });
    connect(m_export, &QPushButton::clicked, this, &CompareDialog::exportRequested);
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare chargers"));
    m_referenceTitle->setText(tr("Compare &with"));
    m_reference->setAccessibleName(tr("Charger that the others are compared with"));
    m_differences->setText(tr("&Differences only"));
    setQuestion(m_filter, tr("Filter by field, key or value"));
    m_grid->setAccessibleName(tr("Chargers side by side"));
    retranslateRevealButton(m_reveal);
    m_copy->setText(tr("Cop&y"));
    setPlainToolTip(m_copy, tr("Copies the rows that are shown, with titles"));
    m_export->setText(tr("&Export…"));
    setPlainToolTip(m_export, tr("Writes the rows that are shown to a workbook or a CSV file"));
    updateState();
}

const CompareAnswer &CompareDialog::answer() const
{
    return m_model->answer();
}

CompareChoice CompareDialog::shown() const
{
    return m_model->choice();
}

void CompareDialog::showFleet(const LoadedFleetPtr &fleet, const Wording &wording)
{
    const bool isOther = m_loaded != fleet;
    const bool isTranslated = m_wording.locale() != wording.locale(); // and so what a filter finds
    m_loaded = fleet;
    m_wording = wording;
    if (isOther || isTranslated)
        m_isAsked = false;
    if (isOther && !isVisible())
        m_model->clear(); // it would hold the old fleet
    else if (m_isAsked || !isVisible())
        m_model->setWording(wording);
    else
        ask(); // until the answer is there the last one is worth reading
    updateState();
}

void CompareDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_isAsked)
        ask();
}

void CompareDialog::compare(const std::vector<std::string> &chargers, bool withSimilar)
{
    m_chargers = chargers;
    m_model->clear();
    m_filter->clear();
    m_reveal->setChecked(false);
    ask(withSimilar);
}

void CompareDialog::ask(bool withSimilar)
{
    if (!m_loaded || m_chargers.empty())
        return;
    m_isAsked = true;
    Q_EMIT asked(
        {.context = {.loaded = m_loaded, .wording = m_wording, .isRevealed = m_reveal->isChecked()},
         .chargers = m_chargers,
         .withSimilar = withSimilar,
         .ticket = ++m_ticket});
    updateState();
}

void CompareDialog::showAnswer(const CompareAnswer &answer)
{
    if (answer.ticket != m_ticket || answer.context.loaded != m_loaded)
        return;
    const QStringList before = shownIds();
    const RecordTable::Place place = m_grid->place();
    m_model->show(answer);
    m_model->setRevealed(answer.context.isRevealed);
    m_chargers.clear(); // similar ones have come
    for (const ChargerId charger : answer.comparison.chargers)
        m_chargers.emplace_back(answer.context.fleet().identity(charger));
    // What is gone may be back in the next fleet.
    m_chargers.insert(m_chargers.end(), answer.gone.begin(), answer.gone.end());
    fillReferences();
    updateState();
    if (shownIds() != before)
        m_grid->fit();
    if (!before.isEmpty() && !m_grid->currentIndex().isValid()) // other rows
        m_grid->restore(place);
}

QStringList CompareDialog::shownIds() const
{
    QStringList ids;
    for (int i = 0; i < m_model->columnCount(); ++i)
        ids += m_model->chargerId(i);
    return ids;
}

void CompareDialog::fillReferences()
{
    const QStringList ids = shownIds();
    QStringList offered;
    for (int i = 0; i < m_reference->count(); ++i)
        offered += m_reference->itemText(i);
    if (ids != offered) { // else its list, which may be open, stays
        m_reference->clear();
        m_reference->addItems(ids);
    }
    m_reference->setCurrentIndex(m_model->reference());
}

void CompareDialog::setReference(int charger)
{
    m_model->setReference(charger);
    m_reference->setCurrentIndex(m_model->reference());
}

void CompareDialog::leaveOut(const std::string &charger)
{
    if (m_chargers.size() > fewestCompared && std::erase(m_chargers, charger) > 0)
        ask();
}

void CompareDialog::follow(const std::string &charger)
{
    const ChargerId id = chargerNamed(*m_loaded->fleet, charger);
    const NodeId node = id == none<ChargerId> ? none<NodeId> : m_loaded->fleet->at(id).node;
    if (node != none<NodeId>)
        Q_EMIT nodeChosen(node);
}

void CompareDialog::updateState()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_empty->setText(emptyText());
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_grid) : m_empty);
    m_summary->setText(summary());
    m_reference->setEnabled(m_model->columnCount() > 0);
    m_copy->setEnabled(hasRows);
    m_export->setEnabled(hasRows);
}

QString CompareDialog::emptyText() const
{
    const CompareAnswer &shown = m_model->answer();
    if (shown.ticket != m_ticket)
        return tr("Comparing…");
    if (shown.comparison.chargers.empty())
        return tr("None of these chargers is in the fleet any more.");
    if (!m_filter->text().trimmed().isEmpty())
        return tr("No field, key or value contains this text.");
    if (shown.comparison.chargers.size() == 1)
        return tr("There is no charger here to compare it with.");
    return tr("These chargers are the same in every field.");
}

QString CompareDialog::summary() const
{
    const CompareAnswer &shown = m_model->answer();
    if (shown.comparison.chargers.empty())
        return {};
    const auto said = [this](std::size_t count) { return m_wording.number(qint64(count)); };
    QStringList parts{
        tr("%1 chargers", nullptr, m_model->columnCount())
            .arg(said(shown.comparison.chargers.size())),
        tr("%1 of %2 rows differ", nullptr, m_model->differingRows())
            .arg(said(std::size_t(m_model->differingRows())), said(shown.comparison.rows.size()))};
    if (shown.leftOut > 0)
        parts += tr("%1 similar chargers more are left out", nullptr, int(shown.leftOut))
                     .arg(said(shown.leftOut));
    QStringList gone;
    for (const std::string &identity : shown.gone)
        gone += visibleText(identity);
    if (!gone.isEmpty())
        parts += tr("no longer in the fleet: %1").arg(m_wording.locale().createSeparatedList(gone));
    return parts.join(QStringLiteral(" · "));
}

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
