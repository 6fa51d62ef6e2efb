// SPDX-License-Identifier: Apache-2.0
#include "ui/changes/changefilters.h"

#include "models/changes/changewords.h"
#include "ui/look/metrics.h"
#include "ui/parts/filterfield.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veilcover.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace chargetree {

ChangeFilters::ChangeFilters(QWidget *parent)
    : FoldingRow(parent)
    , m_text(filterField(QStringLiteral("changesText"), this))
    , m_kinds(new QComboBox(this))
    , m_types(new QComboBox(this))
    , m_minor(new QCheckBox(this))
    , m_count(quietLabel({}, this))
{
    assemble();
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &ChangeFilters::changed);
    connect(m_minor, &QCheckBox::toggled, this, &ChangeFilters::changed);
    for (const QComboBox *box : {m_kinds, m_types}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isFilling)
                Q_EMIT changed();
        });
    }
    retranslate();
}

void ChangeFilters::assemble()
{
    new VeilField(m_text);
    m_kinds->setObjectName(QStringLiteral("changesKinds"));
    m_types->setObjectName(QStringLiteral("changesTypes"));
    m_minor->setObjectName(QStringLiteral("changesMinor"));
    m_count->setObjectName(QStringLiteral("changesCount"));
    rows().setContentsMargins(metrics::spacing, 0, metrics::spacing, 0);
    QBoxLayout &typed = addTyped();
    typed.addWidget(m_text, 1);
    typed.addWidget(m_count);
    QBoxLayout &chosen = addChosen();
    chosen.addWidget(m_kinds);
    chosen.addWidget(m_types);
    chosen.addWidget(m_minor);
    chosen.addStretch();
}

ChangeFilter ChangeFilters::filter() const
{
    ChangeFilter filter{.text = m_text->text().trimmed(), .withMinor = m_minor->isChecked()};
    if (m_kinds->currentIndex() > 0)
        filter.kind = ItemKind(m_kinds->currentIndex() - 1);
    if (m_types->currentIndex() > 0)
        filter.type = ChangeType(m_types->currentIndex() - 1);
    return filter;
}

void ChangeFilters::showCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty()); // or its room would stand at the field's end
}

void ChangeFilters::fillChoices()
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

void ChangeFilters::retranslate()
{
    setQuestion(m_text, tr("Filter the changes"));
    m_kinds->setAccessibleName(tr("Kind"));
    m_types->setAccessibleName(tr("Change"));
    m_minor->setText(tr("Small changes"));
    setPlainToolTip(m_minor, tr("When a charger or socket was heard last, and its last message"));
    fillChoices();
}

void ChangeFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
