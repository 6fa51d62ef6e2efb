// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparedialog.h"

#include "models/compare/comparemodel.h"
#include "ui/compare/comparegrid.h"
#include "ui/detail/detailpagesconfiguration.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/filterfield.h"
#include "ui/parts/foldingrow.h"
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
    , m_empty(emptyLabel(QStringLiteral("compareEmpty"), this))
    , m_summary(quietLabel({}, this))
    , m_copy(new QPushButton(icon(Icon::Copy), {}, this))
    , m_export(new QPushButton(icon(Icon::Export), {}, this))
{
    setObjectName(QStringLiteral("compareDialog"));
    assemble();
    wire();
    retranslate();
    resize(dialogSize(*this, {180, 31}));
}

void CompareDialog::assemble()
{
    m_grid->setObjectName(QStringLiteral("compareGrid"));
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
    layout->addWidget(makeBar());
    layout->addWidget(m_pages, 1);
    layout->addLayout(last);
}

QWidget *CompareDialog::makeBar()
{
    m_referenceTitle->setBuddy(m_reference);
    m_reference->setObjectName(QStringLiteral("compareReference"));
    m_reference->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reference->setMinimumContentsLength(18);
    m_differences->setObjectName(QStringLiteral("compareDifferences"));
    m_differences->setChecked(true);
    m_model->setDifferencesAlone(true);
    auto *bar = new FoldingRow(this);
    QBoxLayout &chosen = bar->addChosen();
    chosen.addWidget(m_referenceTitle);
    chosen.addWidget(m_reference);
    chosen.addSpacing(metrics::spacing);
    chosen.addWidget(m_differences);
    chosen.addSpacing(metrics::spacing);
    chosen.addStretch();
    QBoxLayout &typed = bar->addTyped();
    typed.addWidget(m_filter, 1);
    typed.addWidget(m_reveal);
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

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
