// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/numbernamesfield.h"

#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"
#include "ui/settings/numbernamestable.h"

#include <QSpinBox>

#include <limits>

namespace chargetree {

NumberNamesField::NumberNamesField(const NumberedRow &row, QWidget *parent)
    : QWidget(parent)
    , m_table(new NumberNamesTable(this))
    , m_number(new QSpinBox(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove name"), this))
{
    nameWidgets(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::spacing, 0, 0);
    column->setSpacing(metrics::spacing);
    QLabel *title = plainLabel(tr("%1 (%2)", "what it is, its name in the API")
                                   .arg(numberedTitle(row), QLatin1String(row.id)));
    title->setBuddy(m_table);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(m_table);
    column->addLayout(makeFoot());
    connect(m_table, &NumberNamesTable::named, this, &NumberNamesField::changed);
    connect(m_table, &NumberNamesTable::stateChanged, this, &NumberNamesField::follow);
    connect(m_add, &QPushButton::clicked, this, [this] { m_table->add(m_number->value()); });
    connect(m_remove, &QPushButton::clicked, m_table, &NumberNamesTable::removeCurrent);
    follow();
}

void NumberNamesField::nameWidgets(const NumberedRow &row)
{
    const QLatin1String id(row.id);
    m_table->setObjectName(QStringLiteral("numberNames_") + id);
    m_table->setAccessibleName(numberedTitle(row));
    m_number->setObjectName(QStringLiteral("numberToAdd_") + id);
    m_add->setObjectName(QStringLiteral("numberAdd_") + id);
    m_remove->setObjectName(QStringLiteral("numberRemove_") + id);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_number, m_add, m_remove})
        widget->setAccessibleDescription(numberedTitle(row));
}

QHBoxLayout *NumberNamesField::makeFoot()
{
    QLabel *another = plainLabel(tr("Another number"));
    another->setBuddy(m_number);
    m_number->setAccessibleName(another->text());
    m_number->setRange(std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    m_number->setFixedWidth(metrics::spacing * 14);
    m_number->setMinimumHeight(metrics::spacing * 3);
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false); // Enter names a number
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::spacing);
    foot->addWidget(another);
    foot->addWidget(m_number);
    foot->addWidget(m_add);
    foot->addStretch(1);
    foot->addWidget(m_remove);
    return foot;
}

void NumberNamesField::setUsed(const std::vector<qint64> &numbers)
{
    m_table->setUsed(numbers);
}

void NumberNamesField::setNames(const QMap<qint64, QString> &names)
{
    m_table->setNames(names);
}

const QMap<qint64, QString> &NumberNamesField::names() const
{
    return m_table->names();
}

void NumberNamesField::follow()
{
    if (m_table->contains(m_number->value()))
        m_number->setValue(int(m_table->freeNumber()));
    m_remove->setEnabled(m_table->canRemoveCurrent());
}

} // namespace chargetree
