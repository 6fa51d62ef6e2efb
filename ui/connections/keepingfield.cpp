// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/keepingfield.h"

#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace chargetree {

KeepingField::KeepingField(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(metrics::margin);
    m_form->setVerticalSpacing(metrics::spacing);
    m_count = addField("keepCount");
    m_days = addField("keepDays");
    retranslate();
}

QSpinBox *KeepingField::addField(const char *name)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(QLatin1String(name));
    field->setRange(1, most);
    field->setKeyboardTracking(false);
    field->setFixedWidth(metrics::spacing * 20);
    field->setMinimumHeight(metrics::spacing * 3);
    QLabel *title = plainLabel({}, this);
    title->setBuddy(field);
    m_form->addRow(title, field);
    connect(field, &QSpinBox::valueChanged, this, &KeepingField::changed);
    return field;
}

void KeepingField::retranslate()
{
    const auto name = [this](QSpinBox *field, const QString &text) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    };
    name(m_count, tr("&Newest copies to keep"));
    name(m_days, tr("&Days to keep them"));
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

void KeepingField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
