// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/keepingfield.h"

#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace chargetree {

KeepingField::KeepingField(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(metrics::margin);
    form->setVerticalSpacing(metrics::spacing);
    m_count = addField("keepCount", tr("&Newest copies to keep"));
    m_days = addField("keepDays", tr("&Days to keep them"));
}

QSpinBox *KeepingField::addField(const char *name, const QString &label)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    field->setRange(1, most);
    field->setKeyboardTracking(false);
    field->setFixedWidth(metrics::spacing * 20);
    field->setMinimumHeight(metrics::spacing * 3);
    QLabel *title = plainLabel(label, this);
    title->setBuddy(field);
    static_cast<QFormLayout *>(layout())->addRow(title, field);
    connect(field, &QSpinBox::valueChanged, this, &KeepingField::changed);
    return field;
}

void KeepingField::setKeeping(int count, int days)
{
    const QSignalBlocker blocker(this);
    m_count->setValue(count);
    m_days->setValue(days);
}

int KeepingField::count() const
{
    return m_count->value();
}

int KeepingField::days() const
{
    return m_days->value();
}

} // namespace chargetree
