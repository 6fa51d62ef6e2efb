// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/sectionedlist.h"

#include "ui/look/indentation.h"
#include "ui/look/metrics.h"
#include "ui/parts/filterfield.h"
#include "ui/parts/fixedfont.h"
#include "ui/tables/sectioneddelegate.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>

#include <algorithm>

namespace chargetree {

SectionedList::SectionedList(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_filter(filterField(objectName + QStringLiteral("Filter"), this))
    , m_list(new QTreeWidget(this))
    , m_delegate(new SectionedDelegate(this))
{
    setFocusProxy(m_filter);
    m_filter->installEventFilter(this);
    m_list->setObjectName(objectName + QStringLiteral("List"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(m_delegate);
    m_list->setWordWrap(true);
    m_list->viewport()->installEventFilter(this);
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

void SectionedList::fill(const std::vector<Section> &sections, First kind)
{
    m_list->clear();
    m_delegate->setHoldsQueries(kind == First::Queries);
    for (const Section &section : sections) {
        if (!section.rows.empty())
            addSection(section, kind == First::Queries ? fixedFont() : QFont());
    }
    fit();
    narrow(m_filter->text());
}

/// The first texts are whole where the second ones leave them the room, and get half of it where
/// they do not; words of the second, which may be keys, are never cut.
void SectionedList::fit()
{
    int first = 0;
    int second = 0;
    int word = 0; // the longest of the second texts
    for (QTreeWidgetItemIterator at(m_list); *at; ++at) {
        if (!(*at)->parent())
            continue;
        const QFontMetrics own((*at)->font(0).resolve(m_list->font()));
        const QString text = (*at)->text(1);
        first = std::max(first, own.horizontalAdvance((*at)->text(0)));
        second = std::max(second, m_list->fontMetrics().horizontalAdvance(text));
        for (const QString &each : text.split(u' '))
            word = std::max(word, m_list->fontMetrics().horizontalAdvance(each));
    }
    const int room = m_list->viewport()->width() - metrics::margin;
    const int width =
        std::min({first + 2 * metrics::margin, std::max(room / 2, room - second), room - word});
    m_list->header()->resizeSection(0, width);
    m_list->header()->resizeSection(1, m_list->viewport()->width() - width);
    Q_EMIT m_delegate->sizeHintChanged({}); // rows are as high as their texts need
}

void SectionedList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void SectionedList::addSection(const Section &section, const QFont &font)
{
    auto *head = new QTreeWidgetItem(m_list, {section.title});
    head->setFlags(Qt::ItemIsEnabled);
    QFont strong;
    strong.setBold(true);
    head->setFont(0, strong);
    head->setFirstColumnSpanned(true);
    for (const Row &row : section.rows) {
        auto *item = new QTreeWidgetItem(head, {row.first, row.second});
        item->setFont(0, font);
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
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        fit();
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
