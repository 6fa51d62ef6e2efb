// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/sectionedlist.h"

#include "ui/look/indentation.h"
#include "ui/look/metrics.h"
#include "ui/parts/filterfield.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>

#include <algorithm>

namespace chargetree {

SectionedList::SectionedList(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_filter(filterField(objectName + QStringLiteral("Filter"), this))
    , m_list(new QTreeWidget(this))
{
    setFocusProxy(m_filter);
    m_filter->installEventFilter(this);
    m_list->setObjectName(objectName + QStringLiteral("List"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    keepIndentation(*m_list, metrics::spacing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &SectionedList::narrow);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (item->parent())
            Q_EMIT chosen(item->text(0));
    });
}

void SectionedList::setWords(const QString &question, const QString &name)
{
    setQuestion(m_filter, question);
    m_list->setAccessibleName(name);
}

void SectionedList::fill(const std::vector<Section> &sections, const QFont &font)
{
    m_list->clear();
    int widest = 0;
    for (const Section &section : sections) {
        if (section.rows.empty())
            continue;
        addSection(section, font);
        for (const Row &row : section.rows)
            widest = std::max(widest, QFontMetrics(font).horizontalAdvance(row.first));
    }
    m_list->setColumnWidth(0, widest + 2 * metrics::margin);
    narrow(m_filter->text());
}

void SectionedList::addSection(const Section &section, const QFont &font)
{
    const QSize height(0, metrics::rowHeight(fontMetrics()));
    auto *head = new QTreeWidgetItem(m_list, {section.title});
    head->setFlags(Qt::ItemIsEnabled);
    head->setSizeHint(0, height);
    QFont strong = this->font();
    strong.setBold(true);
    head->setFont(0, strong);
    head->setFirstColumnSpanned(true);
    for (const Row &row : section.rows) {
        auto *item = new QTreeWidgetItem(head, {row.first, row.second});
        item->setFont(0, font);
        item->setSizeHint(0, height);
        item->setToolTip(1, plainToolTip(row.second));
        // The focus stands in the first column, and what is said there is all that is said.
        item->setData(0, Qt::AccessibleTextRole, QString(row.first % u": " % row.second));
    }
    head->setExpanded(true);
}

void SectionedList::narrow(const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto meets = [&wanted](const QTreeWidgetItem *item) {
        const QString text = item->text(0) % u' ' % item->text(1) % u' ' % item->parent()->text(0);
        return std::all_of(wanted.begin(), wanted.end(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    };
    QTreeWidgetItem *first = nullptr;
    for (int section = 0; section < m_list->topLevelItemCount(); ++section) {
        QTreeWidgetItem *head = m_list->topLevelItem(section);
        bool hasRows = false;
        for (int row = 0; row < head->childCount(); ++row) {
            QTreeWidgetItem *item = head->child(row);
            const bool isMet = meets(item);
            item->setHidden(!isMet);
            hasRows |= isMet;
            if (isMet && !first)
                first = item;
        }
        head->setHidden(!hasRows);
    }
    m_list->setCurrentItem(first);
}

bool SectionedList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (const QTreeWidgetItem *item = m_list->currentItem())
            Q_EMIT chosen(item->text(0));
        return true;
    }
    const bool isStep = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
                        || key == Qt::Key_PageDown;
    return isStep && QCoreApplication::sendEvent(m_list, event);
}

} // namespace chargetree
