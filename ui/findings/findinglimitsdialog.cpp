// SPDX-License-Identifier: Apache-2.0
#include "ui/findings/findinglimitsdialog.h"

#include "ui/metrics.h"
#include "ui/plaintext.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace chargetree {

namespace {

constexpr int fieldWidth = metrics::spacing * 20;

QSpinBox *fieldOf(const FindingLimitRow &row, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setObjectName(QStringLiteral("limit_")
                         + QString::fromLatin1(row.id.data(), qsizetype(row.id.size())));
    field->setRange(row.least, row.most);
    field->setGroupSeparatorShown(true);
    field->setFixedWidth(fieldWidth);
    field->setMinimumHeight(metrics::spacing * 3);
    const auto say = [field, unit = row.unit](int value) {
        field->setSuffix(limitSuffix(unit, value));
    };
    QObject::connect(field, &QSpinBox::valueChanged, field, say);
    say(field->value());
    return field;
}

} // namespace

FindingLimitsDialog::FindingLimitsDialog(const FindingLimits &limits, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("findingLimitsDialog"));
    setWindowTitle(tr("Limits of findings"));
    QLabel *note = quietLabel(tr("From where on something is worth a finding. The fleet that is "
                                 "shown is judged anew at once; nothing is fetched."),
                              this);
    note->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::margin);
    form->setVerticalSpacing(metrics::spacing);
    for (const FindingLimitRow &row : findingLimitRows()) {
        m_fields.push_back(fieldOf(row, this));
        form->addRow(plainLabel(limitTitle(row), this), m_fields.back());
        m_fields.back()->setAccessibleName(limitTitle(row));
    }
    fill(limits);
    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Restore defaults"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::margin);
    column->addWidget(note);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { fill({}); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const FindingLimits chosen = this->limits();
        accept();
        Q_EMIT limitsChosen(chosen);
    });
}

void FindingLimitsDialog::fill(const FindingLimits &limits)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setValue(limits.*findingLimitRows()[i].limit);
}

FindingLimits FindingLimitsDialog::limits() const
{
    FindingLimits limits;
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        limits.*findingLimitRows()[i].limit = m_fields[i]->value();
    return limits;
}

} // namespace chargetree
