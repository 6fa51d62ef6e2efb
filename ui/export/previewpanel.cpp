// SPDX-License-Identifier: Apache-2.0
#include "ui/export/previewpanel.h"

#include "ui/look/metrics.h"
#include "ui/parts/fixedfont.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veilcover.h"
#include "ui/tables/paddeddelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>

namespace chargetree {

namespace {

constexpr int widestColumn = 240;

} // namespace

PreviewPanel::PreviewPanel(QWidget *parent)
    : QStackedWidget(parent)
    , m_table(new QTableWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_sentence(quietLabel({}, this))
{
    m_table->setObjectName(QStringLiteral("exportPreviewTable"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new PaddedDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_text->setObjectName(QStringLiteral("exportPreviewText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont());
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    for (QWidget *page : std::initializer_list<QWidget *>{m_table, m_text, m_sentence})
        addWidget(page);
    new VeilCover(m_table);
    new VeilCover(m_text);
    m_table->setAccessibleName(tr("Preview"));
    m_text->setAccessibleName(tr("Preview"));
}

void PreviewPanel::showPreview(const ExportPreview &preview)
{
    if (preview.titles.isEmpty()) {
        m_text->setPlainText(preview.text);
        setCurrentWidget(m_text);
        return;
    }
    fillTable(preview);
    setCurrentWidget(m_table);
}

void PreviewPanel::fillTable(const ExportPreview &preview)
{
    m_table->clear();
    m_table->setColumnCount(int(preview.titles.size()));
    m_table->setRowCount(int(preview.rows.size()));
    m_table->setHorizontalHeaderLabels(preview.titles);
    for (std::size_t row = 0; row < preview.rows.size(); ++row) {
        for (std::size_t column = 0; column < preview.rows[row].size(); ++column) {
            const ExportPreview::Cell &cell = preview.rows[row][column];
            auto *item = new QTableWidgetItem(cell.text);
            item->setTextAlignment((cell.isNumber ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
            m_table->setItem(int(row), int(column), item);
        }
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), widestColumn));
}

void PreviewPanel::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setCurrentWidget(m_sentence);
}

} // namespace chargetree
