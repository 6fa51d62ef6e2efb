// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/detailpages.h"

#include "models/items/details.h"
#include "ui/detail/propertylist.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace chargetree {

namespace {

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("chargetree::TablePage", text) : QString();
}

} // namespace

QVBoxLayout *pageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::margin, metrics::spacing, metrics::margin,
                               metrics::spacing);
    layout->setSpacing(metrics::spacing);
    return layout;
}

QLabel *noteLabel(QWidget *parent)
{
    QLabel *label = quietLabel({}, parent);
    label->setWordWrap(true);
    label->setAutoFillBackground(true);
    label->setBackgroundRole(QPalette::Midlight);
    label->setMargin(metrics::spacing);
    return label;
}

OverviewPage::OverviewPage(QWidget *parent)
    : DetailPage(parent)
    , m_list(new PropertyList(this))
{
    m_list->setObjectName(QStringLiteral("overviewList"));
    m_list->setAccessibleName(tr("Overview"));
    pageLayout(this)->addWidget(m_list);
    connect(m_list, &RecordTable::nodeRequested, this, &DetailPage::nodeRequested);
    connect(m_list, &RecordTable::linkRequested, this, &DetailPage::linkRequested);
    setFocusProxy(m_list);
}

void OverviewPage::show(const DetailSubject &subject, bool isSame)
{
    const RecordTable::Place place = isSame ? m_list->place() : RecordTable::Place();
    m_list->setDetails(detailsOf(subject.context, subject.node, subject.copy));
    m_list->restore(place);
    m_list->setAccessibleName(tr("Overview"));
}

TablePage::TablePage(const Texts &texts, Table table, QWidget *parent)
    : DetailPage(parent)
    , m_texts(texts)
    , m_tableOf(table)
    , m_table(new RecordTable(this))
    , m_note(noteLabel(this))
    , m_empty(quietLabel({}, this))
{
    m_table->setObjectName(QStringLiteral("recordTable"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(true);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_note->setVisible(texts.note != nullptr);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(m_empty);
    layout->addWidget(m_note);
    layout->addStretch();
    connect(m_table, &RecordTable::nodeRequested, this, &DetailPage::nodeRequested);
    connect(m_table, &RecordTable::linkRequested, this, &DetailPage::linkRequested);
    setFocusProxy(m_table);
    TablePage::retranslate();
}

void TablePage::retranslate()
{
    m_table->setAccessibleName(translated(m_texts.name));
    m_empty->setText(translated(m_texts.empty));
    m_note->setText(QString(translated(m_texts.note) % u' ' % m_remark).trimmed());
}

void TablePage::forget()
{
    m_model.setTable({}, {});
}

void TablePage::show(const DetailSubject &subject, bool isSame)
{
    const RecordTable::Place place = isSame ? m_table->place() : RecordTable::Place();
    m_model.setTable(subject.context, m_tableOf(subject));
    if (m_texts.remark) {
        m_remark = m_texts.remark(subject);
        retranslate();
    }
    const bool isEmpty = m_model.rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isSame)
        m_table->fitColumns();
    m_table->restore(place);
    m_table->updateGeometry();
}

} // namespace chargetree
