// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingspage.h"

#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QScopedValueRollback>

namespace chargetree {

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    m_form->setHorizontalSpacing(metrics::margin);
    m_form->setVerticalSpacing(metrics::spacing);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
}

void SettingsPage::show(const Preferences &preferences)
{
    const QScopedValueRollback filling(m_isFilling, true);
    fill(preferences);
}

void SettingsPage::restore()
{
    forgetTyped();
    show(Preferences());
}

void SettingsPage::forgetTyped() { }

void SettingsPage::offer(const UsedNumbers &) { }

Preferences SettingsPage::changed(Preferences preferences) const
{
    read(preferences);
    return preferences;
}

void SettingsPage::say()
{
    if (!m_isFilling)
        Q_EMIT edited();
}

void SettingsPage::addRow(const QString &label, QWidget *field)
{
    QLabel *title = plainLabel(label, this);
    title->setBuddy(field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    field->setMinimumHeight(metrics::spacing * 3);
    m_form->addRow(title, field);
}

QLabel *SettingsPage::addNote(const QString &text)
{
    QLabel *note = quietLabel(text, this);
    note->setWordWrap(true);
    m_form->addRow(note);
    return note;
}

QList<QLabel *> SettingsPage::labels() const
{
    QList<QLabel *> labels;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const QLayoutItem *item = m_form->itemAt(row, QFormLayout::LabelRole);
        if (auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr)
            labels.append(label);
    }
    return labels;
}

void SettingsPage::addWhole(QWidget *widget)
{
    m_form->addRow(widget);
}

QComboBox *SettingsPage::makeChoice(const char *name)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(QLatin1String(name));
    choice->setMinimumWidth(metrics::spacing * 28);
    connect(choice, &QComboBox::currentIndexChanged, this, &SettingsPage::say);
    return choice;
}

} // namespace chargetree
