// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/detailpagesconfiguration.h"

#include "models/items/recordtables.h"
#include "ui/detail/detailpages.h"
#include "ui/look/icons.h"
#include "ui/parts/filterfield.h"
#include "ui/parts/plaintext.h"
#include "ui/tables/recordtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace chargetree {

QToolButton *revealButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("revealSecrets"));
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(button, &QToolButton::toggled, button,
                     [button] { retranslateRevealButton(button); });
    retranslateRevealButton(button);
    return button;
}

void retranslateRevealButton(QToolButton *button)
{
    button->setIcon(icon(button->isChecked() ? Icon::Conceal : Icon::Reveal));
    button->setText(button->isChecked()
                        ? QCoreApplication::translate("chargetree::RevealButton", "Hide secrets")
                        : QCoreApplication::translate("chargetree::RevealButton", "Show secrets"));
}

ConfigurationPage::ConfigurationPage(QWidget *parent)
    : DetailPage(parent)
    , m_filter(filterField(QStringLiteral("configurationFilter"), this))
    , m_reveal(revealButton(this))
    , m_table(new RecordTable(this))
    , m_empty(quietLabel({}, this))
{
    m_table->setObjectName(QStringLiteral("configurationTable"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(true);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    QVBoxLayout *layout = pageLayout(this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_reveal);
    layout->addLayout(bar);
    layout->addWidget(m_table);
    layout->addWidget(m_empty);
    layout->addStretch();
    connect(m_filter, &QLineEdit::textChanged, this, &ConfigurationPage::refill);
    connect(m_reveal, &QToolButton::toggled, this, &ConfigurationPage::refill);
    connect(m_table, &RecordTable::nodeRequested, this, &DetailPage::nodeRequested);
    connect(m_table, &RecordTable::linkRequested, this, &DetailPage::linkRequested);
    setFocusProxy(m_filter);
    ConfigurationPage::retranslate();
}

void ConfigurationPage::retranslate()
{
    setQuestion(m_filter, tr("Filter by key or value"));
    m_table->setAccessibleName(tr("Configuration"));
    retranslateRevealButton(m_reveal);
}

void ConfigurationPage::forget()
{
    m_subject = {};
    m_model.setTable({}, {});
}

void ConfigurationPage::show(const DetailSubject &subject, bool isSame)
{
    const RecordTable::Place place = isSame ? m_table->place() : RecordTable::Place();
    m_subject = subject;
    if (!isSame)
        m_reveal->setChecked(false);
    refill();
    if (!isSame)
        m_table->fitColumns();
    m_table->restore(place);
}

void ConfigurationPage::refill()
{
    if (!m_subject.context.loaded)
        return;
    m_subject.context.isRevealed = m_reveal->isChecked();
    m_model.setTable(m_subject.context, configurationTable(m_subject.context, m_subject.copy,
                                                           m_filter->text().trimmed()));
    const bool isEmpty = m_model.rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_filter->text().trimmed().isEmpty()
                         ? tr("This charger states no configuration.")
                         : tr("No key or value contains this text."));
    m_table->updateGeometry();
}

} // namespace chargetree
